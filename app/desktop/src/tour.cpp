#include "tour.h"

#include "desktop.h"
#include "remote/memoryvault.h"
#include "tour/mainjob.h"
#include "ui/languages.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>

namespace dreamjar::desktop {

namespace {

constexpr QSize usual{1280, 860};
constexpr QSize small{1024, 600};

/// Writes what the window shows under a running number, so that the pictures lie in the order of the tour.
class Album
{
public:
    Album(const QString &folder, const Desktop &desktop, tour::Visitor &visitor)
        : m_folder(folder), m_desktop(desktop), m_visitor(visitor)
    {
    }

    /// Of a dialog before the window.
    void takeDialog(const char *dialog, const char *name)
    {
        m_visitor.see(QLatin1String(dialog));
        if (m_visitor.failed())
            return;
        m_visitor.rest(std::chrono::milliseconds{250});
        keep(*m_visitor.find(QLatin1String(dialog)), name);
    }

    void take(const char *name, QSize size = usual)
    {
        if (m_visitor.failed())
            return;
        m_desktop.window()->resize(size);
        m_visitor.rest(std::chrono::milliseconds{250});
        keep(*m_desktop.window(), name);
    }

private:
    void keep(QWidget &shown, const char *name)
    {
        const QString file = QStringLiteral("%1-%2.png").arg(++m_number, 2, 10, QLatin1Char('0')).arg(QLatin1String(name));
        const bool written = shown.grab().save(m_folder.filePath(file), "PNG", 0);
        m_visitor.waitUntil(QStringLiteral("write the picture %1").arg(m_folder.filePath(file)), [written] { return written; });
    }

    QDir m_folder;
    const Desktop &m_desktop;
    tour::Visitor &m_visitor;
    int m_number = 0;
};

void mainJob(tour::Visitor &visitor, Album &album, const Clock &clock)
{
    const tour::ParentWords anna;
    const tour::ChildWords mia;
    tour::JarWords bicycle;
    bicycle.deadline = clock.now().toDateTime().date().addDays(20);
    tour::GiftWords named;
    tour::GiftWords hidden;
    hidden.amount = QStringLiteral("60");
    hidden.name = QStringLiteral("Grandma Ruth");
    hidden.email = QStringLiteral("ruth@example.org");
    hidden.comment = QStringLiteral("For the bell and the basket.");
    hidden.anonymous = true;

    visitor.see(QStringLiteral("firstRunPane"));
    album.take("first-run");
    tour::setUpHere(visitor);
    tour::fillRegistration(visitor, anna);
    album.take("register");
    tour::submitRegistration(visitor);
    album.take("dashboard-empty");
    tour::fillChild(visitor, mia);
    album.take("child-form");
    tour::saveChild(visitor, mia);
    album.take("children");
    tour::fillJar(visitor, bicycle);
    album.take("jar-form");
    tour::saveJar(visitor, bicycle);
    album.take("jars");

    tour::signOut(visitor);
    visitor.waitUntil(QStringLiteral("the jar in the gallery"), [&] { return visitor.isReadable(bicycle.title); });
    album.take("browse");
    tour::openPublicJar(visitor, bicycle.title);
    album.take("jar-as-a-visitor");
    tour::fillGift(visitor, named);
    album.take("giving");
    tour::submitGift(visitor);
    album.take("thank-you");
    tour::openPublicJar(visitor, bicycle.title);
    tour::fillGift(visitor, hidden);
    tour::submitGift(visitor);
    visitor.read(hidden.comment);
    album.take("thank-you-anonymous");

    tour::signIn(visitor, anna);
    visitor.click(QStringLiteral("nav_dashboard"));
    visitor.read(named.name);
    visitor.read(hidden.name);
    album.take("dashboard");
    visitor.click(QStringLiteral("nav_gifts"));
    visitor.read(hidden.name);
    album.take("gifts");
    visitor.click(QStringLiteral("nav_settings"));
    album.take("settings");
}

/// Evening, the cable out: all gifts, understood, thanked and proven.
void review(tour::Visitor &visitor, Album &album)
{
    const auto named = [](const char *name) { return QString::fromLatin1(name); };
    visitor.click(named("nav_gifts"));
    visitor.see(named("giftsTable"));
    visitor.waitUntil(named("the whole book"), [&] {
        const auto *sums = qobject_cast<const QLabel *>(visitor.find(named("giftSums")));
        return sums && sums->text().contains(u'·'); // the sums are told apart once all is read
    });
    album.take("review-gifts");
    visitor.openRow(named("giftsTable"), {});
    visitor.see(named("detailAmount"));
    album.take("review-detail");
    visitor.click(named("detailLetter"));
    album.takeDialog("letterDialog", "review-letter");
    visitor.click(named("letterCancel"));
    visitor.click(named("detailClose"));
    visitor.click(named("giftFilterButton"));
    album.take("review-filter");
    visitor.click(named("giftFilterButton"));
    visitor.choose(named("giftGrouping"), 2);
    visitor.rest(); // the groups come
    visitor.trigger(named("giftUnfold"));
    album.take("review-grouped");
    visitor.choose(named("giftGrouping"), 0);
    visitor.click(named("giftChartsButton"));
    for (int kind = 0; kind < 4; ++kind) {
        visitor.choose(named("chartKind"), kind);
        album.take("review-chart");
    }
    visitor.click(named("chartAsTable"));
    album.take("review-chart-as-table");
    visitor.click(named("chartAsTable"));
    visitor.click(named("giftChartsButton"));
    visitor.trigger(named("exportReceipts"));
    album.takeDialog("receiptsDialog", "review-receipts");
    visitor.click(named("receiptsClose"));
}

/// The invented family, where there is more to see; in both lights and in a small window.
void sampleFamily(tour::Visitor &visitor, Album &album, ui::Theme &theme, std::optional<ui::Scheme> only)
{
    visitor.click(QStringLiteral("sampleDataCard"));
    visitor.see(QStringLiteral("signOutButton"));
    for (const bool dark : {false, true}) {
        if (only && dark != (*only == ui::Scheme::Dark))
            continue;
        theme.setScheme(dark ? ui::Scheme::Dark : ui::Scheme::Light);
        visitor.click(QStringLiteral("nav_dashboard"));
        visitor.see(QStringLiteral("dashboardJar"));
        album.take(dark ? "sample-dashboard-dark" : "sample-dashboard");
        visitor.click(QStringLiteral("nav_children"));
        album.take(dark ? "sample-children-dark" : "sample-children");
        visitor.click(QStringLiteral("nav_jars"));
        album.take(dark ? "sample-jars-dark" : "sample-jars");
        visitor.click(QStringLiteral("nav_browse"));
        album.take(dark ? "sample-browse-dark" : "sample-browse");
        visitor.openRow(QStringLiteral("browseView"), {});
        album.take(dark ? "sample-jar-dark" : "sample-jar");
        visitor.click(QStringLiteral("nav_gifts"));
        album.take(dark ? "sample-gifts-dark" : "sample-gifts");
        visitor.click(QStringLiteral("nav_settings"));
        visitor.click(QStringLiteral("myAccountButton"));
        visitor.see(QStringLiteral("signInPlace"));
        album.take(dark ? "sample-account-dark" : "sample-account");
        visitor.click(QStringLiteral("nav_settings"));
        visitor.click(QStringLiteral("shortcutsButton"));
        album.take(dark ? "sample-shortcuts-dark" : "sample-shortcuts");
        review(visitor, album);
    }
    visitor.click(QStringLiteral("nav_dashboard"));
    album.take("sample-dashboard-small", small);
    visitor.click(QStringLiteral("nav_browse"));
    album.take("sample-browse-small", small);
}

}

QString playTour(QApplication &application, const Options &asked, const Clock &clock, KeySource &keys, app::Network &network)
{
    const QString &folder = asked.tourFolder;
    QTemporaryDir data;
    if (!data.isValid() || !QDir().mkpath(folder))
        return QStringLiteral("cannot write to %1").arg(folder);
    ui::Speech speech;
    speech.speak(asked.language.isEmpty() ? QStringLiteral("en") : asked.language);
    ui::Theme theme(asked.scheme.value_or(ui::Scheme::Light));
    theme.apply(application);
    // The pictures show where things are, not how they got there.
    theme.setReducedMotion(true);
    QApplication::setQuitOnLastWindowClosed(false);

    const auto play = [&](const char *home, auto &&scenes) {
        Options options;
        options.dataFolder = data.filePath(QLatin1String(home));
        Desktop desktop(options, theme, clock, keys, network, [] { return std::make_unique<remote::MemoryVault>(); });
        desktop.start();
        tour::Visitor visitor([&desktop] { return desktop.window(); });
        Album album(QDir(folder).filePath(QLatin1String(home)), desktop, visitor);
        scenes(visitor, album);
        return visitor.failure();
    };
    QDir(folder).mkpath(QStringLiteral("main-job"));
    QDir(folder).mkpath(QStringLiteral("sample"));
    QString failure = play("main-job", [&](tour::Visitor &visitor, Album &album) { mainJob(visitor, album, clock); });
    if (failure.isEmpty())
        failure = play("sample", [&](tour::Visitor &visitor, Album &album) { sampleFamily(visitor, album, theme, asked.scheme); });
    return failure;
}

}

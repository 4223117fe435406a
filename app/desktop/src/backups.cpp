#include "backups.h"

#include "troublewords.h"

#include <QDir>
#include <QThread>

namespace dreamjar::desktop {

namespace {
constexpr std::chrono::hours neglectedAfter{7 * 24};
}

Backups::Backups(const app::Home &home, app::Network &network, const Clock &clock, DesktopSettings &settings)
    : m_home(home), m_network(network), m_clock(clock), m_settings(settings)
{
    m_home.copies = m_settings.copies();
}

Backups::~Backups()
{
    if (m_copying)
        m_copying->wait();
}

QList<Instant> Backups::copies() const
{
    QList<Instant> moments;
    for (const app::BackupSet &set : app::backupsOf(m_home))
        moments << set.made;
    return moments;
}

/// Beside the window, one after the other.
void Backups::run(std::function<Trouble()> work, QObject *context, std::function<void(const Trouble &)> done)
{
    if (m_copying)
        m_copying->wait();
    auto trouble = std::make_shared<Trouble>();
    m_copying.reset(QThread::create([trouble, work = std::move(work)] { *trouble = work(); }));
    connect(m_copying.get(), &QThread::finished, context, [trouble, done = std::move(done)] { done(*trouble); });
    m_copying->start();
}

void Backups::copyTo(const QString &folder, QObject *context, std::function<void(const QString &trouble)> done)
{
    run(
        [home = m_home, &network = m_network, folder, now = m_clock.now()]() -> Trouble {
            const auto made = app::backUp(home, network, now, folder);
            return made ? std::nullopt : Trouble{made.error()};
        },
        context, [done = std::move(done)](const Trouble &trouble) { done(trouble ? sentenceFor(*trouble) : QString{}); });
}

Backups::Place Backups::place() const
{
    if (m_home.copies.isEmpty())
        return {};
    Place place{m_home.copies, {}, app::latestInPlace(m_home)};
    if (place.latest.isNull())
        place.trouble = tr("It is not there just now: a stick that is not plugged in, perhaps. DreamJar goes on with its own copies.");
    return place;
}

void Backups::choosePlace(const QString &folder, QObject *context, std::function<void(const QString &trouble)> done)
{
    app::Home home = m_home;
    home.copies = folder;
    const auto choose = [this, folder] {
        m_home.copies = folder;
        m_settings.keepCopiesIn(folder);
        m_settings.noteCopy(m_clock.now());
    };
    if (folder.isEmpty()) {
        choose();
        return done({});
    }
    run(
        [home, &network = m_network, now = m_clock.now()]() -> Trouble {
            if (const auto ready = app::preparePlace(home); !ready)
                return ready.error();
            const auto made = app::backUpDaily(home, network, now);
            return made ? std::nullopt : Trouble{made.error()};
        },
        context, [choose, done = std::move(done)](const Trouble &trouble) {
            if (!trouble)
                choose();
            done(trouble ? sentenceFor(*trouble) : QString{});
        });
}

void Backups::copyDaily()
{
    if (m_home.copies.isEmpty())
        return;
    run(
        [home = m_home, &network = m_network, now = m_clock.now()]() -> Trouble {
            const auto made = app::backUpDaily(home, network, now);
            return made ? std::nullopt : Trouble{made.error()};
        },
        this, [this](const Trouble &trouble) {
            if (!trouble)
                return m_settings.noteCopy(m_clock.now());
            if (m_clock.now() - m_settings.lastCopy() < neglectedAfter)
                return;
            Q_EMIT placeNeglected(tr("For a week no copy of your data could be made in %1. DreamJar goes on with its own copies.")
                                      .arg(QDir::toNativeSeparators(m_home.copies)));
        });
}

void Backups::putBack(Instant copy)
{
    Q_EMIT wanted(copy, {});
}

void Backups::putBackFrom(const QString &folder)
{
    Q_EMIT wanted({}, folder);
}

}

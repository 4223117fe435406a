#include "gallery.h"

#include "ui/widgets/jarcard.h"
#include "ui/words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace dreamjar;
using namespace dreamjar::ui;
using namespace dreamjar::ui::gallery;

namespace {

/// What the keyboard and the mouse see: rings, a hovered card, an open list.
void shootStates(const Theme &theme, const QDir &out, const QString &kind)
{
    Sheet sheet{theme};
    QHBoxLayout *row = sheet.row(QStringLiteral("Focus by keyboard"));
    auto *card = new JarCard{theme};
    card->setContent(someCards().first());
    auto *other = new JarCard{theme};
    other->setContent(someCards().at(4));
    row->addWidget(card);
    row->addWidget(other);
    auto *list = new QComboBox;
    for (const Category each : allCategories)
        list->addItem(theme.icon(iconOf(each), tokenOf(each)), words::category(each));
    auto *edit = new QLineEdit{QStringLiteral("Mia")};
    auto *save = new QPushButton{QStringLiteral("Save")}, *cancel = new QPushButton{QStringLiteral("Cancel")};
    setVariant(*save, Variant::Primary);
    setVariant(*cancel, Variant::Normal);
    auto *check = new QCheckBox{QStringLiteral("Hide my name")};
    QHBoxLayout *fields = sheet.row(QStringLiteral("Fields"));
    QList<QWidget *> parts{edit, list, save, cancel, check};
    for (QWidget *part : parts)
        fields->addWidget(part);
    sheet.column()->addStretch();
    sheet.resize(900, 620);
    sheet.show();
    sheet.activateWindow();
    QCoreApplication::processEvents();
    parts.prepend(card);
    QPixmap all{900, 620 + 6 * 80};
    all.fill(theme.color(Token::Background));
    QPainter painter{&all};
    for (int i = 0; i < parts.size(); ++i) {
        parts[i]->clearFocus();
        sheet.setAttribute(Qt::WA_KeyboardFocusChange);
        parts[i]->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (i == 0)
            painter.drawPixmap(0, 0, sheet.grab());
        else
            painter.drawPixmap(0, 540 + i * 64, sheet.grab(QRect{0, 400, 900, 64}));
    }
    list->showPopup();
    QCoreApplication::processEvents();
    painter.drawPixmap(600, 620, list->view()->window()->grab());
    painter.end();
    all.save(out.filePath(QStringLiteral("states-") + kind + QStringLiteral(".png")));
    list->hidePopup();
}

void shoot(QWidget *widget, const QSize &size, const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    widget->resize(size);
    widget->show();
    QCoreApplication::processEvents();
    qInfo("%s shown in %lld ms", qPrintable(file.section(u'/', -1)), static_cast<long long>(timer.elapsed()));
    widget->grab().save(file);
    delete widget;
}

}

/// Renders every widget in light and dark into PNG files: ui_gallery DIR. QT_SCALE_FACTOR=1.5 for other scales.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application{argc, argv};
    if (argc < 2) {
        qWarning("usage: ui_gallery DIR");
        return 2;
    }
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
    const QDir out{QString::fromLocal8Bit(argv[1])};
    out.mkpath(QStringLiteral("."));
    Theme theme{Scheme::Light};
    QElapsedTimer timer;
    timer.start();
    theme.apply(application);
    qInfo("theme applied in %lld ms", static_cast<long long>(timer.elapsed()));
    theme.setReducedMotion(true);
    for (const bool dark : {false, true}) {
        theme.setScheme(dark ? Scheme::Dark : Scheme::Light);
        const QString kind = dark ? QStringLiteral("dark") : QStringLiteral("light");
        const auto path
            = [&](const char16_t *name) { return out.filePath(QString::fromUtf16(name) + u'-' + kind + QStringLiteral(".png")); };
        shootStates(theme, out, kind);
        shoot(jars(theme), {1240, 900}, path(u"jars"));
        shoot(cards(theme), {1100, 860}, path(u"cards"));
        shoot(parts(theme), {1100, 940}, path(u"parts"));
        shoot(icons(theme), {1100, 760}, path(u"icons"));
        shoot(banners(theme), {1100, 860}, path(u"banners"));
        shoot(dashboard(theme), {1280, 900}, path(u"dashboard"));
        shoot(dashboard(theme), {1280, 1500}, path(u"dashboard-long"));
        shoot(dashboard(theme), {860, 600}, path(u"dashboard-small"));
        shoot(emptyPage(theme), {1024, 600}, path(u"empty"));
        shoot(asleepPage(theme), {1024, 600}, path(u"asleep"));
        application.setLayoutDirection(Qt::RightToLeft);
        shoot(dashboard(theme), {1280, 900}, path(u"rtl"));
        shoot(parts(theme), {1100, 940}, path(u"parts-rtl"));
        application.setLayoutDirection(Qt::LeftToRight);
    }
    return 0;
}

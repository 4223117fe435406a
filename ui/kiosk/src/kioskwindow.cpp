#include "kiosk/kioskwindow.h"

#include "flow/giftflow.h"
#include "flow/staffflow.h"
#include "guard/cornergesture.h"
#include "guard/idlewatch.h"
#include "guard/lockdown.h"
#include "kiosk/languages.h"
#include "printing/printqueue.h"
#include "screens/attractscreen.h"
#include "screens/noticescreen.h"
#include "screens/stillthere.h"
#include "ui/pictureshelf.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScreen>
#include <QTimer>
#include <QTranslator>

namespace dreamjar::kiosk {

using station::Readiness;

KioskWindow::KioskWindow(const ui::Theme &theme, station::Desk &desk, station::Office &office, const Clock &clock,
    KioskOptions options, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint), m_theme(theme), m_desk(desk), m_office(office),
      m_clock(clock), m_options(std::move(options)), m_corner(std::make_unique<CornerGesture>())
{
    setObjectName(QStringLiteral("kioskWindow"));
    setWindowTitle(QStringLiteral("DreamJar"));
    setAcceptDrops(false);
    m_pictures = new ui::PictureShelf(
        [&desk](const QString &address, QObject *context, std::function<void(const QByteArray &)> found) {
            desk.findPicture(address, context, std::move(found));
        },
        this);
    m_printing = new PrintQueue(m_options.printCommand, this);
    m_lockDown = new LockDown(*this);
    m_idle = new IdleWatch({m_options.quiet, m_options.second, m_options.seconds}, this);
    const auto looks = [this](qreal text) { return look(text); };
    m_giving = new GiftFlow(
        desk, *m_pictures, *m_printing, [&office] { return office.paper(); }, looks, this);
    m_staff = new StaffFlow(desk, office, *m_printing, clock, looks, this);

    connect(m_giving, &GiftFlow::screenMade, this, [this](QWidget *made) { present(made, Place::Giving); });
    connect(m_giving, &GiftFlow::ended, this, &KioskWindow::reset);
    connect(m_staff, &StaffFlow::screenMade, this, [this](QWidget *made) { present(made, Place::Staff); });
    connect(m_staff, &StaffFlow::ended, this, &KioskWindow::reset);
    connect(m_staff, &StaffFlow::cleaningChosen, this, &KioskWindow::showCleaning);
    connect(m_staff, &StaffFlow::leaveChosen, this, [this] {
        m_lockDown->release();
        Q_EMIT leaveChosen();
    });
    connect(m_idle, &IdleWatch::asks, this, &KioskWindow::ask);
    connect(m_idle, &IdleWatch::counted, this, [this](int seconds) {
        if (m_asking)
            m_asking->setSeconds(seconds);
    });
    connect(m_idle, &IdleWatch::gaveUp, this, &KioskWindow::reset);
    connect(&m_desk, &station::Desk::changed, this, &KioskWindow::stationChanged);
    // A monitor that is unplugged takes its window with it: to the one that is left, and there it fills the screen.
    connect(qApp, &QGuiApplication::primaryScreenChanged, this, [this](QScreen *other) {
        if (!other)
            return;
        setGeometry(other->geometry());
        if (isVisible())
            showFullScreen();
    });
    qApp->installEventFilter(this);
    reset();
}

KioskWindow::~KioskWindow()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

Look KioskWindow::look(qreal text) const
{
    return Look(m_theme, size(), text, localeOf(m_language), m_desk.isCalm());
}

void KioskWindow::speak(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = std::make_unique<QTranslator>();
    if (m_translator->load(translationOf(language)))
        QCoreApplication::installTranslator(m_translator.get());
    setLayoutDirection(localeOf(language).textDirection());
}

void KioskWindow::present(QWidget *screen, Place place)
{
    m_place = place;
    if (m_asking) { // later: its own button may have led here
        m_asking->hide();
        std::exchange(m_asking, nullptr)->deleteLater();
    }
    if (m_screen) {
        m_screen->hide();
        m_screen->deleteLater();
    }
    m_screen = screen;
    // What it wants to have the keys of a keyboard or a scanner; coming here, Qt forgets it.
    QWidget *wanted = screen->focusWidget();
    screen->setParent(this);
    screen->setGeometry(rect());
    screen->show();
    (wanted ? wanted : screen)->setFocus();
    if (place == Place::Giving || place == Place::Staff)
        m_idle->start();
    else
        m_idle->stop();
}

void KioskWindow::reset()
{
    speak(m_desk.profile().language);
    showStart();
}

void KioskWindow::showStart()
{
    m_shownReadiness = m_desk.readiness();
    if (m_options.afterCrashes) {
        NoticeScreen *notice = NoticeScreen::afterCrashes(look(1));
        connect(notice, &NoticeScreen::tryAgainChosen, this, [this] {
            m_options.afterCrashes = false;
            reset();
        });
        present(notice, Place::Crash);
        return;
    }
    if (m_shownReadiness != Readiness::Open) {
        present(new NoticeScreen(look(1), m_shownReadiness), Place::Notice);
        return;
    }
    auto *attract = new AttractScreen(look(1), m_desk, *m_pictures);
    connect(attract, &AttractScreen::started, this, [this] { startGiving(m_desk.profile().language); });
    connect(attract, &AttractScreen::languageChosen, this, &KioskWindow::startGiving);
    present(attract, Place::Attract);
}

void KioskWindow::startGiving(const QString &language)
{
    if (m_desk.readiness() != Readiness::Open) {
        reset();
        return;
    }
    speak(language);
    m_giving->begin();
}

void KioskWindow::showStaff()
{
    m_staff->begin();
}

void KioskWindow::showCleaning()
{
    auto *cleaning = new CleaningScreen(look(1));
    connect(cleaning, &CleaningScreen::finished, this, &KioskWindow::reset);
    present(cleaning, Place::Cleaning);
}

void KioskWindow::stationChanged()
{
    // Nobody's gift is taken out of their hands: what changed shows at the next start screen.
    const bool start = m_place == Place::Attract || m_place == Place::Notice;
    if (!start)
        return;
    if (m_desk.readiness() != m_shownReadiness || m_desk.profile().language != m_language)
        reset();
}

void KioskWindow::ask(int seconds)
{
    m_asking = new StillThere(look(m_place == Place::Giving ? m_giving->session().textSize : 1), seconds, this);
    m_asking->setGeometry(rect());
    connect(m_asking, &StillThere::moreTimeChosen, this, [this] {
        std::exchange(m_asking, nullptr)->deleteLater();
        m_idle->start();
        m_screen->setFocus();
    });
    connect(m_asking, &StillThere::endChosen, this, &KioskWindow::reset);
    m_asking->show();
    m_asking->raise();
}

void KioskWindow::rebuild()
{
    m_rebuilding = false;
    switch (m_place) {
    case Place::Giving:
        m_giving->showAgain();
        break;
    case Place::Staff:
        m_staff->showAgain();
        break;
    case Place::Attract:
    case Place::Notice:
    case Place::Crash:
        showStart();
        break;
    case Place::Cleaning:
        m_screen->setGeometry(rect());
        break;
    }
}

void KioskWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_screen)
        m_screen->setGeometry(rect());
    if (m_asking)
        m_asking->setGeometry(rect());
    if (!std::exchange(m_rebuilding, true))
        QTimer::singleShot(0, this, &KioskWindow::rebuild);
}

bool KioskWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (static_cast<int>(event->type())) { // not all of the many there are
    case QEvent::MouseButtonPress: {
        m_idle->touched();
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (!widget || widget->window() != this)
            break;
        const bool quiet = m_place == Place::Attract || m_place == Place::Notice || m_place == Place::Crash;
        const QPoint place = mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        if (!quiet || !CornerGesture::isCorner(place, size(), layoutDirection()))
            break;
        m_swallowRelease = true;
        if (m_corner->touched(place, size(), layoutDirection()))
            QTimer::singleShot(0, this, &KioskWindow::showStaff);
        return true;
    }
    case QEvent::MouseButtonDblClick:
        // A quick second touch is a touch.
        if (qobject_cast<QWidget *>(watched) && !m_asking) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            QMouseEvent press(QEvent::MouseButtonPress, mouse->position(), mouse->globalPosition(), mouse->button(),
                mouse->buttons(), mouse->modifiers());
            QCoreApplication::sendEvent(watched, &press);
            return true;
        }
        break;
    case QEvent::MouseButtonRelease:
        if (qobject_cast<QWidget *>(watched) && std::exchange(m_swallowRelease, false))
            return true;
        break;
    case QEvent::KeyPress:
        m_idle->touched();
        break;
    case QEvent::Paint:
        if (!m_painted && watched == m_screen && m_place == Place::Attract) {
            m_painted = true;
            QMetaObject::invokeMethod(this, &KioskWindow::startScreenPainted, Qt::QueuedConnection);
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

}

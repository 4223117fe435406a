#include "screens/noticescreen.h"

#include "ui/widgets/drawing.h"
#include "ui/widgets/jarwidget.h"
#include "widgets/labels.h"
#include "widgets/touchbutton.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace dreamjar::kiosk {

using station::Readiness;
using ui::FontRole;

namespace {

constexpr int longPress = 2500; // milliseconds

QString titleFor(Readiness why)
{
    switch (why) {
    case Readiness::NoJars:
        return NoticeScreen::tr("No jars yet");
    case Readiness::Resting:
        return NoticeScreen::tr("This station is resting");
    case Readiness::Revoked:
        return NoticeScreen::tr("This station is out of service");
    case Readiness::DiskFull:
    case Readiness::DiskFails:
        return NoticeScreen::tr("This station cannot take gifts now");
    case Readiness::Open:
        break;
    }
    return {};
}

QString sentenceFor(Readiness why)
{
    switch (why) {
    case Readiness::NoJars:
        return NoticeScreen::tr("As soon as there is a jar to fill, it appears here.");
    case Readiness::Resting:
        return NoticeScreen::tr("Please come back a little later.");
    case Readiness::Revoked:
        return NoticeScreen::tr("It has to be set up anew. Every gift that was given here is safe.");
    case Readiness::DiskFull:
    case Readiness::DiskFails:
        return NoticeScreen::tr("Its storage needs somebody to look at it. Every gift that was thanked for is safe.");
    case Readiness::Open:
        break;
    }
    return {};
}

}

NoticeScreen::NoticeScreen(const Look &look, const QString &name, const QString &title, const QString &sentence)
    : Screen(look, name, {}, Head::Bare)
{
    column()->addStretch(1);
    auto *jar = new ui::JarWidget(look.theme());
    jar->setFixedSize(look.px(200), look.px(250));
    jar->setDecorative(true);
    jar->setAsleep(true);
    column()->addWidget(jar, 0, Qt::AlignHCenter);
    column()->addWidget(makeWords(look, title, FontRole::Heading, ui::Tone::Normal, Qt::AlignHCenter));
    column()->addWidget(makeWords(look, sentence, FontRole::Lead, ui::Tone::Muted, Qt::AlignHCenter));
    column()->addStretch(1);
}

NoticeScreen::NoticeScreen(const Look &look, Readiness why)
    : NoticeScreen(look, QStringLiteral("noticeScreen"), titleFor(why), sentenceFor(why))
{
}

NoticeScreen *NoticeScreen::afterCrashes(const Look &look)
{
    auto *screen = new NoticeScreen(look, QStringLiteral("crashScreen"), tr("This station needs its staff"),
        tr("It stopped several times in a minute. Every gift that was thanked for is safe."));
    TouchButton *again = screen->addForward(QStringLiteral("tryAgainButton"), tr("Try again"), ui::Icon::Retry);
    connect(again, &TouchButton::clicked, screen, &NoticeScreen::tryAgainChosen);
    return screen;
}

CleaningScreen::CleaningScreen(const Look &look) : m_look(look)
{
    setObjectName(QStringLiteral("cleaningScreen"));
    m_tick = startTimer(1000);
}

void CleaningScreen::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_press || (event->timerId() == m_tick && --m_left <= 0)) {
        killTimer(m_tick);
        Q_EMIT finished();
    }
    update();
}

void CleaningScreen::mousePressEvent(QMouseEvent *)
{
    if (m_press == 0)
        m_press = startTimer(longPress);
}

void CleaningScreen::mouseReleaseEvent(QMouseEvent *)
{
    if (m_press != 0)
        killTimer(std::exchange(m_press, 0));
}

void CleaningScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme().color(ui::Token::Surface));
    painter.setPen(m_look.theme().color(ui::Token::Ink));
    painter.setFont(m_look.font(FontRole::Heading));
    const QRect upper = rect().adjusted(m_look.margin(), 0, -m_look.margin(), -height() / 2);
    painter.drawText(upper, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, tr("You can wipe the screen now"));
    painter.setFont(m_look.font(FontRole::Lead));
    painter.setPen(m_look.theme().color(ui::Token::Muted));
    painter.drawText(rect().adjusted(m_look.margin(), height() / 2 + m_look.px(24), -m_look.margin(), 0),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
        tr("%n seconds left. Keep a finger on the screen to stop earlier.", nullptr, std::max(0, m_left)));
}

}

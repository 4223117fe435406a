#include "ui/widgets/jarwidget.h"

#include "ui/words.h"

#include <QPainter>
#include <QVariantAnimation>

namespace dreamjar::ui {

namespace {

constexpr int riseMilliseconds = 600;

qreal between(qreal from, qreal to, qreal share)
{
    return from + (to - from) * share;
}

}

JarWidget::JarWidget(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    setSizePolicy(policy);
    describe();
}

void JarWidget::setFill(Percentage confirmed, Percentage waiting)
{
    const bool filled = m_confirmed < Percentage::tenths(1000) && confirmed >= Percentage::tenths(1000);
    m_confirmed = confirmed;
    m_waiting = waiting;
    describe();
    JarPicture to = m_to;
    to.level = std::min(confirmed.toDouble() / 100, 1.0);
    to.waiting = std::min(waiting.toDouble() / 100, 1.0);
    to.glow = confirmed >= Percentage::tenths(1000) ? 1 : 0;
    rise(to);
    if (filled && m_seen)
        Q_EMIT becameFull();
}

void JarWidget::setAsleep(bool asleep)
{
    m_to.asleep = m_shown.asleep = asleep;
    describe();
    update();
}

void JarWidget::setDecorative(bool decorative)
{
    m_decorative = decorative;
    describe();
}

void JarWidget::rise(const JarPicture &to)
{
    m_from = m_shown;
    m_to = to;
    if (m_rise)
        m_rise->stop();
    // Only a change that somebody can see moves; the first value simply stands there.
    if (!m_seen || !isVisible() || m_theme.reducedMotion()) {
        m_shown = m_to;
        update();
        return;
    }
    if (!m_rise) {
        m_rise = new QVariantAnimation{this};
        m_rise->setStartValue(0.0);
        m_rise->setEndValue(1.0);
        m_rise->setDuration(riseMilliseconds);
        m_rise->setEasingCurve(QEasingCurve::OutCubic);
        connect(m_rise, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
            const qreal share = value.toReal();
            m_shown.level = between(m_from.level, m_to.level, share);
            m_shown.waiting = between(m_from.waiting, m_to.waiting, share);
            m_shown.glow = between(m_from.glow, m_to.glow, share);
            update();
        });
    }
    m_rise->start();
}

void JarWidget::describe()
{
    if (m_decorative) {
        setAccessibleName({});
        setAccessibleDescription({});
        return;
    }
    setAccessibleName(
        m_to.asleep ? tr("Jar, asleep while offline") : tr("Jar, %1 full").arg(words::percentage(m_confirmed)));
    setAccessibleDescription(m_waiting > Percentage{}
            ? tr("Another %1 waits to be confirmed.").arg(words::percentage(m_waiting))
            : QString{});
}

void JarWidget::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paintJar(painter, rect(), m_shown, m_theme);
}

void JarWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_seen = true;
}

}

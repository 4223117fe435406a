#include "ui/widgets/confetti.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QVariantAnimation>
#include <array>

namespace dreamjar::ui {

namespace {
constexpr int milliseconds = 2200;
constexpr int pieces = 90;
constexpr std::array colours{Token::Light, Token::Primary, Token::Sports, Token::Education, Token::Health};
}

Confetti::Confetti(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_fall(new QVariantAnimation{this})
{
    setObjectName(QStringLiteral("confetti"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_fall->setStartValue(0.0);
    m_fall->setEndValue(1.0);
    m_fall->setDuration(milliseconds);
    connect(m_fall, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(m_fall, &QVariantAnimation::finished, this, &QWidget::hide);
    hide();
}

bool Confetti::burst()
{
    if (m_theme.reducedMotion())
        return false;
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_fall->start();
    return true;
}

bool Confetti::isFalling() const
{
    return m_fall->state() == QVariantAnimation::Running;
}

void Confetti::paintEvent(QPaintEvent *)
{
    const qreal time = m_fall->currentValue().toReal();
    QRandomGenerator dice{42}; // the same pieces in every frame
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setOpacity(time > 0.75 ? (1 - time) * 4 : 1);
    for (int i = 0; i < pieces; ++i) {
        const qreal left = dice.generateDouble() * width();
        const qreal start = -dice.generateDouble() * height() * 0.6;
        const qreal speed = 0.9 + dice.generateDouble() * 0.9;
        const qreal sway = (dice.generateDouble() - 0.5) * 120;
        const qreal turn = dice.generateDouble() * 720;
        painter.save();
        painter.translate(left + sway * time, start + height() * speed * time * 1.4);
        painter.rotate(turn * time);
        painter.setBrush(m_theme.color(colours[size_t(i) % colours.size()]));
        painter.drawRoundedRect(QRectF{-4, -6, 8, 12}, 2, 2);
        painter.restore();
    }
}

}

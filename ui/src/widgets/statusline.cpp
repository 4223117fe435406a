#include "ui/widgets/statusline.h"

#include "ui/errortext.h"
#include "ui/widgets/drawing.h"
#include "ui/words.h"

#include <QPainter>
#include <QStyle>

namespace dreamjar::ui {

StatusLine::StatusLine(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("statusLine"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void StatusLine::setState(const sync::SyncState &state, Instant now)
{
    const QString seen = state.lastSync.isNull() ? QString{} : tr("as of %1").arg(words::ago(state.lastSync, now));
    QString text;
    switch (state.activity) {
    case sync::Activity::Idle:
        m_icon = state.waiting > 0 ? Icon::Clock : Icon::CheckCircle;
        m_tone = state.waiting > 0 ? Tone::Warn : Tone::Good;
        text = state.waiting > 0 ? words::waiting(state.waiting) : tr("Up to date");
        m_detail = seen;
        break;
    case sync::Activity::Syncing:
        m_icon = Icon::Sync;
        m_tone = Tone::Primary;
        text = state.waiting > 0 ? tr("Sending %n…", nullptr, state.waiting) : tr("Looking for news…");
        m_detail = seen;
        break;
    case sync::Activity::Offline:
        m_icon = Icon::Offline;
        m_tone = Tone::Warn;
        text = state.waiting > 0 ? tr("Offline, %n waiting", nullptr, state.waiting) : tr("Offline");
        m_detail = seen;
        break;
    case sync::Activity::Error:
        m_icon = Icon::Error;
        m_tone = Tone::Bad;
        text = tr("Something needs you");
        m_detail = seen;
        break;
    }
    if (state.needsPerson > 0) {
        m_icon = Icon::Warning;
        m_tone = Tone::Bad;
        text = state.needsPerson == 1 ? tr("1 thing needs you") : tr("%n things need you", nullptr, state.needsPerson);
    }
    setText(text);
    setAccessibleName(m_detail.isEmpty() ? text : tr("%1, %2").arg(text, m_detail));
    const QString why = state.problem ? sentenceFor(*state.problem) : QString{};
    setToolTip(why.isEmpty() ? accessibleName() : tr("%1. %2", "state, reason").arg(accessibleName(), why));
    setAccessibleDescription(why);
    updateGeometry();
    update();
}

void StatusLine::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize StatusLine::sizeHint() const
{
    if (m_compact)
        return {40, 40};
    const QFontMetrics metrics{Theme::font(FontRole::Caption)};
    return {space::s + 20 + space::s + metrics.horizontalAdvance(text()) + space::xs, 44};
}

QSize StatusLine::minimumSizeHint() const
{
    return {40, m_compact ? 40 : 44};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto place
        = [this](const QRect &part) { return QRectF{QStyle::visualRect(layoutDirection(), rect(), part)}; };
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.hover());
        painter.drawRoundedRect(rect(), metric::fieldRadius, metric::fieldRadius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{m_theme.color(Token::Primary), 2});
        painter.drawRoundedRect(
            QRectF{rect()}.adjusted(1, 1, -1, -1), metric::fieldRadius - 1, metric::fieldRadius - 1);
    }
    const int x = m_compact ? (width() - 20) / 2 : space::s;
    m_theme.paintIcon(painter, place({x, (height() - 20) / 2, 20, 20}), m_icon, m_theme.color(m_tone));
    if (m_compact)
        return;
    const int start = x + 20 + space::s, room = width() - start - space::xxs;
    const bool two = !m_detail.isEmpty();
    painter.setPen(m_theme.color(Token::Ink));
    painter.setFont(Theme::font(FontRole::CaptionStrong));
    paintElided(painter, place({start, two ? 5 : (height() - 18) / 2, room, 18}), text(), 1, Qt::AlignLeft);
    if (two) {
        painter.setPen(m_theme.color(Token::Muted));
        painter.setFont(Theme::font(FontRole::Caption));
        paintElided(painter, place({start, 22, room, 18}), m_detail, 1, Qt::AlignLeft);
    }
}

}

#include "ui/widgets/jarcard.h"

#include "ui/theme/figures.h"
#include "ui/words.h"

#include <QPainter>
#include <QStyle>

namespace dreamjar::ui {

namespace {
constexpr int bannerHeight = 112, plate = 84;
}

void paintJarCard(QPainter &painter, const QRectF &box, const JarCardContent &content, const Theme &theme, bool hovered,
    bool focused, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setLayoutDirection(direction);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect all = box.toAlignedRect();
    const auto place = [&](int x, int y, int width, int height) {
        return QRectF{QStyle::visualRect(direction, all, {all.left() + x, all.top() + y, width, height})};
    };
    const int inner = all.width() - 2 * space::m;

    paintCard(painter, box, theme, hovered, focused);
    const qreal edge = focused ? 2 : 1;
    paintBanner(painter, QRectF{all.left() + edge, all.top() + edge, all.width() - 2 * edge, bannerHeight - edge},
        content.banner, BannerCorners::Top, theme);
    const ChipPicture chip = categoryChip(content.banner.category);
    const int chipWidth = static_cast<int>(chipSize(chip).width());
    paintChip(painter, place(space::s, space::s, chipWidth, 26), chip, theme, true);
    if (!content.state.word.isEmpty()) {
        const int room = all.width() - 2 * space::s - chipWidth - space::xs;
        const int width = std::min(room, static_cast<int>(chipSize(content.state).width()));
        paintChip(painter, place(all.width() - space::s - width, space::s, width, 26), content.state, theme, true);
    }

    // The jar stands on a plate that reaches into the banner.
    const QRectF disc = place(all.width() - space::m - plate, bannerHeight - plate / 2 + 6, plate, plate);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Surface));
    painter.drawEllipse(disc);
    JarPicture jar;
    jar.level = content.confirmed.toDouble() / 100;
    jar.waiting = content.waiting.toDouble() / 100;
    jar.glow = jar.level >= 1 ? 0.8 : 0;
    paintJar(painter, disc.adjusted(10, 6, -10, -6), jar, theme);

    painter.setPen(theme.color(Token::Ink));
    painter.setFont(Theme::font(FontRole::CardTitle));
    const int titleWidth = inner - plate - space::xs;
    const QRectF title = place(space::m, bannerHeight + space::s, titleWidth, 44);
    const int titleHeight
        = static_cast<int>(paintElided(painter, title, content.banner.title, 2, Qt::AlignLeft).height);

    painter.setPen(theme.color(Token::Muted));
    painter.setFont(Theme::font(FontRole::Body));
    paintElided(painter, place(space::m, bannerHeight + space::s + titleHeight + 4, titleWidth, 20), content.by, 1,
        Qt::AlignLeft);

    constexpr int figures = bannerHeight + 92;
    const QString percentage
        = content.percentage.isEmpty() ? words::percentage(content.confirmed) : content.percentage;
    const QFont figureFont = Theme::font(FontRole::Figure);
    const int figureWidth = static_cast<int>(figuresWidth(percentage, figureFont)) + 2;
    painter.setPen(theme.color(Token::Ink));
    drawFigures(painter, place(space::m, figures, figureWidth, 28),
        QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter, percentage, figureFont);
    painter.setPen(theme.color(Token::Muted));
    const QFont small = Theme::font(FontRole::Caption);
    const int room = inner - figureWidth - space::xs;
    painter.setFont(small);
    const QString raised = painter.fontMetrics().elidedText(content.raisedOf, Qt::ElideRight, room);
    drawFigures(painter, place(space::m + figureWidth + space::xs, figures + 3, room, 24),
        QStyle::visualAlignment(direction, Qt::AlignRight) | Qt::AlignVCenter, raised, small);

    paintProgress(painter, place(space::m, figures + 34, inner, 8), content.confirmed.toDouble() / 100,
        content.waiting.toDouble() / 100, theme);

    const int last = figures + 54;
    theme.paintIcon(painter, place(space::m, last, 16, 16), Icon::Clock, theme.color(Token::Muted));
    painter.setFont(small);
    painter.setPen(theme.color(Token::Muted));
    paintElided(painter, place(space::m + 16 + 6, last, inner - 22, 18), content.timeLeft, 1, Qt::AlignLeft);
    painter.restore();
}

QString spoken(const JarCardContent &content)
{
    QStringList parts{content.banner.title, content.by, words::category(content.banner.category),
        words::percentage(content.confirmed), content.raisedOf, content.timeLeft, content.state.word};
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(", "));
}

JarCard::JarCard(const Theme &theme, QWidget *parent) : Card(theme, parent)
{
    setClickable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void JarCard::setContent(const JarCardContent &content)
{
    m_content = content;
    setAccessibleName(spoken(content));
    setToolTip(content.banner.title.size() > 40 ? content.banner.title.toHtmlEscaped() : QString{});
    update();
}

QSize JarCard::sizeHint() const
{
    return {metric::cardMin, jarCardHeight};
}

QSize JarCard::minimumSizeHint() const
{
    return {200, jarCardHeight};
}

void JarCard::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paintJarCard(painter, rect(), m_content, theme(), isHovered(), showsFocus(), layoutDirection());
}

}

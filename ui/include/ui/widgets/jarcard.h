#pragma once

#include "domain/money.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drawing.h"

namespace dreamjar::ui {

/// What a jar's card says. Texts come ready from ui/words.h, so that the same card serves every locale and server.
struct JarCardContent {
    BannerPicture banner; ///< its title and category are the card's
    QString by; ///< "by Mia"
    Percentage confirmed;
    Percentage waiting; ///< on its way, in shares of the goal
    QString percentage; ///< "73 %", waiting gifts included; of the confirmed ones if empty
    QString raisedOf; ///< "620 USD of 1,000 USD"
    QString timeLeft; ///< "3 days left"
    ChipPicture state; ///< no word: none. "Closed", "Full", "Waiting to be sent"
};

/// For lists of many: a delegate paints the same card without a widget.
void paintJarCard(QPainter &painter, const QRectF &box, const JarCardContent &content, const Theme &theme, bool hovered,
    bool focused, Qt::LayoutDirection direction);
/// What a screen reader says for the card.
QString spoken(const JarCardContent &content);
inline constexpr int jarCardHeight = 292;

/// A jar in a grid: banner, chip, small jar, title in two lines at most, child, bar, figures.
class JarCard : public Card
{
    Q_OBJECT
public:
    explicit JarCard(const Theme &theme, QWidget *parent = nullptr);
    void setContent(const JarCardContent &content);
    const JarCardContent &content() const { return m_content; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    JarCardContent m_content;
};

}

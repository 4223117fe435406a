#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <memory>

QT_BEGIN_NAMESPACE
class QApplication;
class QLabel;
class QPainter;
QT_END_NAMESPACE

namespace dreamjar::ui {

enum class Scheme { System, Light, Dark };

/// Type by role: text and figures are Inter, headings Quicksand; 12, 14, 16, 20, 28, 40 pixels.
enum class FontRole {
    Caption, ///< 12
    CaptionStrong, ///< 12, half bold
    Body, ///< 14
    BodyStrong, ///< 14, half bold
    Lead, ///< 16
    LeadStrong, ///< 16, half bold
    CardTitle, ///< 16, heading face
    Title, ///< 20, heading face
    Heading, ///< 28, heading face
    Display, ///< 40, heading face: the first-run title
    Figure, ///< 20, for amounts: digits of even width
    BigFigure, ///< 28, for the one amount of a card
};

/// What a piece of text or a state means for its colour. States also carry an icon and a word, never colour alone.
enum class Tone { Normal, Muted, Primary, Good, Warn, Bad };
Token tokenOf(Tone tone);

/// How a button stands among its neighbours: one Primary on a screen, Danger for what destroys.
enum class Variant { Normal, Primary, Quiet, Danger };

/// Colours, fonts and icons of the product, light and dark. Made once in app/ and handed to every widget by reference;
/// must outlive them. Cheap: no D-Bus and no files of its own until the event loop runs.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(Scheme scheme = Scheme::System, QObject *parent = nullptr);
    ~Theme() override;

    /// Sets style, palette, style sheet and font of the application and keeps them right. With Scheme::System it starts
    /// from the palette's lightness and asks the settings portal once the event loop runs.
    void apply(QApplication &application);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    bool isDark() const { return m_dark; }
    /// What the desktop prefers; the portal calls it, and app/ may with the value of the last run.
    void setSystemDark(bool dark);

    /// No movement: the desktop says so, or the person did (which wins).
    bool reducedMotion() const { return m_reducedByPerson || m_reducedBySystem; }
    void setReducedMotion(bool reduced);
    void setSystemReducedMotion(bool reduced);

    QColor color(Token token) const { return tokenColor(token, m_dark); }
    QColor color(Category category) const { return color(tokenOf(category)); }
    QColor color(Tone tone) const { return color(tokenOf(tone)); }
    /// A quiet ground for a chip or a bar in the colour of `token`; `token` stays readable on it.
    QColor tint(Token token) const;
    /// A surface under the mouse.
    QColor hover() const;
    QPalette palette() const;

    static QFont font(FontRole role);

    /// Drawn when it is shown, in the colour of that moment, sharp at any scale; `checked` colours QIcon::On.
    QIcon icon(Icon icon, Token token = Token::Ink) const;
    QIcon icon(Icon icon, Token token, Token checked) const;
    void paintIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &color) const;
    /// The jar, for windows and the desktop: 16 to 512.
    static QIcon applicationIcon();

    struct Shared;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void dress();
    QString styleSheet() const;

    std::shared_ptr<Shared> m_shared; // what icons look at: they may outlive us in a QAction
    Scheme m_scheme;
    bool m_systemDark = false;
    bool m_dark = false;
    bool m_reducedByPerson = false;
    bool m_reducedBySystem = false;
    QApplication *m_application = nullptr;
};

/// A label for plain text, never rich; `Tone` by property, so that it follows the scheme by itself.
QLabel *makeLabel(const QString &text, FontRole role, Tone tone = Tone::Normal, QWidget *parent = nullptr);
void setTone(QWidget &widget, Tone tone);
void setVariant(QWidget &widget, Variant variant);

}

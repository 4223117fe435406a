#include "ui/theme/theme.h"

#include "iconengine.h"
#include "resources/resources.h"
#include "shared.h"
#include "style.h"
#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QTimer>

namespace dreamjar::ui {

namespace {

// As strong as 4.5:1 for the same colour on it allows; a dark ground bears more.
constexpr qreal tintShare = 0.07, tintShareDark = 0.13;

struct NamedToken {
    const char *name;
    Token token;
};
// The placeholders of the style sheet: @ink@, and @ink-tint@ for its quiet ground.
constexpr NamedToken namedTokens[] = {
    {"background", Token::Background},
    {"surface", Token::Surface},
    {"raised", Token::Raised},
    {"ink", Token::Ink},
    {"muted", Token::Muted},
    {"line", Token::Line},
    {"primary", Token::Primary},
    {"on-primary", Token::OnPrimary},
    {"good", Token::Good},
    {"warn", Token::Warn},
    {"bad", Token::Bad},
};

QString keyOf(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return QStringLiteral("normal");
    case Tone::Muted:
        return QStringLiteral("muted");
    case Tone::Primary:
        return QStringLiteral("primary");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Warn:
        return QStringLiteral("warn");
    case Tone::Bad:
        return QStringLiteral("bad");
    }
    return {};
}

}

Token tokenOf(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return Token::Ink;
    case Tone::Muted:
        return Token::Muted;
    case Tone::Primary:
        return Token::Primary;
    case Tone::Good:
        return Token::Good;
    case Tone::Warn:
        return Token::Warn;
    case Tone::Bad:
        return Token::Bad;
    }
    return Token::Ink;
}

Theme::Theme(Scheme scheme, QObject *parent) : QObject(parent), m_shared(std::make_shared<Shared>()), m_scheme(scheme)
{
    resources::init();
    m_dark = scheme == Scheme::Dark;
    m_shared->dark = m_dark;
}

Theme::~Theme() = default;

void Theme::apply(QApplication &application)
{
    m_application = &application;
    // The platform's own palette knows before the portal answers, so that nothing flashes.
    m_systemDark = m_systemDark || application.palette().color(QPalette::Window).lightness() < 128;
    application.setStyle(new DreamStyle{m_shared});
    application.setFont(font(FontRole::Body));
    refresh();
    dress(); // also over what another theme left
    QTimer::singleShot(0, this, [this] {
        if (!SystemScheme::mayHaveBus())
            return;
        auto *system = new SystemScheme{QDBusConnection::sessionBus(), this};
        connect(system, &SystemScheme::darkPreferred, this, &Theme::setSystemDark);
        connect(system, &SystemScheme::reducedMotionPreferred, this, &Theme::setSystemReducedMotion);
    });
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    refresh();
}

void Theme::setSystemDark(bool dark)
{
    m_systemDark = dark;
    refresh();
}

void Theme::setReducedMotion(bool reduced)
{
    const bool before = reducedMotion();
    m_reducedByPerson = reduced;
    if (reducedMotion() != before)
        Q_EMIT changed();
}

void Theme::setSystemReducedMotion(bool reduced)
{
    const bool before = reducedMotion();
    m_reducedBySystem = reduced;
    if (reducedMotion() != before)
        Q_EMIT changed();
}

void Theme::refresh()
{
    const bool dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_systemDark);
    const bool asBefore = dark == m_dark;
    m_dark = dark;
    m_shared->dark = dark;
    if (asBefore)
        return;
    dress();
    Q_EMIT changed();
}

void Theme::dress()
{
    if (!m_application)
        return;
    m_application->setPalette(palette());
    const QString sheet = styleSheet();
    if (m_application->styleSheet() != sheet)
        m_application->setStyleSheet(sheet);
}

QColor Theme::tint(Token token) const
{
    return mixed(color(token), color(Token::Surface), m_dark ? tintShareDark : tintShare);
}

QColor Theme::hover() const
{
    return mixed(color(Token::Primary), color(Token::Surface), 0.06);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &normal) { palette.setColor(role, normal); };
    set(QPalette::Window, color(Token::Background));
    set(QPalette::WindowText, color(Token::Ink));
    set(QPalette::Base, color(Token::Surface));
    set(QPalette::AlternateBase, mixed(color(Token::Background), color(Token::Surface), 0.6));
    set(QPalette::Text, color(Token::Ink));
    set(QPalette::PlaceholderText, color(Token::Muted));
    set(QPalette::Button, color(Token::Surface));
    set(QPalette::ButtonText, color(Token::Ink));
    set(QPalette::BrightText, color(Token::Bad));
    set(QPalette::Highlight, color(Token::Primary));
    set(QPalette::HighlightedText, color(Token::OnPrimary));
    set(QPalette::Link, color(Token::Primary));
    set(QPalette::LinkVisited, color(Token::Primary));
    set(QPalette::ToolTipBase, color(Token::Raised));
    set(QPalette::ToolTipText, color(Token::Ink));
    set(QPalette::Light, color(Token::Surface));
    set(QPalette::Midlight, color(Token::Line));
    set(QPalette::Mid, color(Token::Line));
    set(QPalette::Dark, mixed(color(Token::Muted), color(Token::Line), 0.5));
    set(QPalette::Shadow, color(Token::Line));
    const QColor disabled = mixed(color(Token::Muted), color(Token::Background), 0.7);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Token::Background)); // as DreamStyle's fields
    return palette;
}

QFont Theme::font(FontRole role)
{
    enum Family { Text, Heading, Figures };
    struct Face {
        int pixels;
        QFont::Weight weight;
        Family family;
    };
    const Face face = [role]() -> Face {
        switch (role) {
        case FontRole::Caption:
            return {12, QFont::Normal, Text};
        case FontRole::CaptionStrong:
            return {12, QFont::DemiBold, Text};
        case FontRole::Body:
            return {14, QFont::Normal, Text};
        case FontRole::BodyStrong:
            return {14, QFont::DemiBold, Text};
        case FontRole::Lead:
            return {16, QFont::Normal, Text};
        case FontRole::LeadStrong:
            return {16, QFont::DemiBold, Text};
        case FontRole::CardTitle:
            return {16, QFont::Bold, Heading};
        case FontRole::Title:
            return {20, QFont::Bold, Heading};
        case FontRole::Heading:
            return {28, QFont::Bold, Heading};
        case FontRole::Display:
            return {40, QFont::Bold, Heading};
        case FontRole::Figure:
            return {20, QFont::DemiBold, Figures};
        case FontRole::BigFigure:
            return {28, QFont::DemiBold, Figures};
        }
        return {14, QFont::Normal, Text};
    }();
    QFont font;
    // Installed by the package (fonts-quicksand, fonts-inter, fonts-noto-core); other scripts fall through to Noto.
    QStringList families{QStringLiteral("Inter"), QStringLiteral("Noto Sans")};
    if (face.family == Heading)
        families.prepend(QStringLiteral("Quicksand"));
    else if (face.family == Figures)
        families.prepend(QStringLiteral("Inter Display"));
    font.setFamilies(families);
    font.setPixelSize(face.pixels);
    font.setWeight(face.weight);
    return font;
}

QIcon Theme::icon(Icon icon, Token token) const
{
    return this->icon(icon, token, token);
}

QIcon Theme::icon(Icon icon, Token token, Token checked) const
{
    if (icon == Icon::None)
        return {};
    return QIcon{new TintedIconEngine{icon, [look = m_shared, token, checked](QIcon::Mode mode, QIcon::State state) {
                                          QColor color = look->color(state == QIcon::On ? checked : token);
                                          return mode == QIcon::Disabled
                                              ? mixed(color, look->color(Token::Background), 0.45)
                                              : color;
                                      }}};
}

void Theme::paintIcon(QPainter &painter, const QRectF &box, Icon icon, const QColor &color) const
{
    renderIcon(painter, box, icon, color);
}

QIcon Theme::applicationIcon()
{
    resources::init();
    return QIcon{new MarkEngine};
}

QString Theme::styleSheet() const
{
    QFile file{QStringLiteral(":/dreamjar/theme/dreamjar.qss")};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const NamedToken &named : namedTokens) {
        const QString name = QString::fromLatin1(named.name);
        sheet.replace(u'@' + name + u'@', color(named.token).name());
        sheet.replace(u'@' + name + QStringLiteral("-tint@"), tint(named.token).name());
    }
    sheet.replace(QStringLiteral("@field-line@"), mixed(color(Token::Muted), color(Token::Line), 0.35).name());
    sheet.replace(QStringLiteral("@hover@"), hover().name());
    sheet.replace(QStringLiteral("@handle@"), mixed(color(Token::Muted), color(Token::Background), 0.35).name());
    return sheet;
}

namespace {

/// Stands where the page's direction begins, also when its words run the other way: QLabel asks the words alone.
class PlainLabel : public QLabel
{
public:
    explicit PlainLabel(QWidget *parent) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        align();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            align();
    }

private:
    void align()
    {
        const Qt::Alignment across = alignment() & Qt::AlignHorizontal_Mask;
        if (across & Qt::AlignHCenter)
            return;
        const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        setAlignment((alignment() & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
    }
};

}

QLabel *makeLabel(const QString &text, FontRole role, Tone tone, QWidget *parent)
{
    auto *label = new PlainLabel{parent};
    label->setText(text);
    label->setFont(Theme::font(role));
    if (tone != Tone::Normal)
        setTone(*label, tone);
    return label;
}

namespace {

void setLook(QWidget &widget, const char *property, const QVariant &value)
{
    if (widget.property(property) == value)
        return;
    widget.setProperty(property, value);
    // A style sheet reads properties only when a widget is polished.
    if (widget.testAttribute(Qt::WA_WState_Polished)) {
        widget.style()->unpolish(&widget);
        widget.style()->polish(&widget);
    }
    widget.update();
}

}

void setTone(QWidget &widget, Tone tone)
{
    setLook(widget, "tone", keyOf(tone));
}

void setVariant(QWidget &widget, Variant variant)
{
    const auto key = [variant] {
        switch (variant) {
        case Variant::Normal:
            return QStringLiteral("normal");
        case Variant::Primary:
            return QStringLiteral("primary");
        case Variant::Quiet:
            return QStringLiteral("quiet");
        case Variant::Danger:
            return QStringLiteral("danger");
        }
        return QString{};
    };
    widget.setProperty("variant", key());
    QFont font = Theme::font(FontRole::BodyStrong);
    widget.setFont(font);
    widget.update();
}

}

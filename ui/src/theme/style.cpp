#include "style.h"

#include "iconengine.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QVariant>
#include <algorithm>

namespace dreamjar::ui {

namespace {

constexpr int padding = space::m;
constexpr int iconSide = 20;
constexpr int menuRoom = 16 + space::xs;
constexpr qreal disabledShare = 0.45;

QPixmap inColor(QPixmap pixmap, const QColor &color)
{
    QPainter painter{&pixmap};
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF{{0, 0}, pixmap.deviceIndependentSize()}, color);
    return pixmap;
}

void drawRing(QPainter &painter, const QRectF &box, qreal radius, const QColor &color)
{
    painter.setPen(QPen{color, 2});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
}

}

Variant variantOf(const QWidget *widget)
{
    const QString name = widget ? widget->property("variant").toString() : QString{};
    if (name == u"primary")
        return Variant::Primary;
    if (name == u"quiet")
        return Variant::Quiet;
    if (name == u"danger")
        return Variant::Danger;
    return Variant::Normal;
}

DreamStyle::DreamStyle(std::shared_ptr<const Theme::Shared> look)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_look(std::move(look))
{
}

void DreamStyle::drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const auto look = [this](Token token) { return m_look->color(token); };
    const Variant variant = variantOf(widget);
    const bool enabled = option.state & State_Enabled;
    const bool pressed = enabled && option.state & (State_Sunken | State_On);
    const bool hovered = enabled && option.state & State_MouseOver;
    const QColor surface = look(Token::Surface), ground = look(Token::Background);

    QColor fill = Qt::transparent, edge = Qt::transparent, text = look(Token::Ink);
    switch (variant) {
    case Variant::Primary:
        fill = look(Token::Primary);
        text = look(Token::OnPrimary);
        break;
    case Variant::Danger:
        fill = look(Token::Bad);
        text = m_look->dark ? look(Token::OnPrimary) : surface;
        break;
    case Variant::Normal:
        fill = surface;
        edge = mixed(look(Token::Primary), look(Token::Line), 0.22);
        break;
    case Variant::Quiet:
        text = look(Token::Primary);
        break;
    }
    const bool solid = variant == Variant::Primary || variant == Variant::Danger;
    if (solid && (hovered || pressed))
        fill = mixed(look(Token::Ink), fill, pressed ? 0.22 : 0.12);
    else if (hovered || pressed)
        fill = mixed(look(Token::Primary), variant == Variant::Quiet ? ground : surface, pressed ? 0.14 : 0.07);
    if (!enabled) {
        fill = solid ? mixed(look(Token::Muted), ground, 0.18) : fill;
        text = mixed(look(Token::Muted), ground, 0.75);
    }

    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(fill);
    painter.setPen(edge.alpha() == 0 ? QPen{Qt::NoPen} : QPen{edge, 1});
    painter.drawRoundedRect(edge.alpha() == 0 ? QRectF{option.rect} : box, metric::fieldRadius, metric::fieldRadius);
    if (option.state & State_HasFocus && option.state & State_KeyboardFocusChange) {
        if (solid) // a ring of the text's colour inside, as the fill is the ring's colour already
            drawRing(painter, QRectF{option.rect}.adjusted(2, 2, -2, -2), metric::fieldRadius - 2, text);
        else
            drawRing(painter, option.rect, metric::fieldRadius, look(Token::Primary));
    }

    const QFontMetrics &metrics = option.fontMetrics;
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : space::xs;
    const int side = option.icon.isNull() ? 0 : std::min(option.iconSize.width(), iconSide);
    const int textWidth = option.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int arrow = option.features & QStyleOptionButton::HasMenu ? menuRoom : 0;
    const int room = option.rect.width() - 2 * space::xs - arrow;
    const bool leading = widget && widget->property("leading").toBool(); // in a column of fields
    int x = leading ? option.rect.left() + space::s
                    : option.rect.center().x() + 1 - (std::min(room, side + gap + textWidth) + arrow) / 2;
    const int middle = option.rect.center().y() + 1;
    if (side > 0) {
        const QRect spot = visualRect(option.direction, option.rect, QRect{x, middle - side / 2, side, side});
        const qreal scale = painter.device()->devicePixelRatioF();
        painter.drawPixmap(spot, inColor(option.icon.pixmap({side, side}, scale), text));
        x += side + gap;
    }
    if (textWidth > 0) {
        const int flags = Qt::AlignCenter
            | (proxy()->styleHint(SH_UnderlineShortcut, &option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                  : Qt::TextHideMnemonic);
        const QRect line{x, option.rect.top(), std::min(textWidth, room - side - gap), option.rect.height()};
        painter.setPen(text);
        painter.drawText(visualRect(option.direction, option.rect, line), flags,
            metrics.elidedText(option.text, Qt::ElideRight, line.width() + 1, Qt::TextShowMnemonic));
    }
    if (option.features & QStyleOptionButton::HasMenu) {
        const QRect spot{option.rect.right() - padding - 8, middle - 8, 16, 16};
        renderIcon(painter, visualRect(option.direction, option.rect, spot), Icon::ChevronDown, text);
    }
}

void DreamStyle::drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool wrong = widget && widget->property("wrong").toBool();
    const bool focused = option.state & State_HasFocus;
    const bool enabled = option.state & State_Enabled;
    QColor edge = mixed(m_look->color(Token::Muted), m_look->color(Token::Line), 0.35);
    if (wrong)
        edge = m_look->color(Token::Bad);
    else if (focused)
        edge = m_look->color(Token::Primary);
    const qreal width = focused || wrong ? 2 : 1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{edge, width});
    painter.setBrush(m_look->color(enabled ? Token::Surface : Token::Background));
    const qreal half = width / 2;
    painter.drawRoundedRect(
        QRectF{option.rect}.adjusted(half, half, -half, -half), metric::fieldRadius - half, metric::fieldRadius - half);
}

void DreamStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            painter->save();
            drawButton(*button, *painter, widget);
            painter->restore();
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QIcon DreamStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    // Asked for while a field is made: a drawing that is rendered once it is seen, not a file that is read at once.
    if (standard == SP_LineEditClearButton)
        return QIcon{new TintedIconEngine{
            Icon::Close, [look = m_look](QIcon::Mode, QIcon::State) { return look->color(Token::Muted); }}};
    return QProxyStyle::standardIcon(standard, option, widget);
}

void DreamStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool round = element == PE_IndicatorRadioButton;
    if (round || element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        const bool on = option->state & State_On, enabled = option->state & State_Enabled;
        const QColor primary = m_look->color(enabled ? Token::Primary : Token::Muted);
        const QColor edge = mixed(m_look->color(Token::Muted), m_look->color(Token::Line), 0.7);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF{option->rect}.adjusted(0.75, 0.75, -0.75, -0.75);
        const qreal radius = round ? box.width() / 2 : 5;
        const bool hovered = option->state & State_MouseOver;
        painter->setPen(QPen{on || hovered ? primary : edge, 1.5});
        painter->setBrush(on ? primary : m_look->color(Token::Surface));
        painter->drawRoundedRect(box, radius, radius);
        if (on && round) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_look->color(Token::OnPrimary));
            painter->drawEllipse(box.center(), box.width() / 5, box.width() / 5);
        } else if (on) {
            QPen pen{m_look->color(Token::OnPrimary), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
            painter->setPen(pen);
            const auto at = [&box](qreal x, qreal y) {
                return QPointF{box.left() + x * box.width(), box.top() + y * box.height()};
            };
            painter->drawPolyline(QPolygonF{{at(0.25, 0.53), at(0.43, 0.7), at(0.76, 0.32)}});
        }
        painter->restore();
        return;
    }
    Icon arrow = Icon::None;
    if (element == PE_IndicatorArrowDown || element == PE_IndicatorSpinDown)
        arrow = Icon::ChevronDown;
    else if (element == (QGuiApplication::isRightToLeft() ? PE_IndicatorArrowLeft : PE_IndicatorArrowRight))
        arrow = Icon::ChevronRight;
    if (arrow != Icon::None) {
        renderIcon(*painter, option->rect, arrow, m_look->color(Token::Muted));
        return;
    }
    if (element == PE_FrameFocusRect) {
        if (option->state & State_KeyboardFocusChange) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            drawRing(*painter, option->rect, 6, m_look->color(Token::Primary));
            painter->restore();
        }
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DreamStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        painter->save();
        drawField(*option, *painter, widget);
        const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        const bool date = widget && widget->inherits("QDateTimeEdit");
        QRectF spot{0, 0, 20, 20};
        spot.moveCenter(QRectF{arrow}.center());
        renderIcon(*painter, spot, date ? Icon::Calendar : Icon::ChevronDown, m_look->color(Token::Muted));
        painter->restore();
        return;
    }
    if (control == CC_SpinBox) {
        painter->save();
        drawField(*option, *painter, widget);
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DreamStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl != SC_ComboBoxListBoxPopup) {
        const QRect all = option->rect;
        constexpr int arrow = 36;
        QRect part = all;
        if (subControl == SC_ComboBoxArrow)
            part = QRect{all.right() - arrow + 1, all.top(), arrow, all.height()};
        else if (subControl == SC_ComboBoxEditField)
            part = all.adjusted(space::s - 2, 2, -arrow, -2);
        return visualRect(option->direction, all, part);
    }
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (box && box->buttonSymbols == QAbstractSpinBox::NoButtons)
            return option->rect.adjusted(space::s - 2, 2, -space::s, -2);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize DreamStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (static_cast<int>(type)) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        const bool icon = !button->icon.isNull();
        int width = 2 * padding + button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
        if (icon)
            width += iconSide + (button->text.isEmpty() ? -2 * padding + metric::fieldHeight - iconSide : space::xs);
        if (button->features & QStyleOptionButton::HasMenu)
            width += menuRoom;
        return {std::max(width, metric::fieldHeight), metric::fieldHeight};
    }
    case CT_ComboBox:
        return {size.width() + 36 + space::s, metric::fieldHeight};
    case CT_SpinBox:
        return {size.width() + 2 * space::s, metric::fieldHeight};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int DreamStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(metric)) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 20;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::xs;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return iconSide;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void DreamStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Date fields of Qt 6.4 take the height of their bare text line whatever the style answers.
    if (qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setMinimumHeight(metric::fieldHeight);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int DreamStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (static_cast<int>(hint)) {
    case SH_ComboBox_Popup:
        return 0; // a list below the field, not one laid over it
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_EtchDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

}

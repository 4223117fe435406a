#pragma once

#include "kiosk/look.h"

#include <QAbstractButton>

namespace dreamjar::kiosk {

/// A button for a thumb: at least Look::target() high and wide, its words wrapped rather than cut.
class TouchButton : public QAbstractButton
{
    Q_OBJECT
public:
    TouchButton(const Look &look, const QString &name, const QString &text, ui::Variant variant = ui::Variant::Normal,
        ui::Icon icon = ui::Icon::None);

    void setRole(ui::FontRole role);
    /// At most this wide before its words wrap.
    void setWrapWidth(int width) { m_wrap = width; }
    /// Only the icon; `text` is for screen readers.
    void setIconOnly();
    /// An arrow that points up instead of down.
    void turnIconOver() { m_turned = true; }
    /// One line of its words is no higher than what is touched: for keys, whose letters are large already.
    void keepToTarget();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// Where the words are drawn.
    QRect textBox() const;
    QColor ground() const;
    QColor ink() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int iconSide() const;
    QSize textSize(int width) const;

    Look m_look;
    ui::Variant m_variant;
    ui::Icon m_icon;
    ui::FontRole m_role = ui::FontRole::LeadStrong;
    int m_wrap;
    bool m_iconOnly = false;
    bool m_turned = false;
};

}

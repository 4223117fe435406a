#pragma once

#include "domain/money.h"
#include "ui/widgets/drawing.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVariantAnimation;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// The jar that fills with light. Rises in 600 ms when its value changes after it was first shown; at once with reduced
/// motion. Any size from 24 to 400 pixels.
class JarWidget : public QWidget
{
    Q_OBJECT
public:
    explicit JarWidget(const Theme &theme, QWidget *parent = nullptr);

    /// `waiting` is the share of the goal on its way, on top of `confirmed`.
    void setFill(Percentage confirmed, Percentage waiting = {});
    Percentage confirmed() const { return m_confirmed; }
    Percentage waiting() const { return m_waiting; }
    /// Sleeps with a moon: what it shows may be old.
    void setAsleep(bool asleep);
    /// For a jar that only decorates; readers then skip it.
    void setDecorative(bool decorative);
    /// The light as drawn now, 0…1; below the value while it rises.
    qreal shownLevel() const { return m_shown.level; }

    QSize sizeHint() const override { return {160, 200}; }
    QSize minimumSizeHint() const override { return {19, 24}; }

Q_SIGNALS:
    /// It rose to 100 % or more before the eyes of the person; not on first show.
    void becameFull();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rise(const JarPicture &to);
    void describe();

    const Theme &m_theme;
    Percentage m_confirmed;
    Percentage m_waiting;
    JarPicture m_from, m_to, m_shown;
    QVariantAnimation *m_rise = nullptr;
    bool m_decorative = false;
    bool m_seen = false;
};

}

#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// A surface with a hairline. When clickable it takes the focus, and Enter, Space and a click activate it.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

    void setClickable(bool clickable);
    bool isClickable() const { return m_clickable; }
    /// A column with 16 around; made when first asked for.
    QVBoxLayout *column();

Q_SIGNALS:
    void activated();

protected:
    const Theme &theme() const { return m_theme; }
    bool isHovered() const { return m_hovered; }
    bool showsFocus() const;

    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_column = nullptr;
    bool m_clickable = false;
    bool m_hovered = false;
    bool m_pressed = false;
    bool m_byKeyboard = false;
};

/// One figure of the dashboard: label, big tabular figure, a line below.
class StatCard : public Card
{
    Q_OBJECT
public:
    StatCard(const Theme &theme, Icon icon, const QString &label, QWidget *parent = nullptr);
    void setFigure(const QString &figure, const QString &note = {});
    QString figure() const { return m_figure; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    Icon m_icon;
    QString m_label, m_figure, m_note;
};

}

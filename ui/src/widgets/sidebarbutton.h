#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace dreamjar::ui {

/// The mark and the name of the product at the head of the sidebar.
class SidebarBrand : public QWidget
{
    Q_OBJECT
public:
    explicit SidebarBrand(const Theme &theme, QWidget *parent = nullptr);
    void setCollapsed(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QIcon m_mark;
    bool m_collapsed = false;
};

/// An entry of the sidebar, or the account below it.
class SidebarButton : public QAbstractButton
{
    Q_OBJECT
public:
    SidebarButton(const Theme &theme, Icon icon, const QString &word, QWidget *parent = nullptr);
    void setCollapsed(bool collapsed);
    void setBadge(int count);
    /// Shows a person instead of icon and word; an empty name takes the person away.
    void setPerson(const QString &name, const QString &detail);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void describe();
    void paintBadge(QPainter &painter, const QRectF &inner);

    const Theme &m_theme;
    Icon m_icon;
    QString m_word, m_name, m_detail;
    int m_badge = 0;
    bool m_collapsed = false;
    bool m_byKeyboard = false;
};

}

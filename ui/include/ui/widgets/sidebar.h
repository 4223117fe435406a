#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QButtonGroup;
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// The way between panes: icon and word, icons alone when the window is under 900 wide. Account and footer stand at
/// the bottom. One tab stop; up and down walk it.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(const Theme &theme, QWidget *parent = nullptr);

    /// `name` is the entry's key and object name: "dashboard".
    void addEntry(const QString &name, Icon icon, const QString &word);
    /// Pushes the entries added later to the lower end.
    void addGap();
    void setEntryVisible(const QString &name, bool visible);
    /// A count behind the word; 0 takes it away.
    void setBadge(const QString &name, int count);
    void setCurrent(const QString &name);
    QString current() const { return m_current; }

    /// No name: "Sign in". Otherwise the person's initial, name and `detail` (address or server).
    void setAccount(const QString &name, const QString &detail);
    /// Below everything, e.g. a StatusLine. Takes it over.
    void setFooter(QWidget *footer);

    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person chose an entry; setCurrent does not emit.
    void entryChosen(const QString &name);
    void accountChosen();
    void collapsedChanged(bool collapsed);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QAbstractButton *entry(const QString &name) const;
    void fitWindow();

    const Theme &m_theme;
    QWidget *m_brand;
    QButtonGroup *m_group;
    QVBoxLayout *m_entries;
    QVBoxLayout *m_bottom;
    QAbstractButton *m_account;
    QWidget *m_footer = nullptr;
    QWidget *m_watched = nullptr;
    QString m_current;
    bool m_collapsed = false;
};

}

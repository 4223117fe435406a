#include "ui/widgets/sidebar.h"

#include "sidebarbutton.h"
#include "ui/widgets/drawing.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace dreamjar::ui {

Sidebar::Sidebar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Places"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::s, space::m, space::s, space::s);
    column->setSpacing(space::xxs);
    m_brand = new SidebarBrand{theme};
    column->addWidget(m_brand);
    column->addSpacing(space::m);
    m_entries = new QVBoxLayout;
    m_entries->setSpacing(space::xxs);
    column->addLayout(m_entries, 1);
    m_bottom = new QVBoxLayout;
    m_bottom->setSpacing(space::xs);
    column->addLayout(m_bottom);

    m_group = new QButtonGroup{this};
    m_group->setExclusive(true);
    auto *account = new SidebarButton{theme, Icon::SignIn, tr("Sign in")};
    account->setObjectName(QStringLiteral("accountButton"));
    account->setCheckable(false);
    m_account = account;
    m_bottom->addWidget(account);
    connect(m_account, &QAbstractButton::clicked, this, &Sidebar::accountChosen);
    setFixedWidth(metric::sidebar);
}

void Sidebar::addEntry(const QString &name, Icon icon, const QString &word)
{
    auto *button = new SidebarButton{m_theme, icon, word};
    button->setObjectName(name);
    button->setCollapsed(m_collapsed);
    button->installEventFilter(this);
    m_entries->addWidget(button);
    m_group->addButton(button);
    if (m_current.isEmpty())
        setCurrent(name);
    connect(button, &QAbstractButton::clicked, this, [this, name] {
        setCurrent(name);
        Q_EMIT entryChosen(name);
    });
}

void Sidebar::addGap()
{
    m_entries->addStretch(1);
}

QAbstractButton *Sidebar::entry(const QString &name) const
{
    for (QAbstractButton *button : m_group->buttons()) {
        if (button->objectName() == name)
            return button;
    }
    return nullptr;
}

void Sidebar::setEntryVisible(const QString &name, bool visible)
{
    if (QAbstractButton *button = entry(name))
        button->setVisible(visible);
}

void Sidebar::setBadge(const QString &name, int count)
{
    if (auto *button = static_cast<SidebarButton *>(entry(name)))
        button->setBadge(count);
}

void Sidebar::setCurrent(const QString &name)
{
    QAbstractButton *chosen = entry(name);
    if (!chosen)
        return;
    m_current = name;
    chosen->setChecked(true);
    // One stop for Tab; the arrows walk on from there.
    for (QAbstractButton *button : m_group->buttons())
        button->setFocusPolicy(button == chosen ? Qt::StrongFocus : Qt::ClickFocus);
}

void Sidebar::setAccount(const QString &name, const QString &detail)
{
    static_cast<SidebarButton *>(m_account)->setPerson(name, detail);
}

void Sidebar::setFooter(QWidget *footer)
{
    delete m_footer;
    m_footer = footer;
    if (footer)
        m_bottom->addWidget(footer);
}

void Sidebar::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? metric::sidebarCollapsed : metric::sidebar);
    for (QAbstractButton *button : m_group->buttons())
        static_cast<SidebarButton *>(button)->setCollapsed(collapsed);
    static_cast<SidebarButton *>(m_account)->setCollapsed(collapsed);
    static_cast<SidebarBrand *>(m_brand)->setCollapsed(collapsed);
    Q_EMIT collapsedChanged(collapsed);
}

QSize Sidebar::sizeHint() const
{
    return {m_collapsed ? metric::sidebarCollapsed : metric::sidebar, 480};
}

void Sidebar::fitWindow()
{
    if (window() != this)
        setCollapsed(window()->width() < metric::collapseUnder);
}

bool Sidebar::event(QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::ParentChange || event->type() == QEvent::Polish) {
        if (m_watched != window()) {
            if (m_watched)
                m_watched->removeEventFilter(this);
            m_watched = window() == this ? nullptr : window();
            if (m_watched)
                m_watched->installEventFilter(this);
        }
        fitWindow();
    }
    return QWidget::event(event);
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_watched && event->type() == QEvent::Resize)
        fitWindow();
    if (event->type() == QEvent::KeyPress && watched != m_watched) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_Home && key != Qt::Key_End)
            return QWidget::eventFilter(watched, event);
        QList<QAbstractButton *> shown = m_group->buttons();
        shown.removeIf([](const QAbstractButton *button) { return button->isHidden(); });
        const qsizetype at = shown.indexOf(static_cast<QAbstractButton *>(watched));
        const qsizetype to = key == Qt::Key_Up ? at - 1
            : key == Qt::Key_Down              ? at + 1
            : key == Qt::Key_Home              ? 0
                                               : shown.size() - 1;
        if (at >= 0 && to >= 0 && to < shown.size()) {
            shown[to]->setFocus(Qt::TabFocusReason);
            shown[to]->click();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), m_theme.color(Token::Surface));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect{edge, 0, 1, height()}, m_theme.color(Token::Line));
}

}

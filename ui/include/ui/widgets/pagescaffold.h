#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;

class QScrollArea;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::ui {

class ElidedLabel;

/// The frame of every pane: title, a line below, actions at the trailing end, and under them a scrolling column at most
/// 1,200 wide, centred. Focus that moves out of sight scrolls into it.
class PageScaffold : public QWidget
{
    Q_OBJECT
public:
    explicit PageScaffold(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// A way back before the title, with a word for where it leads ("Back to jars"); empty hides it.
    void setBack(const QString &word);
    /// Buttons beside the title, from left to right. Takes it over.
    void addAction(QWidget *action);
    using QWidget::addAction;
    /// The scrolling column, 24 between its parts.
    QVBoxLayout *column() const { return m_column; }
    /// A title with 12 below it, and what the caller adds; `action` stands at the title's trailing end.
    QVBoxLayout *addSection(const QString &title, QWidget *action = nullptr);
    /// A part that fills the page and scrolls by itself (a table) instead of the scrolling column. It may go to the page's
    /// trailing edge, so that its scroll bar stands where every page has one; then it keeps its parts off by side().
    enum class Reach { Column, Edge };
    void setFilling(QWidget *part, Reach reach = Reach::Column);
    /// What is free beside the column.
    int side() const { return m_side; }
    QScrollArea *scrollArea() const { return m_scroll; }
    /// Column width, e.g. 560 for a form; 1,200 unless told.
    void setContentWidth(int width);

Q_SIGNALS:
    void backRequested();
    void sideChanged(int side);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void centre();

    const Theme &m_theme;
    QVBoxLayout *m_outer;
    QWidget *m_head;
    QToolButton *m_back;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_actions;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QWidget *m_filling = nullptr;
    QVBoxLayout *m_filled = nullptr;
    Reach m_reach = Reach::Column;
    int m_side = 0;
    int m_contentWidth = metric::contentWidth;
};

}

#include "ui/widgets/flowgrid.h"

#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QStyle>

namespace dreamjar::ui {

FlowLayout::FlowLayout(int least, int greatest, int gap, QWidget *parent)
    : QLayout(parent), m_least(least), m_greatest(greatest), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

int FlowLayout::columnsFor(int width) const
{
    const int most = std::max(1, (width + m_gap) / (m_least + m_gap));
    const int cards = static_cast<int>(visibleItems().size());
    if (!m_balanced || cards == 0)
        return most;
    const int rows = (cards + most - 1) / most;
    return (cards + rows - 1) / rows;
}

void FlowLayout::setBalanced(bool balanced)
{
    m_balanced = balanced;
    invalidate();
}

int FlowLayout::columns() const
{
    return columnsFor(contentsRect().width());
}

int FlowLayout::columnWidth(int width, int columns) const
{
    return std::min((width - (columns - 1) * m_gap) / columns, m_greatest);
}

void FlowLayout::insertWidget(int at, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(std::clamp<qsizetype>(at, 0, m_items.size()), new QWidgetItem{widget});
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem *> FlowLayout::visibleItems() const
{
    QList<QLayoutItem *> shown;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            shown.append(item);
    }
    return shown;
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QList<QLayoutItem *> items = visibleItems();
    const int columns = columnsFor(rect.width()), width = columnWidth(rect.width(), columns);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.top();
    for (qsizetype first = 0; first < items.size(); first += columns) {
        const qsizetype past = std::min<qsizetype>(first + columns, items.size());
        int height = 0;
        for (qsizetype i = first; i < past; ++i) {
            QLayoutItem *item = items[i];
            height
                = std::max(height, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
        }
        if (apply) {
            for (qsizetype i = first; i < past; ++i) {
                const int x = rect.left() + static_cast<int>(i - first) * (width + m_gap);
                items[i]->setGeometry(QStyle::visualRect(direction, rect, {x, y, width, height}));
            }
        }
        y += height + m_gap;
    }
    return items.isEmpty() ? 0 : y - m_gap - rect.top();
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange({0, 0, width - margins.left() - margins.right(), 0}, false) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    const int columns = std::clamp<int>(static_cast<int>(m_items.size()), 1, 3);
    const int width = columns * m_least + (columns - 1) * m_gap;
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize least{0, 0};
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(item->minimumSize());
    return {std::min(least.width(), m_least), least.height()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(contentsRect(), true);
}

FlowGrid::FlowGrid(QWidget *parent) : FlowGrid(metric::cardMin, metric::cardMax, parent) { }

FlowGrid::FlowGrid(int least, int greatest, QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout{least, greatest, space::m, this})
{
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowGrid::add(QWidget *card)
{
    insert(count(), card);
}

void FlowGrid::insert(int at, QWidget *card)
{
    m_flow->insertWidget(at, card);
    card->installEventFilter(this);
    card->show();
    // Tab follows the order on the screen, also for a card that came later.
    const int place = std::clamp(at, 0, count() - 1);
    if (place > 0)
        setTabOrder(this->card(place - 1), card);
}

QWidget *FlowGrid::take(int at)
{
    QLayoutItem *item = m_flow->takeAt(at);
    if (!item)
        return nullptr;
    QWidget *card = item->widget();
    delete item;
    card->removeEventFilter(this);
    card->hide();
    card->setParent(nullptr);
    m_flow->invalidate();
    return card;
}

int FlowGrid::count() const
{
    return m_flow->count();
}

QWidget *FlowGrid::card(int at) const
{
    QLayoutItem *item = m_flow->itemAt(at);
    return item ? item->widget() : nullptr;
}

bool FlowGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    QList<QWidget *> cards;
    for (int i = 0; i < count(); ++i) {
        if (!card(i)->isHidden())
            cards.append(card(i));
    }
    const qsizetype at = cards.indexOf(watched);
    if (at < 0)
        return QWidget::eventFilter(watched, event);
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    qsizetype to = at;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
        to = at + ahead;
        break;
    case Qt::Key_Left:
        to = at - ahead;
        break;
    case Qt::Key_Down:
        to = at + columns();
        break;
    case Qt::Key_Up:
        to = at - columns();
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = cards.size() - 1;
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    if (to >= 0 && to < cards.size())
        cards[to]->setFocus(Qt::TabFocusReason);
    return true;
}

}

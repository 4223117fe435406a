#include "booksides.h"

#include "bookfilterpanel.h"
#include "giftdetail.h"
#include "widgets/plainscroll.h"

#include <QHBoxLayout>

namespace dreamjar::ui {

namespace {

constexpr int sideWidth = 312;

/// Made later than what stands after it, it still comes at its place for the Tab key.
void placeBehind(QWidget *before, const QWidget &part)
{
    for (QWidget *control : part.findChildren<QWidget *>()) {
        const bool stop = (control->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !control->focusProxy();
        if (!stop || control->window() != part.window()) // a menu has its own
            continue;
        QWidget::setTabOrder(before, control);
        before = control;
    }
}

QWidget *controlBefore(const QWidget &widget)
{
    QWidget *before = widget.previousInFocusChain();
    while (before != &widget && (before->focusPolicy() & Qt::TabFocus) != Qt::TabFocus)
        before = before->previousInFocusChain();
    return before;
}

}

BookSides::BookSides(
    const Theme &theme, sync::ReviewCommands &commands, const Clock &clock, QHBoxLayout &row, QWidget &table)
    : QObject(&table), m_theme(theme), m_commands(commands), m_clock(clock), m_row(row), m_table(table)
{
}

PlainScroll *BookSides::makeSide(const QString &name) const
{
    auto *side = new PlainScroll{name, m_table.parentWidget()};
    side->setFixedWidth(sideWidth);
    side->hide();
    return side;
}

void BookSides::makeFilter()
{
    m_filterSide = makeSide(QStringLiteral("filterSide"));
    m_panel = new BookFilterPanel(m_theme, m_filterSide->viewport());
    m_panel->setMinimumWidth(1); // rather narrower than cut off at the side
    m_filterSide->hold(*m_panel);
    placeBehind(controlBefore(m_table), *m_panel);
    m_row.insertWidget(0, m_filterSide);
    if (m_names)
        m_panel->setJars(m_names);
    m_panel->setFilter(m_filter);
    connect(m_panel, &BookFilterPanel::changed, this, &BookSides::filterChanged);
}

void BookSides::makeDetail()
{
    m_detailSide = makeSide(QStringLiteral("detailSide"));
    m_detail = new GiftDetail(m_theme, m_commands, m_clock, m_detailSide->viewport());
    m_detail->setMinimumWidth(1);
    m_detailSide->hold(*m_detail);
    placeBehind(&m_table, *m_detail);
    m_row.addWidget(m_detailSide);
    m_detail->setCurrency(m_currency);
    connect(m_detail, &GiftDetail::closed, this, [this] {
        show(Side::None);
        Q_EMIT giftClosed();
    });
    connect(m_detail, &GiftDetail::jarChosen, this, &BookSides::jarChosen);
    connect(m_detail, &GiftDetail::receiptChosen, this, &BookSides::receiptChosen);
    connect(m_detail, &GiftDetail::letterChosen, this, &BookSides::letterChosen);
}

void BookSides::show(Side side)
{
    if (side == Side::Filter && !m_panel)
        makeFilter();
    if (m_detail && side != Side::Gift)
        m_detail->keepNote();
    if (m_filterSide)
        m_filterSide->setVisible(side == Side::Filter);
    if (m_detailSide)
        m_detailSide->setVisible(side == Side::Gift);
    Q_EMIT shown(side);
}

bool BookSides::isFilterShown() const
{
    return m_filterSide && !m_filterSide->isHidden();
}

replica::BookFilter BookSides::filter() const
{
    return m_panel ? m_panel->filter() : m_filter;
}

void BookSides::setFilter(const replica::BookFilter &filter)
{
    m_filter = filter;
    if (m_panel)
        m_panel->setFilter(filter);
}

void BookSides::setJars(const std::shared_ptr<const items::JarNames> &names)
{
    m_names = names;
    if (m_panel)
        m_panel->setJars(names);
}

void BookSides::setCurrency(const QString &currency)
{
    m_currency = currency;
    if (m_detail)
        m_detail->setCurrency(currency);
}

void BookSides::showGift(const replica::BookRow &row)
{
    if (!m_detail)
        makeDetail();
    m_detail->setGift(row);
    show(Side::Gift);
}

void BookSides::follow(const replica::BookRow &row)
{
    if (row.gift.donation.id == gift())
        m_detail->setGift(row);
}

DonationId BookSides::gift() const
{
    return m_detailSide && m_detailSide->isVisible() ? m_detail->gift() : DonationId{};
}

}

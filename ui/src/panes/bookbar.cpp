#include "bookbar.h"

#include "bookwords.h"
#include "formhelp.h"
#include "ui/widgets/flowrow.h"

#include <QAction>
#include <QComboBox>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace dreamjar::ui {

using replica::BookGrouping;

namespace {
constexpr int searchWidth = 260; // beside the choices; with less it has a line of its own
}

BookBar::BookBar(const Theme &theme, QMenu *views, QWidget *parent) : QWidget(parent)
{
    m_search = makeLine(QStringLiteral("giftSearchEdit"), tr("Search gifts"), tr("Donor, comment or note"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon(Icon::Search, Token::Muted), QLineEdit::LeadingPosition)->setText(tr("Search"));
    connect(m_search, &QLineEdit::textChanged, this, &BookBar::searchTyped);
    m_filter = makeButton(theme, QStringLiteral("giftFilterButton"), tr("Filter"), Variant::Normal, Icon::Filter);
    m_filter->setCheckable(true);
    connect(m_filter, &QPushButton::toggled, this, &BookBar::filterToggled);
    m_grouping = new QComboBox;
    m_grouping->setObjectName(QStringLiteral("giftGrouping"));
    for (const auto grouping : {BookGrouping::None, BookGrouping::Month, BookGrouping::Jar, BookGrouping::Child,
             BookGrouping::Donor, BookGrouping::Category})
        m_grouping->addItem(groupingWord(grouping));
    QLabel *groupingName = makeLabel(tr("Group"), FontRole::Caption, Tone::Muted); // a combo box is named by its buddy
    groupingName->setBuddy(m_grouping);
    groupingName->setFixedHeight(m_grouping->sizeHint().height()); // stands in the middle of its line
    connect(m_grouping, &QComboBox::activated, this,
        [this](int grouping) { Q_EMIT groupingChosen(BookGrouping(grouping)); });
    auto *kept = makeButton(theme, QStringLiteral("giftViewsButton"), tr("Views"));
    kept->setToolTip(tr("Filters that are kept under a name"));
    views->setParent(kept, views->windowFlags());
    kept->setMenu(views);
    m_marks = makeButton(theme, QStringLiteral("giftMarksButton"), tr("Selected"));
    m_marks->setToolTip(tr("What to do with the selected gifts"));
    m_marks->setMenu(makeMarks());

    m_choices = new FlowRow{space::xs};
    for (QWidget *choice : std::initializer_list<QWidget *>{m_filter, groupingName, m_grouping, kept, m_marks})
        m_choices->addWidget(choice);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_parts->setContentsMargins({});
    m_parts->setSpacing(space::xs);
    m_parts->addWidget(m_search, 1);
    m_parts->addLayout(m_choices);
}

void BookBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool fits = m_choices->sizeHint().width() + space::xs + searchWidth <= width();
    m_parts->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QMenu *BookBar::makeMarks()
{
    auto *menu = new QMenu(m_marks);
    menu->setObjectName(QStringLiteral("giftMarks"));
    const auto add = [this, menu](const QString &name, const QString &text, auto act) {
        menu->addAction(text, this, act)->setObjectName(name);
    };
    const QString reviewed = QStringLiteral("reviewed"), thanks = QStringLiteral("thanks");
    add(QStringLiteral("markReviewed"), tr("Mark as reviewed"), [=, this] { Q_EMIT marked({true, {}, {}}, reviewed); });
    add(QStringLiteral("markNotReviewed"), tr("Mark as not reviewed"), [=, this] {
        Q_EMIT marked({false, {}, {}}, reviewed);
    });
    menu->addSeparator();
    for (const Thanks state : {Thanks::ToThank, Thanks::InProgress, Thanks::Thanked})
        add(QStringLiteral("mark_") + toKey(state), tr("Thanks: %1").arg(thanksWord(state)), [=, this] {
            Q_EMIT marked({{}, state, {}}, thanks);
        });
    menu->addSeparator();
    add(QStringLiteral("selectedLetters"), tr("Letters of thanks…"), [this] { Q_EMIT lettersChosen(); });
    add(QStringLiteral("selectedReceipts"), tr("Receipts…"), [this] { Q_EMIT receiptsChosen(); });
    add(QStringLiteral("selectedReceiptMails"), tr("Receipts by e-mail…"), [this] { Q_EMIT receiptMailsChosen(); });
    add(QStringLiteral("selectedCopy"), tr("Copy"), [this] { Q_EMIT copyChosen(); });
    return menu;
}

QString BookBar::search() const
{
    return m_search->text().simplified();
}

void BookBar::setSearch(const QString &text)
{
    const QSignalBlocker quiet{this};
    m_search->setText(text);
}

void BookBar::setGrouping(BookGrouping grouping)
{
    m_grouping->setCurrentIndex(int(grouping));
}

void BookBar::setFiltering(bool filtering)
{
    m_filter->setText(filtering ? tr("Filter (on)") : tr("Filter"));
}

void BookBar::setFilterShown(bool shown)
{
    const QSignalBlocker quiet{m_filter};
    m_filter->setChecked(shown);
}

void BookBar::setAnySelected(bool any)
{
    m_marks->setEnabled(any);
}

}

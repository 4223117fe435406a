#include "bookbar.h"

#include "bookwords.h"
#include "formhelp.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace dreamjar::ui {

using replica::BookGrouping;

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
    connect(m_grouping, &QComboBox::activated, this,
        [this](int grouping) { Q_EMIT groupingChosen(BookGrouping(grouping)); });
    auto *kept = makeButton(theme, QStringLiteral("giftViewsButton"), tr("Views"));
    kept->setToolTip(tr("Filters that are kept under a name"));
    views->setParent(kept, views->windowFlags());
    kept->setMenu(views);
    m_marks = makeButton(theme, QStringLiteral("giftMarksButton"), tr("Selected"));
    m_marks->setToolTip(tr("What to do with the selected gifts"));
    m_marks->setMenu(makeMarks());

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::xs);
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);
    row->addWidget(groupingName);
    row->addWidget(m_grouping);
    row->addWidget(kept);
    row->addWidget(m_marks);
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

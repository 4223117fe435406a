#include "ui/panes/donationspane.h"

#include "formhelp.h"
#include "giftpapers.h"
#include "giftsheets.h"
#include "items/gifttablemodel.h"
#include "papersaver.h"
#include "statementdialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/words.h"
#include "yearofgifts.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <map>

namespace dreamjar::ui {

namespace {
constexpr int linesAtOnce = 40;

/// Refused gifts were never given.
bool counts(const replica::GiftRow &gift)
{
    return gift.state != replica::GiftState::Refused;
}

int yearOf(Instant moment)
{
    return moment.dateIn(QTimeZone::systemTimeZone()).year();
}

struct Year {
    int count = 0;
    Money sum;
    QList<replica::GiftRow> gifts;
};
}

DonationsPane::DonationsPane(
    const Theme &theme, const items::Source &source, sync::States &states, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_states(states), m_clock(clock),
      m_gifts(new items::GiftTableModel{source, this}), m_shown(linesAtOnce)
{
    setObjectName(QStringLiteral("donationsPane"));
    build();
    connect(m_gifts, &items::GiftTableModel::refreshed, this, [this] {
        // The years need all of them; nobody gives more often than a screen can hold in mind.
        if (m_gifts->canFetchMore({}))
            m_gifts->fetchMore({});
        showGifts();
    });
    connect(&m_states, &sync::States::serverChanged, this, &DonationsPane::showGifts);
    m_gifts->setFilter({});
    m_figures->hide();
    m_empty->hide();
    m_more->hide();
}

void DonationsPane::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_page = new PageScaffold(m_theme, this);
    m_page->setTitle(tr("My donations"));
    m_page->setSubtitle(tr("What you gave to other children's jars."));
    outer->addWidget(m_page);

    m_page->addAction(makeExport());
    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("donationsMessage"));
    m_message->setDismissible(true);

    auto *figures = new FlowGrid(160, 400);
    figures->setBalanced(true);
    const auto add = [&](Icon icon, const QString &word, const QString &name) {
        auto *card = new StatCard(m_theme, icon, word);
        card->setObjectName(name);
        figures->add(card);
        return card;
    };
    m_count = add(Icon::Gift, tr("Gifts"), QStringLiteral("givenCountFigure"));
    m_sum = add(Icon::Heart, tr("In all"), QStringLiteral("givenSumFigure"));
    m_thisYear = add(Icon::Calendar, tr("This year"), QStringLiteral("givenThisYearFigure"));
    m_figures = figures;
    auto *list = new QWidget;
    m_list = new QVBoxLayout(list);
    m_list->setContentsMargins({});
    m_list->setSpacing(space::l);
    m_more = makeButton(m_theme, QStringLiteral("moreDonationsButton"), tr("Show more"), Variant::Quiet);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += linesAtOnce;
        showGifts();
    });
    m_empty = new EmptyState(m_theme);
    m_empty->setObjectName(QStringLiteral("donationsEmpty"));
    m_empty->setWords(tr("You have not given yet"),
        tr("Your gifts stand here with their sum, year by year. Every jar is glad of a little light."),
        tr("Look at jars"), Icon::Browse);
    connect(m_empty, &EmptyState::actionTriggered, this, &DonationsPane::browseChosen);
    QVBoxLayout *column = m_page->column();
    column->addWidget(m_message);
    column->addWidget(m_figures);
    column->addWidget(m_empty);
    column->addWidget(list);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    column->addStretch(1);
}

QWidget *DonationsPane::makeExport()
{
    m_export = makeButton(m_theme, QStringLiteral("donationsExportButton"), tr("Export"));
    m_export->hide();
    auto *menu = new QMenu(m_export);
    const auto told = [this](Tone tone, const QString &sentence) { m_message->setMessage(tone, sentence); };
    const auto add = [this, menu](const QString &name, const QString &text, auto act) {
        QAction *action = menu->addAction(text, this,
            [this, act] { act(givenSheet(m_gifts->rows(), m_states.server().currency)); });
        action->setObjectName(name);
    };
    add(QStringLiteral("donationsCsv"), tr("Table as CSV…"),
        [this, told](const SheetToSave &table) { saveSheet(this, table, sheets::Format::Csv, told); });
    add(QStringLiteral("donationsPdf"), tr("Table as PDF…"),
        [this, told](const SheetToSave &table) { saveSheet(this, table, sheets::Format::Pdf, told); });
    add(QStringLiteral("donationsPrint"), tr("Print the table…"),
        [this, told](const SheetToSave &table) { printSheet(this, table, told); });
    menu->addSeparator();
    menu->addAction(tr("Statement for some days…"), this, &DonationsPane::askForStatement)
        ->setObjectName(QStringLiteral("donationsStatement"));
    m_export->setMenu(menu);
    return m_export;
}

void DonationsPane::askForStatement()
{
    const QString &currency = m_states.server().currency;
    auto *dialog = new StatementDialog(
        m_theme, m_gifts->rows(), currency, m_clock.now().dateIn(QTimeZone::systemTimeZone()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StatementDialog::chosen, this,
        [this, currency](QDate from, QDate to, const QList<replica::GiftRow> &gifts) {
            Issuer donor;
            if (const auto &parent = m_states.account().parent)
                donor = {parent->publicName(), parent->email, currency};
            savePaper(this, givenStatement(gifts, from, to, donor),
                [this](Tone tone, const QString &sentence) { m_message->setMessage(tone, sentence); });
        });
    dialog->open();
}

void DonationsPane::showGifts()
{
    if (!m_gifts->isLoaded())
        return;
    const bool any = !m_gifts->rows().isEmpty();
    m_export->setVisible(any);
    m_export->setEnabled(!m_gifts->canFetchMore({})); // the table has all of them
    m_figures->setVisible(any);
    m_empty->setVisible(!any);
    showFigures();
    showYears();
}

void DonationsPane::showFigures()
{
    int count = 0;
    Money sum, thisYear, onItsWay;
    const int year = yearOf(m_clock.now());
    for (const replica::GiftRow &gift : m_gifts->rows()) {
        if (!counts(gift))
            continue;
        ++count;
        sum += gift.donation.amount;
        if (yearOf(gift.donation.donated) == year)
            thisYear += gift.donation.amount;
        if (gift.state != replica::GiftState::Confirmed)
            onItsWay += gift.donation.amount;
    }
    const QString &currency = m_states.server().currency;
    m_count->setFigure(QLocale{}.toString(count));
    m_sum->setFigure(words::money(sum, currency),
        onItsWay.isZero() ? QString{} : tr("%1 of it on its way").arg(words::money(onItsWay, currency)));
    m_thisYear->setFigure(words::money(thisYear, currency));
}

void DonationsPane::showYears()
{
    std::map<int, Year, std::greater<>> years;
    int shown = 0;
    for (const replica::GiftRow &gift : m_gifts->rows()) { // newest first
        Year &year = years[yearOf(gift.donation.donated)];
        if (counts(gift)) {
            ++year.count;
            year.sum += gift.donation.amount;
        }
        if (shown++ < m_shown)
            year.gifts << gift;
    }
    std::erase_if(years, [](const auto &year) { return year.second.gifts.isEmpty(); });
    while (m_years.size() > qsizetype(years.size()))
        m_years.takeLast()->deleteLater();
    while (m_years.size() < qsizetype(years.size())) {
        m_years << new YearOfGifts(m_theme);
        connect(m_years.last(), &YearOfGifts::jarChosen, this, &DonationsPane::jarChosen);
        m_list->addWidget(m_years.last());
    }
    qsizetype place = 0;
    for (const auto &[year, what] : years)
        m_years[place++]->setYear(year, what.count, what.sum, what.gifts, m_states.server().currency);
    m_more->setVisible(m_gifts->rows().size() > m_shown);
}

}

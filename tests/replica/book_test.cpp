// The book of all gifts: filters, sorts, groups and sums against SQL over the same rows (PRODUCT D2, D3, D4, D5, D16, D17).
#include "support.h"

#include "database/database.h"
#include "database/query.h"

#include <QTemporaryDir>
#include <algorithm>
#include <random>
#include <tuple>

namespace dreamjar::replica {

namespace {

class BookTest : public ReplicaTest
{
protected:
    void SetUp() override
    {
        view(anna);
        Campaign bicycle = jarWith(0, 0, 1);
        bicycle.title = QStringLiteral("Bicycle");
        bicycle.category = Category::Sports;
        Campaign violin = jarWith(0, 0, 2);
        violin.title = QStringLiteral("Ärmel und Violine");
        violin.category = Category::Hobbies;
        Child mia = test::aChild();
        Child tom = mia;
        tom.id = ChildId{2};
        tom.name = QStringLiteral("Tom");
        violin.child = tom.id;
        violin.childName = QStringLiteral("Tom");
        m_children = {mia, tom};
        m_jars = {bicycle, violin};
    }

    Donation aGift(qint64 id, qint64 units, const QString &donor, const QString &comment = {}, qint64 jar = 1)
    {
        Donation donation = gift(id, units, jar);
        donation.donorName = donor;
        donation.donorEmail = donor.section(u' ', 0, 0).toLower() + QStringLiteral("@example.org");
        donation.comment = comment;
        donation.donated = Instant::fromDateTime(QDateTime{QDate{2026, 1, 15}.addMonths(int(id)), QTime{12, 0}, Qt::UTC});
        return donation;
    }

    void pull(const QList<Donation> &gifts, const QList<DonationId> &gone = {})
    {
        ServerState state = ownState(m_children, m_jars);
        state.donations = gifts;
        state.goneDonations = gone;
        state.cursor = "1";
        apply(state);
    }

    BookAnswer ask(const BookQuery &query = {}, int count = 1000)
    {
        BookAnswer answer;
        do {
            answer = see([&](const View &v) { return v.book(query, 0, count); });
        } while (!answer.complete);
        return answer;
    }
    QList<qint64> ids(const BookQuery &query)
    {
        QList<qint64> out;
        for (const BookRow &row : ask(query).rows)
            out << row.gift.donation.id.value();
        return out;
    }
    static BookQuery by(BookColumn column, bool descending = false)
    {
        BookQuery query;
        query.sorts = {{column, descending}};
        return query;
    }
    void note(qint64 id, const ReviewEdit &edit)
    {
        const auto rows = see([id](const View &v) { return v.bookRows({DonationId{id}}); });
        ASSERT_EQ(rows.size(), 1);
        done(journal([&](Journal &j) -> Result<void, StorageError> {
            auto number = j.reviews().beginEdit(anna, QStringLiteral("test"), m_clock.now());
            if (!number)
                return Failure{number.error()};
            return j.reviews().note(*number, anna, rows, edit, m_clock.now());
        }));
    }

    QList<Child> m_children;
    QList<Campaign> m_jars;
};

}

TEST_F(BookTest, ShowsTheNewestFirstAndOnlyToTheOwner)
{
    pull({aGift(1, 10, QStringLiteral("Otto Guest")), aGift(2, 20, QStringLiteral("Ann"), {}, 2)});
    EXPECT_EQ(ids({}), (QList<qint64>{2, 1}));
    const BookRow row = ask().rows[0];
    EXPECT_EQ(row.category, Category::Hobbies);
    EXPECT_EQ(row.child, ChildId{2});
    EXPECT_EQ(row.gift.jarTitle, QStringLiteral("Ärmel und Violine"));
    view(berta);
    EXPECT_EQ(ids({}), QList<qint64>{});
    view({});
    EXPECT_EQ(ask().total, 0);
}

TEST_F(BookTest, SortsByEveryColumnAndBySeveral)
{
    pull({aGift(1, 10, QStringLiteral("Otto"), QStringLiteral("beta"), 2), aGift(2, 30, QStringLiteral("Élodie"), QStringLiteral("Alpha")),
        aGift(3, 10, QStringLiteral("ann"), {}, 1), aGift(4, 20, QStringLiteral("Zoë"), QStringLiteral("gamma"), 2)});
    EXPECT_EQ(ids(by(BookColumn::Date)), (QList<qint64>{1, 2, 3, 4}));
    EXPECT_EQ(ids(by(BookColumn::Amount, true)), (QList<qint64>{2, 4, 3, 1})) << "ties newest first";
    EXPECT_EQ(ids(by(BookColumn::Donor)), (QList<qint64>{3, 2, 1, 4})) << "accents and case do not matter";
    EXPECT_EQ(ids(by(BookColumn::Jar)), (QList<qint64>{4, 1, 3, 2}));
    EXPECT_EQ(ids(by(BookColumn::Comment)), (QList<qint64>{3, 2, 1, 4}));
    BookQuery both = by(BookColumn::Jar);
    both.sorts << BookSort{BookColumn::Amount, false} << BookSort{BookColumn::Date, false};
    EXPECT_EQ(ids(both), (QList<qint64>{1, 4, 3, 2}));
    both.sorts = {{BookColumn::Amount, false}, {BookColumn::Donor, true}, {BookColumn::Comment, false},
        {BookColumn::Child, true}, {BookColumn::PublicName, false}};
    EXPECT_EQ(ids(both), (QList<qint64>{1, 3, 4, 2}));
}

TEST_F(BookTest, SortsByManyColumnsAsComparingEveryTwoWould)
{
    std::mt19937 dice{11};
    QList<Donation> gifts;
    for (int id = 1; id <= 400; ++id) {
        Donation donation = aGift(1 + id % 7, 1 + qint64(dice() % 9), QStringLiteral("Donor %1").arg(dice() % 5),
            QStringLiteral("A comment that begins as all do %1").arg(dice() % 6), 1 + qint64(dice() % 2));
        donation.id = DonationId{id};
        gifts << donation;
    }
    pull(gifts);
    BookQuery query;
    query.sorts = {{BookColumn::Amount, true}, {BookColumn::Comment, false}, {BookColumn::Amount, false},
        {BookColumn::Donor, true}, {BookColumn::Jar, false}};
    std::sort(gifts.begin(), gifts.end(), [](const Donation &a, const Donation &b) {
        const auto key = [](const Donation &gift, const Donation &other) { // jar 1 is "Bicycle", 2 "Ärmel …"
            return std::tuple{-gift.amount.toUnits(), gift.comment, other.donorName, -gift.campaign.value(),
                -gift.donated.toMicroseconds(), -gift.id.value()};
        };
        return key(a, b) < key(b, a);
    });
    QList<qint64> expected;
    for (const Donation &gift : gifts)
        expected << gift.id.value();
    EXPECT_EQ(ids(query), expected);
}

TEST_F(BookTest, IncludesAndExcludes)
{
    Donation hidden = aGift(3, 50, QStringLiteral("Sophie Lang"), QStringLiteral("Bon courage"));
    hidden.visibility = Visibility::Anonymous;
    ServerState state = ownState(m_children, m_jars);
    state.donations = {aGift(1, 10, QStringLiteral("Otto Guest")), aGift(2, 20, QStringLiteral("Ann"), {}, 2), hidden};
    state.channels = {{DonationId{1}, Channel::Kiosk}, {DonationId{2}, Channel::Online}};
    state.cursor = "1";
    apply(state);
    const auto passing = [this](auto set) {
        BookQuery query;
        set(query.filter);
        return ids(query);
    };
    using Ids = QList<qint64>;
    EXPECT_EQ(passing([](BookFilter &f) { f.jars.values = {CampaignId{2}}; }), (Ids{2}));
    EXPECT_EQ(passing([](BookFilter &f) { f.jars = {{CampaignId{2}}, true}; }), (Ids{3, 1}));
    EXPECT_EQ(passing([](BookFilter &f) { f.children = {{ChildId{2}}, true}; }), (Ids{3, 1}));
    EXPECT_EQ(passing([](BookFilter &f) { f.categories.values = {int(Category::Sports)}; }), (Ids{3, 1}));
    EXPECT_EQ(passing([](BookFilter &f) { f.least = Money::units(20); }), (Ids{3, 2}));
    EXPECT_EQ(passing([](BookFilter &f) { f.most = Money::units(20); }), (Ids{2, 1}));
    EXPECT_EQ(passing([](BookFilter &f) {
        f.least = f.most = Money::units(20);
        f.exceptAmounts = true;
    }),
        (Ids{3, 1}));
    EXPECT_EQ(passing([](BookFilter &f) { f.exceptAmounts = true; }), (Ids{3, 2, 1})) << "all but nothing";
    EXPECT_EQ(passing([](BookFilter &f) {
        f.from = f.to = QDate{2026, 3, 15};
        f.exceptDays = true;
    }),
        (Ids{3, 1}));
    EXPECT_EQ(passing([](BookFilter &f) { f.commented = true; }), (Ids{3}));
    EXPECT_EQ(passing([](BookFilter &f) { f.commented = false; }), (Ids{2, 1}));
    EXPECT_EQ(passing([](BookFilter &f) { f.donor = {QStringLiteral("OTTO"), false}; }), (Ids{1}));
    EXPECT_EQ(passing([](BookFilter &f) { f.donor = {QStringLiteral("otto@example"), true}; }), (Ids{3, 2}));
    EXPECT_EQ(passing([](BookFilter &f) { f.anonymous = true; }), (Ids{3}));
    EXPECT_EQ(passing([](BookFilter &f) { f.channels.values = {int(Channel::Kiosk)}; }), (Ids{1}));
    EXPECT_EQ(passing([](BookFilter &f) { f.channels = {{int(Channel::Kiosk), -1}, true}; }), (Ids{2}));
    EXPECT_EQ(passing([](BookFilter &f) { f.from = QDate{2026, 3, 15}; }), (Ids{3, 2}));
    EXPECT_EQ(passing([](BookFilter &f) { f.to = QDate{2026, 3, 15}; }), (Ids{2, 1}));
    EXPECT_EQ(passing([](BookFilter &f) { f.search = QStringLiteral("COURAGE sophie"); }), (Ids{3}));
    EXPECT_EQ(passing([](BookFilter &f) { f.search = QStringLiteral("nobody"); }), (Ids{}));
}

TEST_F(BookTest, ReadsDaysInTheZoneOfTheQuestion)
{
    Donation late = aGift(1, 10, QStringLiteral("Otto"));
    late.donated = Instant::fromDateTime(QDateTime{QDate{2026, 6, 30}, QTime{23, 30}, Qt::UTC}); // 1 July in Berlin
    pull({late});
    BookQuery query;
    query.filter.from = QDate{2026, 7, 1};
    EXPECT_EQ(ids(query), QList<qint64>{});
    query.zone = QTimeZone{"Europe/Berlin"};
    EXPECT_EQ(ids(query), QList<qint64>{1});
    query.grouping = BookGrouping::Month;
    ASSERT_EQ(ask(query).groups.size(), 1);
    EXPECT_EQ(ask(query).groups[0].key, 202607);
}

TEST_F(BookTest, GroupsWithSubtotals)
{
    pull({aGift(1, 10, QStringLiteral("Otto"), {}, 2), aGift(2, 30, QStringLiteral("Ann")), aGift(3, 5, QStringLiteral("Otto"))});
    BookQuery query;
    query.grouping = BookGrouping::Jar;
    const BookAnswer byJar = ask(query);
    ASSERT_EQ(byJar.groups.size(), 2);
    EXPECT_EQ(byJar.groups[0], (BookGroup{2, QStringLiteral("Ärmel und Violine"), 0, 1, Money::units(10)}));
    EXPECT_EQ(byJar.groups[1], (BookGroup{1, QStringLiteral("Bicycle"), 1, 2, Money::units(35)}));
    query.grouping = BookGrouping::Donor;
    EXPECT_EQ(ask(query).groups.size(), 2);
    EXPECT_EQ(ask(query).groups[1].sum, Money::units(15));
    query.grouping = BookGrouping::Month;
    EXPECT_EQ(ask(query).groups[0].key, 202604) << "the newest month first";
    query.grouping = BookGrouping::Child;
    EXPECT_EQ(ask(query).groups.size(), 2);
    query.grouping = BookGrouping::Category;
    EXPECT_EQ(ask(query).groups.size(), 2);
}

TEST_F(BookTest, TakesOverWhatChangesAndWhatGoes)
{
    pull({aGift(1, 10, QStringLiteral("Otto")), aGift(3, 30, QStringLiteral("Ann"))});
    EXPECT_EQ(ids({}), (QList<qint64>{3, 1}));
    const qint64 version = ask().version;
    EXPECT_EQ(ask().version, version) << "nothing happened";
    Donation changed = aGift(3, 31, QStringLiteral("Ann"), QStringLiteral("more"));
    pull({changed, aGift(2, 7, QStringLiteral("Zoe"))}, {DonationId{1}});
    EXPECT_EQ(ids({}), (QList<qint64>{3, 2}));
    EXPECT_EQ(ask().figures.sum, Money::units(38));
    BookQuery search;
    search.filter.search = QStringLiteral("more");
    EXPECT_EQ(ids(search), (QList<qint64>{3}));
    EXPECT_NE(ask().version, version);
}

TEST_F(BookTest, CountsGiftsOnTheirWayApart)
{
    pull({aGift(1, 10, QStringLiteral("Otto"))});
    give(5, 1);
    const BookAnswer answer = ask();
    EXPECT_EQ(answer.total, 2);
    EXPECT_EQ(answer.figures.states.confirmed, Money::units(10));
    EXPECT_EQ(answer.figures.states.waiting, Money::units(5));
    EXPECT_EQ(answer.rows[0].gift.state, GiftState::Waiting);
    BookQuery waiting;
    waiting.filter.states.values = {int(GiftState::Waiting)};
    EXPECT_EQ(ask(waiting).total, 1);
    give(6, 1);
    EXPECT_EQ(ask(waiting).total, 2);
}

TEST_F(BookTest, FiltersByWhatWasNotedHereAndFindsItInNotes)
{
    pull({aGift(1, 10, QStringLiteral("Otto")), aGift(2, 20, QStringLiteral("Ann"))});
    note(1, {true, Thanks::InProgress, QStringLiteral("Called on Mónday")});
    BookQuery query;
    query.filter.reviewed = true;
    EXPECT_EQ(ids(query), QList<qint64>{1});
    query.filter = {};
    query.filter.thanks = {{int(Thanks::ToThank)}, true};
    EXPECT_EQ(ids(query), QList<qint64>{1});
    query.filter = {};
    query.filter.search = QStringLiteral("monday otto");
    EXPECT_EQ(ids(query), QList<qint64>{1});
    query.filter = {};
    query.filter.noted = false;
    EXPECT_EQ(ids(query), QList<qint64>{2});
    EXPECT_EQ(ask().rows[1].review.note, QStringLiteral("Called on Mónday"));
    reopen();
    query.filter = {};
    query.filter.noted = true;
    EXPECT_EQ(ids(query), QList<qint64>{1}) << "also after a restart";
}

TEST_F(BookTest, FlagsAReviewedGiftThatTheServerChangesLater)
{
    pull({aGift(1, 10, QStringLiteral("Otto"), QStringLiteral("old words"))});
    note(1, {true, {}, {}});
    EXPECT_FALSE(ask().rows[0].changedSince);
    pull({aGift(1, 12, QStringLiteral("Otto"), QStringLiteral("new words"))});
    const BookRow row = ask().rows[0];
    ASSERT_TRUE(row.changedSince);
    EXPECT_EQ(*row.changedSince, (SeenGift{Money::units(10), QStringLiteral("Otto"), QStringLiteral("old words")}));
    EXPECT_EQ(row.gift.donation.amount, Money::units(12));
    BookQuery query;
    query.filter.changedOnly = true;
    EXPECT_EQ(ids(query), QList<qint64>{1});
    note(1, {true, {}, {}});
    EXPECT_EQ(ids(query), QList<qint64>{}) << "reviewed again";
}

TEST_F(BookTest, SumsExactlyAsSqlDoes)
{
    std::mt19937 dice{7};
    QList<Donation> gifts;
    for (int id = 1; id <= 500; ++id) {
        Donation donation = aGift(id % 40, 1 + qint64(dice() % 1000), QStringLiteral("Donor %1").arg(dice() % 20), {}, 1 + qint64(dice() % 2));
        donation.id = DonationId{id};
        donation.visibility = dice() % 3 ? Visibility::Shown : Visibility::Anonymous;
        gifts << donation;
    }
    pull(gifts);
    auto db = database::Database::open(
        database::Location::file(m_folder.filePath(QStringLiteral("cache.db"))), database::Access::ReadOnly);
    ASSERT_TRUE(db.ok());
    struct Case {
        BookFilter filter;
        QString where;
    };
    QList<Case> cases{{{}, QStringLiteral("1 = 1")}};
    cases.append({{}, QStringLiteral("campaign = 2 AND amount >= 100")});
    cases.back().filter.jars.values = {CampaignId{2}};
    cases.back().filter.least = Money::units(100);
    cases.append({{}, QStringLiteral("anonymous = 1 AND instr(lower(donor_name), 'donor 1') > 0")});
    cases.back().filter.anonymous = true;
    cases.back().filter.donor = {QStringLiteral("Donor 1"), false};
    for (const Case &it : cases) {
        BookQuery query;
        query.filter = it.filter;
        const BookFigures figures = ask(query).figures;
        database::Query sums{*db,
            QStringLiteral("SELECT count(*), sum(amount), avg(amount) FROM donation WHERE account = 1 AND ") + it.where};
        ASSERT_TRUE(sums.exec().ok() && sums.next());
        EXPECT_EQ(figures.count, sums.column<qint64>(0)) << it.where.toStdString();
        EXPECT_EQ(figures.sum, sums.column<Money>(1));
        EXPECT_DOUBLE_EQ(figures.mean, sums.column<double>(2));
        database::Query median{*db,
            QStringLiteral("SELECT avg(amount) FROM (SELECT amount FROM donation WHERE account = 1 AND %1 ORDER BY amount "
                           "LIMIT 2 - (SELECT count(*) FROM donation WHERE account = 1 AND %1) % 2 OFFSET (SELECT "
                           "(count(*) - 1) / 2 FROM donation WHERE account = 1 AND %1))")
                .arg(it.where)};
        EXPECT_DOUBLE_EQ(figures.median, *median.single<double>());
        EXPECT_EQ(see([&](const View &v) { return v.bookFigures(query, {{0, figures.count}}); }), figures) << "all of them";
        const BookFigures chosen = see([&](const View &v) { return v.bookFigures(query, {{0, 3}, {5, 2}}); });
        qint64 sum = 0;
        const auto rows = ask(query).rows;
        for (const int place : {0, 1, 2, 5, 6})
            sum += rows[place].gift.donation.amount.toUnits();
        EXPECT_EQ(chosen.count, 5);
        EXPECT_EQ(chosen.sum, Money::units(sum));
    }
}

TEST_F(BookTest, DrawsItsSeriesFromTheSameFilter)
{
    pull({aGift(1, 10, QStringLiteral("Otto"), {}, 2), aGift(2, 30, QStringLiteral("Ann")), aGift(3, 5, QStringLiteral("Otto"))});
    ask();
    const BookSeries all = see([](const View &v) { return v.bookSeries({}); });
    ASSERT_EQ(all.weeks.size(), 3);
    EXPECT_EQ(QDate::fromJulianDay(all.weeks[0].key).dayOfWeek(), 1);
    EXPECT_LT(all.weeks[0].key, all.weeks[1].key);
    ASSERT_EQ(all.categories.size(), 2);
    EXPECT_EQ(all.categories[0].sum, Money::units(35));
    EXPECT_EQ(all.goals, m_jars[0].goal + m_jars[1].goal);
    BookQuery query;
    query.filter.jars.values = {CampaignId{2}};
    const BookSeries one = see([&](const View &v) { return v.bookSeries(query); });
    EXPECT_EQ(one.weeks.size(), 1);
    EXPECT_EQ(one.goals, m_jars[1].goal);
}

}

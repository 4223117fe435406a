// The gifts that the lines of a table speak of (PRODUCT E12).
#include "items/notesearch.h"

#include "support/builders.h"
#include "support/fakesource.h"
#include "support/printers.h"

#include <QTest>
#include <gtest/gtest.h>

using namespace dreamjar;
using namespace dreamjar::test;
using items::FoundNotes;
using items::NotedLine;

namespace {

const Instant noon = Instant::fromDateTime(QDateTime{QDate{2026, 7, 1}, QTime{12, 0, 0}, Qt::UTC});

class NoteSearch : public ::testing::Test
{
protected:
    void give(qint64 id, qint64 units, const QString &donor)
    {
        replica::GiftRow row;
        row.donation.id = DonationId{id};
        row.donation.donated = noon + std::chrono::microseconds{id}; // a table has no such fine times
        row.donation.amount = Money::units(units);
        row.donation.donorName = donor;
        row.owned = true;
        m_fake.view.giftRows << row;
    }
    static NotedLine line(int number, qint64 units, const QString &note)
    {
        NotedLine line;
        line.line = number;
        line.donated = noon;
        line.amount = Money::units(units);
        line.change.note = note;
        return line;
    }
    FoundNotes find(const QList<NotedLine> &lines)
    {
        std::optional<FoundNotes> found;
        QObject here;
        items::findNotes(m_fake.source(), lines, &here, [&](const FoundNotes &answer) { found = answer; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }));
        return found.value_or(FoundNotes{});
    }

    FakeSource m_fake;
};

}

TEST_F(NoteSearch, FindsTheGiftOfEachLine)
{
    give(1, 10, QStringLiteral("Otto"));
    give(2, 20, QStringLiteral("Ann"));
    const FoundNotes found = find({line(2, 20, QStringLiteral("called")), line(3, 30, QStringLiteral("who?"))});
    EXPECT_EQ(found.notes, (QList<GiftNote>{GiftNote{DonationId{2}, {{}, {}, QStringLiteral("called")}}}));
    EXPECT_EQ(found.unknown, QList<int>{3});
    EXPECT_TRUE(found.ambiguous.isEmpty());
}

TEST_F(NoteSearch, TellsGiftsOfOneMomentApartByTheirDonorsOrNotAtAll)
{
    give(1, 10, QStringLiteral("Otto"));
    give(2, 10, QStringLiteral("Ann"));
    NotedLine named = line(2, 10, QStringLiteral("a friend"));
    named.donor = QStringLiteral("Ann");
    EXPECT_EQ(find({named}).notes.value(0).gift, DonationId{2});
    EXPECT_EQ(find({line(2, 10, QStringLiteral("a friend"))}).ambiguous, QList<int>{2});
    NotedLine again = named;
    again.line = 3;
    EXPECT_EQ(find({named, again}).ambiguous, QList<int>{3}) << "two lines about one gift";
}

TEST_F(NoteSearch, LeavesOutWhatIsNotedAlready)
{
    give(1, 10, QStringLiteral("Otto"));
    replica::BookRow noted;
    noted.review.note = QStringLiteral("called");
    noted.review.thanks = Thanks::Thanked;
    m_fake.view.noted.insert(DonationId{1}, noted);
    NotedLine same = line(2, 10, QStringLiteral("called"));
    same.change.thanks = Thanks::Thanked;
    const FoundNotes found = find({same});
    EXPECT_TRUE(found.notes.isEmpty());
    EXPECT_EQ(found.already, 1);
    same.change.reviewed = true;
    EXPECT_EQ(find({same}).notes.value(0).change, (ReviewEdit{true, {}, {}})) << "only what is new";
}

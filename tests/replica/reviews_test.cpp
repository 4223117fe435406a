// Marks, receipts and saved filters in the journal (PRODUCT D10, D11, D13).
#include "support.h"

namespace dreamjar::replica {

namespace {

class ReviewsTest : public ReplicaTest
{
protected:
    void SetUp() override
    {
        view(anna);
        ServerState state = ownState({test::aChild()}, {jarWith(0, 0, 1)});
        state.donations = {gift(1, 10), gift(2, 20), gift(3, 30)};
        state.cursor = "1";
        apply(state);
    }

    BookRow row(qint64 id)
    {
        const auto rows = see([id](const View &v) { return v.bookRows({DonationId{id}}); });
        EXPECT_EQ(rows.size(), 1) << id;
        return rows.value(0);
    }
    QList<BookRow> rows(const QList<qint64> &ids)
    {
        QList<BookRow> out;
        for (const qint64 id : ids)
            out << row(id);
        return out;
    }
    void edit(const QList<qint64> &ids, const ReviewEdit &change, const QString &label = QStringLiteral("note"))
    {
        const auto about = rows(ids);
        const qint64 number
            = taken(journal([&](Journal &j) { return j.reviews().beginEdit(anna, label, m_clock.now()); }));
        done(journal([&](Journal &j) { return j.reviews().note(number, anna, about, change, m_clock.now()); }));
    }
    int undo()
    {
        return taken(journal([](Journal &j) { return j.reviews().undo(anna); }));
    }
    int redo()
    {
        return taken(journal([](Journal &j) { return j.reviews().redo(anna); }));
    }
    EditHistory history()
    {
        return see([](const View &v) { return v.editHistory(); });
    }
    QList<qint64> issue(const QList<qint64> &ids)
    {
        const auto about = rows(ids);
        return taken(journal([&](Journal &j) { return j.reviews().issueReceipts(anna, about, m_clock.now()); }));
    }
    QList<Keepsake> keepsakes()
    {
        return see([](const View &v) { return v.keepsakes(); });
    }
};

}

TEST_F(ReviewsTest, UndoesAndRedoesEveryEditInOrderAlsoAfterARestart)
{
    edit({1, 2}, {{}, Thanks::Thanked, {}}, QStringLiteral("thanks"));
    edit({1}, {{}, {}, QStringLiteral("a note")});
    edit({1}, {{}, {}, QStringLiteral("another")});
    reopen();
    EXPECT_EQ(undo(), 1);
    EXPECT_EQ(row(1).review.note, QStringLiteral("a note"));
    EXPECT_EQ(undo(), 1);
    EXPECT_EQ(row(1).review.note, QString{});
    EXPECT_EQ(row(1).review.thanks, Thanks::Thanked);
    EXPECT_EQ(history(), (EditHistory{QStringLiteral("thanks"), QStringLiteral("note")}));
    EXPECT_EQ(undo(), 2);
    EXPECT_EQ(row(2).review.thanks, Thanks::ToThank);
    EXPECT_EQ(undo(), 0);
    EXPECT_EQ(redo(), 2);
    EXPECT_EQ(redo(), 1);
    EXPECT_EQ(row(1).review.note, QStringLiteral("a note"));
    edit({3}, {true, {}, {}}, QStringLiteral("reviewed"));
    EXPECT_EQ(redo(), 0) << "a new edit ends what could be done again";
    EXPECT_FALSE(row(3).review.reviewed.isNull());
}

TEST_F(ReviewsTest, NotesSomethingElseAboutEachGiftInOneEdit)
{
    const auto about = rows({1, 2});
    const qint64 number = taken(
        journal([&](Journal &j) { return j.reviews().beginEdit(anna, QStringLiteral("table"), m_clock.now()); }));
    const auto changeOf = [](DonationId gift) {
        return gift == DonationId{1} ? ReviewEdit{{}, {}, QStringLiteral("called")} : ReviewEdit{{}, Thanks::Thanked, {}};
    };
    done(journal([&](Journal &j) { return j.reviews().note(number, anna, about, changeOf, m_clock.now()); }));
    EXPECT_EQ(row(1).review.note, QStringLiteral("called"));
    EXPECT_EQ(row(1).review.thanks, Thanks::ToThank);
    EXPECT_EQ(row(2).review.thanks, Thanks::Thanked);
    EXPECT_EQ(row(2).review.note, QString{});
    EXPECT_EQ(undo(), 2);
    EXPECT_EQ(row(1).review, Review{});
    EXPECT_EQ(row(2).review, Review{});
}

TEST_F(ReviewsTest, NumbersReceiptsWithoutAGap)
{
    EXPECT_EQ(issue({1, 2}), (QList<qint64>{1, 2}));
    EXPECT_EQ(issue({2, 3, 1}), (QList<qint64>{2, 3, 1})) << "who has one keeps it";
    EXPECT_EQ(row(3).receipt, 3);
    EXPECT_TRUE(taken(journal([&](Journal &j) {
        return j.reviews().voidReceipt(anna, 2, QStringLiteral("wrong name"), m_clock.now());
    })));
    EXPECT_FALSE(taken(journal([&](Journal &j) { return j.reviews().voidReceipt(anna, 2, {}, m_clock.now()); })));
    EXPECT_EQ(row(2).receipt, 0);
    EXPECT_EQ(issue({2}), (QList<qint64>{4})) << "a void number is never used again";
    const auto receipts = see([](const View &v) { return v.receipts(); });
    ASSERT_EQ(receipts.size(), 4);
    EXPECT_EQ(receipts[2].voidReason, QStringLiteral("wrong name"));
    EXPECT_FALSE(receipts[2].voided.isNull());
    EXPECT_EQ(receipts[0].amount, Money::units(20));
}

TEST_F(ReviewsTest, CountsHowOftenAReceiptWasPrinted)
{
    issue({1});
    for (int i = 0; i < 2; ++i)
        done(journal([](Journal &j) { return j.reviews().notePrinted(anna, {1}); }));
    EXPECT_EQ(see([](const View &v) { return v.receipts(); })[0].printed, 2);
}

TEST_F(ReviewsTest, RemembersThatAReceiptWentIntoAMail)
{
    issue({1, 2});
    const Instant then = m_clock.now();
    done(journal([&](Journal &j) { return j.reviews().noteMailed(anna, {1}, then); }));
    done(journal([](Journal &j) { return j.reviews().notePrinted(anna, {1, 2}); }));
    reopen();
    const auto receipts = see([](const View &v) { return v.receipts(); });
    EXPECT_EQ(receipts[1].mailed, then);
    EXPECT_EQ(receipts[1].printed, 2) << "the second one is a duplicate";
    EXPECT_EQ(receipts[0].mailed, Instant{});
    EXPECT_EQ(receipts[0].printed, 1);
}

TEST_F(ReviewsTest, KeepsAReceiptAsItWasIssuedWhateverTheServerSaysLater)
{
    issue({1});
    ServerState state = ownState({test::aChild()}, {jarWith(0, 0, 1)});
    state.donations = {gift(1, 99)};
    state.cursor = "2";
    apply(state);
    EXPECT_EQ(row(1).gift.donation.amount, Money::units(99));
    EXPECT_EQ(see([](const View &v) { return v.receipts(); })[0].amount, Money::units(10));
}

TEST_F(ReviewsTest, RestsDeletedFiltersInTheTrashForThirtyDays)
{
    const QString kind = QStringLiteral("filter");
    const QString name = QStringLiteral("Large gifts");
    done(journal([&](Journal &j) { return j.reviews().keep(anna, kind, name, QStringLiteral("one")); }));
    done(journal([&](Journal &j) { return j.reviews().keep(anna, kind, name, QStringLiteral("two")); }));
    ASSERT_EQ(keepsakes().size(), 1);
    EXPECT_EQ(keepsakes()[0].content, QStringLiteral("two"));
    done(journal([&](Journal &j) { return j.reviews().discard(anna, kind, name, m_clock.now()); }));
    const Instant deleted = keepsakes()[0].deleted;
    EXPECT_EQ(deleted, m_clock.now());
    done(journal([&](Journal &j) { return j.reviews().keep(anna, kind, name, QStringLiteral("new")); }));
    done(journal([&](Journal &j) { return j.reviews().restore(anna, kind, name, deleted); }));
    ASSERT_EQ(keepsakes().size(), 2) << "the restored one has a name of its own";
    EXPECT_EQ(keepsakes()[1].name, QStringLiteral("Large gifts (2)"));
    done(journal([&](Journal &j) { return j.reviews().discard(anna, kind, name, m_clock.now()); }));
    m_clock.advance(std::chrono::hours{24 * 29});
    done(journal([&](Journal &j) { return j.forgetOld(m_clock.now()); }));
    EXPECT_EQ(keepsakes().size(), 2);
    m_clock.advance(std::chrono::hours{25});
    done(journal([&](Journal &j) { return j.forgetOld(m_clock.now()); }));
    EXPECT_EQ(keepsakes().size(), 1);
}

TEST_F(ReviewsTest, NotesNothingAboutAGiftThatTheServerHasNotNamed)
{
    const auto receipt = give(5, 1);
    edit({-receipt.entry}, {{}, {}, QStringLiteral("too early")});
    EXPECT_EQ(row(-receipt.entry).review, Review{});
    EXPECT_EQ(issue({-receipt.entry}), QList<qint64>{});
}

}

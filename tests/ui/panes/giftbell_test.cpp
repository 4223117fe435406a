#include "ui/notices/giftbell.h"
#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "ui/notices/noticeboard.h"

#include <QDBusConnection>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace dreamjar;
using namespace dreamjar::test;
using namespace std::chrono_literals;
using ui::NoticeWish;

namespace {

struct FakeBoard : ui::NoticeBoard {
    QList<ui::Notice> notices;
    void post(const ui::Notice &notice) override { notices << notice; }
};

/// A view of which the server has told everything already.
struct PulledView : FakeView {
    Instant pulled;
    Instant lastPull() const override { return pulled; }
};

struct Bell {
    FakeClock clock{u"2026-06-15T09:30:00Z"};
    sync::States states;
    PulledView view;
    FakeReader reader{view};
    replica::ChangeFeed changes;
    FakeBoard board;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    replica::JarRow jar = sampleJar(7, QStringLiteral("A bicycle"), QStringLiteral("Mia"), Category::Sports, 0, 500, 0, true);
    std::unique_ptr<ui::GiftBell> bell;
    qint64 last = 0;

    Bell()
    {
        view.pulled = clock.now();
        arrive(3, false);
    }
    void open()
    {
        bell = std::make_unique<ui::GiftBell>(items::Source{reader, changes}, states, board, clock, settings, QTimeZone::utc());
        signIn();
        settle();
    }
    void signIn()
    {
        sync::AccountState account;
        account.parent = aParent();
        reader.who = account.parent->id;
        states.setAccount(account);
    }
    void arrive(int gifts, bool tell = true)
    {
        for (int i = 0; i < gifts; ++i) {
            auto gift = sampleGift(++last, jar, QStringLiteral("Ruth"), 20, clock.now());
            gift.owned = true;
            view.giftRows.prepend(gift);
        }
        if (!tell)
            return;
        replica::Changes some;
        some.gifts = true;
        some.campaigns = {jar.campaign.id};
        publish(some);
    }
    /// A burst is gathered, then read; by nobody, if they may not see it.
    void publish(const replica::Changes &news)
    {
        const int before = reader.reads;
        changes.publish(news);
        EXPECT_EQ(QTest::qWaitFor([&] { return reader.reads > before; }, 200), !reader.who.isNull());
        settle();
    }
    static void settle() { Home::settle(); }
};

}

TEST(GiftBell, SaysNothingOfWhatWasThereBefore)
{
    Bell desk;
    desk.open();
    EXPECT_TRUE(desk.board.notices.isEmpty());
}

TEST(GiftBell, TellsOfABatchOnce)
{
    Bell desk;
    desk.open();
    desk.arrive(1);
    ASSERT_EQ(desk.board.notices.size(), 1);
    EXPECT_TRUE(desk.board.notices.first().title.contains(QStringLiteral("A bicycle")));
    EXPECT_TRUE(desk.board.notices.first().text.contains(QStringLiteral("20")));
    desk.clock.advance(61s);
    desk.arrive(3);
    ASSERT_EQ(desk.board.notices.size(), 2);
    EXPECT_TRUE(desk.board.notices.last().title.contains(u'3'));
    EXPECT_TRUE(desk.board.notices.last().text.contains(QStringLiteral("60")));
}

TEST(GiftBell, TellsAtMostOnceAMinute)
{
    Bell desk;
    desk.open();
    desk.arrive(1);
    desk.arrive(1);
    desk.arrive(1);
    EXPECT_EQ(desk.board.notices.size(), 1);
    desk.clock.advance(59s);
    desk.bell->look();
    EXPECT_EQ(desk.board.notices.size(), 1);
    desk.clock.advance(1s);
    desk.bell->look();
    ASSERT_EQ(desk.board.notices.size(), 2);
    EXPECT_TRUE(desk.board.notices.last().title.contains(u'2')) << "both that waited";
}

TEST(GiftBell, IsSilentWhenOffAndTellsNothingLater)
{
    Bell desk;
    NoticeWish wish;
    wish.on = false;
    ui::remembered::keepNoticeWish(desk.settings, wish);
    desk.open();
    desk.arrive(2);
    wish.on = true;
    ui::remembered::keepNoticeWish(desk.settings, wish);
    desk.clock.advance(2min);
    desk.bell->look();
    EXPECT_TRUE(desk.board.notices.isEmpty());
}

TEST(GiftBell, WaitsForTheEndOfQuietHours)
{
    Bell desk;
    ui::remembered::keepNoticeWish(desk.settings, {true, true, QTime{9, 0}, QTime{10, 0}});
    desk.open();
    desk.arrive(2);
    EXPECT_TRUE(desk.board.notices.isEmpty());
    desk.clock.advance(29min);
    desk.bell->look();
    EXPECT_TRUE(desk.board.notices.isEmpty());
    desk.clock.advance(1min);
    desk.bell->look();
    EXPECT_EQ(desk.board.notices.size(), 1);
}

TEST(GiftBell, QuietHoursMayGoOverMidnight)
{
    const NoticeWish night{true, true, QTime{21, 0}, QTime{8, 0}};
    EXPECT_FALSE(night.allows({23, 0}));
    EXPECT_FALSE(night.allows({7, 59}));
    EXPECT_TRUE(night.allows({8, 0}));
    EXPECT_TRUE(night.allows({20, 59}));
}

TEST(GiftBell, LeadsToTheJarOfTheNewestGift)
{
    Bell desk;
    desk.open();
    desk.arrive(2);
    QSignalSpy chosen{desk.bell.get(), &ui::GiftBell::jarChosen};
    Q_EMIT desk.board.pressed();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().value<CampaignId>(), CampaignId{7});
}

TEST(GiftBell, TellsAtTheNextStartWhatCameMeanwhile)
{
    Bell desk;
    desk.open();
    desk.bell.reset();
    desk.states.setAccount({});
    desk.arrive(1, false);
    desk.open();
    EXPECT_EQ(desk.board.notices.size(), 1);
}

TEST(GiftBell, SaysNothingToOthersThanTheJarsParent)
{
    Bell desk;
    desk.open();
    desk.reader.who = {}; // behind the lock
    desk.arrive(1);
    EXPECT_TRUE(desk.board.notices.isEmpty());
    desk.reader.who = aParent().id;
    replica::Changes all;
    all.everything = true;
    desk.publish(all);
    EXPECT_EQ(desk.board.notices.size(), 1);
}

TEST(DesktopNoticeBoard, WithoutABusNothingHappens)
{
    ui::DesktopNoticeBoard board{QDBusConnection{QStringLiteral("no-such-bus")}};
    board.post({QStringLiteral("A gift"), QStringLiteral("25 USD"), QStringLiteral("Show")});
}

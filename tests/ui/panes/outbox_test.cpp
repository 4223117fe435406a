// What was done here and is not settled: order, reasons, and changes that met somebody else's (PRODUCT E1, E2, E3).
#include "panes/clashdialog.h"
#include "panes/outboxcard.h"

#include "domain/rules.h"
#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace dreamjar;
using namespace dreamjar::test;
using replica::EntryState;
using replica::OperationKind;

namespace {

replica::OutboxRow anEntry(qint64 number, OperationKind kind, const QString &subject)
{
    replica::OutboxRow row;
    row.entry = number;
    row.kind = kind;
    row.subject = subject;
    row.amount = Money::units(25);
    row.made = Instant::fromMicroseconds(1'781'000'000'000'000);
    return row;
}

/// Title and goal were changed here; the title was changed on the server, too, and the description there alone.
replica::OutboxRow aClash(qint64 number = 5)
{
    replica::OutboxRow row = anEntry(number, OperationKind::ChangeCampaign, QStringLiteral("Their bicycle"));
    row.state = EntryState::Refused;
    row.refusal.reason = Reason::Conflict;
    replica::JarClash clash;
    clash.theirs = aCampaign(3);
    clash.base = draftOf(clash.theirs);
    clash.theirs.title = QStringLiteral("Their bicycle");
    clash.theirs.description = QStringLiteral("Their words");
    clash.mine.title = QStringLiteral("My bicycle");
    clash.mine.goal = Money::units(800);
    row.clash = clash;
    return row;
}

struct OutboxDesk : Home {
    std::unique_ptr<ui::OutboxCard> card;

    void open(const QList<replica::OutboxRow> &rows)
    {
        signIn();
        view.outboxRows = rows;
        card = std::make_unique<ui::OutboxCard>(theme, source(), commands, states, clock);
        card->resize(900, 600);
        card->show();
        Home::settle();
    }
    QList<QWidget *> lines() { return card->findChildren<QWidget *>(QStringLiteral("outboxLine")); }
    ui::ClashDialog *compare()
    {
        click(*card, "compareButton");
        auto *dialog = card->findChild<ui::ClashDialog *>();
        EXPECT_NE(dialog, nullptr);
        return dialog;
    }
    static QRadioButton *choice(const QWidget &dialog, const char *whose, Field field)
    {
        return dialog.findChild<QRadioButton *>(QStringLiteral("clash%1_%2").arg(QLatin1String(whose)).arg(int(field)));
    }
};

}

TEST(Outbox, KeepsTheOrderAndNamesWhatAnEntryWaitsFor)
{
    replica::OutboxRow jar = anEntry(1, OperationKind::CreateCampaign, QStringLiteral("Bicycle"));
    replica::OutboxRow gift = anEntry(2, OperationKind::Donate, QStringLiteral("Bicycle"));
    gift.waitsFor = 1;
    replica::OutboxRow refused = anEntry(3, OperationKind::Donate, QStringLiteral("Violin"));
    refused.state = EntryState::Refused;
    refused.refusal.reason = Reason::CampaignClosed;
    OutboxDesk desk;
    desk.open({jar, gift, refused});
    ASSERT_EQ(desk.lines().size(), 3);
    EXPECT_TRUE(isReadable(*desk.lines()[0], QStringLiteral("Violin"))) << "what needs a person comes first";
    EXPECT_TRUE(isReadable(*desk.lines()[1], QStringLiteral("The new jar “Bicycle”")));
    EXPECT_TRUE(isReadable(*desk.lines()[2], QStringLiteral("Waits for this to arrive first: The new jar “Bicycle”")));
    EXPECT_FALSE(isShown(*desk.lines()[2], "retryButton")) << "it goes by itself";
    EXPECT_TRUE(isShown(*desk.lines()[2], "cancelEntryButton"));
}

TEST(Outbox, ShowsMoreOfALongQueueWhenAsked)
{
    QList<replica::OutboxRow> rows;
    for (int i = 1; i <= 70; ++i)
        rows.append(anEntry(i, OperationKind::Donate, QStringLiteral("Bicycle")));
    OutboxDesk desk;
    desk.open(rows);
    EXPECT_EQ(desk.lines().size(), 30);
    click(*desk.card, "outboxFurther");
    EXPECT_EQ(desk.lines().size(), 60);
    click(*desk.card, "outboxFurther");
    EXPECT_EQ(desk.lines().size(), 70);
    EXPECT_FALSE(isShown(*desk.card, "outboxFurther"));
}

TEST(Outbox, SaysInWordsHowTheCarryingGoesAndTriesNow)
{
    OutboxDesk desk;
    desk.open({anEntry(1, OperationKind::Donate, QStringLiteral("Bicycle"))});
    EXPECT_TRUE(isReadable(*desk.card, QStringLiteral("What waits goes by itself"))
        || isReadable(*desk.card, QStringLiteral("goes on by itself")));
    sync::SyncState state = desk.states.sync();
    state.activity = sync::Activity::Offline;
    state.lastSync = desk.clock.now() - std::chrono::hours{2};
    desk.states.setSync(state);
    EXPECT_TRUE(isReadable(*desk.card, QStringLiteral("The server cannot be reached; it was last heard 2 hours ago")));
    state.activity = sync::Activity::Error;
    state.problem = Refusal{Reason::SignedOut, {}, {}};
    desk.states.setSync(state);
    EXPECT_FALSE(isReadable(*desk.card, QStringLiteral("cannot be reached"))) << "the reason of now, not of before";
    click(*desk.card, "syncNowButton");
    EXPECT_TRUE(desk.commands.calls.contains(QStringLiteral("syncNow")));
}

TEST(Clash, ShowsEachFieldAsItWasMineAndTheirs)
{
    OutboxDesk desk;
    desk.open({aClash()});
    EXPECT_TRUE(isReadable(*desk.card, QStringLiteral("Nothing was overwritten")));
    EXPECT_FALSE(isShown(*desk.card, "retryButton")) << "sent again it would collide again";
    const ui::ClashDialog *dialog = desk.compare();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChildren<QWidget *>(QStringLiteral("clashField")).size(), 2);
    for (const char *words : {"A bicycle for the summer", "My bicycle", "Their bicycle", "everything else goes on syncing"})
        EXPECT_TRUE(isReadable(*dialog, QString::fromUtf8(words))) << words;
    EXPECT_TRUE(isReadable(*dialog, QStringLiteral("800")));
    EXPECT_FALSE(OutboxDesk::choice(*dialog, "Mine", Field::Title)->isChecked()) << "where both changed it the person says";
    EXPECT_FALSE(OutboxDesk::choice(*dialog, "Theirs", Field::Title)->isChecked());
    EXPECT_TRUE(OutboxDesk::choice(*dialog, "Mine", Field::Goal)->isChecked()) << "there only we changed it";
    EXPECT_FALSE(child<QPushButton>(*dialog, "clashDoneButton")->isEnabled());
}

TEST(Clash, SendsWhatWasChosenAsAChangeOfWhatStandsThereNow)
{
    OutboxDesk desk;
    desk.open({aClash()});
    const ui::ClashDialog *dialog = desk.compare();
    OutboxDesk::choice(*dialog, "Theirs", Field::Title)->click();
    click(*dialog, "clashDoneButton");
    Home::settle();
    ASSERT_EQ(desk.commands.editedJars.size(), 1);
    const CampaignDraft &sent = desk.commands.editedJars[0];
    EXPECT_EQ(sent.title, QStringLiteral("Their bicycle"));
    EXPECT_EQ(sent.description, QStringLiteral("Their words")) << "what they changed alone stays theirs";
    EXPECT_EQ(sent.goal, Money::units(800));
    EXPECT_EQ(desk.commands.cancelled, QList<qint64>{5}) << "the old entry goes when the new one is safe";
}

TEST(Clash, KeepsTheirsBySendingNothing)
{
    OutboxDesk desk;
    desk.open({aClash()});
    const ui::ClashDialog *dialog = desk.compare();
    OutboxDesk::choice(*dialog, "Theirs", Field::Title)->click();
    OutboxDesk::choice(*dialog, "Theirs", Field::Goal)->click();
    EXPECT_EQ(child<QPushButton>(*dialog, "clashDoneButton")->text(), QStringLiteral("Keep what is on the server"));
    click(*dialog, "clashDoneButton");
    Home::settle();
    EXPECT_TRUE(desk.commands.editedJars.isEmpty());
    EXPECT_EQ(desk.commands.cancelled, QList<qint64>{5});
}

TEST(Clash, KeepsTheEntryWhenTheNewChangeIsNotSafe)
{
    OutboxDesk desk;
    desk.open({aClash()});
    const ui::ClashDialog *dialog = desk.compare();
    OutboxDesk::choice(*dialog, "Mine", Field::Title)->click();
    desk.commands.refusal = Refusal{Reason::StorageFailed, {}, {}};
    click(*dialog, "clashDoneButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*dialog, "clashMessage"); }));
    EXPECT_TRUE(desk.commands.cancelled.isEmpty());
    EXPECT_TRUE(child<QPushButton>(*dialog, "clashDoneButton")->isEnabled());
}

TEST(Clash, OfAChildIsComparedToo)
{
    replica::OutboxRow row = anEntry(9, OperationKind::ChangeChild, QStringLiteral("Mia"));
    row.state = EntryState::Refused;
    row.refusal.reason = Reason::Conflict;
    replica::ChildClash clash;
    clash.theirs = aChild(2);
    clash.base = draftOf(clash.theirs);
    clash.theirs.name = QStringLiteral("Mia R. Weber");
    clash.mine.name = QStringLiteral("Mia Rosa Weber");
    row.clash = clash;
    OutboxDesk desk;
    desk.open({row});
    const ui::ClashDialog *dialog = desk.compare();
    OutboxDesk::choice(*dialog, "Mine", Field::Name)->click();
    click(*dialog, "clashDoneButton");
    Home::settle();
    EXPECT_TRUE(desk.commands.calls.contains(QStringLiteral("changeChild"))) << desk.commands.calls.join(u' ').toStdString();
    EXPECT_EQ(desk.commands.cancelled, QList<qint64>{9});
}

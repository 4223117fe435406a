#include "ui/panes/donationspane.h"

#include "support/builders.h"
#include "support/foreignreaders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/widgets/card.h"

#include <QAction>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

// B14: my donations.

using namespace dreamjar;
using namespace dreamjar::test;
using ui::DonationsPane;

namespace {

struct DonationsDesk : Home {
    std::unique_ptr<DonationsPane> pane;
    replica::JarRow jar
        = sampleJar(7, QStringLiteral("Bicycle"), QStringLiteral("Mia"), Category::Sports, 100, 500, 4, false);

    /// Of the signed-in person, so many days before today (15 June 2026).
    void give(qint64 id, qint64 amount, int daysAgo, replica::GiftState state = replica::GiftState::Confirmed)
    {
        replica::GiftRow gift
            = sampleGift(id, jar, QStringLiteral("Anna"), amount, clock.now() - std::chrono::hours{24 * daysAgo});
        gift.donation.donor = ParentId{1};
        gift.state = state;
        view.giftRows << gift;
    }
    void open()
    {
        signIn();
        pane = std::make_unique<DonationsPane>(theme, source(), states, clock);
        pane->resize(1000, 900);
        pane->show();
        Home::settle();
    }
    /// The file that the action makes.
    QByteArray exported(const char *action, const QString &name)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        pane->findChild<QAction *>(QLatin1String(action))->trigger();
        chooseFile(*pane, path);
        EXPECT_TRUE(QTest::qWaitFor([&] { return isShown(*pane, "donationsMessage"); }, 20'000));
        EXPECT_TRUE(isReadable(*pane, QStringLiteral("Written to %1.").arg(path)));
        QFile file{path};
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QString figure(const char *name) { return child<ui::StatCard>(*pane, name)->figure(); }
};

}

TEST(DonationsPane, CountsAndSumsInAllAndByYear)
{
    DonationsDesk desk;
    desk.give(4, 25, 1);
    desk.give(3, 10, 40, replica::GiftState::Waiting);
    desk.give(2, 99, 41, replica::GiftState::Refused);
    desk.give(1, 100, 300);
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "donationLine"); }));
    EXPECT_EQ(desk.figure("givenCountFigure"), QStringLiteral("3"));
    EXPECT_TRUE(desk.figure("givenSumFigure").startsWith(QStringLiteral("135")));
    EXPECT_TRUE(desk.figure("givenThisYearFigure").startsWith(QStringLiteral("35")));
    QStringList years;
    for (const QLabel *label : desk.pane->findChildren<QLabel *>(QStringLiteral("yearFigures")))
        years << label->text();
    ASSERT_EQ(years.size(), 2);
    EXPECT_TRUE(years[0].startsWith(QStringLiteral("2 gifts · 35"))) << years[0].toStdString();
    EXPECT_TRUE(years[1].startsWith(QStringLiteral("1 gift · 100"))) << years[1].toStdString();
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("refused")));
}

TEST(DonationsPane, OpensTheJarOfAGiftAndKeepsTheTitleOfADeletedOne)
{
    DonationsDesk desk;
    desk.jar.campaign.title = QStringLiteral("A jar that is gone");
    desk.give(1, 25, 1);
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "donationLine"); }));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("A jar that is gone")));
    QSignalSpy chosen{desk.pane.get(), &DonationsPane::jarChosen};
    QTest::keyClick(child<QWidget>(*desk.pane, "donationLine"), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<CampaignId>(), CampaignId{7});
}

TEST(DonationsPane, ShowsLongListsInParts)
{
    DonationsDesk desk;
    for (int id = 100; id > 0; --id)
        desk.give(id, 1, 100 - id);
    desk.open();
    const auto lines = [&] { return desk.pane->findChildren<QWidget *>(QStringLiteral("donationLine")).size(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return lines() == 40; }));
    EXPECT_EQ(desk.figure("givenCountFigure"), QStringLiteral("100"));
    click(*desk.pane, "moreDonationsButton");
    EXPECT_EQ(lines(), 80);
}

TEST(DonationsPane, InvitesWhoHasNotGivenYet)
{
    DonationsDesk desk;
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "donationsEmpty"); }));
    QSignalSpy browse{desk.pane.get(), &DonationsPane::browseChosen};
    click(*desk.pane, "emptyAction");
    EXPECT_EQ(browse.size(), 1);
}

TEST(DonationsPane, WritesAllGiftsAsTheyStandThereIntoATable)
{
    DonationsDesk desk;
    for (int id = 60; id > 2; --id)
        desk.give(id, id, 60 - id);
    desk.give(2, 7, 400, replica::GiftState::Refused);
    desk.jar.campaign.title = QStringLiteral("=A jar, that is gone");
    desk.give(1, 5, 500);
    desk.view.giftRows.last().donation.visibility = Visibility::Anonymous;
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "donationsExportButton"); }));
    const QStringList lines = QString::fromUtf8(desk.exported("donationsCsv", QStringLiteral("mine.csv")))
                                  .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 61) << "a heading and every gift, also those further down";
    EXPECT_EQ(lines[0], QStringLiteral("Date,Jar,Child,Amount (USD),Hidden publicly,Comment,State,Reference"));
    EXPECT_TRUE(lines[1].endsWith(QStringLiteral(",Bicycle,Mia,60,false,,received,60"))) << lines[1].toStdString();
    EXPECT_TRUE(lines[59].contains(QStringLiteral(",7,false,,refused,"))) << lines[59].toStdString();
    EXPECT_TRUE(lines[60].contains(QStringLiteral(",\"'=A jar, that is gone\",Mia,5,true,"))) << lines[60].toStdString();
}

TEST(DonationsPane, StatesWhatWasGivenInAnyRangeOfDays)
{
    DonationsDesk desk;
    desk.give(1, 25, 1);
    desk.give(2, 40, 2, replica::GiftState::Waiting);
    desk.give(3, 7, 300); // in August of the year before
    desk.give(4, 9, 400);
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "donationsExportButton"); }));
    desk.pane->findChild<QAction *>(QStringLiteral("donationsStatement"))->trigger();
    auto *dialog = child<QDialog>(*desk.pane, "statementDialog");
    EXPECT_TRUE(isReadable(*dialog, QStringLiteral("1 gift, "))) << "this year; what waits does not count";
    auto *from = child<QDateEdit>(*dialog, "statementFrom");
    from->setDate(QDate{2025, 7, 1}); // a fiscal year
    EXPECT_TRUE(isReadable(*dialog, QStringLiteral("2 gifts, ")));
    from->setDate(QDate{2027, 1, 1});
    EXPECT_FALSE(child<QPushButton>(*dialog, "statementSave")->isEnabled());
    from->setDate(QDate{2025, 7, 1});
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("statement.pdf"));
    click(*dialog, "statementSave");
    chooseFile(*desk.pane, path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "donationsMessage"); }));
    const QString text = textOfPdf(path);
    EXPECT_TRUE(text.contains(QStringLiteral("2 gifts")) && text.contains(QStringLiteral("32"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("40")));
}

TEST(DonationsPane, WritesAPdfAndOffersNoTableOfNothing)
{
    DonationsDesk nothing;
    nothing.open();
    EXPECT_FALSE(isShown(*nothing.pane, "donationsExportButton"));
    DonationsDesk desk;
    desk.give(1, 25, 1);
    desk.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "donationsExportButton"); }));
    EXPECT_TRUE(desk.exported("donationsPdf", QStringLiteral("mine.pdf")).startsWith("%PDF-"));
}

#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/panes/jardeeds.h"
#include "ui/panes/jarpage.h"
#include "ui/panes/undobar.h"
#include "ui/poster.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QPushButton>
#include <QTemporaryDir>

// A20: a link, a code and a poster with nothing on them but what is public.

using namespace dreamjar;
using namespace dreamjar::test;

namespace {

struct ShareDesk : Home {
    ui::UndoBar bar{theme};
    ui::JarDeeds deeds{theme, source(), commands, states, clock, bar};
    ui::JarPage page{theme, source(), commands, states, clock, deeds};
    ShareDesk()
    {
        view.jarRows
            = {sampleJar(12, QStringLiteral("Bicycle"), QStringLiteral("Mia"), Category::Sports, 100, 500, 4, false)};
    }
    QDialog *share(qint64 jar = 12)
    {
        page.resize(1060, 800);
        page.show();
        page.openJar(CampaignId{jar});
        Home::settle();
        click(page, "jarPageShareButton");
        return page.findChild<QDialog *>(QStringLiteral("shareDialog"));
    }
};

QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

}

TEST(Share, GivesTheJarsAddressAndTheLinkForPrograms)
{
    ShareDesk desk;
    const QDialog *dialog = desk.share();
    ASSERT_NE(dialog, nullptr);
    const QString server = desk.states.server().url.toString();
    const QString link = child<QLineEdit>(*dialog, "shareLinkEdit")->text();
    EXPECT_TRUE(link.startsWith(server.left(server.size() - 1))) << link.toStdString();
    EXPECT_TRUE(link.endsWith(QStringLiteral("/campaigns/12/"))) << link.toStdString();
    click(*dialog, "copyLinkButton");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), link);
    click(*dialog, "copyProgramLinkButton");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("dreamjar:") + link);
}

TEST(Share, SaysThatAnUnsentJarHasNoAddressYet)
{
    ShareDesk desk;
    desk.view.jarRows[0].campaign.id = CampaignId{-3};
    const QDialog *dialog = desk.share(-3);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(isReadable(*dialog, QStringLiteral("as soon as the server has it")));
    EXPECT_FALSE(isShown(*dialog, "shareLinkEdit"));
}

TEST(Share, SaysThatAnEmbeddedServerReachesNobodyElse)
{
    ShareDesk desk;
    sync::ServerState server = desk.states.server();
    server.embedded = true;
    desk.states.setServer(server);
    EXPECT_TRUE(isReadable(*desk.share(), QStringLiteral("works only here")));
}

TEST(Share, LetsItsOwnerSwitchTheLinkOffAndOnAgain)
{
    ShareDesk desk;
    desk.view.jarRows[0].mine = true;
    const QDialog *dialog = desk.share();
    click(*dialog, "linkOffButton");
    EXPECT_FALSE(isShown(*dialog, "shareLinkEdit"));
    EXPECT_TRUE(isReadable(*dialog, QStringLiteral("Whoever has it, or the code, finds nothing")));
    ASSERT_EQ(desk.commands.editedJars.size(), 1);
    EXPECT_EQ(desk.commands.editedJars[0].reach, Reach::Private);
    click(*dialog, "linkOnButton");
    EXPECT_TRUE(isShown(*dialog, "shareLinkEdit"));
    ASSERT_EQ(desk.commands.editedJars.size(), 2);
    EXPECT_EQ(desk.commands.editedJars[1].reach, Reach::Unlisted) << "back by the link, not into the list";
}

TEST(Share, LeavesTheLinkOfOthersAlone)
{
    ShareDesk desk;
    EXPECT_FALSE(isShown(*desk.share(), "linkOffButton"));
    ShareDesk plain;
    plain.view.jarRows[0].mine = true;
    sync::ServerState server = plain.states.server();
    server.plain = true;
    plain.states.setServer(server);
    EXPECT_FALSE(isShown(*plain.share(), "linkOffButton")) << "a server that knows no such thing would not listen";
}

TEST(Share, BeginsWithTheLinkOffWhereItIs)
{
    ShareDesk desk;
    desk.view.jarRows[0].mine = true;
    desk.view.jarRows[0].campaign.reach = Reach::Private;
    const QDialog *dialog = desk.share();
    EXPECT_FALSE(isShown(*dialog, "shareLinkEdit"));
    EXPECT_TRUE(isShown(*dialog, "linkOffNote"));
}

TEST(Share, MakesAPosterWhoseCodeIsReadAndThatNamesOnlyWhatIsPublic)
{
    Campaign jar = aCampaign(12);
    jar.childName = QStringLiteral("Mia Surnamecanary"); // whatever a careless caller hands over
    jar.description = QStringLiteral("canary");
    jar.title = QStringLiteral("A very long title about a red bicycle, a lake, a summer and two friends who ride there");
    const QString address = QStringLiteral("https://jars.example.org/campaigns/12/");
    QTemporaryDir folder;
    for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
        const QString pdf = folder.filePath(QStringLiteral("poster.pdf"));
        ASSERT_TRUE(ui::writePoster(ui::PosterWords::of(jar, QStringLiteral("USD"), address), pdf, size));
        const QString text = said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        EXPECT_TRUE(text.contains(QStringLiteral("Mia"))) << text.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("canary"))) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("500"))) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("jars.example.org"))) << text.toStdString();
        const QString info = said(QStringLiteral("pdfinfo"), {pdf});
        EXPECT_TRUE(info.contains(size == QPageSize::A4 ? QStringLiteral("(A4)") : QStringLiteral("(letter)")))
            << info.toStdString();
        EXPECT_TRUE(info.contains(QRegularExpression{QStringLiteral("Pages:\\s+1\n")})) << info.toStdString();
        const QString picture = folder.filePath(QStringLiteral("page"));
        said(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("90"), QStringLiteral("-png"), QStringLiteral("-singlefile"), pdf, picture});
        EXPECT_EQ(said(QStringLiteral("zbarimg"),
                      {QStringLiteral("-q"), QStringLiteral("--raw"), picture + QStringLiteral(".png")}),
            address);
    }
}

TEST(Share, LeavesNothingBehindWhereAPosterCannotBeWritten)
{
    EXPECT_FALSE(ui::writePoster(ui::PosterWords::of(aCampaign(), {}, QStringLiteral("https://example.org/")),
        QStringLiteral("/nowhere/poster.pdf"), QPageSize::A4));
}

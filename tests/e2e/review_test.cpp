#include "apicaller.h"
#include "programs.h"
#include "support/foreignreaders.h"
#include "ui/words.h"
#include "world.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QTableView>

// A parent goes through the gifts, with the server there, away and back (PRODUCT A17, D1, D6, D14, D16).

namespace dreamjar::test {

namespace {

/// Anna with a jar on a server, and somebody who knows the API.
class ReviewWorld : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_server.url().isValid());
        const QByteArray parent = QByteArray::number(m_anna.join(text("anna")));
        const qint64 child
            = m_anna.make("/parents/" + parent + "/children/", R"({"name":"Mia Rose","date_of_birth":"2017-05-04"})");
        m_jar = m_anna.make("/children/" + QByteArray::number(child) + "/campaigns/",
            R"({"title":"A bicycle","description":"Fast","goal":500,"category":"sports"})");
    }

    QByteArray gifts() const { return "/campaigns/" + QByteArray::number(m_jar) + "/donations/"; }
    qint64 raised() const
    {
        return m_anna.call(remote::Method::Get, "/campaigns/" + QByteArray::number(m_jar) + '/')
            .body.object()
            .value(u"total_raised")
            .toInteger();
    }
    std::unique_ptr<Person> signedIn()
    {
        auto person = std::make_unique<Person>(m_data.path(), m_server.url());
        tour::ParentWords anna;
        anna.email = text("anna@example.org");
        tour::signIn(person->visitor, anna);
        person->visitor.click(text("nav_gifts"));
        return person;
    }
    /// A station that stands at the fair.
    ApiCaller station()
    {
        const ApiAnswer made = m_anna.call(
            remote::Method::Post, "/api/kiosks/", R"({"name":"Fair","campaigns":[)" + QByteArray::number(m_jar) + "]}");
        EXPECT_EQ(made.status, 201);
        const QJsonObject code{{text("code"), made.body.object().value(u"code")}};
        ApiCaller station{m_server.url()};
        const ApiAnswer active
            = station.call(remote::Method::Post, "/api/kiosks/activate/", QJsonDocument{code}.toJson());
        station.carry(active.body.object().value(u"token").toString());
        return station;
    }

    ServerProgram m_server;
    QTemporaryDir m_data;
    ApiCaller m_anna{m_server.url()};
    qint64 m_jar = 0;
};

/// What the dialog on the screen would be told by a person.
void chooseFile(Person &person, const QString &path)
{
    const auto dialog = [&]() -> QFileDialog * {
        for (auto *open : person.desktop.window()->findChildren<QFileDialog *>()) {
            if (open->isVisible())
                return open;
        }
        return nullptr;
    };
    person.visitor.waitUntil(text("be asked for a file"), [&] { return dialog() != nullptr; });
    if (QFileDialog *asked = dialog()) {
        asked->selectFile(path);
        static_cast<QDialog *>(asked)->accept();
    }
}

}

TEST_F(ReviewWorld, SettlesFromTheDesktopWhatCameToAClosedJar)
{
    const ApiCaller fair = station();
    EXPECT_EQ(m_anna.call(remote::Method::Put, "/campaigns/" + QByteArray::number(m_jar) + '/', R"({"is_open":false})")
                  .status,
        200);
    EXPECT_EQ(fair.call(remote::Method::Post, gifts(), R"({"amount":5,"donor_name":"Late Lisa"})").status, 202);
    EXPECT_EQ(fair.call(remote::Method::Post, gifts(), R"({"amount":7,"donor_name":"Later Leo"})").status, 202);
    const auto anna = signedIn();
    tour::Visitor &visitor = anna->visitor;
    visitor.see(text("heldCard"));
    visitor.read(text("2 gifts, 12"));
    ASSERT_TRUE(did(*anna));
    EXPECT_EQ(raised(), 0);

    // Seen also without the server, but not decided.
    EXPECT_EQ(m_server.terminate(), 0);
    visitor.read(text("when the server answers again"));
    visitor.read(text("Late Lisa"));
    ASSERT_TRUE(did(*anna));
    ASSERT_TRUE(m_server.restart());
    visitor.waitUntil(
        text("the way back to the server"), [&] { return !visitor.isReadable(text("when the server answers again")); });

    visitor.click(text("heldAccept"));
    visitor.waitUntil(text("one gift left to decide"), [&] { return visitor.isReadable(text("1 gift, 7")); });
    visitor.waitUntil(text("the first among the gifts"), [&] {
        const auto *table = qobject_cast<const QTableView *>(visitor.find(text("giftsTable")));
        return table && table->isVisible() && table->model()->rowCount() == 1;
    });
    visitor.click(text("heldDecline"));
    visitor.click(text("confirmButton"));
    visitor.waitUntil(text("nothing left to decide"), [&] {
        const QWidget *card = visitor.find(text("heldCard"));
        return !card || !card->isVisible();
    });
    ASSERT_TRUE(did(*anna));
    EXPECT_EQ(raised(), 5);
    const ApiAnswer held = m_anna.call(remote::Method::Get, "/api/held/");
    ASSERT_EQ(held.body.array().size(), 2);
    EXPECT_EQ(held.body[0][u"state"].toString(), text("accepted"));
    EXPECT_EQ(held.body[1][u"state"].toString(), text("declined"));
}

TEST_F(ReviewWorld, FlagsAReviewedGiftThatTheServerChangedWithBothValues)
{
    ApiCaller otto{m_server.url()};
    const QByteArray him = QByteArray::number(otto.join(text("otto")));
    otto.make(gifts(), R"({"amount":25,"donor_name":"Otto Guest","comment":"Have a good ride"})");
    const auto anna = signedIn();
    tour::Visitor &visitor = anna->visitor;
    visitor.openRow(text("giftsTable"), text("Otto Guest"));
    visitor.click(text("detailReviewed"));
    visitor.read(text("take back"));
    ASSERT_TRUE(did(*anna));

    // Who leaves is named nowhere any more.
    EXPECT_EQ(otto.call(remote::Method::Delete, "/parents/" + him + '/').status, 204);
    visitor.read(text("The server changed this gift after you reviewed it."));
    visitor.read(text("From: was Otto Guest, is"));
    visitor.read(text("changed since"));
    ASSERT_TRUE(did(*anna));

    // Seen: the flag goes.
    visitor.click(text("detailSeen"));
    visitor.waitUntil(text("the flag gone"), [&] { return !visitor.isReadable(text("changed since")); });
    EXPECT_TRUE(did(*anna));
}

TEST_F(ReviewWorld, ExportsEveryFormatByItsButtonWithTheServerDown)
{
    const ApiCaller guest{m_server.url()};
    guest.make(
        gifts(), R"({"amount":25,"donor_name":"=Otto","donor_email":"otto@example.org","comment":"Bravo, \"Mia\""})");
    guest.make(gifts(), R"({"amount":1250,"anonymous":true,"donor_name":"Élodie","donor_email":"elodie@example.org"})");
    const auto anna = signedIn();
    tour::Visitor &visitor = anna->visitor;
    visitor.read(text("Élodie"));
    EXPECT_EQ(m_server.terminate(), 0);
    visitor.read(text("The server cannot be reached; this is how it was"));
    ASSERT_TRUE(did(*anna));

    const QTemporaryDir out;
    const auto exported = [&](const char *action, const char *name) {
        const QString path = out.filePath(text(name));
        visitor.trigger(text(action));
        chooseFile(*anna, path);
        visitor.waitUntil(
            text("the file"), [&] { return QFile::exists(path) && visitor.isReadable(text("Written to")); });
        return path;
    };
    const QString csv = exported("exportCsv", "gifts.csv");
    const QString xlsx = exported("exportXlsx", "gifts.xlsx");
    const QString pdf = exported("exportPdf", "gifts.pdf");
    const QString json = exported("exportJson", "gifts.json");
    ASSERT_TRUE(did(*anna));

    const QJsonArray rows = csvRows(csv);
    ASSERT_EQ(rows.size(), 3);
    const auto column = [&rows](const char *title) {
        int at = 0;
        while (at < rows[0].toArray().size() && !rows[0][at].toString().startsWith(text(title)))
            ++at;
        return at;
    };
    EXPECT_EQ(rows[1][column("From")].toString(), text("Élodie")) << "the newest first";
    EXPECT_EQ(rows[1][column("Amount")].toString(), text("1250"));
    EXPECT_EQ(rows[2][column("From")].toString(), text("'=Otto")) << "no formula";
    const QJsonArray sheet = workbookCells(xlsx)[0].toArray();
    ASSERT_EQ(sheet.size(), 3);
    for (int at = 0; at < rows[0].toArray().size(); ++at)
        EXPECT_EQ(sheet[0][at][1].toString(), rows[0][at].toString()) << "the same columns in the same order";
    EXPECT_EQ(sheet[1][column("Amount")].toArray(), (QJsonArray{text("n"), 1250}));
    EXPECT_EQ(sheet[1][column("Date")][0].toString(), text("d"));
    EXPECT_EQ(sheet[2][column("From")].toArray(), (QJsonArray{text("s"), text("=Otto")}));
    const QString paper = textOfPdf(pdf);
    EXPECT_TRUE(paper.contains(ui::words::money(Money::units(1250), {}))) << paper.toStdString();
    EXPECT_TRUE(paper.contains(text("Page 1 of 1")));
    QFile file{json};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray objects = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_EQ(objects.size(), 2);
    EXPECT_EQ(objects[1][u"donor"].toString(), text("=Otto"));
    EXPECT_EQ(objects[0][u"amount"].toInteger(), 1250);
}

}

#include "support/testserver.h"

#include "database/query.h"
#include "server/import.h"

#include <QFile>

namespace dreamjar::test {

namespace {

using server::ImportFailure;
using server::ImportReport;

/// "plum-tree-42", as Django 4.1 keeps it.
constexpr char hash[] = "pbkdf2_sha256$600000$seasalt$/nbiU0Dqbrc/QAFxLLIBptamdwI7T+cKavg8GBcu1uU=";

QByteArray row(const char *model, qint64 id, const QByteArray &fields)
{
    return R"({"model": ")" + QByteArray{model} + R"(", "pk": )" + QByteArray::number(id) + R"(, "fields": )" + fields
        + '}';
}

QByteArray aParent(qint64 id, const QByteArray &name, const QByteArray &password = hash, bool active = true)
{
    return row("users.parent", id,
        R"({"password": ")" + password + R"(", "last_login": null, "is_superuser": false, "username": ")" + name
            + R"(", "first_name": "Anna", "last_name": "Weber", "is_staff": false, "is_active": )"
            + (active ? "true" : "false") + R"(, "date_joined": "2024-03-01T10:00:00.250Z", "email": ")" + name
            + R"(@example.org", "groups": [], "user_permissions": []})");
}

QByteArray aChild(qint64 id, qint64 parent)
{
    return row("users.child", id,
        R"({"parent": )" + QByteArray::number(parent)
            + R"(, "name": "Mia Rose Weber", "date_of_birth": "2004-05-04", "profile_picture": null, "gender": "female"})");
}

QByteArray aCampaign(qint64 id, qint64 child, const QByteArray &more = {})
{
    return row("campaigns.campaign", id,
        R"({"child": )" + QByteArray::number(child)
            + R"(, "title": "A bicycle", "description": "Line\nby line, \"quoted\"}", "goal": 500, "image": "", "is_open": true, )"
            + R"("date_created": "2024-04-01T08:30:00Z", "category": "sports", "has_deadline": false, "deadline": null)"
            + more + "}");
}

QByteArray aDonation(qint64 id, qint64 campaign, const QByteArray &amount, const QByteArray &donor = "null")
{
    return row("donations.donation", id,
        R"({"campaign": )" + QByteArray::number(campaign) + R"(, "donor": )" + donor + R"(, "amount": )" + amount
            + R"(, "comment": "[{\"model\": \"users.parent\"}]", "anonymous": false, "date_donated": )"
            + R"("2024-05-01T12:00:00.123456Z", "donor_name": "Otto Secretname", "donor_email": "otto@secret.example"})");
}

class Import : public testing::Test
{
protected:
    Import() { m_options.database = newDatabase(); }

    QString write(const QList<QByteArray> &rows) { return writeText('[' + rows.join(",\n") + "]\n"); }
    QString writeText(const QByteArray &text)
    {
        QFile file{m_folder.filePath(QStringLiteral("dump.json"))};
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        return file.fileName();
    }
    Result<ImportReport, ImportFailure> import(const QString &path)
    {
        return server::importDump(m_options, path, m_clock, m_keys);
    }
    std::unique_ptr<TestServer> serve()
    {
        return std::make_unique<TestServer>(
            [this](server::Options &options) { options.database = m_options.database; });
    }
    /// Tries it and gives what is wrong with the rows.
    std::string faults(const QList<QByteArray> &rows)
    {
        const auto report = import(write(rows));
        EXPECT_FALSE(report.ok());
        if (report)
            return "";
        EXPECT_EQ(report.error().wrongRows, report.error().rows.size());
        const std::string all = report.error().rows.join(QStringLiteral("\n")).toStdString();
        EXPECT_EQ(all.find("Secret"), std::string::npos) << all;
        EXPECT_EQ(all.find("secret"), std::string::npos) << all;
        return all;
    }

    QTemporaryDir m_folder;
    server::Options m_options;
    FakeClock m_clock;
    SystemKeySource m_keys;
};

/// In an order in which nothing is there before what refers to it.
QList<QByteArray> aFamily()
{
    return {aDonation(90, 50, "25"), aDonation(7, 50, R"("30.00")", "12"), aCampaign(50, 33), aChild(33, 12),
        row("sessions.session", 1, "{}"), aParent(12, "anna"), row("auth.group", 2, "{}"), row("auth.group", 3, "{}"),
        aParent(40, "berta", "!unusable"), aParent(41, "carl", hash, false)};
}

}

TEST_F(Import, TakesAFamilyWithItsIdsTimesTotalsAndPasswords)
{
    const auto report = import(write(aFamily()));
    ASSERT_TRUE(report.ok()) << report.error().sentence.toStdString();
    EXPECT_EQ(report->parents, 3);
    EXPECT_EQ(report->children, 1);
    EXPECT_EQ(report->campaigns, 1);
    EXPECT_EQ(report->donations, 2);
    EXPECT_EQ(report->raised, Money::units(55));
    EXPECT_EQ(report->passwords, 1);
    EXPECT_EQ(report->withoutPassword, 2);
    EXPECT_EQ(report->skipped.value(QStringLiteral("auth.group")), 2);
    EXPECT_EQ(report->skipped.value(QStringLiteral("sessions.session")), 1);
    EXPECT_EQ(report->skipped.size(), 2);

    const auto server = serve();
    const Answer signedIn = server->signIn("Anna@example.org", TestServer::password());
    ASSERT_EQ(signedIn.status, 200) << signedIn.body.toStdString();
    const Client anna = server->guest().as(QByteArray::fromStdString(signedIn.text("access")));
    const Answer me = anna.get("/parents/me/");
    EXPECT_EQ(me.id(), 12);
    EXPECT_EQ(me.number("children.0.id"), 33);
    const Answer campaign = anna.get("/campaigns/50/");
    EXPECT_EQ(campaign.number("total_raised"), 55);
    EXPECT_EQ(campaign.number("donation_count"), 2);
    EXPECT_EQ(campaign.text("date_created"), "2024-04-01T08:30:00Z");
    EXPECT_EQ(campaign.text("description"), "Line\nby line, \"quoted\"}");
    EXPECT_EQ(campaign.number("donations.0.id"), 7);
    EXPECT_EQ(campaign.number("donations.0.donor"), 12);
    EXPECT_EQ(campaign.text("donations.1.date_donated"), "2024-05-01T12:00:00.123456Z");
    EXPECT_EQ(server->signIn("berta@example.org", TestServer::password()).status, 401);
    EXPECT_EQ(server->signIn("carl@example.org", TestServer::password()).status, 401);
}

TEST_F(Import, AWrongPasswordIsRefusedAndTheRightOneIsKeptInOurOwnForm)
{
    ASSERT_TRUE(import(write({aParent(12, "anna")})).ok());
    const auto server = serve();
    EXPECT_EQ(server->signIn("anna@example.org", "plum-tree-43").status, 401);
    EXPECT_EQ(server->signIn("anna@example.org", TestServer::password()).status, 200);
    const auto kept = [&] {
        const auto location = database::Location::parse(m_options.database);
        auto reader = database::Database::open(*location, database::Access::ReadOnly);
        EXPECT_TRUE(reader.ok());
        return *database::Query{*reader, QStringLiteral("SELECT password_hash FROM parent")}.single<QString>();
    };
    EXPECT_TRUE(kept().startsWith(QStringLiteral("$argon2id$"))) << kept().toStdString();
    EXPECT_EQ(server->signIn("anna@example.org", TestServer::password()).status, 200);
}

TEST_F(Import, WhatComesAfterwardsGetsIdsOfItsOwnAndTheFeedTellsAll)
{
    ASSERT_TRUE(import(write(aFamily())).ok());
    const auto server = serve();
    const Answer all = server->guest().get("/api/changes/");
    EXPECT_EQ(all.count("campaigns"), 1);
    const qint64 campaign = server->newCampaign(server->newParent("dora"));
    EXPECT_GT(campaign, 50);
    EXPECT_EQ(server->give(server->guest(), 50, 5).id(), 91);
    const Answer news = server->guest().get("/api/changes/?since=" + all.at("cursor").toString().toLatin1());
    EXPECT_EQ(news.count("donations"), 1);
    EXPECT_EQ(server->guest().get("/campaigns/50/").number("total_raised"), 60);

    const Answer signedIn = server->signIn("anna@example.org", TestServer::password());
    const Answer own = server->guest().as(QByteArray::fromStdString(signedIn.text("access"))).get("/api/changes/");
    EXPECT_EQ(own.count("children"), 1);
    EXPECT_EQ(own.count("campaigns"), 1);
    EXPECT_EQ(own.count("donations"), 3);
}

TEST_F(Import, TheSameDumpOnceMoreChangesNothing)
{
    const QString path = write(aFamily());
    ASSERT_TRUE(import(path).ok());
    {
        const auto server = serve();
        server->newParent("dora");
        server->give(server->guest(), 50, 5);
    }
    const auto again = import(path);
    ASSERT_TRUE(again.ok()) << again.error().sentence.toStdString();
    EXPECT_TRUE(again->takenBefore);
    EXPECT_EQ(serve()->guest().get("/campaigns/50/").number("total_raised"), 60);

    const auto other = import(write({aParent(99, "emil")}));
    ASSERT_FALSE(other.ok());
    EXPECT_TRUE(other.error().sentence.contains(QStringLiteral("already holds accounts")));
}

TEST_F(Import, WhatIsWrongIsNamedByModelAndIdAndNothingIsTaken)
{
    const QByteArray secret = aParent(13, "Secretname");
    EXPECT_EQ(faults({aParent(12, "anna"), aParent(12, "berta"), secret, aChild(33, 77), aChild(34, 12),
                  aCampaign(50, 33, R"(, "goal": 0)"), aDonation(7, 51, "1"), aDonation(8, 50, R"("12.50")"),
                  aDonation(9, 50, "100001"), row("donations.donation", 0, "{}")}),
        "users.parent 12: its pk comes twice\n"
        "users.child 33: parent names 77, which is not in the dump\n"
        "campaigns.campaign 50: goal is no whole number from 1 to 100000\n"
        "donations.donation 7: campaign names 51, which is not in the dump\n"
        "donations.donation 8: amount is no whole number from 1 to 100000\n"
        "donations.donation 9: amount is no whole number from 1 to 100000\n"
        "donations.donation without a pk: campaign is missing; amount is no whole number from 1 to 100000; "
        "date_donated "
        "is missing; its pk is none from 1 up");
    EXPECT_EQ(faults({aParent(12, "anna"), aParent(14, "ANNA")}),
        "users.parent 14: has the email, but for its case, of users.parent 12");
    EXPECT_EQ(faults({aParent(12, "a\\u0000b")}), "users.parent 12: username holds U+0000; email holds U+0000");
    EXPECT_EQ(faults({row("users.child", 1, R"({"parent": ["anna"], "name": "Mia", "gender": "girl"})")}),
        "users.child 1: parent is no id: dump without --natural-foreign; gender is none of ours");
    EXPECT_EQ(faults({R"({"pk": 1})", R"({"model": "x", "a": "\ud800"})"}),
        "object 1 of the file: is no sound JSON with a model\nobject 2 of the file: is no sound JSON with a model");
    const auto server = serve();
    EXPECT_EQ(server->guest().get("/campaigns/").body, "[]");
    EXPECT_EQ(server->signIn("anna@example.org", TestServer::password()).status, 401);
}

TEST_F(Import, AFileThatIsNoDumpIsRefusedInWords)
{
    for (const char *text : {"", "{}", "[", "[{}", "[1]", "[{}{}]", R"([{"model": "users.parent"])", "[] x", "hello"}) {
        const auto report = import(writeText(text));
        ASSERT_FALSE(report.ok()) << text;
        EXPECT_TRUE(report.error().sentence.startsWith(QStringLiteral("Nothing was imported"))) << text;
    }
    EXPECT_FALSE(import(m_folder.filePath(QStringLiteral("none.json"))).ok());
    EXPECT_TRUE(import(writeText("[]")).ok());
}

}

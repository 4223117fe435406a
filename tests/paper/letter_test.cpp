// Thank-you letters (PRODUCT D11).
#include "paper/job.h"
#include "paper/letter.h"

#include <QProcess>
#include <QTest>
#include <gtest/gtest.h>

using namespace dreamjar;
using namespace dreamjar::paper;

TEST(Letter, PutsInWhatItKnowsAndShowsWhatItDoesNot)
{
    EXPECT_EQ(merged(QStringLiteral("Dear {donor}, {amount} for {jar}! {surprise}"),
                  {{QStringLiteral("donor"), QStringLiteral("{jar}")}, {QStringLiteral("amount"), QStringLiteral("25 USD")},
                      {QStringLiteral("jar"), QStringLiteral("a bell")}}),
        QStringLiteral("Dear {jar}, 25 USD for a bell! {surprise}"))
        << "what a donor typed is not merged again";
    EXPECT_EQ(unknownFields(QStringLiteral("{donor} {surprise} {x} {x}"), {QStringLiteral("donor")}),
        (QStringList{QStringLiteral("surprise"), QStringLiteral("x")}));
}

TEST(Letter, IsADraftThatAMailReaderReads)
{
    Mail mail;
    mail.toName = QStringLiteral("Élodie \"Lo\" Weiß\r\nBcc: everybody@example.org");
    mail.toAddress = QStringLiteral("elodie@example.org");
    mail.subject = QStringLiteral("Thank you for the bicycle – ein großes Dankeschön für alles, was Sie gegeben haben");
    mail.body = QStringLiteral("Dear Élodie,\nthank you.\n.\nEnd");
    const QByteArray draft = toDraft(mail, Instant::fromDateTime(QDateTime{QDate{2026, 7, 1}, QTime{12, 0}, Qt::UTC}));
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import sys, email, email.policy\n"
                           "m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)\n"
                           "out = [m['Subject'], m['To'].addresses[0].addr_spec, str(m['Bcc']), str(m['X-Unsent']), "
                           "m.get_content()]\n"
                           "sys.stdout.buffer.write('\\x1f'.join(out).encode())")});
    reader.write(draft);
    reader.closeWriteChannel();
    ASSERT_TRUE(reader.waitForFinished());
    const QStringList read = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\x1f');
    ASSERT_EQ(read.size(), 5) << reader.readAllStandardError().toStdString();
    EXPECT_EQ(read[0], mail.subject);
    EXPECT_EQ(read[1], mail.toAddress);
    EXPECT_EQ(read[2], QStringLiteral("None")) << "nobody else is written to";
    EXPECT_EQ(read[3], QStringLiteral("1"));
    EXPECT_EQ(QString{read[4]}.remove(u'\r').trimmed(), mail.body);
    for (const QByteArray &line : draft.split('\n'))
        EXPECT_LE(line.size(), 78);
}

TEST(Letter, TakesFilesAlong)
{
    Mail mail;
    mail.toAddress = QStringLiteral("otto@example.org");
    mail.subject = QStringLiteral("Receipt");
    mail.body = QStringLiteral("Here it is, Élodie.");
    mail.attachments = {{QStringLiteral("Reçu 7; \"Élodie\".pdf"), QByteArray("%PDF-1.7\r\n--=_DreamJar_--\r\n") + QByteArray(300, '\0')}};
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import sys, email, email.policy\n"
                           "m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)\n"
                           "files = list(m.iter_attachments())\n"
                           "out = [m.get_body().get_content().strip(), str(len(files)), files[0].get_content_type(), "
                           "files[0].get_filename(), files[0].get_content().hex(), str(m.defects + files[0].defects)]\n"
                           "sys.stdout.buffer.write('\\x1f'.join(out).encode())")});
    reader.write(toDraft(mail, Instant::fromMicroseconds(0)));
    reader.closeWriteChannel();
    ASSERT_TRUE(reader.waitForFinished());
    const QStringList read = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\x1f');
    EXPECT_EQ(read,
        (QStringList{mail.body, QStringLiteral("1"), QStringLiteral("application/pdf"), mail.attachments[0].name,
            QString::fromLatin1(mail.attachments[0].bytes.toHex()), QStringLiteral("[]")}))
        << reader.readAllStandardError().toStdString();
}

TEST(Job, TellsHowFarItIsAndStopsWhenAsked)
{
    QObject here;
    int most = 0;
    std::optional<Job::Outcome> outcome;
    Job job{[](const Job::Progress &progress) {
        for (int i = 1;; ++i) {
            if (!progress(i, 1'000'000'000))
                return Job::Outcome::Cancelled;
        }
    }};
    QObject::connect(&job, &Job::progressed, &here, [&](int done, int) {
        most = std::max(most, done);
        job.cancel();
    });
    QObject::connect(&job, &Job::finished, &here, [&](Job::Outcome it) { outcome = it; });
    job.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return outcome.has_value(); }));
    EXPECT_EQ(*outcome, Job::Outcome::Cancelled);
    EXPECT_GE(most, 1);
}

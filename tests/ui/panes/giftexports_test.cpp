// Exports, receipts, statements and letters of the book, read back by other programs (PRODUCT B15, D6, D9, D10, D11).
#include "panes/giftexports.h"

#include "items/giftbookmodel.h"
#include "items/reviewsource.h"
#include "panes/letterdialog.h"
#include "support/builders.h"
#include "support/foreignreaders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace dreamjar;
using namespace dreamjar::test;
using replica::BookColumn;
using ui::GiftExports;

namespace {

QStringList namesInZip(const QString &path)
{
    QStringList names = QString::fromUtf8(outputOf(QStringLiteral("unzip"), {QStringLiteral("-Z1"), path})).split(u'\n', Qt::SkipEmptyParts);
    names.sort();
    return names;
}

struct GiftExportsDesk : Home {
    std::unique_ptr<items::GiftBookModel> book;
    std::unique_ptr<items::ReviewSource> around;
    std::unique_ptr<GiftExports> exports;
    QTemporaryDir folder;

    void open()
    {
        signIn();
        book = std::make_unique<items::GiftBookModel>(source());
        around = std::make_unique<items::ReviewSource>(source());
        exports = std::make_unique<GiftExports>(theme, source(), *book, *around, commands);
        exports->setIssuer({QStringLiteral("Anna"), QStringLiteral("anna@example.org"), QStringLiteral("USD")});
        exports->show();
        ask({});
    }
    void ask(const replica::BookQuery &query)
    {
        book->setQuery(query);
        ASSERT_TRUE(QTest::qWaitFor([&] { return book->isLoaded(); }));
    }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    /// The path that was written, empty when nothing was.
    template <class Act>
    QString written(Act act)
    {
        QSignalSpy finished{exports.get(), &GiftExports::finished};
        act();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000));
        return finished.isEmpty() ? QString{} : finished[0][0].toString();
    }
};

}

TEST(GiftExports, WritesExactlyTheRowsAndColumnsThatAreShown)
{
    GiftExportsDesk desk;
    fillWithSamples(desk);
    desk.open();
    replica::BookQuery query;
    query.filter.least = Money::units(60);
    query.sorts = {{BookColumn::Amount, true}};
    desk.ask(query);
    const QString path = desk.path("gifts.csv");
    EXPECT_EQ(desk.written([&] {
        desk.exports->saveTo(path, sheets::Format::Csv, {BookColumn::Donor, BookColumn::Amount, BookColumn::PublicName});
    }),
        path);
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    EXPECT_EQ(lines,
        (QStringList{QStringLiteral("From,Amount (USD),Public sees"), QStringLiteral("Uncle Paul,1200,Uncle Paul"),
            QStringLiteral("Sophie Lang,100,hidden publicly"), QStringLiteral("Мария Иванова,60,Мария Иванова")}));
}

TEST(GiftExports, SaysWhereItCouldNotWrite)
{
    GiftExportsDesk desk;
    fillWithSamples(desk);
    desk.open();
    EXPECT_EQ(desk.written([&] { desk.exports->saveTo(desk.path("missing/a.csv"), sheets::Format::Csv, {BookColumn::Donor}); }), QString{});
    EXPECT_TRUE(isReadable(*desk.exports, QStringLiteral("cannot be written there")));
}

TEST(GiftExports, PutsReceiptsIntoOneArchiveAndStampsTheSecondPrint)
{
    GiftExportsDesk desk;
    fillWithSamples(desk);
    replica::ReceiptRow one;
    one.number = 1;
    one.gift = DonationId{9};
    one.amount = Money::units(25);
    one.donor = QStringLiteral("Otto Guest");
    one.jar = QStringLiteral("A bicycle for the summer");
    one.issued = one.donated = desk.clock.now();
    replica::ReceiptRow two = one;
    two.number = 2;
    two.printed = 1;
    two.donor = QStringLiteral("Sophie Lang");
    desk.view.receiptRows = {two, one};
    desk.open();
    const QString path = desk.path("receipts.zip");
    ASSERT_EQ(desk.written([&] { desk.exports->saveReceiptsTo(path, {DonationId{9}, DonationId{8}}); }), path);
    EXPECT_EQ(namesInZip(path),
        (QStringList{QStringLiteral("Receipt 1 Otto Guest.pdf"), QStringLiteral("Receipt 2 Sophie Lang.pdf")}));
    EXPECT_EQ(desk.commands.printed, (QList<qint64>{1, 2}));
    outputOf(QStringLiteral("unzip"), {QStringLiteral("-q"), path, QStringLiteral("-d"), desk.folder.path()});
    const QString first = textOfPdf(desk.path("Receipt 1 Otto Guest.pdf"));
    EXPECT_TRUE(first.contains(QStringLiteral("A bicycle for the summer"))) << first.toStdString();
    EXPECT_FALSE(first.contains(QStringLiteral("DUPLICATE")));
    EXPECT_TRUE(textOfPdf(desk.path("Receipt 2 Sophie Lang.pdf")).contains(QStringLiteral("DUPLICATE")));
}

TEST(GiftExports, MailsTheReceiptToWhoLeftAnAddressAtAStationAndNotTwiceUnasked)
{
    GiftExportsDesk desk;
    fillWithSamples(desk);
    for (replica::GiftRow &row : desk.view.giftRows)
        row.donation.donorEmail = row.donation.id == DonationId{9} ? QStringLiteral("otto@example.org") : QString{};
    desk.view.noted[DonationId{9}].channel = Channel::Kiosk;
    desk.view.noted[DonationId{8}].channel = Channel::Kiosk; // no address
    replica::ReceiptRow receipt;
    receipt.number = 1;
    receipt.gift = DonationId{9};
    receipt.amount = Money::units(25);
    receipt.donor = QStringLiteral("Otto Guest");
    receipt.email = QStringLiteral("otto@example.org");
    receipt.jar = QStringLiteral("A bicycle for the summer");
    receipt.issued = receipt.donated = desk.clock.now();
    desk.view.receiptRows = {receipt};
    desk.open();
    const QString path = desk.path("mails.zip"), again = desk.path("again.zip");
    const auto mailStations = [&](const QString &to) {
        return desk.written([&] {
            desk.exports->saveStationMails();
            ASSERT_TRUE(QTest::qWaitFor([&] { return desk.exports->findChild<QFileDialog *>() != nullptr; }));
            chooseFile(*desk.exports, to);
        });
    };
    ASSERT_EQ(mailStations(path), path);
    EXPECT_EQ(desk.commands.receipted, QList<DonationId>{DonationId{9}}) << "no number for who left no address";
    EXPECT_EQ(desk.commands.mailed, QList<qint64>{1});
    ASSERT_EQ(namesInZip(path), QStringList{QStringLiteral("Receipt 1 Otto Guest.eml")});
    const QByteArray mail = outputOf(QStringLiteral("unzip"), {QStringLiteral("-p"), path});
    EXPECT_TRUE(mail.contains("To: \"Otto Guest\" <otto@example.org>")) << mail.left(300).toStdString();
    EXPECT_TRUE(mail.contains("Content-Type: application/pdf"));

    desk.view.receiptRows[0].mailed = desk.clock.now();
    EXPECT_EQ(mailStations(again), QString{});
    EXPECT_TRUE(isReadable(*desk.exports, QStringLiteral("made already")));
    EXPECT_EQ(desk.written([&] {
        desk.exports->saveReceiptMailAgain(1);
        chooseFile(*desk.exports, again);
    }),
        again)
        << "asked for";
}

TEST(GiftExports, StatesForEachDonorWhatPassesTheFilter)
{
    GiftExportsDesk desk;
    fillWithSamples(desk);
    desk.view.giftRows.append(desk.view.giftRows[1]); // Otto a second time
    desk.view.giftRows.last().donation.id = DonationId{3};
    desk.open();
    const QString path = desk.path("statements.pdf");
    ASSERT_EQ(desk.written([&] { desk.exports->saveStatementsTo(path); }), path);
    const QString text = textOfPdf(path);
    EXPECT_EQ(text.count(QStringLiteral("Statement of gifts")), 6) << "who only waits has none";
    const qsizetype otto = text.indexOf(QStringLiteral("Otto Guest"));
    ASSERT_GE(otto, 0);
    EXPECT_TRUE(text.mid(otto, 900).contains(QStringLiteral("50"))) << text.mid(otto, 900).toStdString();
}

TEST(GiftExports, ThanksNobodyTwiceUnasked)
{
    GiftExportsDesk desk;
    fillWithSamples(desk);
    desk.view.noted[DonationId{8}].review.thanks = Thanks::Thanked;
    desk.open();
    const QList<DonationId> gifts{DonationId{9}, DonationId{8}};
    const QString path = desk.path("letters.pdf");
    ASSERT_EQ(desk.written([&] { desk.exports->saveLettersTo(path, gifts, ui::usualLetter(), GiftExports::LetterForm::Pdf, false); }), path);
    const QString text = textOfPdf(path);
    EXPECT_TRUE(text.contains(QStringLiteral("Dear Otto Guest"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("Sophie")));
    ASSERT_EQ(desk.commands.notes.size(), 1);
    EXPECT_EQ(desk.commands.notes[0].gifts, QList<DonationId>{DonationId{9}});
    EXPECT_EQ(desk.commands.notes[0].change.thanks, Thanks::InProgress);

    const QString drafts = desk.path("letters.zip");
    ASSERT_EQ(desk.written([&] { desk.exports->saveLettersTo(drafts, gifts, ui::usualLetter(), GiftExports::LetterForm::Drafts, true); }), drafts);
    EXPECT_EQ(namesInZip(drafts).size(), 2);
    EXPECT_EQ(desk.written([&] { desk.exports->saveLettersTo(path, {DonationId{8}}, ui::usualLetter(), GiftExports::LetterForm::Pdf, false); }), QString{});
}

TEST(LetterDialog, WarnsOfAWordThatNothingStandsFor)
{
    GiftExportsDesk desk;
    desk.open();
    ui::LetterDialog dialog{desk.theme, {{QStringLiteral("letter"), QStringLiteral("Short"), QStringLiteral("Hi\nDear {donr}"), {}}}, 2, 0};
    dialog.show();
    auto *which = child<QComboBox>(dialog, "letterWhich");
    which->setCurrentIndex(1);
    Q_EMIT which->activated(1);
    EXPECT_EQ(child<QLineEdit>(dialog, "letterSubject")->text(), QStringLiteral("Hi"));
    EXPECT_TRUE(isReadable(dialog, QStringLiteral("Nothing is known for {donr}")));
    QSignalSpy chosen{&dialog, &ui::LetterDialog::chosen};
    child<QPlainTextEdit>(dialog, "letterBody")->setPlainText(QStringLiteral("Dear {donor}"));
    EXPECT_FALSE(isReadable(dialog, QStringLiteral("Nothing is known")));
    click(dialog, "letterWrite");
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<ui::LetterTemplate>().body, QStringLiteral("Dear {donor}"));
}

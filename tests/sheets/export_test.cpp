// Every format is read back by a reader that is not ours (PRODUCT D6, D7, D14).
#include "sheets/export.h"
#include "support/foreignreaders.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace dreamjar;
using namespace dreamjar::sheets;
using namespace dreamjar::test;
using namespace Qt::StringLiterals;

namespace {

Sheet aSheet()
{
    Sheet sheet;
    sheet.title = QStringLiteral("Gifts to Mia's jars");
    sheet.summary = QStringLiteral("2 gifts, 1,275 USD");
    sheet.zone = QTimeZone{"Europe/Berlin"};
    sheet.columns = {{QStringLiteral("date"), QStringLiteral("Date"), CellKind::Moment},
        {QStringLiteral("donor"), QStringLiteral("From"), CellKind::Text},
        {QStringLiteral("amount"), QStringLiteral("Amount (USD)"), CellKind::Amount},
        {QStringLiteral("comment"), QStringLiteral("Comment"), CellKind::Text, 2},
        {QStringLiteral("thanked"), QStringLiteral("Thanked"), CellKind::Mark}};
    return sheet;
}

const Instant noon = Instant::fromDateTime(QDateTime{QDate{2026, 7, 1}, QTime{12, 0}, Qt::UTC});

Row aRow(const QString &donor, qint64 units, const QString &comment, bool thanked = false)
{
    return {noon, donor, Money::units(units), comment, thanked};
}

class ExportTest : public ::testing::Test
{
protected:
    QString path(Format format) const { return m_folder.filePath(QStringLiteral("gifts.") + suffixOf(format)); }

    Outcome write(Format format, const QList<Row> &rows)
    {
        Export job{aSheet(), std::make_unique<ListedRows>(rows), FileTarget{format, path(format)}};
        return outcomeOf(job);
    }

    Outcome outcomeOf(Export &job)
    {
        std::optional<Outcome> outcome;
        QObject here;
        QObject::connect(&job, &Export::finished, &here, [&](Outcome it) { outcome = it; });
        QObject::connect(&job, &Export::progressed, &here, [&](qsizetype done, qsizetype total) {
            EXPECT_GE(done, m_progress);
            EXPECT_LE(done, total);
            m_progress = done;
        });
        job.start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000));
        return outcome.value_or(Outcome::NotReadable);
    }

    QStringList files() const { return QDir{m_folder.path()}.entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir m_folder;
    qsizetype m_progress = 0;
};

}

TEST_F(ExportTest, WritesCsvThatReadsBackEqual)
{
    const QString hard = QStringLiteral("says \"hi\", and\r\nleaves – Élodie 🎈");
    ASSERT_EQ(write(Format::Csv, {aRow(QStringLiteral("Otto"), 25, hard), aRow(QStringLiteral("Ann"), 1250, {}, true)}),
        Outcome::Written);
    const QJsonArray rows = csvRows(path(Format::Csv));
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].toArray(), (QJsonArray{"Date"_L1, "From"_L1, "Amount (USD)"_L1, "Comment"_L1, "Thanked"_L1}));
    EXPECT_EQ(rows[1].toArray(), (QJsonArray{"2026-07-01 14:00:00"_L1, "Otto"_L1, "25"_L1, hard, "false"_L1}));
    EXPECT_EQ(rows[2].toArray(), (QJsonArray{"2026-07-01 14:00:00"_L1, "Ann"_L1, "1250"_L1, ""_L1, "true"_L1}));
    QFile file{path(Format::Csv)};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readLine().endsWith("\r\n"));
}

TEST_F(ExportTest, DefusesFormulasInCsv)
{
    QList<Row> rows;
    const QStringList dangerous{QStringLiteral("=1+1"), QStringLiteral("+49"), QStringLiteral("-x"),
        QStringLiteral("@SUM"), QStringLiteral("\tx"), QStringLiteral("\rx"), QStringLiteral("\uFF1Dx"),
        QStringLiteral("\uFF0Bx"), QStringLiteral("\uFF0Dx"), QStringLiteral("\uFF20x")};
    for (const QString &text : dangerous)
        rows << aRow(text, 1, QStringLiteral("a=b"));
    ASSERT_EQ(write(Format::Csv, rows), Outcome::Written);
    const QJsonArray read = csvRows(path(Format::Csv));
    ASSERT_EQ(read.size(), dangerous.size() + 1);
    for (qsizetype i = 0; i < dangerous.size(); ++i) {
        EXPECT_EQ(read[i + 1].toArray()[1].toString(), u'\'' + dangerous[i]);
        EXPECT_EQ(read[i + 1].toArray()[3].toString(), QStringLiteral("a=b"));
    }
}

TEST_F(ExportTest, TypesTheCellsOfAWorkbook)
{
    ASSERT_EQ(write(Format::Xlsx, {aRow(QStringLiteral("=Otto"), 25, QStringLiteral("Bravo 🎈"), true)}), Outcome::Written);
    const QJsonArray sheets = workbookCells(path(Format::Xlsx));
    ASSERT_EQ(sheets.size(), 1);
    const QJsonArray row = sheets[0].toArray()[1].toArray();
    EXPECT_EQ(row[0].toArray(), (QJsonArray{"d"_L1, "2026-07-01T14:00:00"_L1}));
    EXPECT_EQ(row[1].toArray(), (QJsonArray{"s"_L1, "=Otto"_L1})) << "a text, not a formula";
    EXPECT_EQ(row[2].toArray(), (QJsonArray{"n"_L1, 25}));
    EXPECT_EQ(row[3].toArray(), (QJsonArray{"s"_L1, QStringLiteral("Bravo 🎈")}));
    EXPECT_EQ(row[4].toArray(), (QJsonArray{"b"_L1, true}));
    EXPECT_EQ(files(), QStringList{QStringLiteral("gifts.xlsx")}) << "nothing is left beside it";
}

TEST_F(ExportTest, WritesJsonOfTypedValues)
{
    ASSERT_EQ(write(Format::Json, {aRow(QStringLiteral("Otto"), 25, {}), aRow(QStringLiteral("Ann"), 7, {})}), Outcome::Written);
    QFile file{path(Format::Json)};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].toObject(),
        (QJsonObject{{"date"_L1, "2026-07-01T12:00:00.000Z"_L1}, {"donor"_L1, "Otto"_L1}, {"amount"_L1, 25},
            {"comment"_L1, ""_L1}, {"thanked"_L1, false}}));
    EXPECT_EQ(rows[1].toObject()[u"donor"].toString(), QStringLiteral("Ann"));
}

TEST_F(ExportTest, PrintsEveryRowUnderARepeatedHeadingWithPageNumbers)
{
    QList<Row> rows;
    for (int i = 1; i <= 120; ++i)
        rows << aRow(QStringLiteral("Donor%1").arg(i), i, QStringLiteral("a wish that is much longer than its column, word by word %1").arg(i));
    ASSERT_EQ(write(Format::Pdf, rows), Outcome::Written);
    const QString text = textOfPdf(path(Format::Pdf));
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    ASSERT_GT(pages.size(), 1);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages[i].contains(QStringLiteral("Amount (USD)"))) << pages[i].left(400).toStdString();
        EXPECT_TRUE(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size()))) << i;
    }
    for (int i = 1; i <= 120; ++i)
        EXPECT_TRUE(text.contains(QStringLiteral("Donor%1 ").arg(i))) << i;
    EXPECT_TRUE(pages[0].contains(QStringLiteral("2 gifts, 1,275 USD")));
}

TEST_F(ExportTest, FitsItsColumnsToThePaperOfThePrinter)
{
    QList<Row> rows;
    for (int i = 1; i <= 60; ++i)
        rows << aRow(QStringLiteral("Donor%1").arg(i), 1000 + i, QStringLiteral("Bravo"));
    for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::A6}) {
        QPrinter printer{QPrinter::HighResolution};
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path(Format::Pdf));
        printer.setPageSize(QPageSize{size});
        printer.setPageOrientation(QPageLayout::Landscape);
        Export job{aSheet(), std::make_unique<ListedRows>(rows), &printer};
        ASSERT_EQ(outcomeOf(job), Outcome::Written);
        m_progress = 0;
        const QString text = textOfPdf(path(Format::Pdf));
        const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
        ASSERT_GT(pages.size(), 1);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            EXPECT_TRUE(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size()))) << i;
            EXPECT_TRUE(pages[i].contains(QStringLiteral("Thanked"))) << "the last column, too, on page " << i;
        }
        for (int i = 1; i <= 60; ++i) {
            EXPECT_TRUE(text.contains(QStringLiteral("Donor%1").arg(i))) << i;
            EXPECT_TRUE(text.contains(QLocale{}.toString(1000 + i))) << i;
        }
    }
}

TEST_F(ExportTest, BreaksLongTextsInsteadOfCuttingThem)
{
    const QString word(150, u'w');
    ASSERT_EQ(write(Format::Pdf, {aRow(QStringLiteral("Otto"), 1, word + QStringLiteral(" end"))}), Outcome::Written);
    QString text = QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path(Format::Pdf), QStringLiteral("-")}));
    EXPECT_EQ(text.count(u'w'), 150);
    EXPECT_TRUE(text.contains(QStringLiteral("end")));
}

TEST_F(ExportTest, LeavesTheOldFileWhenItIsCancelled)
{
    ASSERT_EQ(write(Format::Csv, {aRow(QStringLiteral("Otto"), 25, {})}), Outcome::Written);
    for (const Format format : {Format::Csv, Format::Xlsx, Format::Pdf, Format::Json}) {
        m_progress = 0;
        QList<Row> many;
        for (int i = 0; i < 3000; ++i)
            many << aRow(QStringLiteral("Ann"), 1, {});
        Export job{aSheet(), std::make_unique<ListedRows>(many), FileTarget{format, path(format)}};
        job.cancel();
        EXPECT_EQ(outcomeOf(job), Outcome::Cancelled);
    }
    EXPECT_EQ(files(), QStringList{QStringLiteral("gifts.csv")});
    EXPECT_EQ(csvRows(path(Format::Csv)).size(), 2);
}

TEST_F(ExportTest, SaysWhenAFolderCannotBeWritten)
{
    for (const Format format : {Format::Csv, Format::Xlsx, Format::Pdf, Format::Json}) {
        Export job{aSheet(), std::make_unique<ListedRows>(QList<Row>{}),
            FileTarget{format, m_folder.filePath(QStringLiteral("missing/gifts.x"))}};
        EXPECT_EQ(outcomeOf(job), Outcome::NotWritable);
    }
}

// What is read back of a table that a person filled in with a spreadsheet.
#include "sheets/csvreader.h"
#include "sheets/export.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace dreamjar;
using namespace dreamjar::sheets;

namespace {

using Table = QList<QStringList>;

Table read(const QByteArray &bytes)
{
    const auto lines = readCsv(bytes);
    EXPECT_TRUE(lines.ok());
    Table table;
    for (const CsvLine &line : lines ? *lines : QList<CsvLine>{})
        table << line.cells;
    return table;
}

void expectFault(const QByteArray &bytes, CsvFault fault, int line)
{
    const auto lines = readCsv(bytes);
    ASSERT_FALSE(lines.ok());
    EXPECT_EQ(lines.error().fault, fault);
    EXPECT_EQ(lines.error().line, line);
}

}

TEST(CsvReader, TakesCommasSemicolonsAndTabs)
{
    const Table expected{{QStringLiteral("a"), QStringLiteral("b;c")}, {QStringLiteral("1"), QString{}}};
    EXPECT_EQ(read("a,\"b;c\"\r\n1,\r\n"), expected);
    EXPECT_EQ(read("\xEF\xBB\xBF" "a;\"b;c\"\n1;\n"), expected);
    EXPECT_EQ(read("a\tb;c\n1\t"), expected) << "no end of the last line";
    EXPECT_EQ(read({}), Table{});
}

TEST(CsvReader, KeepsQuotesAndLinesWithinACellAndCountsTheLinesOfTheFile)
{
    const auto lines = readCsv("a,b\n\"say \"\"hi\"\"\nthere\",x\n\nlast,y\n");
    ASSERT_TRUE(lines.ok());
    ASSERT_EQ(lines->size(), 3);
    EXPECT_EQ((*lines)[1].cells.first(), QStringLiteral("say \"hi\"\nthere"));
    EXPECT_EQ((*lines)[1].number, 2);
    EXPECT_EQ((*lines)[2].number, 5);
}

TEST(CsvReader, SaysInWhichLineATableIsBroken)
{
    expectFault("a,b\nc,\"d\n", CsvFault::OpenQuote, 2);
    expectFault("a,b\nc,\"d\"e\n", CsvFault::AfterQuote, 2);
    expectFault("a,\xff\n", CsvFault::NotText, 0);
}

TEST(CsvReader, ReadsBackWhatAnExportWrote)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("gifts.csv"));
    Sheet sheet;
    sheet.columns = {{QStringLiteral("donor"), QStringLiteral("From")}, {QStringLiteral("note"), QStringLiteral("Note")}};
    const QList<Row> rows{{QStringLiteral("=1+1"), QStringLiteral("a, \"b\"\r\nc")}, {QStringLiteral("'tis"), QStringLiteral("-")}};
    Export job{sheet, std::make_unique<ListedRows>(rows), FileTarget{Format::Csv, path}};
    bool finished = false;
    QObject here;
    QObject::connect(&job, &Export::finished, &here, [&](Outcome) { finished = true; });
    job.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished; }));
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(read(file.readAll()),
        (Table{{QStringLiteral("From"), QStringLiteral("Note")}, {QStringLiteral("=1+1"), QStringLiteral("a, \"b\"\r\nc")},
            {QStringLiteral("'tis"), QStringLiteral("-")}}));
}

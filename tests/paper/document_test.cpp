// Receipts and statements as PDF, read back by pdftotext (PRODUCT B13, B15, D9, D10).
#include "paper/document.h"

#include <QProcess>
#include <QTemporaryFile>
#include <gtest/gtest.h>

using namespace dreamjar::paper;

namespace {

QStringList pagesOf(const QByteArray &pdf)
{
    QTemporaryFile file;
    EXPECT_TRUE(file.open());
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    EXPECT_TRUE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

Document aReceipt(const QString &number)
{
    Document document;
    document.blocks = {Paragraph{Paragraph::Style::Title, QStringLiteral("Receipt")},
        Facts{{{QStringLiteral("Number"), number}, {QStringLiteral("From"), QStringLiteral("<b>Otto</b> & Élodie")}}}};
    return document;
}

}

TEST(Document, SaysItsFactsAndTakesNoMarkup)
{
    const QStringList pages = pagesOf(toPdf({aReceipt(QStringLiteral("17"))}));
    ASSERT_EQ(pages.size(), 1);
    EXPECT_TRUE(pages[0].contains(QStringLiteral("17")));
    EXPECT_TRUE(pages[0].contains(QStringLiteral("<b>Otto</b> & Élodie")));
}

TEST(Document, IsStampedWhereItSaysSo)
{
    Document again = aReceipt(QStringLiteral("17"));
    again.stamp = QStringLiteral("DUPLICATE");
    EXPECT_TRUE(pagesOf(toPdf({again}))[0].contains(QStringLiteral("DUPLICATE")));
    EXPECT_FALSE(pagesOf(toPdf({aReceipt(QStringLiteral("17"))}))[0].contains(QStringLiteral("DUPLICATE")));
}

TEST(Document, BeginsOnAPageOfItsOwn)
{
    const QStringList pages = pagesOf(toPdf({aReceipt(QStringLiteral("17")), aReceipt(QStringLiteral("18"))}));
    ASSERT_EQ(pages.size(), 2);
    EXPECT_TRUE(pages[1].contains(QStringLiteral("18")));
    EXPECT_TRUE(pages[1].contains(QStringLiteral("Page 1 of 1")));
}

TEST(Document, RepeatsTheHeadingOfALongListingAndKeepsEveryRow)
{
    Listing listing;
    listing.titles = {QStringLiteral("Date"), QStringLiteral("Amount")};
    listing.amounts = {1};
    for (int i = 1; i <= 150; ++i)
        listing.rows.append({QStringLiteral("Day%1").arg(i), QString::number(i)});
    listing.total = {QStringLiteral("Total"), QStringLiteral("11,325")};
    Document document;
    document.blocks = {listing};
    const QStringList pages = pagesOf(toPdf({document}));
    ASSERT_GT(pages.size(), 2);
    for (const QString &page : pages)
        EXPECT_TRUE(page.contains(QStringLiteral("Amount"))) << page.left(200).toStdString();
    const QString all = pages.join(u'\n');
    for (int i = 1; i <= 150; ++i)
        EXPECT_EQ(all.count(QStringLiteral("Day%1 ").arg(i)), 1) << i;
    EXPECT_TRUE(all.contains(QStringLiteral("11,325")));
}

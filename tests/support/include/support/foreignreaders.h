#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <gtest/gtest.h>

// What we write, read back by programs that are not ours.

namespace dreamjar::test {

inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

inline QJsonArray readByPython(const QString &script, const QString &file)
{
    return QJsonDocument::fromJson(outputOf(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script, file}))
        .array();
}

/// Rows of texts.
inline QJsonArray csvRows(const QString &file)
{
    return readByPython(
        QStringLiteral("import csv, json, sys\n"
                       "print(json.dumps(list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8')))))"),
        file);
}

/// Sheets of rows of [type, value]; "d": a date, "n": a number, "s": a text, "b": a mark.
inline QJsonArray workbookCells(const QString &file)
{
    return readByPython(
        QStringLiteral(
            "import json, sys, openpyxl\n"
            "book = openpyxl.load_workbook(sys.argv[1])\n"
            "def value(c):\n"
            "    return [c.data_type, c.value.isoformat() if c.is_date and c.value else c.value]\n"
            "print(json.dumps([[[value(c) for c in row] for row in sheet.iter_rows()] for sheet in book.worksheets]))"),
        file);
}

/// As it stands on the paper; a form feed ends each page.
inline QString textOfPdf(const QString &file)
{
    return QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")}));
}

}

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace {

QStringList sourcesOfTheProgram()
{
    QStringList files;
    for (const char *room : {"app", "models", "ui"}) {
        QDirIterator walk{QStringLiteral(DREAMJAR_SOURCE_DIR "/") + QLatin1String(room),
            {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories};
        while (walk.hasNext())
            files.append(walk.next());
    }
    return files;
}

QStringList linesWith(const QStringList &files, const QString &pattern)
{
    const QRegularExpression expression{pattern};
    QStringList found;
    for (const QString &name : files) {
        QFile file{name};
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        if (expression.match(QString::fromUtf8(file.readAll())).hasMatch())
            found.append(name.section(QLatin1Char('/'), -3));
    }
    found.sort();
    return found;
}

}

TEST(Writer, IsTheOnlyPlaceThatWritesOverTheNetwork)
{
    const QStringList network = linesWith(sourcesOfTheProgram(), QStringLiteral("#include <QNetworkAccessManager>"));
    EXPECT_EQ(network.join(u' '), QStringLiteral("remote/src/httptransport.cpp remote/src/oauthnetwork.h remote/src/writer.cpp"));

    QStringList candidates;
    for (const QString &file : sourcesOfTheProgram()) {
        QFile text{file};
        ASSERT_TRUE(text.open(QIODevice::ReadOnly));
        if (text.readAll().contains("QNetwork"))
            candidates.append(file);
    }
    const QStringList writers
        = linesWith(candidates, QStringLiteral("(\\.|->)(post|put|deleteResource|sendCustomRequest)\\s*\\("));
    EXPECT_EQ(writers.join(u' '), QStringLiteral("remote/src/writer.cpp"));
}

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace {

QStringList literalsIn(const QString &folder, const QStringList &kinds, const QRegularExpression &literal)
{
    QStringList found;
    QDirIterator files{QStringLiteral(DJ_SOURCE_DIR "/") + folder, kinds, QDir::Files, QDirIterator::Subdirectories};
    int read = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.endsWith(u"/ui/src/theme/tokens.cpp"))
            continue;
        QFile file{path};
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        ++read;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (literal.match(lines[i]).hasMatch())
                found.append(QStringLiteral("%1:%2 %3").arg(path).arg(i + 1).arg(lines[i].trimmed()));
        }
    }
    EXPECT_GT(read, 0);
    return found;
}

}

TEST(Colours, StandInOneTableOnly)
{
    const QRegularExpression literal{
        QStringLiteral(R"(#[0-9A-Fa-f]{6}\b|0x[fF]{2}[0-9A-Fa-f]{6}\b|QColor\s*[({]\s*[0-9"]|qRgba?\s*\(|(^|[^.\w])rgba?\()"
                       R"(|Qt::(white|black|red|green|blue|cyan|magenta|yellow|gray|dark[A-Z][a-z]+|lightGray)\b)")};
    const QStringList kinds{QStringLiteral("*.h"), QStringLiteral("*.cpp")};
    EXPECT_EQ(literalsIn(QStringLiteral("ui/src"), kinds, literal).join(u'\n').toStdString(), "");
    EXPECT_EQ(literalsIn(QStringLiteral("ui/include"), kinds, literal).join(u'\n').toStdString(), "");
}

TEST(Colours, HaveNamesInTheStyleSheet)
{
    const QRegularExpression literal{
        QStringLiteral(R"(#([0-9A-Fa-f]{3}){1,2}\s*[;}]|\brgba?\(|:\s*(white|black|gr[ae]y|red)\b)")};
    EXPECT_EQ(
        literalsIn(QStringLiteral("resources/theme"), {QStringLiteral("*.qss")}, literal).join(u'\n').toStdString(),
        "");
}

// PRODUCT F11: nobody is hurried, shamed or flattered into giving.
TEST(Sentences, HurryNobody)
{
    const QRegularExpression nudge{
        QStringLiteral(R"re(tr\(.*\b(hurry|last chance|act now|don't miss|don’t miss|running out|too late to|everyone else|others have given)\b)re"),
        QRegularExpression::CaseInsensitiveOption};
    EXPECT_EQ(literalsIn(QStringLiteral("ui"), {QStringLiteral("*.cpp")}, nudge).join(u'\n').toStdString(), "");
}

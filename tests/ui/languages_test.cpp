#include "ui/languages.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMap>
#include <gtest/gtest.h>

namespace dreamjar::ui {
namespace {

class Languages : public ::testing::Test
{
protected:
    void TearDown() override
    {
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    static std::string ofQt(const char *text)
    {
        return QCoreApplication::translate("QPlatformTheme", text).toStdString();
    }
    static std::string days(int count)
    {
        return QCoreApplication::translate("Words", "%n days", nullptr, count).toStdString();
    }
};

TEST_F(Languages, TheSystemsIsSpokenWhenNothingIsChosen)
{
    for (const Language &language : Speech::offered()) {
        SCOPED_TRACE(language.code.toStdString());
        Speech speech{QLocale{language.code}};
        speech.speak({});
        EXPECT_EQ(speech.language(), language.code);
        EXPECT_EQ(QLocale{}.language(), QLocale{language.code}.language());
        EXPECT_EQ(QGuiApplication::layoutDirection(), QLocale{language.code}.textDirection());
        EXPECT_EQ(ofQt("Cancel") == "Cancel", language.code == u"en");
        EXPECT_EQ(days(2) == "2 days", language.code == u"en");
    }
}

TEST_F(Languages, AChosenOneTakesThePlaceOfTheOneBefore)
{
    Speech speech{QLocale{QLocale::English, QLocale::UnitedKingdom}};
    for (const Language &language : Speech::offered()) {
        speech.speak(language.code);
        EXPECT_EQ(speech.language(), language.code);
    }
    speech.speak(QStringLiteral("en"));
    EXPECT_EQ(ofQt("Cancel"), "Cancel");
    EXPECT_EQ(days(2), "2 days");
}

TEST_F(Languages, OneThatIsNotOfferedIsEnglish)
{
    Speech speech{QLocale{QLocale::Japanese, QLocale::Japan}};
    for (const char *code : {"tlh", ""}) {
        speech.speak(QLatin1String(code));
        EXPECT_EQ(speech.language(), QStringLiteral("en"));
    }
}

TEST_F(Languages, EnglishTellsOneFromMany)
{
    Speech speech{QLocale::c()};
    speech.speak({});
    EXPECT_EQ(days(1), "1 day");
    EXPECT_EQ(days(3), "3 days");
}

TEST_F(Languages, DatesAndNumbersStayThoseOfThePlaceWhereOneLives)
{
    Speech speech{QLocale{QLocale::German, QLocale::Germany}};
    speech.speak(QStringLiteral("en"));
    EXPECT_EQ(QLocale{}, (QLocale{QLocale::English, QLocale::Germany}));
}

TEST_F(Languages, HaveAManualWithTheSamePagesAndParts)
{
    const auto partsOf = [](const QString &language) {
        const QDir manual{QStringLiteral(":/dreamjar/manual/") + language};
        QMap<QString, QList<qsizetype>> pages;
        for (const QString &name : manual.entryList(QDir::Files)) {
            QFile file{manual.filePath(name)};
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            const QString page = u'\n' + QString::fromUtf8(file.readAll());
            EXPECT_TRUE(page.startsWith(QStringLiteral("\n# "))) << language.toStdString() << name.toStdString();
            pages.insert(name, {page.count(QStringLiteral("\n## ")), page.count(QStringLiteral("\n- ")), page.count(QStringLiteral("\n\n"))});
        }
        return pages;
    };
    const auto english = partsOf(QStringLiteral("en"));
    ASSERT_EQ(english.size(), 7);
    for (const Language &language : languages())
        EXPECT_EQ(partsOf(language.code), english) << language.code.toStdString();
}

TEST_F(Languages, WhatWasSpokenEndsWithIt)
{
    {
        Speech speech{QLocale::c()};
        speech.speak({});
    }
    EXPECT_EQ(days(1), "1 days") << "the words of a language that is gone are still there";
}

}
}

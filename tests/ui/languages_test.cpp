#include "ui/languages.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QGuiApplication>
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

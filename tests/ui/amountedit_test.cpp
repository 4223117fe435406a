#include "ui/widgets/amountedit.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace dreamjar::ui {
namespace {

const QLocale english{QLocale::English, QLocale::UnitedStates};
const QLocale german{QLocale::German, QLocale::Germany};

class AmountEditTest : public testing::Test
{
protected:
    AmountEditTest() { edit.setLocale(english); }
    void type(const char *keys) { QTest::keyClicks(&edit, QString::fromUtf8(keys)); }
    qint64 units() const { return edit.amount() ? edit.amount()->toUnits() : -1; }
    std::string text() const { return edit.text().toStdString(); }

    Theme theme;
    AmountEdit edit{theme};
    QSignalSpy refused{&edit, &AmountEdit::refused};
};

TEST_F(AmountEditTest, GroupsWhileOneTypes)
{
    type("1250");
    EXPECT_EQ(text(), "1,250");
    EXPECT_EQ(units(), 1250);
    type("00");
    EXPECT_EQ(text(), "125,000");
    EXPECT_EQ(refused.size(), 0);
}

TEST_F(AmountEditTest, IsEmptyWithoutAnAmount)
{
    EXPECT_EQ(units(), -1);
    EXPECT_FALSE(edit.isUnreadable());
    edit.setAmount(Money::units(25));
    EXPECT_EQ(text(), "25");
    edit.setAmount(std::nullopt);
    EXPECT_EQ(text(), "");
}

TEST_F(AmountEditTest, NeverReadsAFractionAsAnotherAmount)
{
    type("2.50");
    EXPECT_EQ(text(), "2.50");
    EXPECT_EQ(units(), -1);
    EXPECT_TRUE(edit.isUnreadable());
    EXPECT_GE(refused.size(), 1);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&edit, Qt::Key_Backspace);
    EXPECT_EQ(units(), 2);
    type("500");
    EXPECT_EQ(text(), "2,500");
}

TEST_F(AmountEditTest, TakesSeparatorsThatStandWhereTheLocalePutsThem)
{
    type("1,25");
    EXPECT_EQ(units(), -1);
    type("0");
    EXPECT_EQ(units(), 1250);
    EXPECT_EQ(refused.size(), 0);
}

TEST_F(AmountEditTest, ReadsTheSameKeysByTheLocale)
{
    edit.setLocale(german);
    type("1.250");
    EXPECT_EQ(units(), 1250);
    edit.clear();
    type("1,250");
    EXPECT_EQ(units(), -1);
}

TEST_F(AmountEditTest, KeepsLettersAndSignsOut)
{
    type("-3e4+x");
    EXPECT_EQ(units(), 34);
    EXPECT_EQ(refused.size(), 4);
}

TEST_F(AmountEditTest, ReadsDigitsOfOtherScripts)
{
    edit.setLocale(QLocale{QLocale::Arabic, QLocale::Egypt});
    type("1250");
    EXPECT_EQ(units(), 1250);
    EXPECT_EQ(edit.text(), edit.locale().toString(1250));
}

TEST_F(AmountEditTest, PastesWholeAmountsAndKeepsOthersUnread)
{
    const auto paste = [this](const char *words) {
        edit.clear();
        QApplication::clipboard()->setText(QString::fromUtf8(words));
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
    };
    edit.setCurrency(QStringLiteral("USD"));
    paste(" 1,250 USD ");
    EXPECT_EQ(units(), 1250);
    paste("2.50");
    EXPECT_EQ(units(), -1);
    EXPECT_EQ(text(), "2.50");
    paste("a lot");
    EXPECT_EQ(text(), "");
    paste("1234567890123");
    EXPECT_EQ(text(), "");
}

TEST_F(AmountEditTest, StepsOverItsOwnSeparators)
{
    type("1250");
    edit.setCursorPosition(2); // behind the comma
    QTest::keyClick(&edit, Qt::Key_Backspace);
    EXPECT_EQ(units(), 250);
}

TEST_F(AmountEditTest, KeepsTheCursorBehindTheSameDigit)
{
    type("1250");
    edit.setCursorPosition(1);
    type("9");
    EXPECT_EQ(text(), "19,250");
    EXPECT_EQ(edit.cursorPosition(), 2);
}

}
}

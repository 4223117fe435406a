#include "ui/errortext.h"

#include "support/printers.h"

#include <QSet>
#include <gtest/gtest.h>

using namespace dreamjar;

TEST(ErrorText, HasASentenceForEveryRuleAtEveryField)
{
    for (int field = int(Field::Username); field <= int(Field::DonorEmail); ++field) {
        for (int rule = int(Rule::Required); rule <= int(Rule::AtMostMaximum); ++rule) {
            const QString words = ui::sentenceFor(Violation{Field(field), Rule(rule), 8, {}, {}});
            EXPECT_TRUE(words.endsWith(u'.')) << field << ' ' << rule << ' ' << words.toStdString();
            EXPECT_FALSE(words.contains(u'%')) << words.toStdString();
        }
    }
}

TEST(ErrorText, HasASentenceOfItsOwnForEveryReason)
{
    QSet<QString> sentences;
    for (int reason = int(Reason::Invalid); reason <= int(Reason::StorageFailed); ++reason)
        sentences << ui::sentenceFor(Refusal{Reason(reason), {}, {}});
    EXPECT_EQ(sentences.size(), int(Reason::StorageFailed) + 1);
    EXPECT_FALSE(sentences.contains(QString{}));
}

TEST(ErrorText, IsWarmAndSaysWhatToDo)
{
    EXPECT_EQ(ui::sentenceFor(Violation{Field::DateOfBirth, Rule::NotInFuture, 0, {}, {}}),
        QStringLiteral("Please choose a date that is not in the future."));
    EXPECT_EQ(ui::sentenceFor(Violation{Field::Goal, Rule::AtMostMaximum, 0, {}, {}}),
        QStringLiteral("A goal is at most 100,000."));
}

TEST(ErrorText, LeavesAServersOwnWordsWhereNoRuleOfOursSaysIt)
{
    EXPECT_EQ(ui::sentenceFor(Violation{Field::Title, Rule::Text, 0, {}, QStringLiteral("No poems on Sundays.")}),
        QStringLiteral("No poems on Sundays."));
}

#include "ui/widgets/fieldrow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace dreamjar::ui {
namespace {

const QString sentence = QStringLiteral("A title is at most 200 characters.");

QLabel *labelSaying(const FieldRow &row, const QString &text)
{
    for (QLabel *label : row.findChildren<QLabel *>()) {
        if (label->text() == text)
            return label;
    }
    return nullptr;
}

TEST(FieldRow, NamesItsEditorByTheLabelBesideIt)
{
    const Theme theme;
    auto *combo = new QComboBox;
    const FieldRow row{theme, QStringLiteral("Category"), combo};
    QLabel *label = labelSaying(row, QStringLiteral("Category"));
    ASSERT_TRUE(label);
    EXPECT_EQ(label->buddy(), combo);
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

TEST(FieldRow, ShowsTheErrorInPlaceOfTheHintAndKeepsTheText)
{
    const Theme theme;
    auto *edit = new QLineEdit{QStringLiteral("typed")};
    FieldRow row{theme, QStringLiteral("Title"), edit};
    row.setHint(QStringLiteral("In a few words."));
    row.show();
    row.setError(sentence);
    auto *error = row.findChild<QLabel *>(QStringLiteral("errorText"));
    ASSERT_TRUE(error);
    EXPECT_TRUE(error->isVisible());
    EXPECT_EQ(error->text(), sentence);
    EXPECT_FALSE(labelSaying(row, QStringLiteral("In a few words."))->isVisible());
    EXPECT_TRUE(edit->property("wrong").toBool());
    EXPECT_EQ(edit->accessibleDescription(), sentence);
    EXPECT_EQ(edit->text().toStdString(), "typed");

    row.clearError();
    EXPECT_FALSE(error->isVisible());
    EXPECT_FALSE(edit->property("wrong").toBool());
    EXPECT_TRUE(labelSaying(row, QStringLiteral("In a few words."))->isVisible());
    EXPECT_EQ(edit->accessibleDescription().toStdString(), "In a few words.");
}

TEST(FieldRow, CountsCodePointsAndCallsTooManyWrong)
{
    const Theme theme;
    auto *edit = new QPlainTextEdit;
    FieldRow row{theme, QStringLiteral("Comment"), edit};
    row.setLimit(4);
    row.show();
    edit->setPlainText(QStringLiteral("\U0001F389\U0001F389\U0001F389\U0001F389"));
    QLabel *counter = labelSaying(row, QStringLiteral("4 / 4"));
    ASSERT_TRUE(counter);
    EXPECT_TRUE(counter->isVisible());
    EXPECT_EQ(counter->property("tone").toString().toStdString(), "muted");
    edit->setPlainText(QStringLiteral("12345"));
    EXPECT_EQ(counter->text().toStdString(), "5 / 4");
    EXPECT_EQ(counter->property("tone").toString().toStdString(), "bad");
    EXPECT_EQ(edit->toPlainText().toStdString(), "12345");
}

TEST(FieldRow, TellsWhenThePersonChangesSomething)
{
    const Theme theme;
    auto *edit = new QLineEdit;
    FieldRow row{theme, QStringLiteral("Title"), edit};
    QSignalSpy edited{&row, &FieldRow::edited};
    edit->setText(QStringLiteral("M"));
    EXPECT_EQ(edited.size(), 1);
}

}
}

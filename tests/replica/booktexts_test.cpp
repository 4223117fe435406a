// The pieces that the book of gifts searches and sorts with.
#include "booktexts.h"
#include "textranks.h"

#include <gtest/gtest.h>
#include <random>
#include <span>
#include <vector>

namespace dreamjar::replica {

namespace {

std::vector<quint32> rowsWith(const BookTexts &texts, const char *word)
{
    std::vector<quint32> rows;
    const std::vector<bool> found = texts.find(word);
    for (quint32 row = 0; row < found.size(); ++row) {
        EXPECT_EQ(found[row], texts.contains(row, word)) << row;
        if (found[row])
            rows.push_back(row);
    }
    return rows;
}

using Rows = std::vector<quint32>;

BookTexts textsOf(std::initializer_list<const char *> words)
{
    BookTexts texts;
    quint32 row = 0;
    for (const char *word : words)
        texts.put(row++, word);
    return texts;
}

}

TEST(BookTexts, FindsAWordWithinARowButNotAcrossTwo)
{
    const BookTexts texts = textsOf({"anna", "", "bella anna", "na", "na"});
    EXPECT_EQ(rowsWith(texts, "anna"), (Rows{0, 2}));
    EXPECT_EQ(rowsWith(texts, "nana"), Rows{}) << "the end of one row and the beginning of the next";
    EXPECT_EQ(rowsWith(texts, "ab"), Rows{});
    EXPECT_EQ(rowsWith(texts, "na"), (Rows{0, 2, 3, 4}));
}

TEST(BookTexts, FindsWhatAChangedRowSaysNowAndNotWhatItSaid)
{
    BookTexts texts = textsOf({"otto", "otto", "ann"});
    texts.put(1, "a much longer text about berta");
    EXPECT_EQ(rowsWith(texts, "otto"), Rows{0});
    EXPECT_EQ(rowsWith(texts, "berta"), Rows{1});
    texts.put(1, "otto");
    EXPECT_EQ(rowsWith(texts, "otto"), (Rows{0, 1}));
    texts.put(3, "berta");
    EXPECT_EQ(rowsWith(texts, "berta"), Rows{3});
}

TEST(BookTexts, ForgetsTheRowsThatAreCutOff)
{
    BookTexts texts = textsOf({"otto", "ann", "berta"});
    texts.put(2, "clara");
    texts.cut(1);
    EXPECT_EQ(rowsWith(texts, "otto"), Rows{0});
    texts.put(1, "dora");
    EXPECT_EQ(rowsWith(texts, "dora"), Rows{1});
    EXPECT_EQ(rowsWith(texts, "clara"), Rows{});
}

TEST(TextRanks, OrdersAsComparingEveryTwoWould)
{
    std::mt19937 dice{3};
    std::vector<QByteArray> texts{QByteArray{}, QByteArray{"a\0", 2}, "a", "abcdefgh", "abcdefghi", "abcdefg", "\xc3\xa4"};
    for (int i = 0; i < 3000; ++i) {
        QByteArray text(qsizetype(dice() % 20), 'a');
        for (char &letter : text)
            letter = char('a' + dice() % 2);
        texts.push_back(text);
    }
    TextRanks ranks;
    const std::vector<QByteArrayView> views(texts.begin(), texts.end());
    std::vector<quint32> numbers(texts.size());
    ranks.numbersOf(std::span{views}.first(1000), numbers.data());
    ranks.numbersOf(std::span{views}.subspan(1000), numbers.data() + 1000);
    const std::vector<quint32> places = ranks.places();
    for (size_t i = 0; i + 1 < texts.size(); ++i) {
        const quint32 one = places[numbers[i]], other = places[numbers[i + 1]];
        EXPECT_EQ(one == other, texts[i] == texts[i + 1]);
        if (!texts[i].contains('\0') && !texts[i + 1].contains('\0')) {
            EXPECT_EQ(one < other, texts[i] < texts[i + 1]) << texts[i].constData() << ' ' << texts[i + 1].constData();
        }
    }
}

}

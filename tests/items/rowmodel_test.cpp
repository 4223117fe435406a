#include "items/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QAbstractListModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace dreamjar;

namespace {

struct Word {
    int id = 0;
    QString text;
    friend bool operator==(const Word &, const Word &) = default;
};

class Words : public items::RowModel<Word, QAbstractListModel>
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole && index.isValid() ? rows()[index.row()].text : QVariant{};
    }
    void show(const QList<Word> &words)
    {
        replaceRows(words, [](const Word &word) { return word.id; });
    }
    void showIds(const QList<int> &ids)
    {
        QList<Word> words;
        for (const int id : ids)
            words.append({id, QString::number(id)});
        show(words);
    }
};

struct Watched {
    Words words;
    QAbstractItemModelTester tester{&words, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy inserted{&words, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&words, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moved{&words, &QAbstractItemModel::rowsMoved};
    QSignalSpy changed{&words, &QAbstractItemModel::dataChanged};
    QSignalSpy laidOut{&words, &QAbstractItemModel::layoutChanged};
    QSignalSpy reset{&words, &QAbstractItemModel::modelReset};

    void clear()
    {
        for (QSignalSpy *spy : {&inserted, &removed, &moved, &changed, &laidOut, &reset})
            spy->clear();
    }
    qsizetype signalCount() const
    {
        return inserted.size() + removed.size() + moved.size() + changed.size() + laidOut.size() + reset.size();
    }
};

}

TEST(RowModel, SaysNothingWhenNothingChanged)
{
    Watched w;
    w.words.showIds({1, 2, 3});
    w.clear();
    w.words.showIds({1, 2, 3});
    EXPECT_EQ(w.signalCount(), 0);
}

TEST(RowModel, TellsAChangedRowAlone)
{
    Watched w;
    w.words.showIds({1, 2, 3});
    w.clear();
    w.words.show({{1, QStringLiteral("1")}, {2, QStringLiteral("two")}, {3, QStringLiteral("3")}});
    ASSERT_EQ(w.signalCount(), 1);
    ASSERT_EQ(w.changed.size(), 1);
    EXPECT_EQ(w.changed[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(w.changed[0][1].toModelIndex().row(), 1);
}

TEST(RowModel, InsertsAndRemovesInRuns)
{
    Watched w;
    w.words.showIds({1, 2, 3, 4, 5, 6});
    w.clear();
    w.words.showIds({1, 7, 8, 4, 9});
    EXPECT_EQ(w.removed.size(), 2); // 2-3 and 5-6
    EXPECT_EQ(w.inserted.size(), 2); // 7-8 and 9
    EXPECT_EQ(w.signalCount(), 4);
    EXPECT_EQ(w.words.index(4).data().toString(), QStringLiteral("9"));
}

TEST(RowModel, MovesOneRowWithOneMove)
{
    Watched w;
    w.words.showIds({1, 2, 3, 4, 5});
    w.clear();
    w.words.showIds({5, 1, 2, 3, 4});
    EXPECT_EQ(w.moved.size(), 1);
    EXPECT_EQ(w.signalCount(), 1);
    w.clear();
    w.words.showIds({1, 2, 3, 5, 4});
    EXPECT_EQ(w.moved.size(), 1);
    EXPECT_EQ(w.signalCount(), 1);
}

TEST(RowModel, KeepsPersistentIndexesOnTheirRowsThroughAnything)
{
    Watched w;
    QRandomGenerator random{20'260'615};
    w.words.showIds({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    for (int round = 0; round < 400; ++round) {
        QList<QPair<int, QPersistentModelIndex>> held;
        for (int row = 0; row < w.words.rowCount(); ++row)
            held.append({w.words.rows()[row].id, w.words.index(row)});

        QList<int> next;
        for (int id = 1; id <= 60; ++id) {
            if (random.bounded(3) != 0)
                next.append(id);
        }
        const int disorder = round % 3 == 0 ? 40 : 3; // many moves in one go, or a few single ones
        for (int swap = 0; swap < disorder; ++swap)
            next.swapItemsAt(random.bounded(int(next.size())), random.bounded(int(next.size())));
        w.words.showIds(next);

        ASSERT_EQ(w.words.rowCount(), next.size());
        for (int row = 0; row < next.size(); ++row)
            ASSERT_EQ(w.words.rows()[row].id, next[row]);
        for (const auto &[id, index] : held) {
            ASSERT_EQ(index.isValid(), next.contains(id));
            if (index.isValid()) {
                ASSERT_EQ(w.words.rows()[index.row()].id, id);
            }
        }
    }
    EXPECT_EQ(w.reset.size(), 0);
    EXPECT_GT(w.moved.size(), 0);
    EXPECT_GT(w.laidOut.size(), 0);
}

TEST(RowModel, StartsAnewWhenTwoRowsHaveOneName)
{
    Watched w;
    w.words.showIds({1, 2});
    w.clear();
    w.words.showIds({3, 3});
    EXPECT_EQ(w.reset.size(), 1);
    EXPECT_EQ(w.words.rowCount(), 2);
}

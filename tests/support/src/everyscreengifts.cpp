#include "support/everyscreen.h"

#include "screensteps.h"
#include "typedwords.h"
#include "ui/mainwindow.h"

#include <QTableView>

namespace dreamjar::test {

using namespace std::chrono_literals;
using namespace typed;
using Place = ui::MainWindow::Place;

// EveryScreen: a parent's gifts.

void EveryScreen::gifts()
{
    const auto window = open(m_home);
    window->go(Place::Gifts);
    come(*window, "gifts");
    press(*window, "heldDecline");
    comeToDialog(*window, "decline-gift");
    press(*window, "giftFilterButton");
    come(*window, "gifts-filter");
    press(*window, "giftFilterButton");
    press(*window, "giftChartsButton");
    come(*window, "gifts-charts");
    press(*window, "giftChartsButton");
    if (auto *table = child<QTableView>(*window, "giftsTable"))
        // Not by selectRow(), which finds no column at the right edge of a mirrored table (Qt 6.4.2).
        table->setCurrentIndex(table->model()->index(1, 0));
    trigger(*window, "selectedLetters");
    comeToDialog(*window, "letters");
    trigger(*window, "exportReceipts");
    comeToDialog(*window, "receipts");
}

/// Held at a closed jar, lost on the way, refused, and changed after the review.
void EveryScreen::giftsToSettle()
{
    const QList<replica::OutboxRow> before = m_home.view.outboxRows;
    HeldGift unnamed = m_home.view.held.first();
    unnamed.id = 6;
    unnamed.donorName.clear();
    unnamed.made = {};
    m_home.view.held << unnamed;
    m_home.view.outboxRows[0].state = replica::EntryState::Unknown;
    m_home.view.giftRows[0].state = replica::GiftState::Unknown;
    replica::BookRow changed;
    changed.review.reviewed = m_home.clock.now() - 3h;
    changed.review.note = reviewNote;
    changed.changedSince = replica::SeenGift{Money::units(90), earlierDonor, earlierComment};
    m_home.view.noted.insert(DonationId{8}, changed);
    m_home.tellEverything();
    const auto window = open(m_home);
    window->go(Place::Gifts);
    come(*window, "gifts-to-settle");
    if (auto *table = child<QTableView>(*window, "giftsTable")) {
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_Return);
        Home::settle();
    }
    come(*window, "gift-that-changed");
    m_home.view.held.removeLast();
    m_home.view.outboxRows = before;
    m_home.view.giftRows[0].state = replica::GiftState::Waiting;
    m_home.view.noted.clear();
    m_home.tellEverything();
}

}

#pragma once

#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/panes/giftspane.h"

#include <QTableView>
#include <memory>

namespace dreamjar::test {

/// The pane of the gifts over the sample family's, or what a test makes of them before open().
struct GiftsDesk : Home {
    std::unique_ptr<ui::GiftsPane> pane;

    void open(bool signedIn = true)
    {
        if (signedIn)
            signIn();
        pane = std::make_unique<ui::GiftsPane>(theme, source(), commands, states, clock);
        pane->resize(1000, 700);
        pane->show();
        Home::settle();
    }
    QTableView *table() { return child<QTableView>(*pane, "giftsTable"); }
    QString cell(int row, replica::BookColumn column)
    {
        return table()->model()->index(row, int(column)).data().toString();
    }
    void chooseRow(int row)
    {
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(row, 0)).center());
    }
};

}

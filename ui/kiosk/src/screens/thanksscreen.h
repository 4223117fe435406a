#pragma once

#include "screens/screen.h"
#include "station/desk.h"

class QLabel;

namespace dreamjar::kiosk {

/// The gift is safe: the reference, the receipt to take along.
class ThanksScreen : public Screen
{
    Q_OBJECT
public:
    ThanksScreen(const Look &look, const station::Thanks &thanks, const QString &amount, bool canPrint);

    void showPrinting(const QString &sentence);

Q_SIGNALS:
    void printChosen();
    void finished();

private:
    QLabel *m_printing;
    TouchButton *m_print = nullptr;
};

}

#pragma once

#include "screens/screen.h"
#include "station/desk.h"

class QLabel;

namespace dreamjar::kiosk {

/// How much: the amounts that the station offers, of which a touch is enough, or any other by the digits.
class AmountScreen : public Screen
{
    Q_OBJECT
public:
    AmountScreen(const Look &look, station::Desk &desk, Money chosen);

Q_SIGNALS:
    void amountChosen(dreamjar::Money amount);

private:
    void showAmount(Money amount);
    void goOn();

    station::Desk &m_desk;
    Money m_amount;
    QLabel *m_figure;
    QLabel *m_hint;
    TouchButton *m_forward;
};

}

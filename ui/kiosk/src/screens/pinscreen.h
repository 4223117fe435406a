#pragma once

#include "screens/screen.h"

class QLabel;

namespace dreamjar::kiosk {

/// Digits that are shown as dots.
class PinScreen : public Screen
{
    Q_OBJECT
public:
    PinScreen(const Look &look, const QString &question);

    /// Wrong, or locked: what was typed is gone.
    void complain(const QString &sentence);

Q_SIGNALS:
    void pinTyped(const QString &digits);

private:
    void showDots();

    QString m_digits;
    QLabel *m_dots;
    QLabel *m_complaint;
    TouchButton *m_forward;
};

}

#pragma once

#include "kiosk/look.h"

#include <QWidget>

namespace dreamjar::kiosk {

/// Ten digits, one to rub out.
class Keypad : public QWidget
{
    Q_OBJECT
public:
    explicit Keypad(const Look &look);

Q_SIGNALS:
    void digitPressed(int digit);
    void rubOutPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

}

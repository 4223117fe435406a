#pragma once

#include "screens/screen.h"
#include "station/desk.h"

class QLabel;

namespace dreamjar::kiosk {

/// Everything once more, and the one button that gives.
class CheckScreen : public Screen
{
    Q_OBJECT
public:
    CheckScreen(const Look &look, station::Desk &desk, const station::Gift &gift);

    void setBusy(bool busy);
    void complain(const QString &sentence);

Q_SIGNALS:
    void confirmed();

private:
    TouchButton *m_give;
    QLabel *m_complaint;
};

}

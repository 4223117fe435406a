#pragma once

#include "screens/screen.h"
#include "station/desk.h"

class QLabel;

namespace dreamjar::ui {
class JarWidget;
}

namespace dreamjar::kiosk {

/// The gift is safe: the reference, the receipt to take along.
class ThanksScreen : public Screen
{
    Q_OBJECT
public:
    ThanksScreen(const Look &look, const station::Thanks &thanks, const QString &amount, bool canPrint);

    /// `jar` as it was before: it rises by the gift before the donor's eyes, or has risen where nothing may move.
    void raiseJar(const station::Jar &jar);
    /// The donor left an address for the receipt.
    void promiseMail();
    void showPrinting(const QString &sentence);

Q_SIGNALS:
    void printChosen();
    void finished();

private:
    Money m_gift;
    ui::JarWidget *m_jar = nullptr; ///< where there is room
    QLabel *m_mail;
    QLabel *m_printing;
    TouchButton *m_print = nullptr;
};

}

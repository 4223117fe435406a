#pragma once

#include "kiosk/look.h"
#include "staff/staffscreens.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace dreamjar::kiosk {

class PinScreen;
class PrintQueue;

/// What is behind the hidden corner: the PIN, the panel, and what it leads to.
class StaffFlow : public QObject
{
    Q_OBJECT
public:
    StaffFlow(station::Desk &desk, station::Office &office, PrintQueue &printing, const Clock &clock,
        std::function<Look(qreal)> look, QObject *parent = nullptr);

    void begin();
    void showAgain();

Q_SIGNALS:
    void screenMade(QWidget *screen);
    void ended();
    void cleaningChosen();
    void leaveChosen();

private:
    void show(std::function<Screen *()> make);
    void askPin();
    void choosePin();
    void repeatPin(const QString &first);
    void showPanel();
    void act(StaffScreen::Act act);
    void showJars();
    void showLanguages();
    void showPaper();
    void showReport();
    void showReceipt(const station::Thanks &thanks);
    void askCode();
    void largerText();

    station::Desk &m_desk;
    station::Office &m_office;
    PrintQueue &m_printing;
    const Clock &m_clock;
    std::function<Look(qreal)> m_look;
    std::function<Screen *()> m_make; ///< the screen that is shown
    QPointer<Screen> m_screen;
    qreal m_text = 1;
    bool m_inside = false; ///< the PIN was right
};

}

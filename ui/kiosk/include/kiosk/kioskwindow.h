#pragma once

#include "domain/clock.h"
#include "kiosk/look.h"
#include "station/office.h"

#include <QWidget>
#include <chrono>
#include <memory>

class QTranslator;

namespace dreamjar::ui {
class PictureShelf;
}

namespace dreamjar::kiosk {

class AttractScreen;
class CornerGesture;
class GiftFlow;
class IdleWatch;
class LockDown;
class PrintQueue;
class StaffFlow;
class StillThere;

struct KioskOptions {
    std::chrono::milliseconds quiet = std::chrono::seconds{60}; ///< until it asks "still there?"
    std::chrono::milliseconds second = std::chrono::seconds{1}; ///< of its countdown
    int seconds = 20;
    QStringList printCommand{QStringLiteral("lp"), QStringLiteral("-s")};
    bool afterCrashes = false; ///< it stopped several times in a minute: staff first
};

/// The one window of a donation station: full screen, for strangers. Shows one screen at a time, each made afresh; with
/// every new donor everything is as at the start. Everything it shows outlives it.
class KioskWindow : public QWidget
{
    Q_OBJECT
public:
    KioskWindow(const ui::Theme &theme, station::Desk &desk, station::Office &office, const Clock &clock,
        KioskOptions options = {}, QWidget *parent = nullptr);
    ~KioskWindow() override;

    /// The one of our screens that is shown.
    QWidget *shown() const { return m_screen; }
    /// Back to the attract loop, with nothing left of anybody.
    void reset();

Q_SIGNALS:
    /// Once: somebody may touch it now.
    void startScreenPainted();
    /// Staff want out of the program; the window lets itself be closed from now on.
    void leaveChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Place { Attract, Notice, Crash, Giving, Staff, Cleaning };

    Look look(qreal text) const;
    void present(QWidget *screen, Place place);
    void showStart();
    void startGiving(const QString &language);
    void showStaff();
    void showCleaning();
    void stationChanged();
    void ask(int seconds);
    void speak(const QString &language);
    void rebuild();

    const ui::Theme &m_theme;
    station::Desk &m_desk;
    station::Office &m_office;
    const Clock &m_clock;
    KioskOptions m_options;
    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<CornerGesture> m_corner;
    ui::PictureShelf *m_pictures;
    PrintQueue *m_printing;
    LockDown *m_lockDown;
    IdleWatch *m_idle;
    GiftFlow *m_giving;
    StaffFlow *m_staff;
    QWidget *m_screen = nullptr;
    StillThere *m_asking = nullptr;
    Place m_place = Place::Attract;
    station::Readiness m_shownReadiness = station::Readiness::Open;
    bool m_swallowRelease = false;
    bool m_rebuilding = false;
    bool m_painted = false;
};

}

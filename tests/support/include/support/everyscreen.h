#pragma once

#include "support/fakeaccount.h"
#include "support/fakebackups.h"
#include "support/fakepin.h"
#include "support/fakestations.h"
#include "support/samplehome.h"

#include <QSettings>
#include <QTemporaryDir>

namespace dreamjar::ui {
class MainWindow;
}

namespace dreamjar::test {

/// Shows every pane, form and dialog of the desktop, one after the other, on the way of a person who comes to them,
/// with the sample family in it. A new screen is added here, and every test and picture of all screens has it.
class EveryScreen
{
public:
    /// `screen` is shown at its size and at rest; what is done to it (focus, scrolling) hinders nothing that follows.
    using Visit = std::function<void(QWidget &screen, const QString &name)>;

    EveryScreen(QSize size, ui::Scheme scheme, Visit visit);
    void show();

    /// Everything that people typed and that no language changes: names, titles, comments, addresses.
    QStringList data() const;

private:
    void firstRun();
    void facesOfGoogle();
    void visitor();
    void newParent();
    void parent();
    void parentsForms();
    void parentsJar();
    void gifts();
    void giftsToSettle();
    void clash();
    void stations();
    void account();
    void computer();
    std::unique_ptr<ui::MainWindow> open(Home &home);
    void come(QWidget &screen, const char *name);
    void comeToDialog(QWidget &window, const char *name);

    const QSize m_size;
    const Visit m_visit;
    QTemporaryDir m_folder;
    QSettings m_settings;
    FakeStations m_stations;
    FakeAccount m_account;
    FakeBackups m_copies;
    FakePin m_pin;
    Home m_home;
    Home m_empty;
};

}

#include "support/everyscreen.h"

#include "screensteps.h"
#include "typedwords.h"
#include "ui/mainwindow.h"
#include "ui/notices/crashbar.h"

namespace dreamjar::test {

using namespace std::chrono_literals;
using namespace typed;
using Place = ui::MainWindow::Place;

// EveryScreen: a parent's account and computer.

void EveryScreen::account()
{
    m_account.places = {{1, m_home.clock.now() - 240h, m_home.clock.now(), QStringLiteral("DreamJar"), true},
        {2, m_home.clock.now() - 2400h, m_home.clock.now() - 30h, secondHand, false}};
    const auto window = open(m_home);
    window->offerAccount(m_account);
    window->go(Place::Settings);
    press(*window, "myAccountButton");
    come(*window, "my-account");
    m_account.refusal = Refusal{Reason::Invalid, {{Field::CurrentPassword, Rule::WrongPassword, 0, {}, {}}}, {}};
    type(*window, "currentPasswordEdit", QStringLiteral("wrong-one"));
    type(*window, "newPasswordEdit", QStringLiteral("a short sentence"));
    press(*window, "passwordSaveButton");
    come(*window, "my-account-with-errors");
    m_account.refusal.reset();
    press(*window, "deleteAccountButton");
    comeToDialog(*window, "delete-account");
}

/// Copies, a report of a crash, help and the lock.
void EveryScreen::computer()
{
    m_copies.moments = {m_home.clock.now() - 20h, m_home.clock.now() - 44h};
    m_copies.chosen = {stick, {}, m_home.clock.now() - 20h};
    m_pin.pin = QStringLiteral("2468");
    const auto window = open(m_home);
    window->offerAccount(m_account);
    window->offerBackups(m_copies);
    window->offerLock(m_pin);
    window->addBar(new ui::CrashBar{m_home.theme, crashReport});
    window->go(Place::Settings);
    come(*window, "settings-after-a-crash");
    press(*window, "messageAction");
    comeToDialog(*window, "crash-report");
    press(*window, "backupRestore");
    comeToDialog(*window, "put-a-copy-back");
    trigger(*window, "keysAction");
    comeToDialog(*window, "help-with-keys");
    trigger(*window, "manualAction");
    comeToDialog(*window, "help-manual");
    window->lock();
    come(*window, "locked");
    type(*window, "unlockEdit", QStringLiteral("1357"));
    press(*window, "unlockButton");
    come(*window, "locked-with-error");
    m_pin.pin.clear();
}

}

#include "crashwatch.h"
#include "desktop.h"
#include "headstart.h"
#include "kiosk.h"
#include "loadednetwork.h"
#include "options.h"
#include "singleinstance.h"
#include "tour.h"

#include "app/memory.h"
#include "remote/keychainvault.h"
#include "ui/languages.h"
#include "remote/memoryvault.h"
#include "ui/mainwindow.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <cstdio>

using namespace dreamjar;

namespace {

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

std::unique_ptr<remote::Vault> keyring()
{
    return std::make_unique<remote::KeychainVault>(QStringLiteral("DreamJar"));
}

std::unique_ptr<remote::Vault> noKeyring()
{
    auto vault = std::make_unique<remote::MemoryVault>();
    vault->setTrouble(remote::VaultTrouble::Unavailable);
    return vault;
}

/// Names the program and reads its command line, before there is a display: help must not need one.
Result<desktop::Options, desktop::Farewell> readCommandLine(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dreamjar"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DREAMJAR_VERSION));
    auto parsed = desktop::parseOptions(QCoreApplication::arguments());
    if (parsed)
        return parsed;
    ui::Speech speech; // what is printed instead of starting
    speech.speak({});
    return desktop::parseOptions(QCoreApplication::arguments());
}

bool hasDisplay()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

}

int main(int argc, char **argv)
{
    app::leaveMemoryOutOfDumps();
    const auto parsed = readCommandLine(argc, argv);
    if (!parsed) {
        print(parsed.error().exitCode == 0 ? stdout : stderr, parsed.error().text);
        return parsed.error().exitCode;
    }
    const desktop::Options options = *parsed;
    desktop::writePrivately();
    desktop::stayInside(options.data);
    desktop::watchForCrash(options.dataFolder, DREAMJAR_VERSION);
    if (!hasDisplay()) {
        if (options.tourFolder.isEmpty()) {
            print(stderr, QStringLiteral("There is no display here. Try dreamjar --tour DIR, or dreamjar-cli.\n"));
            return 1;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }

    if (!options.scale.isEmpty())
        qputenv("QT_SCALE_FACTOR", options.scale);
    desktop::HeadStart headStart;
    std::jthread fontFiles = ui::readFontFiles();
    // A menu of the desktop's own is asked for by D-Bus, while the window is made and before there is anything to be seen.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
    QApplication application(argc, argv);
    headStart.goOn();
    const std::jthread fonts = ui::warmFonts(std::move(fontFiles));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("DreamJar"));
    QGuiApplication::setDesktopFileName(QStringLiteral("dreamjar"));
    SystemClock clock;
    SystemKeySource keys;
    desktop::LoadedNetwork network;

    if (!options.tourFolder.isEmpty()) {
        const QString failure = desktop::playTour(application, options, clock, keys, network);
        print(failure.isEmpty() ? stdout : stderr,
              failure.isEmpty() ? QStringLiteral("The tour is done: pictures of every screen are in %1\n")
                                      .arg(QDir(options.tourFolder).absolutePath())
                                : QStringLiteral("The tour stopped: %1\n").arg(failure));
        return failure.isEmpty() ? 0 : 1;
    }

    if (options.kiosk) {
        // Light, whatever the machine prefers: it stands in bright halls.
        ui::Theme theme(ui::Scheme::Light);
        QGuiApplication::setQuitOnLastWindowClosed(false);
        theme.apply(application);
        desktop::Kiosk kiosk(options, theme, clock, keys, network);
        // Not quit(), which asks the window first: it lets itself be closed by nobody.
        QObject::connect(&kiosk, &desktop::Kiosk::ended, &application, [] { QCoreApplication::exit(0); });
        if (options.reportPainted) {
            QObject::connect(&kiosk, &desktop::Kiosk::painted, &application, [&kiosk] {
                print(stdout, QStringLiteral("painted\n"));
                kiosk.leave();
            });
        }
        kiosk.start();
        return QApplication::exec();
    }

    desktop::SingleInstance instance(options.dataFolder);
    switch (instance.claim()) {
    case desktop::SingleInstance::Standing::First:
        break;
    case desktop::SingleInstance::Standing::Raised:
        return 0;
    case desktop::SingleInstance::Standing::Silent:
        print(stderr, QStringLiteral("Another DreamJar works in %1 and does not answer.\n").arg(options.dataFolder));
        return 1;
    }

    const desktop::DesktopSettings settings(options.dataFolder);
    ui::Speech speech;
    speech.speak(options.language.isEmpty() ? ui::remembered::language(settings.window()) : options.language);
    ui::Theme theme(options.scheme.value_or(ui::remembered::scheme(settings.window())));
    theme.setReducedMotion(ui::remembered::reducedMotion(settings.window()));
    theme.apply(application);

    // A keyring is a place elsewhere, too: with portable data a session lasts until the program ends.
    desktop::Desktop desktop(options, theme, clock, keys, network, options.data.portable ? noKeyring : keyring);
    QObject::connect(&desktop, &desktop::Desktop::languageChosen, &desktop, [&](const QString &code) {
        speech.speak(code);
        desktop.renewWindow();
    });
    QObject::connect(&instance, &desktop::SingleInstance::raiseRequested, &desktop, &desktop::Desktop::raise);
    if (options.reportPainted) {
        QObject::connect(&desktop, &desktop::Desktop::rowsPainted, &application, [] {
            print(stdout, QStringLiteral("painted\n"));
            QCoreApplication::quit();
        });
    }
    desktop.start();
    return QApplication::exec();
}

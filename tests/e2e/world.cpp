#include "world.h"

#include "filevault.h"

#include <QApplication>
#include <QDir>

namespace dreamjar::test {

namespace {

desktop::Options optionsFor(const QString &dataFolder, const QUrl &server)
{
    desktop::Options options;
    options.dataFolder = dataFolder;
    options.server = server;
    return options;
}

}

Person::Person(const QString &dataFolder, const QUrl &server)
    : Person(dataFolder, server,
             [dataFolder] { return std::make_unique<FileVault>(QDir(dataFolder).filePath(QStringLiteral("test-keyring.ini"))); })
{
}

Person::Person(const QString &dataFolder, const QUrl &server, desktop::Desktop::VaultMaker vault)
    : theme(ui::Scheme::Light), desktop(optionsFor(dataFolder, server), theme, clock, keys, network, std::move(vault)),
      visitor([this] { return desktop.window(); })
{
    theme.setReducedMotion(true);
    QApplication::setQuitOnLastWindowClosed(false);
    desktop.start();
}

Person::~Person() = default;

::testing::AssertionResult did(const Person &person)
{
    if (person.visitor.failed()) {
        // What the person saw, for whoever wants to know why: DREAMJAR_TEST_PICTURES=DIR.
        if (const QString folder = qEnvironmentVariable("DREAMJAR_TEST_PICTURES"); !folder.isEmpty())
            person.desktop.window()->grab().save(QDir(folder).filePath(
                QString::fromLatin1(::testing::UnitTest::GetInstance()->current_test_info()->name()) + QStringLiteral(".png")));
        return ::testing::AssertionFailure() << person.visitor.failure().toStdString();
    }
    return ::testing::AssertionSuccess();
}

}

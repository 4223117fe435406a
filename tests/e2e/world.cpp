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
    : theme(ui::Scheme::Light),
      desktop(optionsFor(dataFolder, server), theme, clock, keys,
              [dataFolder] { return std::make_unique<FileVault>(QDir(dataFolder).filePath(QStringLiteral("test-keyring.ini"))); }),
      visitor([this] { return desktop.window(); })
{
    theme.setReducedMotion(true);
    QApplication::setQuitOnLastWindowClosed(false);
    desktop.start();
}

Person::~Person() = default;

::testing::AssertionResult did(const Person &person)
{
    if (person.visitor.failed())
        return ::testing::AssertionFailure() << person.visitor.failure().toStdString();
    return ::testing::AssertionSuccess();
}

}

#pragma once

#include "desktop.h"
#include "network/linkednetwork.h"
#include "tour/mainjob.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrl>
#include <gtest/gtest.h>

namespace dreamjar::test {

inline QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/// Of a file; empty if there is none.
inline QByteArray contents(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// A desktop on a data folder, with somebody in front of it. Its keyring is a file in that folder, unless told.
struct Person {
    explicit Person(const QString &dataFolder, const QUrl &server = {});
    /// With a keyring of the test's choice.
    Person(const QString &dataFolder, const QUrl &server, desktop::Desktop::VaultMaker vault);
    ~Person();

    SystemClock clock;
    SystemKeySource keys;
    app::LinkedNetwork network;
    ui::Theme theme;
    desktop::Desktop desktop;
    tour::Visitor visitor;
};

/// What a person would have to say when something could not be done; use as `ASSERT_TRUE(did(person))`.
::testing::AssertionResult did(const Person &person);

}

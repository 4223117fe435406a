#pragma once

#include "client.h"
#include "server/server.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace dreamjar::test {

/// The URL of a new and empty database, good for the life of the program. Each test program brings its own engine.
QString newDatabase();

/// A server of this test's own on a port of its own, with a clock that stands still, and words for what tests do often.
class TestServer
{
public:
    explicit TestServer(const std::function<void(server::Options &)> &change = {});

    void stop() { m_server.reset(); }
    void start();
    void restart();
    /// All that is in the database, as text, in an order of its own. It stops and starts again.
    QByteArray dump();
    /// Stops, runs this statement in the database, and starts again.
    void alter(const QString &sql);

    FakeClock &clock() { return m_clock; }
    const server::Options &options() const { return m_options; }
    quint16 port() const { return m_port; }
    Client guest() const { return Client{m_port}; }
    /// Registers NAME with NAME@example.org and the password below, and is signed in.
    Client newParent(const QByteArray &name);
    static QByteArray password() { return "plum-tree-42"; }
    Answer signIn(const QByteArray &email, const QByteArray &password) const;

    static qint64 idOf(const Client &parent);
    qint64 newChild(const Client &parent, const QByteArray &name = "Mia Rose Weber");
    qint64 newCampaign(const Client &parent, const QByteArray &title = "A bicycle");
    qint64 newCampaignOf(const Client &parent, qint64 child, const QByteArray &title = "A bicycle");
    Answer give(const Client &donor, qint64 campaign, qint64 amount, const HeaderLines &more = {});

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    SystemKeySource m_keys;
    server::Options m_options;
    std::unique_ptr<server::Server> m_server;
    quint16 m_port = 0;
};

// Valid bodies, with one member replaced or added: aChildBody("name", "\"Mia\"").
QByteArray aParentBody(const char *member = nullptr, const QByteArray &json = {});
QByteArray aChildBody(const char *member = nullptr, const QByteArray &json = {});
QByteArray aCampaignBody(const char *member = nullptr, const QByteArray &json = {});
QByteArray aGiftBody(const char *member = nullptr, const QByteArray &json = {});
QByteArray quoted(const QByteArray &text);
QByteArray path(const char *pattern, qint64 id);
/// An Idempotency-Key that is the same for the same number.
HeaderLines key(int number);

}

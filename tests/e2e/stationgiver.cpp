#include "credential.h"
#include "network/linkednetwork.h"
#include "remote/memoryvault.h"
#include "station/receiptslog.h"
#include "station/stationdesk.h"

#include "app/client.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTimer>
#include <cstdio>

using namespace dreamjar;

namespace {

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

/// A crowd before a station, without its screens: gives until so many gifts are thanked for, then, unless offline, waits
/// until everything is sent. Made to be killed at any moment.
class Crowd : public QObject
{
public:
    Crowd(app::Client &client, const QString &folder, const QString &code, int gifts, bool offline, const Clock &clock,
        KeySource &keys)
        : m_client(client), m_code(code), m_wanted(gifts), m_offline(offline),
          m_log(QDir(folder).filePath(QStringLiteral("receipts.log"))), m_credential(folder),
          m_desk(*client.replica, *client.engine, folder, clock, keys)
    {
        connect(&m_desk, &station::StationDesk::credentialGiven, this,
            [this](const QString &token) { say(m_credential.keep(token) ? QStringLiteral("KEPT") : QStringLiteral("NOT KEPT")); });
        m_desk.start();
        if (m_desk.isActivated()) {
            m_client.engine->openStation(m_credential.find().value_or(QString()));
            m_client.engine->start();
        } else {
            m_client.engine->start();
            m_desk.activate(m_code, this, [](const Result<void, Refusal> &done) {
                say(done ? QStringLiteral("ACTIVATED") : QStringLiteral("REFUSED"));
            });
        }
        connect(&m_turn, &QTimer::timeout, this, &Crowd::turn);
        m_turn.start(5);
    }

private:
    void turn()
    {
        if (m_busy || !m_desk.isActivated() || m_desk.readiness() != station::Readiness::Open)
            return;
        if (m_given < 0)
            m_given = static_cast<int>(m_log.read().gifts.size());
        if (m_given < m_wanted) {
            give();
            return;
        }
        // What waits is told a little later than it is given.
        m_turn.setInterval(100);
        m_settled = m_desk.health().waiting == 0 ? m_settled + 1 : 0;
        if (m_offline || m_settled > 12) {
            say(m_offline ? QStringLiteral("GIVEN") : QStringLiteral("DRAINED"));
            m_turn.stop();
            QCoreApplication::quit();
        }
    }
    void give()
    {
        m_busy = true;
        station::Gift gift;
        gift.jar = m_desk.jars().at(m_given % m_desk.jars().size()).id;
        gift.amount = Money::units(1 + m_given % 50);
        if (m_given % 3 == 0)
            gift.name = QStringLiteral("Otto Sealed");
        m_desk.give(gift, this, [this](const Result<station::Thanks, station::GiveTrouble> &given) {
            m_busy = false;
            if (!given)
                return;
            ++m_given;
            say(QStringLiteral("THANKS %1 %2").arg(given->reference.toString()).arg(given->amount.toUnits()));
            if (m_given < m_wanted)
                turn();
        });
    }

    app::Client &m_client;
    QString m_code;
    int m_wanted;
    bool m_offline;
    station::ReceiptsLog m_log;
    desktop::Credential m_credential;
    station::StationDesk m_desk;
    QTimer m_turn;
    int m_given = -1;
    int m_settled = 0;
    bool m_busy = false;
};

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption data(QStringLiteral("data-dir"), {}, QStringLiteral("DIR"));
    const QCommandLineOption server(QStringLiteral("server"), {}, QStringLiteral("URL"));
    const QCommandLineOption code(QStringLiteral("code"), {}, QStringLiteral("CODE"));
    const QCommandLineOption gifts(QStringLiteral("gifts"), {}, QStringLiteral("N"));
    const QCommandLineOption offline(QStringLiteral("offline"));
    parser.addOptions({data, server, code, gifts, offline});
    parser.process(application);

    SystemClock clock;
    SystemKeySource keys;
    app::LinkedNetwork network;
    const app::Home home{parser.value(data), QUrl(parser.value(server)), false, std::chrono::milliseconds{500}};
    auto client = app::Client::open(home, std::make_unique<remote::MemoryVault>(), clock, keys, network);
    if (!client)
        return 3;
    Crowd crowd(**client, app::replicaFolder(home), parser.value(code), parser.value(gifts).toInt(), parser.isSet(offline),
        clock, keys);
    return QCoreApplication::exec();
}

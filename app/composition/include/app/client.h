#pragma once

#include "database/lockfile.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "remote/vault.h"
#include "replica/replica.h"
#include "sync/engine.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace dreamjar::app {

/// Where a client keeps its things, and whom it talks to.
struct Home {
    QString dataFolder;
    std::optional<QUrl> server; ///< none: the server inside this process
    bool sample = false;        ///< the invented family, in a folder of its own; implies the server inside
    std::optional<std::chrono::milliseconds> pullEvery = {}; ///< how often to ask the server for news; none: as usual
    bool isStation = false; ///< keeps no gifts of others
    QString copies = {};    ///< a folder of the person's choice that gets a copy a day as well; empty: none
};

/// What a client with a window brings along for signing in by the browser.
struct Browser {
    sync::GoogleClient google; ///< instead of the one that the server offers; a server inside is told it as well
    QByteArray backPage;
    std::function<bool(const QUrl &)> open;
};

/// The folder of that profile in a data folder, so that profiles never mix (PRODUCT E16); none when that can be no
/// profile's name.
std::optional<QString> profileFolder(const QString &dataFolder, const QString &name);

enum class Trouble {
    InUse,          ///< another DreamJar works in this folder
    NotWritable,
    DiskFull,
    NewerSchema,    ///< made by a newer DreamJar; left untouched
    DamagedJournal, ///< what was done here cannot be read; left untouched
    DamagedServer,  ///< the embedded server's database cannot be read; left untouched
    Incomplete,     ///< a part of the program is not where it was installed
    Other,
};

struct OpenTrouble {
    Trouble trouble = Trouble::Other;
    QString file;   ///< the one concerned
    QString detail; ///< the engine's own words, for logs
};

class Network;

/// Whether there is a way to the server. The engine makes it, on the network's thread, when something is first asked, and
/// with it the server inside this process if that is the one; trouble with it is told here, on the client's thread.
class Connection : public QObject
{
    Q_OBJECT
public:
    const std::optional<OpenTrouble> &trouble() const { return m_trouble; }
    void tell(const OpenTrouble &trouble);

Q_SIGNALS:
    void failed(const dreamjar::app::OpenTrouble &trouble);

private:
    std::optional<OpenTrouble> m_trouble;
};

/// A client put together, for the desktop and the command line: the lock on its folder, the replica, the engine with the
/// server inside if there is one. Not a service: whoever opens it hands its parts on one by one. Its end, in the opposite
/// order, waits only for what is being written.
struct Client {
    std::optional<database::LockFile> lock; ///< none: whoever it was opened beside holds it
    std::unique_ptr<Connection> connection;
    std::unique_ptr<remote::Vault> vault;
    std::unique_ptr<replica::Replica> replica;
    std::unique_ptr<sync::Engine> engine;

    /// Opens or makes everything. Nothing is ever deleted; what cannot be read is left as it is. `clock`, `keys` and
    /// `network` must outlive the client.
    static Result<std::unique_ptr<Client>, OpenTrouble> open(const Home &home, std::unique_ptr<remote::Vault> vault,
                                                             const Clock &clock, KeySource &keys, Network &network,
                                                             const Browser &browser = {});
    /// The same without waiting for the disk. Call ready() before anything is shown, and replica->tidyUp() some time
    /// after.
    static Result<std::unique_ptr<Client>, OpenTrouble> begin(const Home &home, std::unique_ptr<remote::Vault> vault,
                                                              const Clock &clock, KeySource &keys, Network &network,
                                                              const Browser &browser = {});
    Result<void, OpenTrouble> ready();
    /// The same as open() in a folder that `holder` has locked, for another server than the holder's.
    static Result<std::unique_ptr<Client>, OpenTrouble> openBeside(const Client &holder, const Home &home,
        std::unique_ptr<remote::Vault> vault, const Clock &clock, KeySource &keys, Network &network);
};

/// Makes the folder that everything is kept in, for this user alone. One that is there already keeps the rights that its
/// owner chose. False when it cannot be made.
bool makeDataFolder(const QString &folder);
/// The folder of journal.db and cache.db: one for each server, so that nothing is ever sent to the wrong one.
QString replicaFolder(const Home &home);
/// The folder of the embedded server's database and secret.
QString serverFolder(const Home &home);

}

#include "doctor.h"

#include "words.h"

#include "app/backup.h"
#include "database/database.h"
#include "replica/view.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

namespace dreamjar::cli {

namespace {

using namespace std::chrono_literals;

/// What was found, in its order, and the worst of it.
class Report
{
public:
    explicit Report(const Output &out) : m_out(out) { }

    void well(const QString &what, const QString &words) { add(what, QStringLiteral("ok"), words); }
    void note(const QString &what, const QString &words) { add(what, QStringLiteral("note"), words); }
    void bad(const QString &what, const QString &words, Exit code)
    {
        add(what, QStringLiteral("bad"), words);
        if (m_code == Exit::Done || code == Exit::Damaged)
            m_code = code;
    }
    bool isWell() const { return m_code == Exit::Done; }

    Exit tell() const
    {
        if (m_out.json())
            m_out.value(QJsonObject{{QStringLiteral("healthy"), isWell()}, {QStringLiteral("findings"), m_findings}});
        else
            m_out.line(isWell() ? QStringLiteral("Everything is well.") : QStringLiteral("Something is not well."));
        return m_code;
    }

private:
    void add(const QString &what, const QString &state, const QString &words)
    {
        m_findings.append(QJsonObject{
            {QStringLiteral("what"), what}, {QStringLiteral("state"), state}, {QStringLiteral("words"), words}});
        if (!m_out.json())
            m_out.line(QStringLiteral("%1  %2: %3").arg(state, -4).arg(what, words));
    }

    const Output &m_out;
    QJsonArray m_findings;
    Exit m_code = Exit::Done;
};

void examineFile(Report &report, const QString &what, const QString &path, bool precious)
{
    if (!QFileInfo::exists(path)) {
        report.note(what, QStringLiteral("not there yet"));
        return;
    }
    auto database = database::Database::open(database::Location::file(path), database::Access::ReadOnly);
    if (database) {
        if (database->checkIntegrity()) {
            report.well(what, QStringLiteral("whole, %1 KiB").arg(QFileInfo(path).size() / 1024));
            return;
        }
    } else if (database.error().kind == database::OpenError::Kind::Locked) {
        report.note(what, QStringLiteral("in use, not looked at"));
        return;
    } else if (database.error().kind == database::OpenError::Kind::NotWritable) {
        report.bad(what, QStringLiteral("%1 cannot be read").arg(path), Exit::WrongUse);
        return;
    }
    if (precious)
        report.bad(what, QStringLiteral("%1 is damaged; it was left as it is").arg(path), Exit::Damaged);
    else
        report.bad(what, QStringLiteral("%1 is damaged; the next start sets it aside and fetches it again").arg(path),
            Exit::Damaged);
}

void examineBackups(Report &report, const app::Home &home, const Clock &clock)
{
    const QString what = QStringLiteral("backups");
    const QList<app::BackupSet> sets = app::backupsOf(home);
    if (sets.isEmpty()) {
        report.note(what, QStringLiteral("none yet; one is made a day"));
        return;
    }
    const auto days = std::chrono::duration_cast<std::chrono::hours>(clock.now() - sets.first().made).count() / 24;
    report.well(what, QStringLiteral("%1, the newest %2 days old").arg(sets.size()).arg(days));
}

template <class Done>
void waitFor(Done done, std::chrono::milliseconds patience)
{
    QTimer alarm;
    alarm.setSingleShot(true);
    alarm.start(patience);
    while (!done() && alarm.isActive())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void examineVault(Report &report, remote::Vault &vault)
{
    std::optional<Result<QString, remote::VaultTrouble>> answer;
    QObject context;
    // Nobody's entry: a keyring that works has none.
    vault.read({QStringLiteral("doctor"), ParentId{}}, &context,
        [&](const Result<QString, remote::VaultTrouble> &came) { answer.emplace(came); });
    waitFor([&] { return answer.has_value(); }, 12s);
    const QString what = QStringLiteral("keyring");
    if (!answer || (!*answer && answer->error() == remote::VaultTrouble::TimedOut))
        report.note(what, QStringLiteral("does not answer; sessions last as long as the program"));
    else if (!*answer && answer->error() != remote::VaultTrouble::NotFound)
        report.note(what, QStringLiteral("there is none; sessions last as long as the program"));
    else
        report.well(what, QStringLiteral("answers"));
}

void examineClient(Report &report, app::Client &client, const Clock &clock)
{
    // Whose things wait is known from who was signed in.
    client.engine->start(sync::Engine::Network::LeaveAlone);
    waitFor([&] { return !client.engine->states().account().restoring; }, 15s);
    struct Figures {
        int waiting = 0, needsPerson = 0, gifts = 0;
        Instant oldest, lastPull;
    };
    const Figures figures = client.replica->reader().wait([](const replica::View &view) {
        Figures found;
        for (const replica::OutboxRow &row : view.outbox()) {
            if (row.state == replica::EntryState::Waiting)
                ++found.waiting;
            else
                ++found.needsPerson;
            if (found.oldest.isNull() || row.made < found.oldest)
                found.oldest = row.made;
        }
        found.gifts = static_cast<int>(view.ledger().size());
        found.lastPull = view.lastPull();
        return found;
    });
    const QString outbox = QStringLiteral("outbox");
    const QString counts = QStringLiteral("%1 waiting, %2 for you to settle, %3 gifts in the ledger")
                               .arg(figures.waiting)
                               .arg(figures.needsPerson)
                               .arg(figures.gifts);
    if (!figures.oldest.isNull() && clock.now() - figures.oldest > 168h)
        report.note(outbox, counts + QStringLiteral("; the oldest is more than 7 days old"));
    else
        report.well(outbox, counts);

    std::optional<sync::Carried> carried;
    QObject context;
    client.engine->carryEverything(&context, [&](const sync::Carried &came) { carried = came; });
    waitFor([&] { return carried.has_value(); }, 70s);
    const QString server = QStringLiteral("server");
    if (const auto &trouble = client.connection->trouble()) {
        const TroubleWords words = wordsFor(*trouble);
        report.bad(server, words.sentence, words.code);
        return;
    }
    if (!carried || !carried->reached) {
        report.note(server, QStringLiteral("cannot be reached; what waits is safe here"));
        return;
    }
    QCoreApplication::processEvents();
    const sync::ServerState &state = client.engine->states().server();
    report.well(server,
        state.plain ? QStringLiteral("answers; it has no idempotency keys and no change feed")
                    : QStringLiteral("answers as %1, in %2").arg(state.name, state.currency));
}

}

Exit doctor(const app::Home &home, const std::function<std::unique_ptr<remote::Vault>()> &vault, const Clock &clock,
    KeySource &keys, app::Network &network, const Output &out)
{
    Report report(out);
    const QFileInfo folder(home.dataFolder);
    if (folder.exists() && !(folder.isDir() && folder.isWritable()))
        report.bad(
            QStringLiteral("folder"), QStringLiteral("%1 cannot be written").arg(home.dataFolder), Exit::WrongUse);
    else
        report.well(QStringLiteral("folder"), home.dataFolder);

    const QDir data(app::replicaFolder(home));
    examineFile(report, QStringLiteral("journal"), data.filePath(QStringLiteral("journal.db")), true);
    examineFile(report, QStringLiteral("cache"), data.filePath(QStringLiteral("cache.db")), false);
    if (!home.server)
        examineFile(report, QStringLiteral("server's database"), app::databaseInside(app::serverFolder(home)), true);
    examineBackups(report, home, clock);
    if (!report.isWell())
        return report.tell();

    auto opened = app::Client::open(home, vault(), clock, keys, network);
    if (!opened) {
        const TroubleWords words = wordsFor(opened.error());
        if (opened.error().trouble == app::Trouble::InUse)
            report.note(QStringLiteral("program"), words.sentence);
        else
            report.bad(QStringLiteral("program"), words.sentence, words.code);
        return report.tell();
    }
    examineVault(report, *(*opened)->vault);
    examineClient(report, **opened, clock);
    return report.tell();
}

}

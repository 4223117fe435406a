#include "help.h"

#include "arguments.h"

namespace dreamjar::cli {

namespace {

QString synopsisOf(const CommandForm &form)
{
    const auto value = [](const QString &name) {
        static const QMap<QString, QString> values{{QStringLiteral("email"), QStringLiteral("ADDRESS")},
            {QStringLiteral("username"), QStringLiteral("NAME")},
            {QStringLiteral("password-file"), QStringLiteral("FILE")}, {QStringLiteral("name"), QStringLiteral("NAME")},
            {QStringLiteral("born"), QStringLiteral("YYYY-MM-DD")}, {QStringLiteral("child"), QStringLiteral("ID")},
            {QStringLiteral("goal"), QStringLiteral("N")}, {QStringLiteral("jar"), QStringLiteral("ID")},
            {QStringLiteral("amount"), QStringLiteral("N")}, {QStringLiteral("entry"), QStringLiteral("N")},
            {QStringLiteral("deadline"), QStringLiteral("DATE")}, {QStringLiteral("image"), QStringLiteral("URL")},
            {QStringLiteral("picture"), QStringLiteral("URL")}, {QStringLiteral("file"), QStringLiteral("FILE")},
            {QStringLiteral("to"), QStringLiteral("DIR")}, {QStringLiteral("key"), QStringLiteral("KEY|FILE")}};
        return values.value(name, QStringLiteral("TEXT"));
    };
    QStringList parts{form.name};
    for (const QString &name : form.required)
        parts.append(QStringLiteral("--%1 %2").arg(name, value(name)));
    for (const QString &name : form.optional)
        parts.append(QStringLiteral("[--%1 %2]").arg(name, value(name)));
    for (const QString &name : form.switches)
        parts.append(QStringLiteral("[--%1]").arg(name));
    return parts.join(u' ');
}

}

QString helpText()
{
    QString commands;
    for (const CommandForm &form : commandForms())
        commands += QStringLiteral("  %1\n      %2\n").arg(synopsisOf(form), form.purpose);
    return QStringLiteral(R"(dreamjar-cli: DreamJar without a window

USAGE
  dreamjar-cli [--data-dir DIR] [--profile NAME] [--server URL] [--json] COMMAND [OPTIONS]

OPTIONS
  --data-dir DIR   Keep everything in this folder. One DreamJar at a time works in a folder.
                   Default: where the DreamJar window keeps its data.
  --profile NAME   Keep everything apart from other profiles, under this name, as the window does.
  --server URL     Talk to this server, for example https://jars.example.org or http://127.0.0.1:8080.
                   Default: a server of one's own inside this process, with its data in the folder.
  --json           Print results as JSON, one value in a line.
  --offline        With a command that gives or creates: keep it in the outbox and send nothing.
                   With jars: show what is here without asking the server.
  --help, --version

COMMANDS
)") + commands
        + QStringLiteral(R"(
  Categories: sports, education, hobbies, health, dreams. Genders: male, female, "prefer not to say".
  Amounts and goals are whole units of the server's currency. Ids are what 'jars', 'child add' and
  'jar add' print; a negative one names what the server does not have yet and may be used all the same.

ACCOUNTS
  'register' and 'login' keep the session in the desktop's keyring. Without a keyring each command that
  needs an account signs in by itself with DREAMJAR_EMAIL and the password in DREAMJAR_PASSWORD_FILE.
  A password file holds the password in its first line; nobody else should be able to read it.

GIVING
  'donate' checks the gift, writes it to the journal, prints 'ACK <client id>' and only then sends it. After
  that line the gift survives a power cut: it goes out with the next 'sync', 'donate' or start of the window, and
  never twice. With --name and --email it is a guest's gift; without, one of the account.

  'ledger --json' prints {"gifts": [{"client_id", "jar", "donation", "amount", "state", "made"}, …],
  "sums": {"waiting", "confirmed", "refused", "unknown", "held"}, "counts": {the same}}.
    waiting     in the outbox, on its way
    confirmed   the server has it
    refused     the server said no; 'outbox' says why
    unknown     sent to a server without idempotency keys, and its answer was lost
    held        came late to a closed jar; its owner decides

RECEIPTS
  'verify --receipt TEXT' checks what a donation station's QR code says (docs/KIOSK.md). Without --key the public
  keys of the stations in the data folder are used; --key takes one in base64, or a file with one in each line.
  A receipt that is not genuine ends with 3.

BACKUPS
  'backup' copies the journal (what was given, noted and kept here). Without --server it also copies the
  database of the server inside this process and the secret that its accounts hang on: keep such a folder
  where only you can read it. A server of its own is copied by 'dreamjar-server backup'.
    backup    ends with 0 done, 2 nothing to copy, or the folder cannot be written, 5 damaged, or the disk is full
    restore   ends with 0 done, 2 no copy, of a newer DreamJar, or a DreamJar works here, 5 the copy is damaged;
              whatever but 0 it ends with, everything is as it was
    doctor    ends with 0 everything is well (a server out of reach is only told), 2 the folder cannot be used,
              5 a file is damaged or of a newer DreamJar (it was left as it is), or the disk is full

EXIT CODES
  0  done
  2  wrong use: an unknown command or option, a missing one, a folder that cannot be used
  3  refused: by the rules, by the server, or because nobody is signed in
  4  offline: the server cannot be reached; what was given or created is kept in the outbox
  5  damaged data: a file that cannot be read, or a disk that takes no more

EXAMPLES
  dreamjar-cli --server http://127.0.0.1:8080 login --email anna@example.org --password-file ~/.dreamjar-password
  dreamjar-cli --server http://127.0.0.1:8080 jars
  dreamjar-cli --server http://127.0.0.1:8080 donate --jar 7 --amount 25 --name "Otto" --email otto@example.org
  dreamjar-cli --server http://127.0.0.1:8080 --json ledger
)");
}

}

#include "arguments.h"

#include "app/client.h"
#include "domain/serveraddress.h"

#include <algorithm>

namespace dreamjar::cli {

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

QString see()
{
    return QStringLiteral(" See dreamjar-cli --help.");
}

QString listed(const QStringList &names)
{
    QStringList dashed;
    for (const QString &name : names)
        dashed.append(QStringLiteral("--") + name);
    return dashed.join(QStringLiteral(", "));
}

const CommandForm *formOf(const QString &command)
{
    const auto &forms = commandForms();
    const auto found
        = std::find_if(forms.begin(), forms.end(), [&](const CommandForm &form) { return form.name == command; });
    return found == forms.end() ? nullptr : &*found;
}

/// The sentence about what is wrong, or nothing.
QString complaint(const Arguments &arguments)
{
    const CommandForm *form = formOf(arguments.command);
    if (!form) {
        const QString what = arguments.command.isEmpty()
            ? QStringLiteral("There is no command.")
            : QStringLiteral("There is no command '%1'.").arg(arguments.command);
        return what + see();
    }
    for (auto it = arguments.values.begin(); it != arguments.values.end(); ++it) {
        if (!form->required.contains(it.key()) && !form->optional.contains(it.key()))
            return QStringLiteral("'%1' takes no --%2.").arg(form->name, it.key()) + see();
    }
    for (const QString &name : arguments.switches) {
        if (!form->switches.contains(name))
            return QStringLiteral("'%1' takes no --%2.").arg(form->name, name) + see();
    }
    QStringList missing;
    for (const QString &name : form->required) {
        if (!arguments.values.contains(name))
            missing.append(name);
    }
    if (!missing.isEmpty())
        return QStringLiteral("'%1' needs %2.").arg(form->name, listed(missing)) + see();
    return {};
}

}

const QList<CommandForm> &commandForms()
{
    static const QList<CommandForm> forms{
        {QStringLiteral("register"), words("email username password-file"), words("first-name last-name"), {},
            QStringLiteral("Opens an account and signs in. Needs the server.")},
        {QStringLiteral("login"), words("email password-file"), {}, {},
            QStringLiteral("Signs in. Needs the server. The session is kept in the keyring, if there is one.")},
        {QStringLiteral("logout"), {}, {}, {},
            QStringLiteral("Signs out: the session and what only this account may see go from this computer.")},
        {QStringLiteral("child add"), words("name born"), words("picture gender"), words("offline"),
            QStringLiteral("Adds a child (--born YYYY-MM-DD) and prints its id.")},
        {QStringLiteral("jar add"), words("child title description goal category"), words("image deadline"),
            words("offline"),
            QStringLiteral("Creates a jar for a child and prints its id. A deadline without a time is the end of that "
                           "day here.")},
        {QStringLiteral("jars"), {}, {}, words("mine offline"),
            QStringLiteral("Lists the open jars of everybody, or all of one's own.")},
        {QStringLiteral("donate"), words("jar amount"), words("name email comment"), words("anonymous offline"),
            QStringLiteral("Gives. Prints 'ACK <client id>' once the gift is safe on this disk, then sends it.")},
        {QStringLiteral("sync"), {}, {}, {},
            QStringLiteral("Sends what waits and fetches what is new; says what still waits.")},
        {QStringLiteral("outbox"), {}, {}, {}, QStringLiteral("Lists what the server does not have yet.")},
        {QStringLiteral("retry"), words("entry"), {}, words("offline"),
            QStringLiteral("Sends a refused or unknown entry of the outbox once more.")},
        {QStringLiteral("cancel"), words("entry"), {}, {},
            QStringLiteral("Takes an entry out of the outbox that the server does not have.")},
        {QStringLiteral("ledger"), {}, {}, {},
            QStringLiteral("Lists every gift given here with its state, and the sum of each state.")},
        {QStringLiteral("export"), words("file"), {}, {},
            QStringLiteral("Writes every gift to one's own jars into a file: .csv, .xlsx or .json. Asks no server.")},
        {QStringLiteral("backup"), {}, words("to"), {},
            QStringLiteral("Copies all that is needed to go on after the disk died, also while a DreamJar works here; "
                           "into a folder, or beside the data, where the newest seven are kept.")},
        {QStringLiteral("restore"), words("file"), {}, {},
            QStringLiteral("Puts a copy back, or the newest ones in a folder, after looking at them whole. What was "
                           "there is kept; what waited for the server still does.")},
        {QStringLiteral("verify"), words("receipt"), words("key"), {},
            QStringLiteral("Checks the text of a receipt's QR code with the public key of its station. Needs no server.")},
        {QStringLiteral("doctor"), {}, {}, {},
            QStringLiteral("Looks whether the data, the keyring and the server are well.")},
    };
    return forms;
}

Result<Arguments, QString> readArguments(const QStringList &typed)
{
    Arguments arguments;
    QStringList said;
    const auto isSwitch = [](const QString &name) {
        static const QSet<QString> all{QStringLiteral("mine"), QStringLiteral("anonymous"), QStringLiteral("offline")};
        return all.contains(name);
    };
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString &word = typed.at(i);
        if (!word.startsWith(QStringLiteral("--"))) {
            if (word == u"-h")
                arguments.help = true;
            else
                said.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (name == u"json" || name == u"help" || name == u"version" || isSwitch(name)) {
            if (equals >= 0)
                return Failure{QStringLiteral("--%1 takes no value.").arg(name)};
            if (name == u"json")
                arguments.json = true;
            else if (name == u"help")
                arguments.help = true;
            else if (name == u"version")
                arguments.version = true;
            else
                arguments.switches.insert(name);
            continue;
        }
        const bool known = name == u"data-dir" || name == u"profile" || name == u"server"
            || std::any_of(commandForms().begin(), commandForms().end(),
                [&](const CommandForm &form) { return form.required.contains(name) || form.optional.contains(name); });
        if (!known)
            return Failure{QStringLiteral("There is no option --%1.").arg(name) + see()};
        if (equals < 0 && i + 1 == typed.size())
            return Failure{QStringLiteral("--%1 needs a value.").arg(name) + see()};
        const QString value = equals < 0 ? typed.at(++i) : word.mid(equals + 1);
        if (name == u"data-dir") {
            if (value.isEmpty())
                return Failure{QStringLiteral("--data-dir needs a folder.")};
            arguments.dataFolder = value;
        } else if (name == u"profile") {
            if (!app::profileFolder({}, value))
                return Failure{QStringLiteral("'%1' cannot be a profile's name: at most 40 letters, digits, - and _.").arg(value)};
            arguments.profile = value;
        } else if (name == u"server") {
            arguments.server = serverAddress(value);
            if (!arguments.server->isValid())
                return Failure{QStringLiteral("'%1' is not the address of a server. An example: "
                                              "http://127.0.0.1:8080")
                                   .arg(value)};
        } else if (arguments.values.contains(name)) {
            return Failure{QStringLiteral("--%1 is there twice.").arg(name)};
        } else {
            arguments.values.insert(name, value);
        }
    }
    arguments.command = said.join(u' ');
    if (arguments.help || arguments.version)
        return arguments;
    const QString wrong = complaint(arguments);
    if (!wrong.isEmpty())
        return Failure{wrong};
    return arguments;
}

}

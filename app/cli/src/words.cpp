#include "words.h"

#include "wire/errors.h"

#include <QJsonArray>

namespace dreamjar::cli {

namespace {

QString sentenceOf(Reason reason)
{
    switch (reason) {
    case Reason::Invalid:
        return QStringLiteral("Something in it is not right.");
    case Reason::CampaignClosed:
        return QStringLiteral("This jar is closed and takes no more gifts.");
    case Reason::ChildHasOpenCampaigns:
        return QStringLiteral("This child still has an open jar.");
    case Reason::NotFound:
        return QStringLiteral("There is no such thing on the server.");
    case Reason::NotAllowed:
        return QStringLiteral("This belongs to somebody else.");
    case Reason::SignedOut:
        return QStringLiteral("Nobody is signed in. Use 'dreamjar-cli login', or set DREAMJAR_EMAIL and "
                              "DREAMJAR_PASSWORD_FILE.");
    case Reason::WrongCredentials:
        return QStringLiteral("No account has this e-mail address and password.");
    case Reason::TooManyTries:
        return QStringLiteral("That was tried too often. Wait a quarter of an hour.");
    case Reason::Conflict:
        return QStringLiteral("It was changed elsewhere meanwhile.");
    case Reason::Offline:
        return QStringLiteral("The server cannot be reached.");
    case Reason::ServerFailed:
        return QStringLiteral("The server answers, but not as a DreamJar server should.");
    case Reason::StorageFailed:
        return QStringLiteral("This computer's disk does not take the data.");
    }
    return {};
}

}

QStringList sentencesFor(const Refusal &refusal)
{
    QStringList sentences;
    for (const Violation &violation : refusal.violations)
        sentences.append(wire::apiName(violation.field) + QStringLiteral(": ") + wire::sentenceOf(violation));
    if (sentences.isEmpty())
        sentences.append(sentenceOf(refusal.reason));
    if (refusal.reason == Reason::Invalid && refusal.violations.isEmpty() && !refusal.detail.isEmpty())
        sentences = QStringList{refusal.detail};
    return sentences;
}

QJsonObject toJson(const Refusal &refusal)
{
    QJsonObject json{{QStringLiteral("reason"), nameOf(refusal.reason)},
        {QStringLiteral("message"), sentencesFor(refusal).join(u' ')}};
    QJsonObject fields;
    for (const Violation &violation : refusal.violations) {
        const QString name = wire::apiName(violation.field);
        QJsonArray sentences = fields.value(name).toArray();
        sentences.append(wire::sentenceOf(violation));
        fields.insert(name, sentences);
    }
    if (!fields.isEmpty())
        json.insert(QStringLiteral("fields"), fields);
    return json;
}

QString nameOf(Reason reason)
{
    switch (reason) {
    case Reason::Invalid:
        return QStringLiteral("invalid");
    case Reason::CampaignClosed:
        return QStringLiteral("closed");
    case Reason::ChildHasOpenCampaigns:
        return QStringLiteral("has-open-jars");
    case Reason::NotFound:
        return QStringLiteral("not-found");
    case Reason::NotAllowed:
        return QStringLiteral("not-allowed");
    case Reason::SignedOut:
        return QStringLiteral("signed-out");
    case Reason::WrongCredentials:
        return QStringLiteral("wrong-credentials");
    case Reason::TooManyTries:
        return QStringLiteral("too-many-tries");
    case Reason::Conflict:
        return QStringLiteral("conflict");
    case Reason::Offline:
        return QStringLiteral("offline");
    case Reason::ServerFailed:
        return QStringLiteral("server-failed");
    case Reason::StorageFailed:
        return QStringLiteral("storage-failed");
    }
    return {};
}

QString nameOf(replica::GiftState state)
{
    switch (state) {
    case replica::GiftState::Confirmed:
        return QStringLiteral("confirmed");
    case replica::GiftState::Waiting:
        return QStringLiteral("waiting");
    case replica::GiftState::Refused:
        return QStringLiteral("refused");
    case replica::GiftState::Unknown:
        return QStringLiteral("unknown");
    case replica::GiftState::Held:
        return QStringLiteral("held");
    }
    return {};
}

QString nameOf(replica::EntryState state)
{
    switch (state) {
    case replica::EntryState::Waiting:
        return QStringLiteral("waiting");
    case replica::EntryState::Acknowledged:
        return QStringLiteral("confirmed");
    case replica::EntryState::Refused:
        return QStringLiteral("refused");
    case replica::EntryState::Unknown:
        return QStringLiteral("unknown");
    case replica::EntryState::Held:
        return QStringLiteral("held");
    case replica::EntryState::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QString nameOf(replica::OperationKind kind)
{
    switch (kind) {
    case replica::OperationKind::CreateChild:
        return QStringLiteral("add child");
    case replica::OperationKind::ChangeChild:
        return QStringLiteral("change child");
    case replica::OperationKind::DeleteChild:
        return QStringLiteral("delete child");
    case replica::OperationKind::CreateCampaign:
        return QStringLiteral("create jar");
    case replica::OperationKind::ChangeCampaign:
        return QStringLiteral("change jar");
    case replica::OperationKind::DeleteCampaign:
        return QStringLiteral("delete jar");
    case replica::OperationKind::Donate:
        return QStringLiteral("gift");
    }
    return {};
}

TroubleWords wordsFor(const app::OpenTrouble &trouble)
{
    const QString &file = trouble.file;
    switch (trouble.trouble) {
    case app::Trouble::InUse:
        return {Exit::WrongUse,
            QStringLiteral("Another DreamJar is at work in %1. Close it, or use --data-dir.").arg(file)};
    case app::Trouble::NotWritable:
        return {Exit::WrongUse, QStringLiteral("%1 cannot be written.").arg(file)};
    case app::Trouble::DiskFull:
        return {Exit::Damaged, QStringLiteral("The disk is full: %1 cannot grow. Nothing was lost.").arg(file)};
    case app::Trouble::NewerSchema:
        return {Exit::Damaged,
            QStringLiteral("%1 was made by a newer DreamJar. It was left as it is; use the newer one.").arg(file)};
    case app::Trouble::DamagedJournal:
        return {Exit::Damaged,
            QStringLiteral("%1 is damaged. It was left as it is. Start the DreamJar window, which can put it aside, "
                           "or restore a copy.")
                .arg(file)};
    case app::Trouble::DamagedServer:
        return {Exit::Damaged,
            QStringLiteral("%1, the database of the server in this computer, cannot be read. It was left as it is; "
                           "restore a copy.")
                .arg(file)};
    case app::Trouble::Incomplete:
    case app::Trouble::Other:
        break;
    }
    return {Exit::Damaged, QStringLiteral("%1 cannot be opened. %2").arg(file, trouble.detail)};
}

}

#include "gifts.h"

#include "domain/rules.h"
#include "domain/text.h"
#include "replica/backup.h"
#include "station/sealing.h"

#include <QDir>
#include <QSet>

namespace dreamjar::station {

using replica::Donate;
using replica::Journal;

std::optional<GiveTrouble> troubleWith(const Gift &gift, const StationProfile &profile, bool guest)
{
    if (gift.amount < profile.minimum || gift.amount > profile.maximum || !checkAmount(gift.amount).isEmpty())
        return GiveTrouble::Amount;
    const auto wrong = [guest](Field field, const QString &text) {
        return text.trimmed().isEmpty() ? guest && field != Field::Comment : !checkText(field, text).isEmpty();
    };
    if (wrong(Field::DonorName, gift.name))
        return GiveTrouble::Name;
    if (wrong(Field::DonorEmail, gift.email))
        return GiveTrouble::Email;
    if (wrong(Field::Comment, gift.comment))
        return GiveTrouble::Comment;
    return std::nullopt;
}

std::optional<Donate> operationOf(const Gift &gift, const SealKey &key, bool asGuest)
{
    Donate operation;
    DonationDraft &draft = operation.draft;
    draft.campaign = gift.jar;
    draft.amount = gift.amount;
    draft.visibility = gift.visibility;
    const DonorDetails details{gift.name.trimmed(), gift.email.trimmed(), gift.comment.trimmed()};
    if (asGuest && key.isNull()) {
        draft.donorName = details.name;
        draft.donorEmail = normalizedEmail(details.email);
        draft.comment = details.comment;
        return operation;
    }
    operation.sealed = seal(details, key);
    operation.asGuest = asGuest;
    if (!operation.sealed)
        return std::nullopt;
    return operation;
}

LoggedGift logged(const Donate &gift, ClientId reference, Instant made)
{
    return {reference, gift.draft.campaign, gift.draft.amount, made, gift.draft.visibility, gift.sealed, gift.asGuest,
        false};
}

Journal::LostGift restored(const LoggedGift &gift)
{
    Donate operation;
    operation.draft.campaign = gift.jar;
    operation.draft.amount = gift.amount;
    operation.draft.visibility = gift.visibility;
    operation.sealed = gift.sealed;
    operation.asGuest = gift.asGuest;
    return {operation, gift.reference, gift.made};
}

std::optional<GiveTrouble> keep(
    Journal &journal, ReceiptsLog &log, const Donate &gift, ClientId reference, Instant made)
{
    const auto receipt = journal.append(gift, reference, {}, made);
    if (!receipt)
        return GiveTrouble::Disk;
    if (log.append(logged(gift, reference, made)))
        return std::nullopt;
    // Nobody is thanked for it, so it must not be sent. Where not even this can be written, reconcile() thanks later.
    static_cast<void>(journal.cancel(receipt->entry));
    return GiveTrouble::Disk;
}

std::optional<int> reconcile(Journal &journal, ReceiptsLog &log)
{
    const ReceiptsLog::Contents contents = log.read();
    QSet<ClientId> inLog;
    QList<Journal::LostGift> lost;
    for (const LoggedGift &gift : contents.gifts) {
        inLog.insert(gift.reference);
        if (!gift.settled)
            lost.append(restored(gift));
    }
    for (const replica::Entry &entry : journal.guestGifts()) {
        if (inLog.contains(entry.client))
            continue;
        if (!log.append(logged(std::get<Donate>(entry.operation), entry.client, entry.made)))
            return std::nullopt;
    }
    const auto count = journal.restoreGifts(lost);
    return count ? std::optional{*count} : std::nullopt;
}

void forgetSettled(Journal &journal, ReceiptsLog &log, const QString &folder)
{
    const QList<ClientId> settled = journal.settledWithDetails();
    if (settled.isEmpty())
        return;
    // The log first: a journal made anew from it must not send again what has lost its details.
    if (!log.settle(settled) || !log.forgetSettledDetails())
        return;
    // What was set aside or copied for safety has them, too. The log is this journal's copy.
    QStringList copies = QDir(folder).entryList({QStringLiteral("journal.db.*")}, QDir::Files);
    for (const replica::BackupFile &backup : replica::backupsOf(folder))
        copies.append(backup.path);
    for (const QString &copy : std::as_const(copies))
        QFile::remove(QDir(folder).filePath(copy));
    static_cast<void>(journal.forgetDetails(settled));
}

}

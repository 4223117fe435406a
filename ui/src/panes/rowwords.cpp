#include "rowwords.h"

#include "ui/errortext.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace dreamjar::ui {

namespace {
struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(dreamjar::ui::RowWords)
};
}

BannerPicture bannerOf(const Campaign &jar, PictureShelf *pictures)
{
    BannerPicture banner;
    banner.category = jar.category;
    banner.seed = jar.id.value();
    banner.title = jar.title;
    if (pictures) {
        const PictureShelf::Shown shown = pictures->find(jar.image);
        banner.picture = shown.picture;
        banner.alternative = shown.alternative;
    }
    return banner;
}

JarCardContent jarCardContent(
    const replica::JarRow &row, const QString &currency, Instant now, PictureShelf *pictures)
{
    const Campaign &jar = row.campaign;
    JarCardContent content;
    content.banner = bannerOf(jar, pictures);
    content.by = words::byChild(jar.childName);
    content.confirmed = confirmedShare(row);
    content.waiting = waitingShare(row);
    content.percentage = percentageOf(row);
    content.raisedOf = words::raisedOf(row.total(), jar.goal, currency);
    content.timeLeft = jarTimeLeft(jar, now);
    if (const auto chip = jarStateChip(row))
        content.state = *chip;
    return content;
}

bool isUnpublished(const replica::JarRow &row)
{
    return row.mine && !row.campaign.isOpen && giftCount(row) == 0;
}

std::optional<ChipPicture> jarStateChip(const replica::JarRow &row)
{
    if (row.unsent)
        return ChipPicture{Icon::Clock, RowWords::tr("Waiting to be sent"), Token::Warn};
    if (isUnpublished(row))
        return ChipPicture{Icon::Eye, RowWords::tr("Not published"), Token::Muted};
    if (!row.campaign.isOpen)
        return ChipPicture{Icon::Lock, RowWords::tr("Closed"), Token::Muted};
    if (row.mine && row.campaign.reach == Reach::Private)
        return ChipPicture{Icon::Lock, RowWords::tr("Only you see it"), Token::Muted};
    if (row.mine && row.campaign.reach == Reach::Unlisted)
        return ChipPicture{Icon::Link, RowWords::tr("By link only"), Token::Muted};
    if (row.campaign.isFull())
        return ChipPicture{Icon::Sparkle, RowWords::tr("Full"), Token::Good};
    return {};
}

QString jarTimeLeft(const Campaign &jar, Instant now)
{
    return words::timeLeft(jar.effectiveDeadline(), jar.isOpen, now);
}

int giftCount(const replica::JarRow &row)
{
    return row.campaign.donationCount + row.sums.waitingCount + row.sums.unknownCount + row.sums.heldCount;
}

Percentage confirmedShare(const replica::JarRow &row)
{
    return Percentage::of(row.campaign.raised, row.campaign.goal);
}

Percentage waitingShare(const replica::JarRow &row)
{
    return Percentage::of(row.sums.unconfirmed(), row.campaign.goal);
}

QString percentageOf(const replica::JarRow &row)
{
    return words::percentage(Percentage::of(row.total(), row.campaign.goal));
}

QString asOf(const sync::SyncState &state, Instant now)
{
    if (state.activity != sync::Activity::Offline || state.lastSync.isNull())
        return {};
    return RowWords::tr("offline, as of %1").arg(words::ago(state.lastSync, now));
}

QString syncSentence(const sync::SyncState &state, Instant now)
{
    const QString why = state.problem ? sentenceFor(*state.problem) : QString{};
    switch (state.activity) {
    case sync::Activity::Idle:
        return state.waiting > 0 ? RowWords::tr("What waits goes by itself.")
                                 : RowWords::tr("What needs you stays here. Everything else goes on by itself.");
    case sync::Activity::Syncing:
        return RowWords::tr("Talking with the server …");
    case sync::Activity::Offline:
        return state.lastSync.isNull()
            ? RowWords::tr("The server cannot be reached. What waits is safe here and goes by itself later.")
            : RowWords::tr("The server cannot be reached; it was last heard %1. What waits is safe here and goes by "
                           "itself later.")
                  .arg(words::ago(state.lastSync, now));
    case sync::Activity::Error:
        return why.isEmpty() ? RowWords::tr("The server answers, but something needs you.") : why;
    }
    return {};
}

bool hasEndedButIsOpen(const Campaign &jar, Instant now)
{
    return jar.isOpen && jar.isExpired(now);
}

ShownName shownName(const replica::GiftRow &row)
{
    const bool anonymous = row.donation.visibility == Visibility::Anonymous;
    if (!row.owned)
        return {row.publicName.isEmpty() ? RowWords::tr("Anonymous") : row.publicName, false};
    if (!row.donation.donorName.isEmpty())
        return {row.donation.donorName, anonymous};
    return {row.publicName.isEmpty() ? RowWords::tr("Somebody") : row.publicName, anonymous};
}

QString giftState(replica::GiftState state)
{
    switch (state) {
    case replica::GiftState::Confirmed:
        return RowWords::tr("received");
    case replica::GiftState::Waiting:
        return RowWords::tr("waiting");
    case replica::GiftState::Refused:
        return RowWords::tr("refused");
    case replica::GiftState::Unknown:
        return RowWords::tr("answer lost");
    case replica::GiftState::Held:
        return RowWords::tr("held");
    }
    return {};
}

QString giftReference(const replica::GiftRow &row)
{
    return row.client.isNull() ? QString::number(row.donation.id.value()) : row.client.toString();
}

std::optional<ChipPicture> giftStateChip(replica::GiftState state)
{
    switch (state) {
    case replica::GiftState::Confirmed:
        return {};
    case replica::GiftState::Waiting:
        return ChipPicture{Icon::Clock, giftState(state), Token::Muted};
    case replica::GiftState::Refused:
        return ChipPicture{Icon::Error, giftState(state), Token::Bad};
    case replica::GiftState::Unknown:
    case replica::GiftState::Held:
        return ChipPicture{Icon::Warning, giftState(state), Token::Warn};
    }
    return {};
}

ChipPicture hiddenPubliclyChip()
{
    return {Icon::Anonymous, RowWords::tr("hidden publicly"), Token::Muted};
}

QString outboxTitle(const replica::OutboxRow &row, const QString &currency)
{
    using replica::OperationKind;
    switch (row.kind) {
    case OperationKind::Donate:
        return RowWords::tr("%1 for “%2”", "amount and jar").arg(words::money(row.amount, currency), row.subject);
    case OperationKind::CreateCampaign:
        return RowWords::tr("The new jar “%1”").arg(row.subject);
    case OperationKind::ChangeCampaign:
        return RowWords::tr("A change of the jar “%1”").arg(row.subject);
    case OperationKind::DeleteCampaign:
        return RowWords::tr("Deleting the jar “%1”").arg(row.subject);
    case OperationKind::CreateChild:
        return RowWords::tr("%1, added as your child").arg(row.subject);
    case OperationKind::ChangeChild:
        return RowWords::tr("A change of %1's entry").arg(row.subject);
    case OperationKind::DeleteChild:
        return RowWords::tr("Removing %1").arg(row.subject);
    }
    return {};
}

QString outboxSentence(const replica::OutboxRow &row, const QString &before)
{
    using replica::EntryState;
    switch (row.state) {
    case EntryState::Waiting:
        if (row.waitsFor != 0)
            return before.isEmpty() ? RowWords::tr("Goes as soon as the entry before it has arrived.")
                                    : RowWords::tr("Waits for this to arrive first: %1.").arg(before);
        if (row.attempts == 0)
            return RowWords::tr("Saved here; goes to the server by itself.");
        return row.attempts == 1
            ? RowWords::tr("Tried once. It goes by itself when the server answers.")
            : RowWords::tr("Tried %n times. It goes by itself when the server answers.", nullptr, row.attempts);
    case EntryState::Refused: {
        if (row.clash)
            return RowWords::tr("The same was changed on the server meanwhile. Nothing was overwritten: compare, and "
                                "choose what shall hold.");
        QStringList why;
        for (const Violation &violation : row.refusal.violations)
            why << sentenceFor(violation);
        if (why.isEmpty())
            why << (row.refusal.detail.isEmpty() ? sentenceFor(row.refusal) : row.refusal.detail);
        return RowWords::tr("The server said no: %1").arg(why.join(u' '));
    }
    case EntryState::Unknown:
        return RowWords::tr(
            "It was sent, but the answer got lost, so it may or may not have arrived. Checking again asks the server and "
            "sends nothing. If you see it there, say that it has arrived; if not, send it again or put it away.");
    case EntryState::Held:
        return RowWords::tr("It came after the jar was closed. The parent decides what happens with it.");
    case EntryState::Acknowledged:
        return RowWords::tr("Has arrived.");
    case EntryState::Cancelled:
        return RowWords::tr("Taken back.");
    }
    return {};
}

ChipPicture outboxChip(const replica::OutboxRow &row)
{
    using replica::EntryState;
    if (row.clash)
        return {Icon::Warning, RowWords::tr("changed elsewhere"), Token::Warn};
    switch (row.state) {
    case EntryState::Waiting:
        return {Icon::Clock, RowWords::tr("waiting"), Token::Muted};
    case EntryState::Refused:
        return {Icon::Error, RowWords::tr("refused"), Token::Bad};
    case EntryState::Unknown:
        return {Icon::Warning, RowWords::tr("answer lost"), Token::Warn};
    case EntryState::Held:
        return {Icon::Warning, RowWords::tr("held"), Token::Warn};
    case EntryState::Acknowledged:
        return {Icon::Check, RowWords::tr("arrived"), Token::Good};
    case EntryState::Cancelled:
        return {Icon::Close, RowWords::tr("taken back"), Token::Muted};
    }
    return {};
}

}

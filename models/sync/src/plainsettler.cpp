#include "plainsettler.h"

#include "wire/codec.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace dreamjar::sync {

namespace {

using namespace replica;

/// What is kept as an entry's baseline.
struct Note {
    bool sent = false; ///< it went out after this was noted
    qint64 highest = 0; ///< the highest id of the list at that time
    int looks = 0; ///< how often it was looked for since
    bool again = false; ///< the person has looked and said: send it, unless exactly one is there after all

    static Note read(const QByteArray &text)
    {
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        return {object.value(u"sent").toBool(), object.value(u"highest").toInteger(), object.value(u"looks").toInt(),
            object.value(u"again").toBool()};
    }
    QByteArray write() const
    {
        const QJsonObject object{{QStringLiteral("sent"), sent}, {QStringLiteral("highest"), highest},
            {QStringLiteral("looks"), looks}, {QStringLiteral("again"), again}};
        return QJsonDocument{object}.toJson(QJsonDocument::Compact);
    }
};

/// A thing on the server's list, and whether it looks like the one of the entry.
struct Listed {
    qint64 id = 0;
    bool alike = false;
};
using Listing = std::optional<QList<Listed>>;

bool looksLike(const wire::PublicDonation &there, const DonationDraft &here)
{
    if (there.amount != here.amount || there.comment != here.comment.trimmed())
        return false;
    if (here.visibility == Visibility::Anonymous)
        return there.donorName == u"Anonymous";
    // An account that gives no name is shown by one that only the server knows.
    return here.donorName.trimmed().isEmpty() || there.donorName == here.donorName.trimmed();
}

QByteArray listOf(const Entry &entry)
{
    if (std::holds_alternative<CreateChild>(entry.operation))
        return "/parents/" + QByteArray::number(entry.account.value()) + "/children/";
    if (const auto *campaign = std::get_if<CreateCampaign>(&entry.operation))
        return "/children/" + QByteArray::number(campaign->child.value()) + "/campaigns/";
    const auto &gift = std::get<Donate>(entry.operation);
    return "/campaigns/" + QByteArray::number(gift.draft.campaign.value()) + "/donations/";
}

Listing read(const Entry &entry, const QByteArray &body)
{
    QList<Listed> listed;
    if (const auto *child = std::get_if<CreateChild>(&entry.operation)) {
        const auto list = wire::readList<wire::ChildView>(body);
        if (!list)
            return std::nullopt;
        for (const wire::ChildView &there : *list)
            listed.append({there.child.id.value(),
                there.child.name == child->draft.name.trimmed()
                    && there.child.dateOfBirth == child->draft.dateOfBirth});
    } else if (const auto *campaign = std::get_if<CreateCampaign>(&entry.operation)) {
        const auto list = wire::readList<wire::CampaignView>(body);
        if (!list)
            return std::nullopt;
        for (const wire::CampaignView &there : *list)
            listed.append({there.campaign.id.value(),
                there.campaign.title == campaign->draft.title.trimmed()
                    && there.campaign.goal == campaign->draft.goal});
    } else {
        const auto list = wire::readList<wire::PublicDonation>(body);
        if (!list)
            return std::nullopt;
        for (const wire::PublicDonation &there : *list)
            listed.append({there.id.value(), looksLike(there, std::get<Donate>(entry.operation).draft)});
    }
    return listed;
}

PlainSettler::Verdict judge(const Entry &entry, const QList<Listed> &listed, const QSet<qint64> &claimed)
{
    using Advice = PlainSettler::Advice;
    Note note = Note::read(entry.baseline);
    qint64 highest = 0;
    for (const Listed &thing : listed)
        highest = std::max(highest, thing.id);
    const Note fresh{true, highest, 0, false};
    if (!note.sent)
        return {Advice::Send, fresh.write(), 0, {}, {}};

    QList<qint64> candidates;
    for (const Listed &thing : listed) {
        if (thing.alike && thing.id > note.highest && !claimed.contains(thing.id))
            candidates.append(thing.id);
    }
    if (candidates.size() == 1)
        return {Advice::IsThere, {}, candidates.first(), {}, {}};
    const Refusal unclear{Reason::ServerFailed, {}, {}};
    if (note.again)
        return {Advice::Send, fresh.write(), 0, {}, {}};
    constexpr std::array nextLooks{std::chrono::milliseconds{25'000}, std::chrono::milliseconds{90'000}};
    if (candidates.isEmpty() && note.looks < static_cast<int>(nextLooks.size())) {
        const auto after = nextLooks.at(static_cast<size_t>(note.looks));
        ++note.looks;
        return {Advice::LookAgain, note.write(), 0, after, unclear};
    }
    note.again = false;
    return {Advice::AskPerson, note.write(), 0, {}, unclear};
}

}

PlainSettler::PlainSettler(remote::ApiClient &api, Replica &replica) : m_api(api), m_replica(replica) { }

void PlainSettler::prepare(const Entry &entry, QObject *context, std::function<void(const Verdict &)> done)
{
    remote::Call call;
    call.target = listOf(entry);
    call.as = entry.account.isNull() ? remote::Call::As::Guest : remote::Call::As::Account;
    m_api.send(call, context, [this, entry, context, done = std::move(done)](const remote::Reply &reply) {
        if (!reply.accepted()) {
            done({Advice::TryLater, {}, 0, {}, reply.why()});
            return;
        }
        const Listing listed = read(entry, reply.answer.body);
        if (!listed) {
            done({Advice::TryLater, {}, 0, {}, {Reason::ServerFailed, {}, {}}});
            return;
        }
        // What another gift from here is known to be cannot be this one.
        m_replica.reader().run(
            context, [](const View &view) { return view.ledger(); },
            [entry, listed = *listed, done](const QList<LedgerRow> &ledger) {
                QSet<qint64> claimed;
                for (const LedgerRow &row : ledger) {
                    if (row.client != entry.client && std::holds_alternative<Donate>(entry.operation))
                        claimed.insert(row.donation.value());
                }
                done(judge(entry, listed, claimed));
            });
    });
}

QByteArray PlainSettler::sendUnlessThere(const QByteArray &baseline)
{
    Note note = Note::read(baseline);
    note.again = true;
    return note.write();
}

}

#include "entrycalls.h"

#include "domain/rules.h"
#include "wire/codec.h"
#include "wire/requests.h"
#include "wire/stations.h"

namespace dreamjar::sync {

namespace {

using namespace replica;
using remote::Call;
using remote::Method;

template <class... Fs>
struct Cases : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Cases(Fs...) -> Cases<Fs...>;

template <class Tag>
QByteArray number(Id<Tag> id)
{
    return QByteArray::number(id.value());
}

/// A field counts as changed elsewhere where both changed it, and not to the same.
template <class T>
bool collide(const std::optional<T> &ours, const std::optional<T> &theirs)
{
    return ours && theirs && *ours != *theirs;
}

bool collide(const ChildChange &ours, const ChildChange &theirs)
{
    return collide(ours.name, theirs.name) || collide(ours.dateOfBirth, theirs.dateOfBirth)
        || collide(ours.profilePicture, theirs.profilePicture) || collide(ours.gender, theirs.gender);
}

bool collide(const CampaignChange &ours, const CampaignChange &theirs)
{
    return collide(ours.title, theirs.title) || collide(ours.description, theirs.description)
        || collide(ours.goal, theirs.goal) || collide(ours.category, theirs.category)
        || collide(ours.image, theirs.image) || collide(ours.isOpen, theirs.isOpen)
        || collide(ours.hasDeadline, theirs.hasDeadline) || collide(ours.deadline, theirs.deadline)
        || collide(ours.reach, theirs.reach) || collide(ours.suggestedAmounts, theirs.suggestedAmounts);
}

}

std::optional<Call> callFor(const Entry &entry)
{
    Call call;
    call.as = entry.account.isNull() ? Call::As::Guest : Call::As::Account;
    const bool known = std::visit(Cases{
                                      [&](const CreateChild &create) {
                                          call.method = Method::Post;
                                          call.target = "/parents/" + number(entry.account) + "/children/";
                                          call.body = wire::requestBody(create.draft);
                                          return entry.account.value() > 0;
                                      },
                                      [&](const ChangeChild &change) {
                                          call.method = Method::Put;
                                          call.target = "/children/" + number(change.child) + "/";
                                          call.body = wire::requestBody(change.change);
                                          return change.child.value() > 0;
                                      },
                                      [&](const DeleteChild &gone) {
                                          call.method = Method::Delete;
                                          call.target = "/children/" + number(gone.child) + "/";
                                          return gone.child.value() > 0;
                                      },
                                      [&](const CreateCampaign &create) {
                                          call.method = Method::Post;
                                          call.target = "/children/" + number(create.child) + "/campaigns/";
                                          call.body = wire::requestBody(create.draft);
                                          return create.child.value() > 0;
                                      },
                                      [&](const ChangeCampaign &change) {
                                          call.method = Method::Put;
                                          call.target = "/campaigns/" + number(change.campaign) + "/";
                                          call.body = wire::requestBody(change.change);
                                          return change.campaign.value() > 0;
                                      },
                                      [&](const DeleteCampaign &gone) {
                                          call.method = Method::Delete;
                                          call.target = "/campaigns/" + number(gone.campaign) + "/";
                                          return gone.campaign.value() > 0;
                                      },
                                      [&](const Donate &gift) {
                                          call.method = Method::Post;
                                          call.target = "/campaigns/" + number(gift.draft.campaign) + "/donations/";
                                          const bool byStation = gift.sealed && !gift.asGuest;
                                          if (byStation)
                                              call.as = Call::As::Station;
                                          call.body = gift.sealed
                                              ? wire::stationGiftBody(gift.draft,
                                                  byStation ? std::optional{entry.made} : std::nullopt, *gift.sealed)
                                              : wire::requestBody(gift.draft);
                                          return gift.draft.campaign.value() > 0;
                                      },
                                  },
        entry.operation);
    if (!known)
        return std::nullopt;
    if (isCreation(entry.operation))
        call.key = entry.client;
    return call;
}

std::optional<Call> lookFor(const Entry &entry)
{
    Call call;
    call.as = Call::As::Account;
    if (const auto *child = std::get_if<ChangeChild>(&entry.operation))
        call.target = "/children/" + number(child->child) + "/";
    else if (const auto *campaign = std::get_if<ChangeCampaign>(&entry.operation))
        call.target = "/campaigns/" + number(campaign->campaign) + "/";
    else
        return std::nullopt;
    return call;
}

Look compare(const Entry &entry, const QByteArray &body)
{
    if (const auto *child = std::get_if<ChangeChild>(&entry.operation)) {
        const auto now = wire::read<wire::ChildView>(body);
        if (!now)
            return Look::Unreadable;
        const ChildChange theirs = changeBetween(child->base, draftOf(now->child));
        return collide(child->change, theirs) ? Look::ChangedElsewhere : Look::Same;
    }
    if (const auto *campaign = std::get_if<ChangeCampaign>(&entry.operation)) {
        const auto now = wire::readCampaignDetail(body);
        if (!now)
            return Look::Unreadable;
        const auto *own = std::get_if<wire::OwnerCampaignView>(&*now);
        if (!own)
            return Look::Unreadable;
        const CampaignChange theirs = changeBetween(campaign->base, draftOf(own->campaign));
        return collide(campaign->change, theirs) ? Look::ChangedElsewhere : Look::Same;
    }
    return Look::Same;
}

std::optional<qint64> createdId(const Entry &entry, const QByteArray &body)
{
    if (std::holds_alternative<CreateChild>(entry.operation)) {
        const auto made = wire::read<wire::ChildView>(body);
        return made ? std::optional{made->child.id.value()} : std::nullopt;
    }
    if (std::holds_alternative<CreateCampaign>(entry.operation)) {
        const auto made = wire::read<wire::CampaignView>(body);
        return made ? std::optional{made->campaign.id.value()} : std::nullopt;
    }
    if (std::holds_alternative<Donate>(entry.operation)) {
        const auto made = wire::read<wire::DonationView>(body);
        return made ? std::optional{made->donation.id.value()} : std::nullopt;
    }
    return 0;
}

bool isCreation(const Operation &operation)
{
    return std::holds_alternative<CreateChild>(operation) || std::holds_alternative<CreateCampaign>(operation)
        || std::holds_alternative<Donate>(operation);
}

bool isDeletion(const Operation &operation)
{
    return std::holds_alternative<DeleteChild>(operation) || std::holds_alternative<DeleteCampaign>(operation);
}

}

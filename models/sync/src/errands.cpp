#include "errands.h"

#include "domain/picturefile.h"
#include "wire/codec.h"
#include "wire/requests.h"


namespace dreamjar::sync {

using remote::Call;
using remote::Method;
using remote::Reply;

namespace {

const Refusal notUnderstood{Reason::ServerFailed, {}, {}};

QByteArray placeOf(CampaignId campaign)
{
    return "/campaigns/" + QByteArray::number(campaign.value()) + '/';
}

}

void Errands::lookAsStranger(CampaignId campaign, Done<StrangersView> done)
{
    if (campaign.value() <= 0) {
        done(Failure{Refusal{Reason::NotFound, {}, {}}}); // not there yet
        return;
    }
    Call call;
    call.target = placeOf(campaign);
    m_api.send(call, this, [this, done = std::move(done)](const Reply &reply) {
        if (!reply.accepted()) {
            done(Failure{reply.why()});
            return;
        }
        const auto seen = wire::read<wire::PublicCampaign>(reply.answer.body);
        if (seen)
            askGifts({wire::toCampaign(*seen), {}}, done);
        else
            done(Failure{notUnderstood});
    });
}

void Errands::askGifts(const StrangersView &seen, Done<StrangersView> done)
{
    Call call;
    call.target = placeOf(seen.campaign.id) + "donations/";
    m_api.send(call, this, [seen, done = std::move(done)](const Reply &reply) {
        if (!reply.accepted()) {
            done(Failure{reply.why()});
            return;
        }
        const auto gifts = wire::readList<wire::PublicDonation>(reply.answer.body);
        if (!gifts) {
            done(Failure{notUnderstood});
            return;
        }
        StrangersView whole = seen;
        for (const wire::PublicDonation &gift : *gifts)
            whole.gifts.prepend(wire::toDonation(gift, seen.campaign.id));
        done(whole);
    });
}

void Errands::keepPicture(const QByteArray &file, const QUrl &server, Done<QString> done)
{
    Call call;
    call.method = Method::Post;
    call.target = "/api/pictures/";
    call.as = Call::As::Account;
    call.body = wire::pictureBody(file);
    m_api.send(call, this, [server, done = std::move(done)](const Reply &reply) {
        if (!reply.accepted()) {
            done(Failure{reply.why()});
            return;
        }
        const auto path = wire::readPicturePath(reply.answer.body);
        if (!path || pictureNameIn(*path).isEmpty()) {
            done(Failure{notUnderstood});
            return;
        }
        QString base = server.toString();
        while (base.endsWith(u'/'))
            base.chop(1);
        done(base + *path);
    });
}

void Errands::findPicture(const QString &url, Done<QByteArray> done)
{
    const QString name = pictureNameIn(url);
    if (name.isEmpty()) {
        done(QByteArray{});
        return;
    }
    Call call;
    call.target = picturePath(name);
    call.as = m_api.hasSession() ? Call::As::Account : Call::As::Guest;
    m_api.send(call, this, [name, done = std::move(done)](const Reply &reply) {
        // Only what it says it is: the name is the sum of the content.
        const auto picture = readPictureFile(reply.answer.body);
        const bool right = reply.accepted() && reply.answer.isWhole() && picture && picture->name() == name;
        done(right ? reply.answer.body : QByteArray{});
    });
}

}

#pragma once

#include "store/idempotency.h"
#include "store/store.h"
#include "wire/kiosk.h"

namespace dreamjar::server::store {

/// Who calls, when it is a station: what it may see.
struct KioskPrincipal {
    wire::KioskId id;
    ParentId parent;
    QList<CampaignId> campaigns;

    bool mayUse(CampaignId campaign) const { return campaigns.contains(campaign); }
};

/// How a kiosk's code is kept.
struct KioskCode {
    QString name; ///< a keyed hash of the code
    Instant expires;
};

/// The kiosks. Whatever changes one names the owner, and touches nothing of anybody else's. Revoked ones stay.
class Kiosks
{
public:
    explicit Kiosks(Store &store) : m_store(store) { }

    QList<wire::Kiosk> of(ParentId parent);
    std::optional<wire::Kiosk> find(wire::KioskId id);
    std::optional<ParentId> ownerOf(wire::KioskId id);

    struct EarlierKiosk {
        wire::KioskId id;
        QString digest;
        QString answer; ///< without its code
        QString nonce; ///< of that code; see accounts::KioskCredentials
    };
    std::optional<EarlierKiosk> madeBy(const Key &key);
    /// `settings.id` is not looked at.
    wire::KioskId add(ParentId parent, const wire::Kiosk &settings, const std::optional<Key> &key);
    void keepAnswer(wire::KioskId id, const QString &nonce, const QByteArray &answer);
    void change(ParentId parent, const wire::Kiosk &settings);
    /// A new code takes the place of one that was not used.
    void setCode(ParentId parent, wire::KioskId id, const KioskCode &code);
    /// For good: neither code nor token is worth anything any more.
    void revoke(ParentId parent, wire::KioskId id);

    /// Takes a code that is good and puts the token in its place; which kiosk that was.
    std::optional<wire::KioskId> activate(const QString &codeName, const QString &tokenName, const QString &receiptKey);
    std::optional<KioskPrincipal> byToken(const QString &tokenName);
    void noteSeen(wire::KioskId id);

private:
    void setCampaigns(wire::KioskId id, const QList<CampaignId> &campaigns);

    Store &m_store;
};

}

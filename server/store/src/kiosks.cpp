#include "store/kiosks.h"

#include <QHash>
#include <QStringBuilder>

namespace dreamjar::server::store {

using database::Query;
using wire::Kiosk;
using wire::KioskId;

namespace {

constexpr std::chrono::seconds seenAgain{60};

QString selectKiosks(QStringView condition)
{
    return QStringLiteral(
               "SELECT id, name, presets, language, time_zone, show_photos, show_donor_names, minimum, maximum, created, "
               "activated, last_seen, revoked, receipt_key FROM kiosk WHERE ")
        % condition % QStringLiteral(" ORDER BY id");
}

Kiosk readKiosk(const Query &row)
{
    Kiosk kiosk;
    kiosk.id = row.column<KioskId>(0);
    kiosk.name = row.column<QString>(1);
    for (const QString &preset : row.column<QString>(2).split(u' ', Qt::SkipEmptyParts))
        kiosk.presets.append(preset.toInt());
    kiosk.language = row.column<QString>(3);
    kiosk.timeZone = row.column<QString>(4);
    kiosk.showPhotos = row.column<bool>(5);
    kiosk.showDonorNames = row.column<bool>(6);
    kiosk.minimum = row.column<Money>(7);
    kiosk.maximum = row.column<Money>(8);
    kiosk.created = row.column<Instant>(9);
    kiosk.activated = row.column<std::optional<Instant>>(10);
    kiosk.lastSeen = row.column<std::optional<Instant>>(11);
    kiosk.revoked = row.column<bool>(12);
    kiosk.receiptKey = row.column<QString>(13).toLatin1();
    return kiosk;
}

QString presetsText(const Kiosk &kiosk)
{
    QStringList presets;
    for (const int preset : kiosk.presets)
        presets.append(QString::number(preset));
    return presets.join(u' ');
}

}

QList<Kiosk> Kiosks::of(ParentId parent)
{
    static const QString sql = selectKiosks(u"parent = ?");
    Query find{m_store.database(), sql};
    QList<Kiosk> kiosks = m_store.rows(find.bind(parent), readKiosk);
    Query jars{m_store.database(),
        QStringLiteral("SELECT kiosk_campaign.kiosk, kiosk_campaign.campaign FROM kiosk_campaign "
                       "JOIN kiosk ON kiosk.id = kiosk_campaign.kiosk WHERE kiosk.parent = ? "
                       "ORDER BY kiosk_campaign.kiosk, kiosk_campaign.position")};
    QHash<KioskId, QList<CampaignId>> campaigns;
    for (const auto &[kiosk, campaign] : m_store.rows(jars.bind(parent), [](const Query &row) {
             return std::pair{row.column<KioskId>(0), row.column<CampaignId>(1)};
         }))
        campaigns[kiosk].append(campaign);
    for (Kiosk &kiosk : kiosks)
        kiosk.campaigns = campaigns.take(kiosk.id);
    return kiosks;
}

std::optional<Kiosk> Kiosks::find(KioskId id)
{
    static const QString sql = selectKiosks(u"id = ?");
    Query find{m_store.database(), sql};
    auto kiosk = m_store.row(find.bind(id), readKiosk);
    if (!kiosk)
        return std::nullopt;
    Query jars{
        m_store.database(), QStringLiteral("SELECT campaign FROM kiosk_campaign WHERE kiosk = ? ORDER BY position")};
    kiosk->campaigns = m_store.rows(jars.bind(id), [](const Query &row) { return row.column<CampaignId>(0); });
    return kiosk;
}

std::optional<ParentId> Kiosks::ownerOf(KioskId id)
{
    Query find{m_store.database(), QStringLiteral("SELECT parent FROM kiosk WHERE id = ?")};
    return m_store.value<ParentId>(find.bind(id));
}

std::optional<Kiosks::EarlierKiosk> Kiosks::madeBy(const Key &key)
{
    Query find{m_store.database(),
        QStringLiteral(
            "SELECT id, request_digest, answer, client_nonce FROM kiosk WHERE client_id = ? AND client_scope = ?")};
    return m_store.row(find.bind(key.client, key.scope), [](const Query &row) {
        return EarlierKiosk{
            row.column<KioskId>(0), row.column<QString>(1), row.column<QString>(2), row.column<QString>(3)};
    });
}

KioskId Kiosks::add(ParentId parent, const Kiosk &settings, const std::optional<Key> &key)
{
    Query insert{m_store.database(),
        QStringLiteral("INSERT INTO kiosk (parent, name, presets, language, time_zone, show_photos, show_donor_names, "
                       "minimum, maximum, created, revoked, receipt_key, client_scope, client_id, request_digest) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, '', ?, ?, ?) RETURNING id")};
    insert.bind(parent, settings.name, presetsText(settings), settings.language, settings.timeZone,
        settings.showPhotos, settings.showDonorNames, settings.minimum, settings.maximum, m_store.now());
    insert.bind(key ? std::optional{key->scope} : std::nullopt, key ? key->client : ClientId{},
        key ? std::optional{key->digest} : std::nullopt);
    const KioskId id = m_store.value<KioskId>(insert).value_or(KioskId{});
    setCampaigns(id, settings.campaigns);
    return id;
}

void Kiosks::keepAnswer(KioskId id, const QString &nonce, const QByteArray &answer)
{
    Query update{m_store.database(), QStringLiteral("UPDATE kiosk SET answer = ?, client_nonce = ? WHERE id = ?")};
    m_store.run(update.bind(QString::fromUtf8(answer), nonce, id));
}

void Kiosks::change(ParentId parent, const Kiosk &settings)
{
    Query update{m_store.database(),
        QStringLiteral("UPDATE kiosk SET name = ?, presets = ?, language = ?, time_zone = ?, show_photos = ?, "
                       "show_donor_names = ?, minimum = ?, maximum = ? WHERE id = ? AND parent = ?")};
    update.bind(settings.name, presetsText(settings), settings.language, settings.timeZone, settings.showPhotos,
        settings.showDonorNames, settings.minimum, settings.maximum, settings.id, parent);
    if (m_store.run(update) == 1)
        setCampaigns(settings.id, settings.campaigns);
}

void Kiosks::setCampaigns(KioskId id, const QList<CampaignId> &campaigns)
{
    Query clear{m_store.database(), QStringLiteral("DELETE FROM kiosk_campaign WHERE kiosk = ?")};
    m_store.run(clear.bind(id));
    int position = 0;
    for (const CampaignId campaign : campaigns) {
        Query insert{m_store.database(),
            QStringLiteral("INSERT INTO kiosk_campaign (kiosk, campaign, position) VALUES (?, ?, ?)")};
        m_store.run(insert.bind(id, campaign, position++));
    }
}

void Kiosks::setCode(ParentId parent, KioskId id, const KioskCode &code)
{
    Query update{m_store.database(),
        QStringLiteral("UPDATE kiosk SET code_name = ?, code_expires = ? WHERE id = ? AND parent = ? AND NOT revoked")};
    m_store.run(update.bind(code.name, code.expires, id, parent));
}

void Kiosks::revoke(ParentId parent, KioskId id)
{
    Query update{m_store.database(),
        QStringLiteral("UPDATE kiosk SET revoked = TRUE, code_name = NULL, token_name = NULL "
                       "WHERE id = ? AND parent = ?")};
    m_store.run(update.bind(id, parent));
}

std::optional<KioskId> Kiosks::activate(const QString &codeName, const QString &tokenName, const QString &receiptKey)
{
    Query update{m_store.database(),
        QStringLiteral("UPDATE kiosk SET code_name = NULL, code_expires = NULL, token_name = ?, receipt_key = ?, "
                       "activated = ?, last_seen = ? WHERE code_name = ? AND code_expires > ? AND NOT revoked "
                       "RETURNING id")};
    return m_store.value<KioskId>(
        update.bind(tokenName, receiptKey, m_store.now(), m_store.now(), codeName, m_store.now()));
}

std::optional<KioskPrincipal> Kiosks::byToken(const QString &tokenName)
{
    Query find{m_store.database(), QStringLiteral("SELECT id, parent FROM kiosk WHERE token_name = ? AND NOT revoked")};
    auto found = m_store.row(find.bind(tokenName), [](const Query &row) {
        return KioskPrincipal{row.column<KioskId>(0), row.column<ParentId>(1), {}};
    });
    if (!found)
        return std::nullopt;
    Query jars{
        m_store.database(), QStringLiteral("SELECT campaign FROM kiosk_campaign WHERE kiosk = ? ORDER BY position")};
    found->campaigns = m_store.rows(jars.bind(found->id), [](const Query &row) { return row.column<CampaignId>(0); });
    return found;
}

void Kiosks::noteSeen(KioskId id)
{
    Query update{m_store.database(), QStringLiteral("UPDATE kiosk SET last_seen = ? WHERE id = ? AND last_seen < ?")};
    m_store.run(update.bind(m_store.now(), id, m_store.now() - seenAgain));
}

}

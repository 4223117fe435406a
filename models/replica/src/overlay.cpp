#include "overlay.h"

#include "keys.h"
#include "log.h"

#include <algorithm>

namespace dreamjar::replica {

using database::Query;

namespace {

/// Up to which acknowledgement the cache reaches, for each of its things.
class PulledReach
{
public:
    explicit PulledReach(const database::Database &database) : m_database(database), m_public(ofPull(Scope::Public, {})) { }

    struct Row {
        bool exists = false;
        qint64 upTo = 0;
    };

    qint64 ofPublic() const { return m_public; }

    qint64 ofOwn(ParentId account)
    {
        if (!m_own.contains(account))
            m_own.insert(account, ofPull(Scope::Own, account));
        return m_own.value(account);
    }

    Row ofCampaign(CampaignId campaign)
    {
        const auto known = m_campaigns.constFind(campaign);
        if (known != m_campaigns.cend())
            return *known;
        struct Found {
            qint64 upTo;
            bool listed;
            ParentId owner;
        };
        Query query{
            m_database, QStringLiteral("SELECT acknowledged_upto, listed, owner FROM main.campaign WHERE id = ?")};
        const auto found = valueOrLogged(query.bind(campaign).row([](const Query &row) {
            return Found{row.column<qint64>(0), row.column<bool>(1), row.column<ParentId>(2)};
        }),
            "reach");
        Row row;
        if (found) {
            row = {true, found->upTo};
            if (found->listed)
                row.upTo = std::max(row.upTo, m_public);
            if (!found->owner.isNull())
                row.upTo = std::max(row.upTo, ofOwn(found->owner));
        }
        m_campaigns.insert(campaign, row);
        return row;
    }

    Row ofChild(ChildId child)
    {
        struct Found {
            qint64 upTo;
            ParentId account;
        };
        Query query{m_database, QStringLiteral("SELECT acknowledged_upto, account FROM main.child WHERE id = ?")};
        const auto found = valueOrLogged(query.bind(child).row([](const Query &row) {
            return Found{row.column<qint64>(0), row.column<ParentId>(1)};
        }),
            "reach");
        return found ? Row{true, std::max(found->upTo, ofOwn(found->account))} : Row{};
    }

    bool hasGiftOf(const ClientId &client)
    {
        Query query{m_database, QStringLiteral("SELECT count(*) FROM main.donation WHERE client_id = ?")};
        return valueOrLogged(query.bind(client).single<qint64>(), "reach") > 0;
    }

    bool hasGift(qint64 id)
    {
        Query query{m_database,
            QStringLiteral("SELECT count(*) FROM main.donation WHERE account IN (SELECT account FROM main.pull "
                           "UNION SELECT 0) AND id = ?")};
        return valueOrLogged(query.bind(id).single<qint64>(), "reach") > 0;
    }

private:
    qint64 ofPull(Scope scope, ParentId account)
    {
        Query query{
            m_database, QStringLiteral("SELECT acknowledged_upto FROM main.pull WHERE scope = ? AND account = ?")};
        return valueOrLogged(query.bind(toKey(scope), account.value()).single<qint64>(), "reach");
    }

    const database::Database &m_database;
    qint64 m_public;
    QHash<ParentId, qint64> m_own;
    QHash<CampaignId, Row> m_campaigns;
};

Overlay::Gift giftOf(const EntryRow &row, bool counted)
{
    Overlay::Gift gift;
    gift.entry = row.entry.number;
    gift.client = row.entry.client;
    gift.account = row.entry.account;
    gift.draft = std::get<Donate>(row.entry.operation).draft;
    gift.state = giftStateOf(row.entry.state);
    gift.made = row.entry.made;
    gift.id = DonationId{row.entry.remoteId > 0 ? row.entry.remoteId : -row.entry.number};
    gift.counted = counted;
    return gift;
}

constexpr QLatin1String journal{"journal."};

QMap<qint64, EntryRow> readAll(const database::Database &database)
{
    Query query{database, selectEntries(journal, QLatin1String{"WHERE shown = 1 ORDER BY number"})};
    QMap<qint64, EntryRow> rows;
    for (const EntryRow &row : valueOrLogged(query.rows(readEntry), "overlay"))
        rows.insert(rows.cend(), row.entry.number, row);
    return rows;
}

QMap<qint64, EntryRow> readStanding(const database::Database &database, QMap<qint64, EntryRow> known)
{
    Query query{database, selectStanding(journal, QLatin1String{"WHERE shown = 1 ORDER BY number"})};
    Query whole{database, selectEntries(journal, QLatin1String{"WHERE number = ?"})};
    QMap<qint64, EntryRow> rows;
    // In the order of both, so that what left is passed over.
    const auto walked = query.rows([&, at = known.begin()](const Query &row) mutable {
        const auto number = row.column<qint64>(0);
        while (at != known.end() && at.key() < number)
            ++at;
        if (at != known.end() && at.key() == number && bringUpToDate(*at, row))
            rows.insert(rows.cend(), number, std::move(*at));
        else if (const auto read = valueOrLogged(whole.bind(number).row(readEntry), "overlay"))
            rows.insert(rows.cend(), number, *read);
        return number;
    });
    return walked ? rows : readAll(database);
}

}

Overlay Overlay::read(const database::Database &database, Instant now, Overlay earlier)
{
    Overlay overlay;
    overlay.m_rows = earlier.m_rows.isEmpty() ? readAll(database) : readStanding(database, std::move(earlier.m_rows));
    PulledReach reach{database};
    for (const EntryRow &row : std::as_const(overlay.m_rows)) {
        const bool acknowledged = row.entry.state == EntryState::Acknowledged;
        const qint64 number = row.acknowledgement;
        const ParentId account = row.entry.account;
        if (!acknowledged)
            overlay.m_outbox.append(row);

        bool contained = false; // the cache's row has it
        bool settled = false; // and nothing will come any more that does not
        switch (row.kind) {
        case OperationKind::Donate: {
            const auto jar = reach.ofCampaign(row.campaign);
            if (acknowledged) {
                contained = jar.exists && number <= jar.upTo;
                // The jar's sum has it, but maybe not yet the list of its gifts; that comes when somebody looks, or
                // never.
                settled = (contained || (!jar.exists && number <= reach.ofPublic()))
                    && (row.entry.made < now - std::chrono::hours{24} || reach.hasGift(row.entry.remoteId));
            } else {
                // Sent, the answer lost, and seen again in a pull: the jar's figure has it already.
                contained = row.entry.attempts > 0 && reach.hasGiftOf(row.entry.client);
            }
            overlay.m_gifts[row.campaign].append(giftOf(row, !contained));
            break;
        }
        case OperationKind::CreateCampaign:
            contained = acknowledged && (reach.ofCampaign(row.campaign).exists || number <= reach.ofOwn(account));
            settled = contained;
            if (!contained)
                overlay.m_campaigns[row.campaign].creation = row;
            break;
        case OperationKind::ChangeCampaign:
        case OperationKind::DeleteCampaign: {
            const auto jar = reach.ofCampaign(row.campaign);
            contained = acknowledged && jar.exists && number <= jar.upTo;
            settled = contained || (acknowledged && !jar.exists && number <= reach.ofOwn(account));
            if (!contained && row.entry.state != EntryState::Refused)
                overlay.m_campaigns[row.campaign].changes.append(row);
            break;
        }
        case OperationKind::CreateChild:
            contained = acknowledged && (reach.ofChild(row.child).exists || number <= reach.ofOwn(account));
            settled = contained;
            if (!contained)
                overlay.m_children[row.child].creation = row;
            break;
        case OperationKind::ChangeChild:
        case OperationKind::DeleteChild: {
            const auto child = reach.ofChild(row.child);
            contained = acknowledged && child.exists && number <= child.upTo;
            settled = contained || (acknowledged && !child.exists && number <= reach.ofOwn(account));
            if (!contained && row.entry.state != EntryState::Refused)
                overlay.m_children[row.child].changes.append(row);
            break;
        }
        }
        if (settled)
            overlay.m_settled.append(row.entry.number);
    }
    return overlay;
}

const QList<Overlay::Gift> &Overlay::gifts(CampaignId campaign) const
{
    static const QList<Gift> none;
    const auto found = m_gifts.constFind(campaign);
    return found == m_gifts.cend() ? none : *found;
}

bool Overlay::isVisible(const EntryRow &row, ParentId viewer)
{
    return row.entry.state == EntryState::Acknowledged || row.entry.account == viewer;
}

}

#include "store/children.h"

#include "store/campaigns.h"

#include <QStringBuilder>
#include <QHash>

namespace dreamjar::server::store {

using database::NullableText;
using database::Query;

namespace {

QString selectChildren(QStringView condition)
{
    return QStringLiteral(
               "SELECT id, parent, name, date_of_birth, profile_picture, gender, client_id FROM child WHERE ")
        % condition % QStringLiteral(" ORDER BY id");
}

wire::ChildView readChild(const Query &row)
{
    wire::ChildView view;
    view.child.id = row.column<ChildId>(0);
    view.child.parent = row.column<ParentId>(1);
    view.child.name = row.column<QString>(2);
    view.child.dateOfBirth = row.column<QDate>(3);
    view.child.profilePicture = row.column<QString>(4);
    view.child.gender = genderFromKey(row.column<QString>(5)).value_or(Gender::Unspecified);
    if (!row.isNull(6))
        view.clientId = row.column<ClientId>(6);
    return view;
}

}

std::optional<Child> Children::find(ChildId id)
{
    const auto found = bareView(id);
    return found ? std::optional{found->child} : std::nullopt;
}

std::optional<wire::ChildView> Children::bareView(ChildId id)
{
    static const QString sql = selectChildren(u"id = ?");
    Query find{m_store.database(), sql};
    return m_store.row(find.bind(id), readChild);
}

std::optional<wire::ChildView> Children::view(ChildId id)
{
    auto found = bareView(id);
    if (found) {
        for (const CampaignRow &row : Campaigns{m_store}.ofChild(id))
            found->campaigns.append({row.campaign, row.clientId});
    }
    return found;
}

QList<wire::ChildView> Children::viewsOf(ParentId parent)
{
    static const QString sql = selectChildren(u"parent = ?");
    Query find{m_store.database(), sql};
    auto children = m_store.rows(find.bind(parent), readChild);
    QHash<ChildId, QList<wire::CampaignView>> campaigns;
    for (const CampaignRow &row : Campaigns{m_store}.ofParent(parent))
        campaigns[row.campaign.child].append({row.campaign, row.clientId});
    for (wire::ChildView &child : children)
        child.campaigns = campaigns.take(child.child.id);
    return children;
}

std::optional<Earlier> Children::madeBy(const Key &key)
{
    Query find{m_store.database(),
        QStringLiteral("SELECT id, request_digest, answer FROM child WHERE client_id = ? AND client_scope = ?")};
    return m_store.row(find.bind(key.client, key.scope), [](const Query &row) {
        return Earlier{row.column<qint64>(0), row.column<QString>(1), row.column<QString>(2)};
    });
}

ChildId Children::add(ParentId parent, const ChildDraft &draft, const std::optional<Key> &key)
{
    Query insert{m_store.database(),
        QStringLiteral("INSERT INTO child (parent, name, date_of_birth, profile_picture, gender, created, "
                       "client_scope, client_id, request_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")};
    insert.bind(
        parent, draft.name, draft.dateOfBirth, NullableText{draft.profilePicture}, toKey(draft.gender), m_store.now());
    insert.bind(key ? std::optional{key->scope} : std::nullopt, key ? key->client : ClientId{},
        key ? std::optional{key->digest} : std::nullopt);
    const ChildId id = m_store.value<ChildId>(insert).value_or(ChildId{});
    m_store.note(parent, Kind::Child, id.value());
    return id;
}

void Children::keepAnswer(ChildId id, const QByteArray &answer)
{
    Query update{m_store.database(), QStringLiteral("UPDATE child SET answer = ? WHERE id = ?")};
    m_store.run(update.bind(QString::fromUtf8(answer), id));
}

void Children::change(ChildId id, ParentId owner, const ChildChange &change)
{
    std::optional<QString> gender;
    if (change.gender)
        gender = toKey(*change.gender);
    Query update{m_store.database(),
        QStringLiteral("UPDATE child SET name = COALESCE(?, name), date_of_birth = COALESCE(?, date_of_birth), "
                       "profile_picture = CASE WHEN ? THEN ? ELSE profile_picture END, gender = COALESCE(?, gender) "
                       "WHERE id = ? AND parent = ?")};
    update.bind(change.name, change.dateOfBirth, change.profilePicture.has_value(),
        NullableText{change.profilePicture.value_or(QString{})}, gender, id, owner);
    m_store.run(update);
    m_store.note(owner, Kind::Child, id.value());
    if (!change.name)
        return;
    // Its first name is on its campaigns.
    Campaigns campaigns{m_store};
    for (const CampaignRow &row : campaigns.ofChild(id)) {
        campaigns.fold(row.campaign.id);
        if (row.campaign.reach == Reach::Listed)
            m_store.note(everybody, Kind::Campaign, row.campaign.id.value(), row.campaign.id);
        m_store.note(owner, Kind::Campaign, row.campaign.id.value(), row.campaign.id);
    }
}

bool Children::hasOpenCampaigns(ChildId id)
{
    Query find{m_store.database(), QStringLiteral("SELECT 1 FROM campaign WHERE child = ? AND is_open LIMIT 1")};
    return m_store.value<int>(find.bind(id)).has_value();
}

void Children::remove(ChildId id, ParentId owner)
{
    Campaigns campaigns{m_store};
    for (const CampaignRow &row : campaigns.ofChild(id))
        campaigns.noteGone(row.campaign.id, owner);
    Query remove{m_store.database(), QStringLiteral("DELETE FROM child WHERE id = ? AND parent = ?")};
    m_store.run(remove.bind(id, owner));
    m_store.note(owner, Kind::Child, id.value(), {}, true);
}

}

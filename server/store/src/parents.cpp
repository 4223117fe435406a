#include "store/parents.h"

#include "store/campaigns.h"
#include "store/children.h"

namespace dreamjar::server::store {

using database::Query;

namespace {

Parent readParent(const Query &row)
{
    Parent parent;
    parent.id = row.column<ParentId>(0);
    parent.username = row.column<QString>(1);
    parent.email = row.column<QString>(2);
    parent.firstName = row.column<QString>(3);
    parent.lastName = row.column<QString>(4);
    return parent;
}

struct GivenTo {
    DonationId donation;
    CampaignId campaign;
    ParentId owner;
    bool listed = false;
};

GivenTo readGivenTo(const Query &row)
{
    return {row.column<DonationId>(0), row.column<CampaignId>(1), row.column<ParentId>(2),
        row.column<QString>(3) == toKey(Reach::Listed)};
}

void noteChanged(Store &store, const GivenTo &gift)
{
    store.noteGift(gift.donation, gift.campaign, gift.owner, gift.listed);
}

Account readAccount(const Query &row)
{
    return {readParent(row), row.column<QString>(5).toLatin1()};
}

}

QString foldedEmail(const QString &email)
{
    return email.toCaseFolded();
}

bool Parents::exists(ParentId id)
{
    Query find{m_store.database(), QStringLiteral("SELECT 1 FROM parent WHERE id = ?")};
    return m_store.value<int>(find.bind(id)).has_value();
}

std::optional<Parent> Parents::find(ParentId id)
{
    Query find{m_store.database(),
        QStringLiteral("SELECT id, username, email, first_name, last_name FROM parent WHERE id = ?")};
    return m_store.row(find.bind(id), readParent);
}

std::optional<Account> Parents::account(ParentId id)
{
    Query find{m_store.database(),
        QStringLiteral("SELECT id, username, email, first_name, last_name, password_hash FROM parent WHERE id = ?")};
    return m_store.row(find.bind(id), readAccount);
}

std::optional<Account> Parents::byEmail(const QString &email)
{
    Query find{m_store.database(),
        QStringLiteral("SELECT id, username, email, first_name, last_name, password_hash "
                       "FROM parent WHERE email_folded = ?")};
    return m_store.row(find.bind(foldedEmail(email)), readAccount);
}

std::optional<wire::ParentView> Parents::view(ParentId id)
{
    auto parent = find(id);
    if (!parent)
        return std::nullopt;
    return wire::ParentView{*parent, Children{m_store}.viewsOf(id)};
}

bool Parents::usernameTaken(const QString &username, ParentId except)
{
    Query find{m_store.database(), QStringLiteral("SELECT 1 FROM parent WHERE username = ? AND id <> ?")};
    return m_store.value<int>(find.bind(username, except.value())).has_value();
}

bool Parents::emailTaken(const QString &email, ParentId except)
{
    Query find{m_store.database(), QStringLiteral("SELECT 1 FROM parent WHERE email_folded = ? AND id <> ?")};
    return m_store.value<int>(find.bind(foldedEmail(email), except.value())).has_value();
}

Parent Parents::add(const Registration &registration, const QByteArray &passwordHash)
{
    Query insert{m_store.database(),
        QStringLiteral(
            "INSERT INTO parent (username, email, email_folded, password_hash, first_name, last_name, created) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id")};
    insert.bind(registration.username, registration.email, foldedEmail(registration.email),
        QString::fromLatin1(passwordHash), registration.firstName, registration.lastName, m_store.now());
    const ParentId id = m_store.value<ParentId>(insert).value_or(ParentId{});
    return {id, registration.username, registration.email, registration.firstName, registration.lastName};
}

void Parents::change(ParentId id, const ParentChange &change, const QByteArray &newPasswordHash)
{
    std::optional<QString> folded;
    if (change.email)
        folded = foldedEmail(*change.email);
    std::optional<QString> hash;
    if (!newPasswordHash.isEmpty())
        hash = QString::fromLatin1(newPasswordHash);
    Query update{m_store.database(),
        QStringLiteral("UPDATE parent SET username = COALESCE(?, username), email = COALESCE(?, email), "
                       "email_folded = COALESCE(?, email_folded), first_name = COALESCE(?, first_name), "
                       "last_name = COALESCE(?, last_name), password_hash = COALESCE(?, password_hash), "
                       "version = version + 1 WHERE id = ?")};
    update.bind(change.username, change.email, folded, change.firstName, change.lastName, hash, id);
    m_store.run(update);
    if (!change.firstName && !change.username)
        return;
    // The public name of gifts that name nobody has changed with it.
    Query gifts{m_store.database(),
        QStringLiteral("SELECT donation.id, campaign.id, child.parent, campaign.visibility FROM donation "
                       "JOIN campaign ON campaign.id = donation.campaign JOIN child ON child.id = campaign.child "
                       "WHERE donation.donor = ? AND donation.donor_name = '' AND NOT donation.anonymous")};
    for (const GivenTo &gift : m_store.rows(gifts.bind(id), readGivenTo))
        noteChanged(m_store, gift);
}

void Parents::rehash(ParentId id, const QByteArray &passwordHash)
{
    Query update{m_store.database(), QStringLiteral("UPDATE parent SET password_hash = ? WHERE id = ?")};
    m_store.run(update.bind(QString::fromLatin1(passwordHash), id));
}

void Parents::remove(ParentId id)
{
    Campaigns campaigns{m_store};
    for (const CampaignId campaign : campaigns.idsOf(id))
        campaigns.noteGone(campaign, id);

    Query gifts{m_store.database(),
        QStringLiteral("SELECT donation.id, campaign.id, child.parent, campaign.visibility FROM donation "
                       "JOIN campaign ON campaign.id = donation.campaign JOIN child ON child.id = campaign.child "
                       "WHERE donation.donor = ? AND child.parent <> ?")};
    for (const GivenTo &gift : m_store.rows(gifts.bind(id, id), readGivenTo))
        noteChanged(m_store, gift);
    Query hide{m_store.database(),
        QStringLiteral("UPDATE donation SET anonymous = TRUE, donor_name = ?, donor_email = '', donor = NULL "
                       "WHERE donor = ?")};
    m_store.run(hide.bind(QStringLiteral("Anonymous"), id));
    m_store.noteLeaving(id);
    Query remove{m_store.database(), QStringLiteral("DELETE FROM parent WHERE id = ?")};
    m_store.run(remove.bind(id));
}

}

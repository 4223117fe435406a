#include "store/intake.h"

#include "store/parents.h"

namespace dreamjar::server::store {

using database::NullableText;
using database::Query;

bool Intake::isOpen()
{
    Query find{m_store.database(), QStringLiteral("SELECT 1 FROM parent LIMIT 1")};
    return !m_store.value<int>(find).has_value();
}

std::optional<Instant> Intake::taken(const QByteArray &digest)
{
    Query find{m_store.database(), QStringLiteral("SELECT taken FROM intake WHERE digest = ?")};
    return m_store.value<Instant>(find.bind(QString::fromLatin1(digest)));
}

void Intake::remember(const QByteArray &digest)
{
    Query insert{m_store.database(), QStringLiteral("INSERT INTO intake (digest, taken) VALUES (?, ?)")};
    m_store.run(insert.bind(QString::fromLatin1(digest), m_store.now()));
}

void Intake::add(const Parent &parent, const QByteArray &passwordHash, Instant joined)
{
    Query insert{m_store.database(),
        QStringLiteral(
            "INSERT INTO parent (id, username, email, email_folded, password_hash, first_name, last_name, created) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")};
    insert.bind(parent.id, parent.username, parent.email, foldedEmail(parent.email), QString::fromLatin1(passwordHash),
        parent.firstName, parent.lastName, joined);
    m_store.run(insert);
}

void Intake::add(const Child &child)
{
    Query insert{m_store.database(),
        QStringLiteral("INSERT INTO child (id, parent, name, date_of_birth, profile_picture, gender, created) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)")};
    // Where none is known it is an empty text, which reads as no date.
    const QString born = child.dateOfBirth.isValid() ? child.dateOfBirth.toString(Qt::ISODate) : QString{};
    insert.bind(child.id, child.parent, child.name, born, NullableText{child.profilePicture}, toKey(child.gender),
        m_store.now());
    m_store.run(insert);
}

void Intake::add(const Campaign &campaign)
{
    Query insert{m_store.database(),
        QStringLiteral("INSERT INTO campaign (id, child, title, description, goal, category, image, is_open, "
                       "has_deadline, deadline, created, raised, donation_count) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)")};
    insert.bind(campaign.id, campaign.child, campaign.title, campaign.description, campaign.goal,
        toKey(campaign.category), NullableText{campaign.image}, campaign.isOpen, campaign.hasDeadline,
        campaign.deadline, campaign.created);
    m_store.run(insert);
}

void Intake::add(const Donation &donation)
{
    Query insert{m_store.database(),
        QStringLiteral(
            "INSERT INTO donation (id, campaign, amount, comment, anonymous, donor_name, donor_email, donor, "
            "donated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")};
    insert.bind(donation.id, donation.campaign, donation.amount, donation.comment,
        donation.visibility == Visibility::Anonymous, donation.donorName, donation.donorEmail, donation.donor,
        donation.donated);
    m_store.run(insert);
}

void Intake::settle()
{
    settleTotals();
    tellAll();
    settleIds();
}

void Intake::settleTotals()
{
    Query update{m_store.database(),
        QStringLiteral("UPDATE campaign SET raised = gifts.total, donation_count = gifts.number "
                       "FROM (SELECT campaign, SUM(amount) AS total, COUNT(*) AS number FROM donation "
                       "GROUP BY campaign) AS gifts WHERE gifts.campaign = campaign.id")};
    m_store.run(update);
}

void Intake::tellAll()
{
    Query lock{m_store.database(),
        QStringLiteral("UPDATE server_identity SET last_change = last_change + 0 RETURNING last_change")};
    qint64 number = m_store.value<qint64>(lock).value_or(0);
    const QString all[] = {
        QStringLiteral("INSERT INTO change (audience, kind, object, campaign, number, deleted) "
                       "SELECT parent, 2, id, NULL, ROW_NUMBER() OVER (ORDER BY id) + ?, FALSE FROM child"),
        QStringLiteral("INSERT INTO change (audience, kind, object, campaign, number, deleted) "
                       "SELECT 0, 3, id, id, ROW_NUMBER() OVER (ORDER BY id) + ?, FALSE FROM campaign"),
        QStringLiteral(
            "INSERT INTO change (audience, kind, object, campaign, number, deleted) "
            "SELECT child.parent, 3, campaign.id, campaign.id, ROW_NUMBER() OVER (ORDER BY campaign.id) + ?, "
            "FALSE FROM campaign JOIN child ON child.id = campaign.child"),
        QStringLiteral("INSERT INTO gift_change (donation, owner, campaign, number, shown, deleted) "
                       "SELECT donation.id, child.parent, donation.campaign, "
                       "ROW_NUMBER() OVER (ORDER BY donation.id) + ?, campaign.visibility = 'listed', FALSE "
                       "FROM donation JOIN campaign ON campaign.id = donation.campaign "
                       "JOIN child ON child.id = campaign.child"),
    };
    for (const QString &sql : all) {
        Query tell{m_store.database(), sql};
        number += m_store.run(tell.bind(number));
    }
    Query last{m_store.database(), QStringLiteral("UPDATE server_identity SET last_change = ?")};
    m_store.run(last.bind(number));
}

/// SQLite counts on from the highest id by itself.
void Intake::settleIds()
{
    if (m_store.database().dialect() != database::Dialect::Postgres)
        return;
    for (const QString &sql : {
             QStringLiteral("SELECT setval(pg_get_serial_sequence('parent', 'id'), MAX(id)) FROM parent"),
             QStringLiteral("SELECT setval(pg_get_serial_sequence('child', 'id'), MAX(id)) FROM child"),
             QStringLiteral("SELECT setval(pg_get_serial_sequence('campaign', 'id'), MAX(id)) FROM campaign"),
             QStringLiteral("SELECT setval(pg_get_serial_sequence('donation', 'id'), MAX(id)) FROM donation"),
         }) {
        Query set{m_store.database(), sql}; // of an empty table it sets nothing: setval is strict
        static_cast<void>(m_store.value<qint64>(set));
    }
}

}

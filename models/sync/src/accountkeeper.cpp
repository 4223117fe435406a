#include "accountkeeper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <algorithm>

namespace dreamjar::sync {

namespace {

using namespace replica;
using remote::VaultTrouble;
using Keeping = AccountState::Keeping;

/// Beside the drafts: a profile is as little a secret as they are, and as precious.
QString profileKey()
{
    return QStringLiteral("account");
}

struct Profiles {
    std::optional<Parent> current;
    bool kept = false; ///< its session is in the vault
    QList<Parent> others;
};

QJsonObject write(const Parent &parent)
{
    return {{QStringLiteral("id"), parent.id.value()}, {QStringLiteral("username"), parent.username},
        {QStringLiteral("email"), parent.email}, {QStringLiteral("first_name"), parent.firstName},
        {QStringLiteral("last_name"), parent.lastName}};
}

QByteArray write(const Profiles &profiles)
{
    QJsonObject object = profiles.current ? write(*profiles.current) : QJsonObject{};
    object.insert(QStringLiteral("kept"), profiles.kept);
    QJsonArray others;
    for (const Parent &other : profiles.others)
        others.append(write(other));
    object.insert(QStringLiteral("others"), others);
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

std::optional<Parent> readParent(const QJsonObject &object)
{
    Parent parent;
    parent.id = ParentId{object.value(u"id").toInteger()};
    parent.username = object.value(u"username").toString();
    parent.email = object.value(u"email").toString();
    parent.firstName = object.value(u"first_name").toString();
    parent.lastName = object.value(u"last_name").toString();
    return parent.id.value() > 0 ? std::optional{parent} : std::nullopt;
}

Profiles read(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    Profiles profiles;
    profiles.current = readParent(object);
    profiles.kept = object.value(u"kept").toBool();
    for (const QJsonValue &value : object.value(u"others").toArray()) {
        if (const auto other = readParent(value.toObject()))
            profiles.others.append(*other);
    }
    return profiles;
}

}

AccountKeeper::AccountKeeper(Replica &replica, remote::Vault &vault, States &states, const Clock &clock,
    const QString &vaultName, QObject *parent)
    : QObject(parent), m_replica(replica), m_vault(vault), m_states(states), m_clock(clock), m_vaultName(vaultName)
{
    m_lockedTimer.setInterval(std::chrono::seconds{30});
    connect(&m_lockedTimer, &QTimer::timeout, this, &AccountKeeper::askAgain);
}

void AccountKeeper::show(const std::optional<Parent> &parent, Keeping keeping, bool restoring)
{
    AccountState state;
    state.parent = parent;
    state.keeping = keeping;
    state.restoring = restoring;
    state.others = m_others;
    if (keeping == Keeping::Locked)
        m_lockedTimer.start();
    else
        m_lockedTimer.stop();
    m_states.setAccount(state);
}

void AccountKeeper::restore()
{
    show(std::nullopt, Keeping::Unknown, true);
    const quint64 session = m_session;
    m_replica.reader().run(
        this, [](const View &view) { return view.draft(profileKey()); },
        [this, session](const std::optional<QByteArray> &text) {
            if (session != m_session)
                return; // somebody signed in meanwhile
            const Profiles profiles = text ? read(*text) : Profiles{};
            m_others = profiles.others;
            if (!profiles.current) {
                show(std::nullopt, Keeping::Unknown, false);
                return;
            }
            m_replica.setViewer(profiles.current->id);
            show(profiles.current, Keeping::Unknown, true);
            readVault(profiles.kept);
        });
}

void AccountKeeper::readVault(bool wasKept)
{
    const Parent parent = *m_states.account().parent;
    m_vault.read(keyOf(parent.id), this,
        [this, parent, wasKept, session = m_session](const Result<QString, VaultTrouble> &found) {
            if (session != m_session)
                return;
            if (found && !found->isEmpty()) {
                show(parent, Keeping::Kept, false);
                Q_EMIT sessionFound(parent.id, *found);
            } else if (wasKept) {
                // It was put there, so it is there: a locked keyring answers like an empty one.
                show(parent, Keeping::Locked, false);
            } else {
                ++m_session;
                m_last = parent;
                m_replica.setViewer({});
                show(std::nullopt, Keeping::Unknown, false);
            }
        });
}

void AccountKeeper::askAgain()
{
    if (m_states.account().keeping == Keeping::Locked)
        readVault(true);
}

void AccountKeeper::enter(const Parent &parent, const QString &refreshToken)
{
    setAside();
    ++m_session;
    m_others.removeIf([&](const Parent &other) { return other.id == parent.id; });
    m_replica.setViewer(parent.id);
    show(parent, Keeping::Unknown, false);
    remember(false);
    keepInVault(parent.id, refreshToken);
}

/// A locked keyring still has it.
bool AccountKeeper::isKept() const
{
    const Keeping keeping = m_states.account().keeping;
    return keeping == Keeping::Kept || keeping == Keeping::Locked;
}

/// Whoever is signed in becomes one of the others, if the vault has their session; nobody is signed in then.
void AccountKeeper::setAside()
{
    if (parent() && isKept())
        m_others.append(*parent());
}

void AccountKeeper::switchTo(ParentId account, QObject *context, std::function<void(bool)> done)
{
    m_vault.read(keyOf(account), this,
        [this, account, context = QPointer{context}, done = std::move(done), session = m_session](
            const Result<QString, VaultTrouble> &found) {
            const auto other = std::find_if(
                m_others.cbegin(), m_others.cend(), [&](const Parent &parent) { return parent.id == account; });
            const bool possible = session == m_session && found && !found->isEmpty() && other != m_others.cend();
            if (possible) {
                const Parent parent = *other;
                setAside();
                ++m_session;
                m_others.removeIf([&](const Parent &one) { return one.id == account; });
                m_replica.setViewer(account);
                show(parent, Keeping::Kept, false);
                remember(true);
                Q_EMIT sessionFound(account, *found);
            }
            if (context)
                done(possible);
        });
}

bool AccountKeeper::resume(const QString &email)
{
    if (!m_last || m_last->email.compare(email.trimmed(), Qt::CaseInsensitive) != 0)
        return false;
    m_replica.setViewer(m_last->id);
    show(m_last, Keeping::ThisSession, false);
    return true;
}

void AccountKeeper::update(const Parent &changed)
{
    if (!parent() || parent()->id != changed.id)
        return;
    show(changed, m_states.account().keeping, m_states.account().restoring);
    remember(isKept());
}

void AccountKeeper::renew(ParentId account, const QString &refreshToken)
{
    const auto isThis = [&](const Parent &parent) { return parent.id == account; };
    if ((parent() && isThis(*parent())) || std::any_of(m_others.cbegin(), m_others.cend(), isThis))
        keepInVault(account, refreshToken);
}

void AccountKeeper::keepInVault(ParentId account, const QString &refreshToken)
{
    m_vault.write(keyOf(account), refreshToken, this,
        [this, account, session = m_session](const Result<void, VaultTrouble> &written) {
            if (session != m_session || !parent() || parent()->id != account)
                return;
            const Keeping keeping = written ? Keeping::Kept : Keeping::ThisSession;
            if (m_states.account().keeping == keeping)
                return;
            show(parent(), keeping, false);
            remember(written.ok());
        });
}

void AccountKeeper::leave(std::function<void(bool stored)> done)
{
    const std::optional<Parent> leaving = parent();
    ++m_session;
    m_replica.setViewer({});
    show(std::nullopt, Keeping::Unknown, false);
    if (!leaving) {
        done(true);
        return;
    }
    remember(false);
    m_vault.remove(keyOf(leaving->id), this, [](const Result<void, VaultTrouble> &) {});
    m_replica.cache(
        this, [account = leaving->id](Cache &cache) { return cache.forgetAccount(account); },
        [done = std::move(done)](const Result<Changes, StorageError> &gone) { done(gone.ok()); });
}

void AccountKeeper::forgetOthers()
{
    for (const Parent &other : std::exchange(m_others, {})) {
        m_vault.remove(keyOf(other.id), this, [](const Result<void, VaultTrouble> &) {});
        m_replica.cache(
            this, [account = other.id](Cache &cache) { return cache.forgetAccount(account); },
            [](const Result<Changes, StorageError> &) {});
    }
    show(parent(), m_states.account().keeping, m_states.account().restoring);
    remember(isKept());
}

void AccountKeeper::expire(ParentId account)
{
    if (account.isNull())
        return;
    m_others.removeIf([&](const Parent &other) { return other.id == account; });
    const bool current = parent() && parent()->id == account;
    if (current) {
        ++m_session;
        m_replica.setViewer({});
        show(std::nullopt, Keeping::Unknown, false);
    }
    remember(isKept());
    m_vault.remove(keyOf(account), this, [](const Result<void, VaultTrouble> &) {});
}

/// Who is signed in and who else, for the next start.
void AccountKeeper::remember(bool kept)
{
    m_replica.journal(
        this,
        [text = write({parent(), kept, m_others}), now = m_clock.now()](
            Journal &journal) { return journal.keepDraft(profileKey(), text, now); },
        [](const Result<void, StorageError> &) {});
}

}

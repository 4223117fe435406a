#include "accountkeeper.h"

#include <QJsonDocument>
#include <QJsonObject>

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

struct Profile {
    Parent parent;
    bool kept = false;
};

QByteArray write(const Profile &profile)
{
    const Parent &parent = profile.parent;
    const QJsonObject object{{QStringLiteral("id"), parent.id.value()}, {QStringLiteral("username"), parent.username},
        {QStringLiteral("email"), parent.email}, {QStringLiteral("first_name"), parent.firstName},
        {QStringLiteral("last_name"), parent.lastName}, {QStringLiteral("kept"), profile.kept}};
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

std::optional<Profile> read(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    Profile profile;
    profile.parent.id = ParentId{object.value(u"id").toInteger()};
    profile.parent.username = object.value(u"username").toString();
    profile.parent.email = object.value(u"email").toString();
    profile.parent.firstName = object.value(u"first_name").toString();
    profile.parent.lastName = object.value(u"last_name").toString();
    profile.kept = object.value(u"kept").toBool();
    if (profile.parent.id.value() <= 0)
        return std::nullopt;
    return profile;
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
            const std::optional<Profile> profile = text ? read(*text) : std::nullopt;
            if (!profile) {
                show(std::nullopt, Keeping::Unknown, false);
                return;
            }
            m_replica.setViewer(profile->parent.id);
            show(profile->parent, Keeping::Unknown, true);
            readVault(profile->kept);
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
    ++m_session;
    m_replica.setViewer(parent.id);
    remember(parent, false);
    show(parent, Keeping::Unknown, false);
    keepInVault(refreshToken);
}

bool AccountKeeper::resume(const QString &email)
{
    if (!m_last || m_last->email.compare(email.trimmed(), Qt::CaseInsensitive) != 0)
        return false;
    m_replica.setViewer(m_last->id);
    show(m_last, Keeping::ThisSession, false);
    return true;
}

void AccountKeeper::renew(const QString &refreshToken)
{
    if (parent())
        keepInVault(refreshToken);
}

void AccountKeeper::keepInVault(const QString &refreshToken)
{
    const Parent parent = *m_states.account().parent;
    m_vault.write(keyOf(parent.id), refreshToken, this,
        [this, parent, session = m_session](const Result<void, VaultTrouble> &written) {
            if (session != m_session)
                return;
            const Keeping keeping = written ? Keeping::Kept : Keeping::ThisSession;
            if (m_states.account().keeping == keeping)
                return;
            remember(parent, written.ok());
            show(parent, keeping, false);
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
    forget();
    m_vault.remove(keyOf(leaving->id), this, [](const Result<void, VaultTrouble> &) {});
    m_replica.cache(
        this, [account = leaving->id](Cache &cache) { return cache.forgetAccount(account); },
        [done = std::move(done)](const Result<Changes, StorageError> &gone) { done(gone.ok()); });
}

void AccountKeeper::expire()
{
    const std::optional<Parent> leaving = parent();
    ++m_session;
    if (!leaving)
        return;
    forget();
    m_vault.remove(keyOf(leaving->id), this, [](const Result<void, VaultTrouble> &) {});
    m_replica.setViewer({});
    show(std::nullopt, Keeping::Unknown, false);
}

void AccountKeeper::remember(const Parent &parent, bool kept)
{
    m_replica.journal(
        this,
        [text = write({parent, kept}), now = m_clock.now()](
            Journal &journal) { return journal.keepDraft(profileKey(), text, now); },
        [](const Result<void, StorageError> &) {});
}

void AccountKeeper::forget()
{
    m_replica.journal(
        this, [](Journal &journal) { return journal.dropDraft(profileKey()); },
        [](const Result<void, StorageError> &) {});
}

}

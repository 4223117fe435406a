#include "remote/keychainvault.h"

#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

namespace dreamjar::remote {

namespace {

VaultTrouble troubleOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return VaultTrouble::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return VaultTrouble::Refused;
    case QKeychain::NoError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return VaultTrouble::Unavailable;
}

/// Starts the job and answers once: when it finishes, or when patience ends. A job given up stays to itself; it deletes
/// itself should it ever finish.
template <class Finished>
void run(
    QKeychain::Job *job, const QString &key, std::chrono::milliseconds patience, QObject *context, Finished finished)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);

    auto *watchdog = new QTimer(context);
    watchdog->setSingleShot(true);
    auto answer = std::make_shared<Finished>(std::move(finished));
    QObject::connect(watchdog, &QTimer::timeout, context, [watchdog, answer] {
        watchdog->deleteLater();
        (*answer)(nullptr);
    });
    QObject::connect(job, &QKeychain::Job::finished, watchdog, [watchdog, answer](QKeychain::Job *done) {
        if (!watchdog->isActive())
            return;
        watchdog->stop();
        watchdog->deleteLater();
        (*answer)(done);
    });
    watchdog->start(patience);
    job->start();
}

Result<void, VaultTrouble> verdict(const QKeychain::Job *job)
{
    if (!job)
        return Failure{VaultTrouble::TimedOut};
    if (job->error() != QKeychain::NoError)
        return Failure{troubleOf(job->error())};
    return {};
}

}

KeychainVault::KeychainVault(const QString &service, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_service(service), m_patience(patience)
{
}

void KeychainVault::read(const VaultKey &key, QObject *context, Read done)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    run(job, key.entryName(), m_patience, context, [done = std::move(done)](QKeychain::Job *finished) {
        const Result<void, VaultTrouble> result = verdict(finished);
        if (!finished || !result)
            done(Failure{result ? VaultTrouble::TimedOut : result.error()});
        else
            done(static_cast<QKeychain::ReadPasswordJob *>(finished)->textData());
    });
}

void KeychainVault::write(const VaultKey &key, const QString &secret, QObject *context, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret);
    run(job, key.entryName(), m_patience, context,
        [done = std::move(done)](QKeychain::Job *finished) { done(verdict(finished)); });
}

void KeychainVault::remove(const VaultKey &key, QObject *context, Done done)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    run(job, key.entryName(), m_patience, context, [done = std::move(done)](QKeychain::Job *finished) {
        const Result<void, VaultTrouble> result = verdict(finished);
        // Gone already is what was wanted.
        if (!result && result.error() == VaultTrouble::NotFound)
            done({});
        else
            done(result);
    });
}

}

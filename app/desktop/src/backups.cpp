#include "backups.h"

#include "troublewords.h"

#include <QThread>
#include <optional>

namespace dreamjar::desktop {

Backups::Backups(const app::Home &home, app::Network &network, const Clock &clock)
    : m_home(home), m_network(network), m_clock(clock)
{
}

Backups::~Backups()
{
    if (m_copying)
        m_copying->wait();
}

QList<Instant> Backups::copies() const
{
    QList<Instant> moments;
    for (const app::BackupSet &set : app::backupsOf(m_home))
        moments << set.made;
    return moments;
}

void Backups::copyTo(const QString &folder, QObject *context, std::function<void(const QString &trouble)> done)
{
    if (m_copying)
        m_copying->wait();
    auto trouble = std::make_shared<std::optional<app::BackupTrouble>>();
    m_copying.reset(QThread::create([this, folder, trouble, now = m_clock.now()] {
        if (const auto made = app::backUp(m_home, m_network, now, folder); !made)
            trouble->emplace(made.error());
    }));
    connect(m_copying.get(), &QThread::finished, context,
        [trouble, done = std::move(done)] { done(*trouble ? sentenceFor(**trouble) : QString{}); });
    m_copying->start();
}

void Backups::putBack(Instant copy)
{
    Q_EMIT wanted(copy, {});
}

void Backups::putBackFrom(const QString &folder)
{
    Q_EMIT wanted({}, folder);
}

}

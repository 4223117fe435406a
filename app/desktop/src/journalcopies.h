#pragma once

#include "app/client.h"
#include "domain/clock.h"
#include "ui/copies.h"

namespace dreamjar::desktop {

/// Copies of the journal that is open.
class JournalCopies : public ui::Copies
{
public:
    /// Both must outlive it.
    JournalCopies(const app::Home &home, const Clock &clock) : m_home(home), m_clock(clock) { }

    QString folder() const override;
    void save(const QString &folder, QObject *context, std::function<void(std::optional<QString>)> done) override;

private:
    const app::Home &m_home;
    const Clock &m_clock;
};

}

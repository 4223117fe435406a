#pragma once

#include "domain/campaign.h"
#include "sync/commands.h"

namespace dreamjar::ui {

/// What happens once per jar and is kept in the journal that it did: the confetti, the question at the goal
/// (PRODUCT A16, A25).
class OnceOnly
{
public:
    explicit OnceOnly(sync::Commands &commands) : m_commands(commands) { }

    static QString confetti(CampaignId jar);
    /// A raised goal that is reached too is another question.
    static QString goalQuestion(const Campaign &jar);

    void whether(const QString &event, QObject *context, std::function<void(bool isNew)> done);
    /// `act` runs later, and only if it has not happened yet.
    void whenNew(const QString &event, QObject *context, std::function<void()> act);
    void note(const QString &event);

private:
    sync::Commands &m_commands;
};

}

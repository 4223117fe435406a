#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "replica/rows.h"
#include "sync/commands.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <functional>

namespace dreamjar::ui {

class UndoBar;

/// What a parent does with a whole jar, wherever it is shown, and how it is taken back: publishing, closing, opening
/// again, switching its link off and on, deleting.
class JarDeeds : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    JarDeeds(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
        const Clock &clock, UndoBar &bar, QObject *parent = nullptr);

    /// Closes it, or opens it (again). Sends nothing but that; a jar whose last day has passed needs a new one first.
    void turn(const Campaign &jar);
    /// Who finds it from now on: Private switches its link off.
    void setReach(const Campaign &jar, Reach reach);
    /// Asks first, naming what goes with it and offering to save it; then it waits ten seconds before it is sent. `asker` is the widget in
    /// front of which the question stands.
    void remove(const replica::JarRow &row, QWidget *asker);

Q_SIGNALS:
    void needsNewDay(const dreamjar::Campaign &jar);
    void removed(dreamjar::CampaignId jar);

private:
    void setOpen(const Campaign &jar, bool open);
    void change(const Campaign &jar, const CampaignDraft &turned, const QString &told,
        std::function<void(const Campaign &)> back);
    void removeNow(const Campaign &jar);

    const Theme &m_theme;
    const items::Source m_source;
    sync::Commands &m_commands;
    sync::States &m_states;
    const Clock &m_clock;
    UndoBar &m_bar;
};

}

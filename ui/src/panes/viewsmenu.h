#pragma once

#include "sync/commands.h"
#include "ui/theme/theme.h"

#include <QMenu>

namespace dreamjar::items {
class ReviewSource;
}

namespace dreamjar::ui {

/// Filters, orders and groupings that are kept under a name, and the trash of these and of letters. Fills itself as the
/// source tells.
class ViewsMenu : public QMenu
{
    Q_OBJECT
public:
    ViewsMenu(sync::ReviewCommands &commands, items::ReviewSource &around, QWidget *parent = nullptr);

    /// The view as it is at that moment, under a name that the person is asked for.
    void askForName(const QString &content);

Q_SIGNALS:
    /// The present view shall be kept.
    void keepChosen();
    void viewChosen(const QString &content);
    void told(dreamjar::ui::Tone tone, const QString &sentence);

private:
    void fill();

    sync::ReviewCommands &m_commands;
    items::ReviewSource &m_around;
};

}

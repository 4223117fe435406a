#pragma once

#include "clashfields.h"
#include "sync/commands.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QMap>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QPushButton;
class QRadioButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class InlineMessage;

/// A change that met somebody else's: how it was, mine and theirs, field by field, and which of them shall hold
/// (PRODUCT E2). What is chosen goes out as a new change of what stands there now; until then nothing is overwritten.
class ClashDialog : public QDialog
{
    Q_OBJECT
public:
    /// `row` has a clash.
    ClashDialog(const Theme &theme, const replica::OutboxRow &row, sync::Commands &commands, const QString &currency,
        QWidget *parent);

private:
    QWidget *makeField(const ClashField &row);
    void nameButton();
    bool allChosen() const;
    QSet<Field> mine() const;
    void settle();
    void leaveOld(const Result<bool, Refusal> &answer);

    const Theme &m_theme;
    const replica::OutboxRow m_row;
    sync::Commands &m_commands;
    struct Choice {
        QRadioButton *mine;
        QRadioButton *theirs;
    };
    QMap<Field, Choice> m_choices;
    InlineMessage *m_message;
    QPushButton *m_done = nullptr;
};

}

#pragma once

#include "panes/settingscard.h"
#include "ui/copies.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class InlineMessage;

/// Where the daily copies are, and one more on demand.
class CopiesCard : public SettingsCard
{
    Q_OBJECT
public:
    CopiesCard(const Theme &theme, Copies &copies, QWidget *parent = nullptr);

    /// The dialog for the folder leads here.
    void save(const QString &folder);

private:
    void chooseFolder();

    Copies &m_copies;
    InlineMessage *m_message;
    QPushButton *m_save;
};

}

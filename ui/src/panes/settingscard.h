#pragma once

#include "ui/widgets/card.h"

namespace dreamjar::ui {

/// One matter of the settings: a title, and what the matter needs below it.
class SettingsCard : public Card
{
    Q_OBJECT
public:
    SettingsCard(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    /// A button at the leading side of the card, on a line of its own.
    void addButton(QWidget *button);
};

}

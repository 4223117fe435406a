#include "panes/settingscard.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dreamjar::ui {

SettingsCard::SettingsCard(const Theme &theme, const QString &title, QWidget *parent) : Card(theme, parent)
{
    column()->setContentsMargins(space::l, space::m, space::l, space::l);
    column()->setSpacing(space::s);
    column()->addWidget(makeLabel(title, FontRole::CardTitle));
}

void SettingsCard::addButton(QWidget *button)
{
    column()->addWidget(button, 0, Qt::AlignLeading);
}

}

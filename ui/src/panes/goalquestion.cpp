#include "goalquestion.h"

#include "formhelp.h"
#include "ui/widgets/flowrow.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

GoalQuestion::GoalQuestion(const Theme &theme, QWidget *parent) : Card(theme, parent)
{
    setObjectName(QStringLiteral("goalQuestion"));
    m_words = makeSentence({}, Tone::Normal, FontRole::CardTitle);
    QPushButton *keep = makeButton(theme, QStringLiteral("keepOpenButton"), tr("Keep it open"));
    QPushButton *close = makeButton(theme, QStringLiteral("closeFullButton"), tr("Close it"));
    QPushButton *raise = makeButton(theme, QStringLiteral("raiseGoalButton"), tr("Raise the goal"));
    connect(keep, &QPushButton::clicked, this, &GoalQuestion::keepChosen);
    connect(close, &QPushButton::clicked, this, &GoalQuestion::closeChosen);
    connect(raise, &QPushButton::clicked, this, &GoalQuestion::raiseChosen);
    auto *buttons = new FlowRow{space::xs};
    for (QPushButton *button : {keep, close, raise})
        buttons->addWidget(button);
    column()->addWidget(m_words);
    column()->addWidget(makeSentence(tr("What shall happen now? Until you say so it stays open, and more is welcome.")));
    column()->addLayout(buttons);
}

void GoalQuestion::setJar(const Campaign &jar)
{
    m_words->setText(tr("%1's jar is full!").arg(jar.childName));
    setAccessibleName(m_words->text());
}

}

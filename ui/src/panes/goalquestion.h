#pragma once

#include "domain/campaign.h"
#include "ui/widgets/card.h"

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// Asks a parent, once, what happens now that the jar is full: keep it open, close it, or raise the goal (PRODUCT A25).
class GoalQuestion : public Card
{
    Q_OBJECT
public:
    explicit GoalQuestion(const Theme &theme, QWidget *parent = nullptr);
    void setJar(const Campaign &jar);

Q_SIGNALS:
    void keepChosen();
    void closeChosen();
    void raiseChosen();

private:
    QLabel *m_words;
};

}

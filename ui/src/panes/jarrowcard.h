#pragma once

#include "replica/rows.h"
#include "ui/widgets/card.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class Chip;
class ElidedLabel;
class JarWidget;
class ProgressBar;

/// One of the parent's own jars, full width: how it stands, and what can be done with it. A click opens its page.
class JarRowCard : public Card
{
    Q_OBJECT
public:
    explicit JarRowCard(const Theme &theme, QWidget *parent = nullptr);
    void setJar(const replica::JarRow &row, const QString &currency, Instant now);
    const replica::JarRow &row() const { return m_row; }

Q_SIGNALS:
    void editChosen();
    void turnChosen();
    void removeChosen();

private:
    replica::JarRow m_row;
    JarWidget *m_jar;
    ElidedLabel *m_title;
    Chip *m_state;
    Chip *m_category;
    QLabel *m_facts;
    ProgressBar *m_bar;
    QLabel *m_raised;
    QLabel *m_share;
    QPushButton *m_edit;
    QPushButton *m_turn;
    QPushButton *m_remove;
};

}

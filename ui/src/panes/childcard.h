#pragma once

#include "replica/rows.h"
#include "ui/widgets/card.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class Avatar;
class Chip;
class ElidedLabel;
class PictureShelf;

/// A child with age, jars and sum, and what can be done with it.
class ChildCard : public Card
{
    Q_OBJECT
public:
    explicit ChildCard(const Theme &theme, QWidget *parent = nullptr);
    void setChild(
        const replica::ChildRow &row, const QString &currency, QDate today, PictureShelf *pictures = nullptr);
    const replica::ChildRow &row() const { return m_row; }

Q_SIGNALS:
    void editChosen();
    void removeChosen();
    void newJarChosen();
    void jarsChosen();

private:
    replica::ChildRow m_row;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_age;
    Chip *m_unsent;
    QLabel *m_jars;
    QLabel *m_raised;
    QLabel *m_why;
    QPushButton *m_open;
    QPushButton *m_newJar;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

}

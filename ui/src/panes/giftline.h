#pragma once

#include "replica/rows.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace dreamjar::ui {

class Avatar;
class Chip;
class ElidedLabel;

/// One gift as a line: who, for what, how much, when, and what was said with it.
class GiftLine : public QWidget
{
    Q_OBJECT
public:
    enum class About { Jar, Comment }; ///< the second line: which jar (and the comment), or the comment alone

    GiftLine(const Theme &theme, About about, QWidget *parent = nullptr);
    void setGift(const replica::GiftRow &row, const QString &currency, Instant now);

private:
    About m_about;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    Chip *m_hidden;
    Chip *m_state;
    ElidedLabel *m_below;
    QLabel *m_amount;
    QLabel *m_when;
};

}

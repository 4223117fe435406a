#pragma once

#include "replica/rows.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class Chip;
class ElidedLabel;

/// Something done here that the server has not taken: what it is, how it stands, what can be done.
class OutboxLine : public QWidget
{
    Q_OBJECT
public:
    explicit OutboxLine(const Theme &theme, QWidget *parent = nullptr);
    /// `before` is the title of the entry that it waits for: it stands under that one.
    void setEntry(const replica::OutboxRow &row, const QString &currency, Instant now, const QString &before = {});
    const replica::OutboxRow &row() const { return m_row; }

Q_SIGNALS:
    void retryChosen();
    /// Ask the server once more whether it has it.
    void checkChosen();
    void cancelChosen();
    /// The person has seen for themselves that it is there.
    void arrivedChosen();
    void compareChosen();

private:
    replica::OutboxRow m_row;
    QBoxLayout *m_parts;
    Chip *m_chip;
    ElidedLabel *m_title;
    QLabel *m_when;
    QLabel *m_sentence;
    QPushButton *m_check;
    QPushButton *m_retry;
    QPushButton *m_cancel;
    QPushButton *m_arrived;
    QPushButton *m_compare;
};

}

#pragma once

#include "replica/rows.h"
#include "ui/theme/theme.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class DateEdit;

/// Asks for which days somebody wants a statement of what they gave (PRODUCT B15): the year so far, until they say
/// otherwise; fiscal years differ.
class StatementDialog : public QDialog
{
    Q_OBJECT
public:
    /// Of these gifts only those count that the server has.
    StatementDialog(const Theme &theme, const QList<replica::GiftRow> &gifts, const QString &currency, QDate today,
        QWidget *parent = nullptr);

Q_SIGNALS:
    /// The first and the last day, and what was given from one to the other.
    void chosen(QDate from, QDate to, const QList<dreamjar::replica::GiftRow> &gifts);

private:
    void sumUp();

    QList<replica::GiftRow> m_gifts, m_among;
    QString m_currency;
    DateEdit *m_from;
    DateEdit *m_to;
    QLabel *m_sum;
    QPushButton *m_save;
};

}

#pragma once

#include "replica/book.h"
#include "ui/theme/theme.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// Every receipt that was issued here, the void ones too; prints one again, mails it, or makes it void.
class ReceiptsDialog : public QDialog
{
    Q_OBJECT
public:
    ReceiptsDialog(const Theme &theme, const QString &currency, QWidget *parent = nullptr);
    void setReceipts(const QList<replica::ReceiptRow> &receipts);

Q_SIGNALS:
    void againChosen(qint64 number);
    void mailChosen(qint64 number);
    void voidChosen(qint64 number, const QString &reason);

private:
    const replica::ReceiptRow *current() const;
    void showButtons();
    void askReason();

    QString m_currency;
    QList<replica::ReceiptRow> m_receipts;
    QTableWidget *m_table;
    QPushButton *m_again;
    QPushButton *m_mail;
    QPushButton *m_void;
};

}

#include "receiptsdialog.h"

#include "celldelegate.h"
#include "formhelp.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dreamjar::ui {

ReceiptsDialog::ReceiptsDialog(const Theme &theme, const QString &currency, QWidget *parent)
    : QDialog(parent), m_currency(currency)
{
    setObjectName(QStringLiteral("receiptsDialog"));
    setWindowTitle(tr("Receipts"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addWidget(makeLabel(tr("Receipts"), FontRole::Title));
    column->addWidget(makeSentence(tr("Numbers run without a gap. A void receipt keeps its number and stays in this list.")));
    m_table = new QTableWidget(0, 6);
    m_table->setObjectName(QStringLiteral("receiptsTable"));
    m_table->setAccessibleName(tr("Receipts"));
    m_table->setHorizontalHeaderLabels(
        {tr("Number"), tr("From"), tr("Jar"), tr("Amount"), tr("Issued"), tr("State")});
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    m_table->setSelectionMode(QTableWidget::SingleSelection);
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leaves it
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new CellDelegate{m_table});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metric::rowHeight);
    for (const int figures : {0, 3, 4, 5})
        m_table->horizontalHeader()->setSectionResizeMode(figures, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(60);
    m_table->setColumnWidth(1, 160);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int figures : {0, 3})
        m_table->horizontalHeaderItem(figures)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setWordWrap(false);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    m_void = makeButton(theme, QStringLiteral("receiptVoid"), tr("Make void…"), Variant::Danger);
    m_again = makeButton(theme, QStringLiteral("receiptAgain"), tr("Save again…"));
    m_mail = makeButton(theme, QStringLiteral("receiptMail"), tr("Mail draft…"));
    auto *close = makeButton(theme, QStringLiteral("receiptsClose"), tr("Close"), Variant::Primary);
    buttons->addWidget(m_void);
    buttons->addStretch(1);
    buttons->addWidget(m_mail);
    buttons->addWidget(m_again);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ReceiptsDialog::showButtons);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againChosen(current()->number); });
    connect(m_mail, &QPushButton::clicked, this, [this] { Q_EMIT mailChosen(current()->number); });
    connect(m_void, &QPushButton::clicked, this, &ReceiptsDialog::askReason);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(940, 480);
    showButtons();
}

void ReceiptsDialog::setReceipts(const QList<replica::ReceiptRow> &receipts)
{
    m_receipts = receipts;
    const int row = std::max(0, m_table->currentRow());
    m_table->setRowCount(int(receipts.size()));
    for (int i = 0; i < receipts.size(); ++i) {
        const replica::ReceiptRow &receipt = receipts[i];
        QString state = receipt.printed == 0 ? tr("not printed yet") : tr("printed %n time(s)", nullptr, receipt.printed);
        if (!receipt.mailed.isNull())
            state = tr("mail draft of %1").arg(words::date(receipt.mailed.dateIn(QTimeZone::systemTimeZone())));
        if (!receipt.voided.isNull())
            state = receipt.voidReason.isEmpty() ? tr("void") : tr("void: %1").arg(receipt.voidReason);
        const QStringList texts{QString::number(receipt.number), receipt.donor, receipt.jar,
            words::money(receipt.amount, m_currency), words::date(receipt.issued.dateIn(QTimeZone::systemTimeZone())), state};
        for (int place = 0; place < texts.size(); ++place) {
            auto *item = new QTableWidgetItem(texts[place]);
            if (place == 0 || place == 3)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(i, place, item);
        }
    }
    if (!receipts.isEmpty())
        m_table->setCurrentCell(std::min<int>(row, int(receipts.size()) - 1), 0);
    showButtons();
}

const replica::ReceiptRow *ReceiptsDialog::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_receipts.size() ? &m_receipts[row] : nullptr;
}

void ReceiptsDialog::showButtons()
{
    const replica::ReceiptRow *receipt = current();
    m_again->setEnabled(receipt);
    m_mail->setEnabled(receipt && receipt->voided.isNull() && !receipt->email.isEmpty());
    m_void->setEnabled(receipt && receipt->voided.isNull());
}

void ReceiptsDialog::askReason()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("voidReason"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Make receipt %1 void").arg(current()->number));
    dialog->setLabelText(tr("Why? It is printed on the void receipt."));
    dialog->setOkButtonText(tr("Make void"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, number = current()->number](const QString &reason) {
        Q_EMIT voidChosen(number, reason.simplified());
    });
    dialog->open();
}

}

#pragma once

#include "domain/clock.h"
#include "replica/book.h"
#include "sync/commands.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class InlineMessage;

/// One gift of the book beside the table: all that is known of it, and what the parent notes about it. Edits go to the
/// journal when a control is used, the note when it loses the focus.
class GiftDetail : public QWidget
{
    Q_OBJECT
public:
    GiftDetail(const Theme &theme, sync::ReviewCommands &commands, const Clock &clock, QWidget *parent = nullptr);

    void setCurrency(const QString &currency) { m_currency = currency; }
    void setGift(const replica::BookRow &row);
    DonationId gift() const { return m_row.gift.donation.id; }
    /// Keeps what was typed into the note.
    void keepNote();

Q_SIGNALS:
    void closed();
    void jarChosen(dreamjar::CampaignId jar);
    void receiptChosen(dreamjar::DonationId gift);
    void letterChosen(dreamjar::DonationId gift);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void edit(const ReviewEdit &change, const QString &label);
    void showFacts();

    const Theme &m_theme;
    sync::ReviewCommands &m_commands;
    const Clock &m_clock;
    QString m_currency;
    replica::BookRow m_row;
    bool m_showing = false;
    QLabel *m_amount;
    QLabel *m_donor;
    QLabel *m_hidden;
    QLabel *m_facts;
    QLabel *m_comment;
    InlineMessage *m_changed;
    QPushButton *m_seen;
    InlineMessage *m_failure;
    QPushButton *m_reviewed;
    QComboBox *m_thanks;
    QPlainTextEdit *m_note;
    QPushButton *m_receipt;
    QPushButton *m_letter;
    QLabel *m_early;
};

}

#pragma once

#include "replica/rows.h"
#include "sync/commands.h"
#include "sync/states.h"
#include "ui/widgets/card.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
QT_END_NAMESPACE

namespace dreamjar::paper {
struct Document;
}

namespace dreamjar::ui {

class AmountEdit;
class FieldRow;
class FormErrors;
class InlineMessage;

/// Where a gift is given: amount, who, a word; then thanks with the reference. One press makes one gift, and a refusal
/// keeps everything that was typed.
class GivePanel : public Card
{
    Q_OBJECT
public:
    GivePanel(const Theme &theme, sync::Commands &commands, sync::States &states, QWidget *parent = nullptr);

    /// The jar as it stands now; another jar starts anew.
    void setJar(const replica::JarRow &row);
    void startAnew();

Q_SIGNALS:
    void given();
    /// The empty form is back after the thanks.
    void startedAnew();
    void cancelled();

private:
    QWidget *makeForm();
    QWidget *makeThanks();
    void watch();
    void prefill();
    void nameButton();
    void offerAmounts(const QList<Money> &amounts);
    DonationDraft typed() const;
    void donate();
    void thank(const sync::DonationReceipt &receipt);
    paper::Document receipt() const;
    void setBusy(bool busy);

    sync::Commands &m_commands;
    sync::States &m_states;
    std::optional<replica::JarRow> m_jar;
    bool m_busy = false;

    QWidget *m_form;
    QWidget *m_thanks;
    QLabel *m_heading;
    InlineMessage *m_message;
    FormErrors *m_errors;
    QButtonGroup *m_presets;
    QGridLayout *m_quick;
    QList<Money> m_offered;
    AmountEdit *m_amount;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QPlainTextEdit *m_comment;
    QCheckBox *m_anonymous;
    FieldRow *m_amountRow;
    FieldRow *m_nameRow;
    FieldRow *m_emailRow;
    FieldRow *m_commentRow;
    QLabel *m_hiddenNote;
    QPushButton *m_donate;
    QLabel *m_thanksHeading;
    QLabel *m_thanksText;
    QLineEdit *m_reference;
    InlineMessage *m_paperMessage;
    replica::GiftRow m_given; ///< the last gift, for its receipt
    QPushButton *m_again;
};

}

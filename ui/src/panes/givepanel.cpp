#include "ui/panes/givepanel.h"

#include "domain/rules.h"
#include "filterchip.h"
#include "formhelp.h"
#include "giftpapers.h"
#include "jarchoices.h"
#include "papersaver.h"
#include "ui/errortext.h"
#include "ui/widgets/amountedit.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/wrappingcheck.h"
#include "ui/words.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr int amountsInARow = 4;
}

GivePanel::GivePanel(const Theme &theme, sync::Commands &commands, sync::States &states, QWidget *parent)
    : Card(theme, parent), m_commands(commands), m_states(states)
{
    setObjectName(QStringLiteral("givePanel"));
    column()->setContentsMargins(space::l, space::l, space::l, space::l);
    m_form = makeForm();
    m_thanks = makeThanks();
    column()->addWidget(m_form);
    column()->addWidget(m_thanks);
    watch();
    startAnew();
    connect(&m_states, &sync::States::accountChanged, this, &GivePanel::prefill);
}

QWidget *GivePanel::makeForm()
{
    m_heading = makeSentence({}, Tone::Normal, FontRole::Title);
    m_message = new InlineMessage(theme());
    m_message->setObjectName(QStringLiteral("giveMessage"));
    m_errors = new FormErrors(m_message, this);

    auto *quick = new QHBoxLayout;
    m_quick = new QGridLayout;
    m_quick->setSpacing(0);
    quick->addLayout(m_quick);
    quick->addStretch(1);
    m_presets = new QButtonGroup(this);
    m_presets->setExclusive(false);

    m_amount = new AmountEdit(theme());
    m_amount->setObjectName(QStringLiteral("amountEdit"));
    m_amount->setAccessibleName(tr("Amount"));
    m_amountRow = new FieldRow(theme(), tr("Amount"), m_amount);
    m_name = makeLine(QStringLiteral("donorNameEdit"), tr("Your name"));
    m_nameRow = new FieldRow(theme(), tr("Your name"), m_name);
    m_email = makeLine(QStringLiteral("donorEmailEdit"), tr("Your e-mail address"), tr("you@example.org"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_emailRow = new FieldRow(theme(), tr("Your e-mail address"), m_email);
    m_comment = makeText(QStringLiteral("commentEdit"), tr("A word with it"), 2);
    m_commentRow = new FieldRow(theme(), tr("A word with it"), m_comment);
    m_commentRow->setOptional(true);
    m_commentRow->setLimit(limits::comment);
    m_anonymous = new WrappingCheck(tr("Hide my name from the public"));
    m_anonymous->setObjectName(QStringLiteral("anonymousCheck"));
    m_hiddenNote = makeSentence({}, Tone::Muted, FontRole::Caption);
    m_hiddenNote->setObjectName(QStringLiteral("anonymousNote"));
    QLabel *pledge = makeSentence(tr("DreamJar records pledges and takes no payment: you settle it with the family."),
        Tone::Muted, FontRole::Caption);
    pledge->setObjectName(QStringLiteral("pledgeNote"));
    m_donate = makeButton(theme(), QStringLiteral("donateButton"), {}, Variant::Primary, Icon::Heart);
    QPushButton *cancel = makeButton(theme(), QStringLiteral("cancelGiveButton"), tr("Not now"), Variant::Quiet);
    connect(cancel, &QPushButton::clicked, this, &GivePanel::cancelled);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::xs);
    buttons->addWidget(cancel);
    buttons->addWidget(m_donate, 1);

    auto *form = new QWidget;
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins({});
    rows->setSpacing(space::s);
    rows->addWidget(m_heading);
    rows->addWidget(m_message);
    rows->addLayout(quick);
    rows->addWidget(m_amountRow);
    rows->addWidget(m_nameRow);
    rows->addWidget(m_emailRow);
    rows->addWidget(m_commentRow);
    rows->addWidget(m_anonymous);
    rows->addWidget(m_hiddenNote);
    rows->addWidget(pledge);
    rows->addLayout(buttons);
    return form;
}

QWidget *GivePanel::makeThanks()
{
    m_thanksHeading = makeSentence({}, Tone::Normal, FontRole::Title);
    m_thanksHeading->setObjectName(QStringLiteral("thanksLabel"));
    m_thanksHeading->setAlignment(Qt::AlignHCenter);
    m_thanksText = makeSentence({}, Tone::Muted);
    m_thanksText->setAlignment(Qt::AlignHCenter);
    m_reference = makeLine(QStringLiteral("referenceEdit"), tr("Reference of your gift"));
    m_reference->setReadOnly(true);
    auto *referenceRow = new FieldRow(theme(), tr("Reference"), m_reference);
    referenceRow->setHint(tr("It stays the same for ever. Keep it if you want to ask about this gift."));
    QPushButton *copy = makeButton(theme(), QStringLiteral("copyReferenceButton"), tr("Copy the reference"));
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        QGuiApplication::clipboard()->setText(m_reference->text());
        copy->setText(tr("Copied"));
    });
    QPushButton *save = makeButton(theme(), QStringLiteral("saveReceiptButton"), tr("Save the receipt…"));
    QPushButton *print = makeButton(theme(), QStringLiteral("printReceiptButton"), tr("Print…"));
    auto *paper = new FlowRow{space::xs};
    paper->addWidget(save);
    paper->addWidget(print);
    m_paperMessage = new InlineMessage(theme());
    const auto told = [this](Tone tone, const QString &sentence) { m_paperMessage->setMessage(tone, sentence); };
    connect(save, &QPushButton::clicked, this, [this, told] { savePaper(this, receipt(), told); });
    connect(print, &QPushButton::clicked, this, [this, told] { printPaper(this, receipt(), told); });
    m_again = makeButton(theme(), QStringLiteral("giveButton"), tr("Give once more"), Variant::Quiet);
    connect(m_again, &QPushButton::clicked, this, [this, copy] {
        copy->setText(tr("Copy the reference"));
        startAnew();
        Q_EMIT startedAnew();
    });

    auto *thanks = new QWidget;
    auto *rows = new QVBoxLayout(thanks);
    rows->setContentsMargins({});
    rows->setSpacing(space::s);
    rows->addWidget(m_thanksHeading);
    rows->addWidget(m_thanksText);
    rows->addWidget(referenceRow);
    rows->addWidget(copy);
    rows->addLayout(paper);
    rows->addWidget(m_paperMessage);
    rows->addWidget(m_again);
    return thanks;
}

void GivePanel::watch()
{
    connect(m_presets, &QButtonGroup::idClicked, this, [this](int amount) {
        m_amount->setAmount(Money::units(amount));
        m_amountRow->clearError();
        nameButton();
    });
    connect(m_amount, &AmountEdit::amountChanged, this, &GivePanel::nameButton);
    connect(m_amount, &AmountEdit::refused, this, [this] {
        m_amountRow->setError(sentenceFor(Violation{Field::Amount, Rule::Integer, 0, {}, {}}));
    });
    connect(m_donate, &QPushButton::clicked, this, &GivePanel::donate);
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_amount), m_name, m_email})
        connect(line, &QLineEdit::returnPressed, this, &GivePanel::donate);

    const auto guest = [this] { return !m_states.account().signedIn(); };
    m_errors->watch(Field::Amount, m_amountRow, [this]() -> Violations {
        const auto amount = m_amount->amount();
        return amount ? checkAmount(*amount) : Violations{{Field::Amount, Rule::Required, 0, {}, {}}};
    });
    m_errors->watch(Field::DonorName, m_nameRow, [this, guest]() -> Violations {
        if (m_name->text().trimmed().isEmpty())
            return guest() ? Violations{{Field::DonorName, Rule::Required, 0, {}, {}}} : Violations{};
        return checkText(Field::DonorName, m_name->text());
    });
    m_errors->watch(Field::DonorEmail, m_emailRow, [this, guest]() -> Violations {
        if (m_email->text().trimmed().isEmpty())
            return guest() ? Violations{{Field::DonorEmail, Rule::Required, 0, {}, {}}} : Violations{};
        return checkText(Field::DonorEmail, m_email->text());
    });
    m_errors->watch(
        Field::Comment, m_commentRow, [this] { return checkText(Field::Comment, m_comment->toPlainText()); });
}

/// None of them is chosen before the person does.
void GivePanel::offerAmounts(const QList<Money> &amounts)
{
    if (std::exchange(m_offered, amounts) == amounts)
        return;
    const auto gone = m_presets->buttons();
    qDeleteAll(gone);
    const int inARow = amounts.size() > amountsInARow ? (int(amounts.size()) + 1) / 2 : amountsInARow;
    for (int i = 0; i < amounts.size(); ++i) {
        const int units = int(amounts[i].toUnits());
        auto *chip = new FilterChip(theme(), Icon::None, QLocale{}.toString(units), Token::Primary);
        chip->setObjectName(QStringLiteral("preset_%1").arg(units));
        m_presets->addButton(chip, units);
        m_quick->addWidget(chip, i / inARow, i % inARow);
        QWidget::setTabOrder(m_amount->previousInFocusChain(), chip);
        chip->show(); // the panel may be on the screen already
    }
}

void GivePanel::setJar(const replica::JarRow &row)
{
    const bool another = !m_jar || m_jar->campaign.id != row.campaign.id;
    const bool named = m_jar && m_jar->campaign.id.isProvisional() && m_jar->campaign.title == row.campaign.title;
    m_jar = row;
    if (another && !named)
        startAnew();
    const QString &name = row.campaign.childName;
    m_heading->setText(tr("Give to %1's jar").arg(name));
    m_emailRow->setHint(tr("Only %1's parent sees it.").arg(name));
    m_hiddenNote->setText(tr("%1's parent still sees it.").arg(name));
    m_amount->setCurrency(m_states.server().currency);
    offerAmounts(row.campaign.suggestedAmounts.isEmpty() ? usualAmounts() : row.campaign.suggestedAmounts);
    const bool open = row.campaign.isOpen;
    m_donate->setVisible(open);
    if (!open)
        m_message->setMessage(Tone::Warn,
            tr("This jar has been closed and takes no more gifts. Nothing was sent, and what you "
               "typed is still here."));
    nameButton();
}

void GivePanel::startAnew()
{
    m_thanks->hide();
    m_form->show();
    m_amount->setAmount({});
    m_name->clear();
    m_email->clear();
    m_comment->clear();
    m_anonymous->setChecked(false);
    m_errors->clear();
    setBusy(false);
    prefill();
    nameButton();
}

void GivePanel::prefill()
{
    const auto &parent = m_states.account().parent;
    if (!parent)
        return;
    const QString fullName = QString(parent->firstName + u' ' + parent->lastName).simplified();
    if (m_name->text().isEmpty())
        m_name->setText(fullName.isEmpty() ? parent->username : fullName);
    if (m_email->text().isEmpty())
        m_email->setText(parent->email);
}

void GivePanel::nameButton()
{
    const auto amount = m_amount->amount();
    const auto buttons = m_presets->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(amount && m_presets->id(button) == amount->toUnits());
    const bool good = amount && checkAmount(*amount).isEmpty();
    m_donate->setText(m_busy ? tr("Saving your gift …")
            : good           ? tr("Give %1").arg(words::money(*amount, m_states.server().currency))
                             : tr("Give"));
    m_donate->setAccessibleName(m_donate->text());
}

DonationDraft GivePanel::typed() const
{
    DonationDraft draft;
    draft.campaign = m_jar->campaign.id;
    draft.amount = m_amount->amount().value_or(Money{});
    draft.comment = m_comment->toPlainText();
    draft.visibility = m_anonymous->isChecked() ? Visibility::Anonymous : Visibility::Shown;
    draft.donorName = m_name->text();
    draft.donorEmail = m_email->text();
    if (m_states.account().parent)
        draft.account = m_states.account().parent->id;
    return draft;
}

void GivePanel::donate()
{
    if (m_busy || !m_jar || !m_errors->allFine())
        return;
    setBusy(true); // before anything else: the second click of a double click finds it so
    m_commands.donate(typed(), m_jar->campaign, this, [this](const Result<sync::DonationReceipt, Refusal> &answer) {
        setBusy(false);
        if (answer)
            thank(*answer);
        else
            m_errors->show(answer.error());
    });
}

/// What was given last, on paper.
paper::Document GivePanel::receipt() const
{
    return donorReceipt(m_given, m_states.server().currency);
}

void GivePanel::thank(const sync::DonationReceipt &receipt)
{
    m_paperMessage->clear();
    const DonationDraft draft = typed();
    m_given = {};
    m_given.client = receipt.reference;
    m_given.donation.amount = receipt.amount;
    m_given.donation.donated = receipt.made;
    m_given.donation.donorName = draft.donorName.simplified();
    m_given.donation.comment = draft.comment;
    m_given.jarTitle = m_jar->campaign.title;
    const bool offline = m_states.sync().activity == sync::Activity::Offline;
    m_thanksHeading->setText(
        m_name->text().trimmed().isEmpty() ? tr("Thank you!") : tr("Thank you, %1!").arg(m_name->text().simplified()));
    const QString amount = words::money(receipt.amount, m_states.server().currency);
    m_thanksText->setText(offline
            ? tr("%1 for “%2” is saved on this computer. It goes to the server by itself as soon as that can "
                 "be reached.")
                  .arg(amount, m_jar->campaign.title)
            : tr("%1 for “%2” is recorded.").arg(amount, m_jar->campaign.title));
    m_reference->setText(receipt.reference.toString());
    m_reference->setCursorPosition(0);
    m_form->hide();
    m_thanks->show();
    m_again->setVisible(m_jar->campaign.isOpen);
    m_again->setFocus();
    Q_EMIT given();
}

void GivePanel::setBusy(bool busy)
{
    m_busy = busy;
    m_donate->setEnabled(!busy);
    nameButton();
}

}

#include "ui/panes/accountpane.h"

#include "domain/rules.h"
#include "formhelp.h"
#include "googlepanel.h"
#include "knownaccounts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/widgets/wrappingcheck.h"

#include <QHideEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

AccountPane::AccountPane(const Theme &theme, sync::Commands &commands, sync::States &states, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_states(states)
{
    setObjectName(QStringLiteral("accountPane"));
    build();
    connect(&m_states, &sync::States::accountChanged, this, &AccountPane::tellKeeping);
    setFace(Face::SignIn);
    tellKeeping();
}

void AccountPane::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_page = new PageScaffold(m_theme);
    m_page->setContentWidth(520);
    outer->addWidget(m_page);

    m_keeping = new InlineMessage(m_theme);
    m_keeping->setObjectName(QStringLiteral("keepingMessage"));
    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("accountMessage"));
    m_errors = new FormErrors(m_message, this);

    m_username = makeLine(QStringLiteral("usernameEdit"), tr("Username"));
    m_firstName = makeLine(QStringLiteral("firstNameEdit"), tr("First name"));
    m_lastName = makeLine(QStringLiteral("lastNameEdit"), tr("Last name"));
    m_email = makeLine(QStringLiteral("emailEdit"), tr("E-mail address"), tr("you@example.org"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_password = makeLine(QStringLiteral("passwordEdit"), tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);

    m_usernameRow = new FieldRow(m_theme, tr("Username"), m_username);
    m_usernameRow->setHint(tr("At least 3 characters. Strangers see it only when you give without a first name."));
    m_firstNameRow = new FieldRow(m_theme, tr("First name"), m_firstName);
    m_firstNameRow->setOptional(true);
    m_lastNameRow = new FieldRow(m_theme, tr("Last name"), m_lastName);
    m_lastNameRow->setOptional(true);
    m_emailRow = new FieldRow(m_theme, tr("E-mail address"), m_email);
    m_passwordRow = new FieldRow(m_theme, tr("Password"), m_password);

    m_show = new WrappingCheck(tr("Show the password"));
    m_show->setObjectName(QStringLiteral("showPasswordCheck"));
    connect(m_show, &QCheckBox::toggled, this,
        [this](bool shown) { m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });

    m_submit = makeButton(m_theme, QStringLiteral("submitButton"), {}, Variant::Primary);
    connect(m_submit, &QPushButton::clicked, this, &AccountPane::submit);
    for (QLineEdit *line : {m_username, m_firstName, m_lastName, m_email, m_password})
        connect(line, &QLineEdit::returnPressed, this, &AccountPane::submit);

    m_otherWords = makeLabel({}, FontRole::Body, Tone::Muted);
    m_other = makeButton(m_theme, QStringLiteral("faceButton"), {}, Variant::Quiet);
    connect(m_other, &QPushButton::clicked, this,
        [this] { setFace(m_face == Face::SignIn ? Face::Register : Face::SignIn); });

    m_google = new GooglePanel(m_theme, m_commands, m_states);
    connect(m_google, &GooglePanel::signedIn, this, [this] {
        clear();
        Q_EMIT signedIn();
    });
    m_known = new KnownAccounts(m_theme, m_states, tr("Signed in on this computer before"));
    connect(m_known, &KnownAccounts::chosen, this, &AccountPane::continueAs);

    auto *names = new QWidget;
    auto *namesRow = new QHBoxLayout(names);
    namesRow->setContentsMargins({});
    namesRow->setSpacing(space::m);
    namesRow->addWidget(m_firstNameRow, 1, Qt::AlignTop);
    namesRow->addWidget(m_lastNameRow, 1, Qt::AlignTop);

    auto *card = new Card(m_theme);
    QVBoxLayout *form = card->column();
    form->setContentsMargins(space::l, space::l, space::l, space::l);
    form->setSpacing(space::m);
    form->addWidget(m_message);
    form->addWidget(m_usernameRow);
    form->addWidget(names);
    form->addWidget(m_emailRow);
    form->addWidget(m_passwordRow);
    form->addWidget(m_show);
    form->addWidget(m_submit);
    form->addWidget(m_google);

    auto *turn = new QWidget;
    auto *turnRow = new QHBoxLayout(turn);
    turnRow->setContentsMargins({});
    turnRow->addStretch(1);
    turnRow->addWidget(m_otherWords);
    turnRow->addWidget(m_other);
    turnRow->addStretch(1);

    m_page->column()->addWidget(m_keeping);
    m_page->column()->addWidget(m_known);
    m_page->column()->addWidget(card);
    m_page->column()->addWidget(turn);
    m_page->column()->addStretch(1);

    m_errors->watch(Field::Username, m_usernameRow, [this] { return checkText(Field::Username, m_username->text()); });
    m_errors->watch(
        Field::FirstName, m_firstNameRow, [this] { return checkText(Field::FirstName, m_firstName->text()); });
    m_errors->watch(Field::LastName, m_lastNameRow, [this] { return checkText(Field::LastName, m_lastName->text()); });
    m_errors->watch(Field::Email, m_emailRow, [this] { return checkText(Field::Email, m_email->text()); });
    m_errors->watch(Field::Password, m_passwordRow, [this]() -> Violations {
        if (m_face == Face::Register)
            return checkText(Field::Password, m_password->text());
        // An old password may be shorter than new ones have to be: the server knows.
        return m_password->text().isEmpty() ? Violations{{Field::Password, Rule::Required, 0, {}, {}}} : Violations{};
    });
}

void AccountPane::setFace(Face face)
{
    m_face = face;
    const bool registering = face == Face::Register;
    m_errors->clear();
    for (QWidget *row : {m_usernameRow, m_firstNameRow, m_lastNameRow})
        row->setVisible(registering);
    m_firstNameRow->parentWidget()->setVisible(registering);
    m_passwordRow->setHint(
        registering ? tr("At least 8 characters. A short sentence is easy to remember.") : QString{});
    m_page->setTitle(registering ? tr("Create your account") : tr("Welcome back"));
    m_page->setSubtitle(!m_invitation.isEmpty() ? m_invitation
            : registering                       ? tr("One account for you; your children need none.")
                                                : tr("Sign in to see your children, jars and gifts."));
    m_otherWords->setText(registering ? tr("Already have an account?") : tr("New here?"));
    m_other->setText(registering ? tr("Sign in") : tr("Create an account"));
    m_other->setAccessibleName(m_other->text());
    setBusy(m_busy);
}

void AccountPane::setInvitation(const QString &sentence)
{
    m_invitation = sentence;
    setFace(m_face);
}

void AccountPane::setAddress(const QString &email)
{
    m_email->setText(email);
}

void AccountPane::continueAs(const Parent &account)
{
    m_commands.switchAccount(account.id, this, [this, account](const Result<Parent, Refusal> &answer) {
        if (answer)
            return finish(answer);
        setFace(Face::SignIn);
        setAddress(account.email);
        m_keeping->setMessage(Tone::Warn, tr("The keyring does not give out this session. Please enter the password."));
        m_password->setFocus(Qt::OtherFocusReason);
    });
}

void AccountPane::clear()
{
    m_google->giveUp();
    for (QLineEdit *line : {m_username, m_firstName, m_lastName, m_email, m_password})
        line->clear();
    m_show->setChecked(false);
    m_errors->clear();
}

void AccountPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QLineEdit *first = m_face == Face::Register ? m_username : m_email->text().isEmpty() ? m_email : m_password;
    first->setFocus(Qt::OtherFocusReason);
}

void AccountPane::hideEvent(QHideEvent *event)
{
    // A window that is put away is not left.
    if (!event->spontaneous())
        m_google->giveUp();
    QWidget::hideEvent(event);
}

void AccountPane::setBusy(bool busy)
{
    m_busy = busy;
    m_submit->setEnabled(!busy);
    m_other->setEnabled(!busy);
    if (m_face == Face::Register)
        m_submit->setText(busy ? tr("Creating your account …") : tr("Create account"));
    else
        m_submit->setText(busy ? tr("Signing in …") : tr("Sign in"));
    m_submit->setAccessibleName(m_submit->text());
}

void AccountPane::submit()
{
    if (m_busy || !m_errors->allFine())
        return;
    setBusy(true);
    if (m_face == Face::Register) {
        const Registration typed{
            m_username->text(), m_email->text(), m_password->text(), m_firstName->text(), m_lastName->text()};
        m_commands.registerParent(typed, this, [this](const Result<Parent, Refusal> &answer) { finish(answer); });
    } else {
        m_commands.signIn({m_email->text().trimmed(), m_password->text()}, this,
            [this](const Result<Parent, Refusal> &answer) { finish(answer); });
    }
}

void AccountPane::finish(const Result<Parent, Refusal> &answer)
{
    setBusy(false);
    if (!answer) {
        m_errors->show(answer.error());
        if (answer.error().reason == Reason::WrongCredentials) {
            m_password->setFocus(Qt::OtherFocusReason);
            m_password->selectAll();
        }
        return;
    }
    clear();
    Q_EMIT signedIn();
}

void AccountPane::tellKeeping()
{
    using Keeping = sync::AccountState::Keeping;
    switch (m_states.account().keeping) {
    case Keeping::Locked:
        m_keeping->setMessage(Tone::Warn,
            tr("Your keyring is locked, so we cannot see whether you were signed in. Unlock it "
               "and start DreamJar again, or sign in here for now."));
        break;
    case Keeping::ThisSession:
        m_keeping->setMessage(Tone::Warn,
            tr("This computer has no keyring. You can sign in, and stay signed in until you "
               "close DreamJar."));
        break;
    case Keeping::Unknown:
    case Keeping::Kept:
        m_keeping->clear();
        break;
    }
}

}

#include "panes/passwordcard.h"

#include "domain/rules.h"
#include "formhelp.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {

QLineEdit *makeSecret(const QString &name, const QString &label)
{
    QLineEdit *line = makeLine(name, label);
    line->setEchoMode(QLineEdit::Password);
    line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    return line;
}

}

PasswordCard::PasswordCard(const Theme &theme, sync::Account &account, QWidget *parent)
    : SettingsCard(theme, tr("Password"), parent), m_account(account)
{
    setObjectName(QStringLiteral("passwordCard"));
    m_words = makeSentence({});
    m_message = new InlineMessage(theme);
    m_message->setObjectName(QStringLiteral("passwordMessage"));
    m_errors = new FormErrors(m_message, this);
    m_current = makeSecret(QStringLiteral("currentPasswordEdit"), tr("Your password until now"));
    m_currentRow = new FieldRow(theme, tr("Your password until now"), m_current);
    m_fresh = makeSecret(QStringLiteral("newPasswordEdit"), tr("New password"));
    auto *freshRow = new FieldRow(theme, tr("New password"), m_fresh);
    freshRow->setHint(tr("At least 8 characters. A short sentence is easy to remember."));
    m_show = new QCheckBox(tr("Show the passwords"));
    m_show->setObjectName(QStringLiteral("showPasswordsCheck"));
    connect(m_show, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *line : {m_current, m_fresh})
            line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    m_save = makeButton(theme, QStringLiteral("passwordSaveButton"), tr("Change the password"));
    connect(m_save, &QPushButton::clicked, this, &PasswordCard::save);
    for (QLineEdit *line : {m_current, m_fresh})
        connect(line, &QLineEdit::returnPressed, this, &PasswordCard::save);
    m_errors->watch(Field::CurrentPassword, m_currentRow, [this] {
        return m_current->text().isEmpty() ? Violations{{Field::CurrentPassword, Rule::Required, 0, {}, {}}} : Violations{};
    });
    m_errors->watch(Field::Password, freshRow, [this] { return checkText(Field::Password, m_fresh->text()); });
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_message, m_currentRow, freshRow, m_show})
        column()->addWidget(part);
    addButton(m_save);
    showKind(true);
}

void PasswordCard::refresh()
{
    m_account.askHasPassword(this, [this](const Result<bool, Refusal> &has) {
        if (has)
            showKind(*has);
    });
}

void PasswordCard::showKind(bool hasPassword)
{
    m_hasPassword = hasPassword;
    m_currentRow->setVisible(hasPassword);
    m_words->setText(hasPassword
            ? tr("A new password ends your sign-ins on all other computers.")
            : tr("You sign in with Google until now. With a password of your own you can sign in without it, too."));
    m_save->setText(hasPassword ? tr("Change the password") : tr("Set a password"));
    m_save->setAccessibleName(m_save->text());
}

void PasswordCard::save()
{
    if (!m_errors->allFine())
        return;
    m_save->setEnabled(false);
    m_account.changePassword(m_hasPassword ? m_current->text() : QString{}, m_fresh->text(), this,
        [this](const Result<bool, Refusal> &changed) {
            m_save->setEnabled(true);
            if (!changed) {
                m_errors->show(changed.error());
                return;
            }
            for (QLineEdit *line : {m_current, m_fresh})
                line->clear();
            m_errors->clear();
            showKind(true);
            m_message->setMessage(Tone::Good, tr("Your new password counts from now on."));
            Q_EMIT this->changed();
        });
}

}

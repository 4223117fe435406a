#include "panes/profilecard.h"

#include "domain/rules.h"
#include "formhelp.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

ProfileCard::ProfileCard(const Theme &theme, sync::Account &account, sync::States &states, QWidget *parent)
    : SettingsCard(theme, tr("Name and address"), parent), m_account(account), m_states(states)
{
    setObjectName(QStringLiteral("profileCard"));
    m_message = new InlineMessage(theme);
    m_message->setObjectName(QStringLiteral("profileMessage"));
    m_errors = new FormErrors(m_message, this);
    m_username = makeLine(QStringLiteral("profileUsernameEdit"), tr("Username"));
    m_firstName = makeLine(QStringLiteral("profileFirstNameEdit"), tr("First name"));
    m_lastName = makeLine(QStringLiteral("profileLastNameEdit"), tr("Last name"));
    m_email = makeLine(QStringLiteral("profileEmailEdit"), tr("E-mail address"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);

    auto *names = new QHBoxLayout;
    names->setSpacing(space::m);
    const auto addRow = [&](QLineEdit *line, const QString &label, Field field, bool optional, QBoxLayout *to) {
        auto *row = new FieldRow(theme, label, line);
        row->setOptional(optional);
        to->addWidget(row, to == names ? 1 : 0, to == names ? Qt::AlignTop : Qt::Alignment{});
        m_errors->watch(field, row, [field, line] { return checkText(field, line->text()); });
        connect(line, &QLineEdit::returnPressed, this, &ProfileCard::save);
    };
    column()->addWidget(m_message);
    addRow(m_firstName, tr("First name"), Field::FirstName, true, names);
    addRow(m_lastName, tr("Last name"), Field::LastName, true, names);
    column()->addLayout(names);
    addRow(m_username, tr("Username"), Field::Username, false, column());
    addRow(m_email, tr("E-mail address"), Field::Email, false, column());
    m_save = makeButton(theme, QStringLiteral("profileSaveButton"), tr("Save"), Variant::Primary);
    connect(m_save, &QPushButton::clicked, this, &ProfileCard::save);
    addButton(m_save);
    connect(&m_states, &sync::States::accountChanged, this, &ProfileCard::fill);
    fill();
}

void ProfileCard::fill()
{
    const auto &parent = m_states.account().parent;
    if (!parent || *parent == m_shown)
        return;
    m_shown = *parent;
    m_username->setText(m_shown.username);
    m_firstName->setText(m_shown.firstName);
    m_lastName->setText(m_shown.lastName);
    m_email->setText(m_shown.email);
}

ParentChange ProfileCard::typed() const
{
    const auto changed = [](const QLineEdit *line, const QString &before) {
        return line->text().trimmed() == before ? std::nullopt : std::optional{line->text()};
    };
    ParentChange change;
    change.username = changed(m_username, m_shown.username);
    change.firstName = changed(m_firstName, m_shown.firstName);
    change.lastName = changed(m_lastName, m_shown.lastName);
    change.email = changed(m_email, m_shown.email);
    return change;
}

void ProfileCard::save()
{
    const ParentChange change = typed();
    if (!m_errors->allFine())
        return;
    if (change == ParentChange{}) {
        m_message->setMessage(Tone::Good, tr("Nothing has changed."));
        return;
    }
    m_save->setEnabled(false);
    m_account.changeProfile(change, this, [this](const Result<Parent, Refusal> &changed) {
        m_save->setEnabled(true);
        if (changed)
            m_message->setMessage(Tone::Good, tr("Saved."));
        else
            m_errors->show(changed.error());
    });
}

}

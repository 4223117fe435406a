#include "statementdialog.h"

#include "dateedit.h"
#include "formhelp.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr int leastWidth = 440; // for two whole dates
}

StatementDialog::StatementDialog(const Theme &theme, const QList<replica::GiftRow> &gifts, const QString &currency,
    QDate today, QWidget *parent)
    : QDialog(parent), m_gifts(gifts), m_currency(currency)
{
    setObjectName(QStringLiteral("statementDialog"));
    setWindowTitle(tr("Statement of my gifts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(windowTitle(), FontRole::Title));
    auto *days = new QHBoxLayout;
    days->setSpacing(space::s);
    const auto add = [&](const QString &name, const QString &label, QDate suggestion) {
        auto *edit = new DateEdit;
        edit->setObjectName(name);
        edit->setChosen(suggestion);
        days->addWidget(new FieldRow{theme, label, edit}, 1);
        connect(edit, &DateEdit::chosenChanged, this, &StatementDialog::sumUp);
        return edit;
    };
    m_from = add(QStringLiteral("statementFrom"), tr("First day"), QDate{today.year(), 1, 1});
    m_to = add(QStringLiteral("statementTo"), tr("Last day"), today);
    column->addLayout(days);
    m_sum = makeSentence({}, Tone::Normal, FontRole::BodyStrong);
    m_sum->setObjectName(QStringLiteral("statementSum"));
    column->addWidget(m_sum);
    QLabel *hint = makeSentence(tr("A gift that is still on its way is not in it yet."));
    hint->setMinimumWidth(leastWidth);
    column->addWidget(hint);
    auto *buttons = new QHBoxLayout;
    auto *cancel = makeButton(theme, QStringLiteral("statementCancel"), tr("Cancel"), Variant::Quiet);
    m_save = makeButton(theme, QStringLiteral("statementSave"), tr("Save as PDF…"), Variant::Primary);
    m_save->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(*m_from->chosen(), *m_to->chosen(), m_among);
        accept();
    });
    sumUp();
}

void StatementDialog::sumUp()
{
    m_among.clear();
    const std::optional<QDate> from = m_from->chosen(), to = m_to->chosen();
    Money sum;
    for (const replica::GiftRow &gift : std::as_const(m_gifts)) {
        const QDate day = gift.donation.donated.dateIn(QTimeZone::systemTimeZone());
        if (gift.state != replica::GiftState::Confirmed || !from || !to || day < *from || day > *to)
            continue;
        m_among.append(gift);
        sum += gift.donation.amount;
    }
    m_sum->setText(m_among.isEmpty()
            ? tr("Nothing was given in these days.")
            : tr("%1, %2").arg(words::gifts(int(m_among.size())), words::money(sum, m_currency)));
    m_save->setEnabled(!m_among.isEmpty());
}

}

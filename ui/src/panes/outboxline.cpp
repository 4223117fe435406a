#include "outboxline.h"

#include "formhelp.h"
#include "rowwords.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/pictures.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

OutboxLine::OutboxLine(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("outboxLine"));
    m_chip = new Chip(theme);
    m_title = new ElidedLabel(FontRole::BodyStrong);
    m_when = makeLabel({}, FontRole::Caption, Tone::Muted);
    m_sentence = makeSentence({});
    m_retry = makeButton(theme, QStringLiteral("retryButton"), tr("Try again"), Variant::Normal, Icon::Retry);
    m_cancel = makeButton(theme, QStringLiteral("cancelEntryButton"), {}, Variant::Quiet);
    m_arrived = makeButton(theme, QStringLiteral("arrivedButton"), tr("It has arrived"), Variant::Quiet, Icon::Check);
    m_check = makeButton(theme, QStringLiteral("checkButton"), tr("Check again"), Variant::Normal, Icon::Search);
    connect(m_check, &QPushButton::clicked, this, &OutboxLine::checkChosen);
    connect(m_arrived, &QPushButton::clicked, this, &OutboxLine::arrivedChosen);
    m_compare = makeButton(theme, QStringLiteral("compareButton"), tr("Compare …"));
    connect(m_compare, &QPushButton::clicked, this, &OutboxLine::compareChosen);
    connect(m_retry, &QPushButton::clicked, this, &OutboxLine::retryChosen);
    connect(m_cancel, &QPushButton::clicked, this, &OutboxLine::cancelChosen);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(m_chip);
    head->addWidget(m_title, 1);
    head->addWidget(m_when);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xxs);
    words->addLayout(head);
    words->addWidget(m_sentence);
    auto *buttons = new FlowRow(space::xs);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_check);
    buttons->addWidget(m_arrived);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_cancel);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_parts->setContentsMargins(0, space::xs, 0, space::xs);
    m_parts->setSpacing(space::xs);
    m_parts->addLayout(words, 1);
    m_parts->addLayout(buttons);
}

void OutboxLine::setEntry(const replica::OutboxRow &row, const QString &currency, Instant now, const QString &before)
{
    m_row = row;
    const QString title = outboxTitle(row, currency);
    m_chip->setChip(outboxChip(row));
    m_title->setText(title);
    m_when->setText(words::ago(row.made, now));
    m_when->setToolTip(words::dateTime(row.made));
    m_sentence->setText(outboxSentence(row, before));
    using replica::EntryState;
    // Four ways on need a line of their own.
    m_parts->setDirection(row.state == EntryState::Unknown ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool settled = row.state == EntryState::Acknowledged || row.state == EntryState::Cancelled;
    m_compare->setVisible(row.clash.has_value());
    m_compare->setAccessibleName(tr("%1: %2", "what and which").arg(m_compare->text(), title));
    m_retry->setVisible((row.state == EntryState::Refused && !row.clash) || row.state == EntryState::Unknown
        || (row.state == EntryState::Waiting && row.attempts > 0 && row.waitsFor == 0));
    m_retry->setText(row.state == EntryState::Unknown ? tr("Send again") : tr("Try again"));
    m_check->setVisible(row.state == EntryState::Unknown);
    m_check->setAccessibleName(tr("%1: %2", "what and which").arg(m_check->text(), title));
    m_arrived->setVisible(row.state == EntryState::Unknown && row.kind == replica::OperationKind::Donate);
    m_arrived->setAccessibleName(tr("%1: %2", "what and which").arg(m_arrived->text(), title));
    m_retry->setAccessibleName(tr("%1: %2", "what and which").arg(m_retry->text(), title));
    m_cancel->setVisible(!settled && row.state != EntryState::Held);
    m_cancel->setText(row.state == EntryState::Waiting ? tr("Take back") : tr("Put away"));
    m_cancel->setAccessibleName(tr("%1: %2", "what and which").arg(m_cancel->text(), title));
    layout()->setContentsMargins(row.waitsFor == 0 ? 0 : space::l, space::xs, 0, space::xs);
    setAccessibleName(title);
}

}

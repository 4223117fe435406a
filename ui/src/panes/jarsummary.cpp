#include "jarsummary.h"

#include "formhelp.h"
#include "rowwords.h"
#include "ui/widgets/jarwidget.h"
#include "ui/widgets/pictures.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr QSize large{144, 180}, small{56, 70};
}

JarSummary::JarSummary(const Theme &theme, QWidget *parent) : Card(theme, parent)
{
    setObjectName(QStringLiteral("jarSummary"));
    m_glass = new JarWidget(theme);
    m_glass->setObjectName(QStringLiteral("jarGlass"));
    m_share = makeLabel({}, FontRole::Heading);
    m_share->setObjectName(QStringLiteral("jarPercentage"));
    m_raised = makeLabel({}, FontRole::LeadStrong);
    m_raised->setObjectName(QStringLiteral("jarRaised"));
    m_raised->setWordWrap(true);
    m_bar = new ProgressBar(theme);
    m_waiting = makeSentence({}, Tone::Muted, FontRole::Caption);
    m_waiting->setObjectName(QStringLiteral("jarWaiting"));
    m_count = makeLabel({}, FontRole::Body, Tone::Muted);
    m_count->setObjectName(QStringLiteral("jarGiftCount"));
    m_time = makeSentence({}, Tone::Muted);
    m_time->setObjectName(QStringLiteral("jarTimeLeft"));
    m_closed = makeSentence(tr("This jar is closed. Thank you to everybody who gave."), Tone::Muted);
    m_closed->setObjectName(QStringLiteral("jarClosedNote"));
    m_give = makeButton(theme, QStringLiteral("giveButton"), tr("Give to this jar"), Variant::Primary, Icon::Heart);
    connect(m_give, &QPushButton::clicked, this, &JarSummary::giveChosen);
    build();
    setCompact(false);
}

void JarSummary::build()
{
    QVBoxLayout *inside = column();
    inside->setContentsMargins(space::l, space::l, space::l, space::l);
    inside->setSpacing(space::xs);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(space::xxs);
    figures->addWidget(m_share);
    figures->addWidget(m_raised);
    m_head = new QBoxLayout(QBoxLayout::TopToBottom);
    m_head->addWidget(m_glass, 0, Qt::AlignHCenter);
    m_head->addLayout(figures, 1);
    inside->addLayout(m_head);
    inside->addSpacing(space::xxs);
    inside->addWidget(m_bar);
    inside->addWidget(m_waiting);
    const auto fact = [this, inside](Icon icon, QLabel *words) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::xs);
        row->addWidget(new IconLabel{theme(), icon, Token::Muted, 16}, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        inside->addLayout(row);
    };
    fact(Icon::Gift, m_count);
    fact(Icon::Clock, m_time);
    inside->addSpacing(space::xs);
    inside->addWidget(m_closed);
    inside->addWidget(m_give);
}

void JarSummary::setJar(const replica::JarRow &row, const QString &currency, Instant now)
{
    const Campaign &jar = row.campaign;
    m_glass->setFill(confirmedShare(row), waitingShare(row));
    m_bar->setFill(confirmedShare(row), waitingShare(row));
    m_share->setText(percentageOf(row));
    m_raised->setText(words::raisedOf(row.total(), jar.goal, currency));
    const Money waiting = row.sums.unconfirmed();
    m_waiting->setVisible(!waiting.isZero());
    m_waiting->setText(tr("%1 of it on its way").arg(words::money(waiting, currency)));
    m_time->setText(isUnpublished(row) ? tr("not published yet")
                                       : words::countdown(jar.effectiveDeadline(), jar.isOpen, now));
    if (const auto end = jar.effectiveDeadline())
        m_time->setToolTip(words::dateTime(*end));
    else
        m_time->setToolTip({});
    m_count->setText(words::gifts(giftCount(row)));
    m_open = jar.isOpen;
    m_closed->setVisible(!m_open && !isUnpublished(row));
    offer();
}

void JarSummary::setGiving(bool giving)
{
    m_giving = giving;
    offer();
}

void JarSummary::offer()
{
    m_give->setVisible(m_open && !m_giving);
}

void JarSummary::setCompact(bool compact)
{
    m_head->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(compact ? space::m : space::xs);
    m_glass->setFixedSize(compact ? small : large);
    m_share->setAlignment(compact ? Qt::AlignLeading : Qt::AlignHCenter);
    m_raised->setAlignment(compact ? Qt::AlignLeading : Qt::AlignHCenter);
}

}

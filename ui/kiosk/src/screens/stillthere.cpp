#include "screens/stillthere.h"

#include "widgets/labels.h"
#include "widgets/touchbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace dreamjar::kiosk {

using ui::FontRole;

StillThere::StillThere(const Look &look, int seconds, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(QStringLiteral("stillThere"));
    setLayoutDirection(look.locale().textDirection());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.margin() * 2, look.margin(), look.margin() * 2, look.margin());
    column->setSpacing(look.px(20));
    column->addStretch(1);
    column->addWidget(makeWords(look, tr("Are you still there?"), FontRole::Heading, ui::Tone::Normal, Qt::AlignHCenter));
    m_count = makeWords(look, {}, FontRole::Lead, ui::Tone::Muted, Qt::AlignHCenter);
    m_count->setObjectName(QStringLiteral("secondsLeft"));
    column->addWidget(m_count);
    auto *row = new QBoxLayout(look.isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(look.gap());
    auto *end = new TouchButton(look, QStringLiteral("endButton"), tr("I am done"));
    auto *more = new TouchButton(look, QStringLiteral("moreTimeButton"), tr("I need more time"), ui::Variant::Primary);
    connect(end, &TouchButton::clicked, this, &StillThere::endChosen);
    connect(more, &TouchButton::clicked, this, &StillThere::moreTimeChosen);
    row->addWidget(end, 1);
    row->addWidget(more, 1);
    column->addLayout(row);
    column->addStretch(1);
    setSeconds(seconds);
    more->setFocus();
}

void StillThere::setSeconds(int seconds)
{
    m_count->setText(tr("Everything you typed is cleared in %n seconds.", nullptr, seconds));
}

void StillThere::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme().color(ui::Token::Background));
}

}

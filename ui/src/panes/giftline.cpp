#include "giftline.h"

#include "rowwords.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/pictures.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dreamjar::ui {

GiftLine::GiftLine(const Theme &theme, About about, QWidget *parent) : QWidget(parent), m_about(about)
{
    setObjectName(QStringLiteral("giftLine"));
    m_avatar = new Avatar(theme, 36);
    m_name = new ElidedLabel(FontRole::BodyStrong);
    m_hidden = new Chip(theme, hiddenPubliclyChip());
    m_state = new Chip(theme);
    m_below = new ElidedLabel(FontRole::Body);
    m_below->setToken(theme, Token::Muted);
    m_below->setLines(about == About::Comment ? 4 : 1);
    m_amount = makeLabel({}, FontRole::BodyStrong);
    m_when = makeLabel({}, FontRole::Caption, Tone::Muted);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    row->setSpacing(space::s);
    row->addWidget(m_avatar, 0, Qt::AlignTop);

    auto *middle = new QVBoxLayout;
    middle->setSpacing(space::xxs / 2);
    auto *chips = new FlowRow{space::xs};
    chips->addWidget(m_hidden);
    chips->addWidget(m_state);
    middle->addWidget(m_name);
    middle->addWidget(m_below);
    middle->addLayout(chips);
    row->addLayout(middle, 1);

    auto *end = new QVBoxLayout;
    end->setSpacing(space::xxs / 2);
    end->addWidget(m_amount, 0, Qt::AlignTrailing);
    end->addWidget(m_when, 0, Qt::AlignTrailing);
    end->addStretch(1);
    row->addLayout(end);
}

void GiftLine::setGift(const replica::GiftRow &row, const QString &currency, Instant now)
{
    const ShownName who = shownName(row);
    const bool faceless = !row.owned && row.donation.visibility == Visibility::Anonymous;
    m_avatar->setAvatar(
        {faceless ? AvatarPicture::Kind::Anonymous : AvatarPicture::Kind::Person, who.name, Gender::Unspecified, {}});
    m_name->setText(who.name);
    m_hidden->setVisible(who.hidden);
    const auto chip = giftStateChip(row.state);
    m_state->setVisible(chip.has_value());
    if (chip)
        m_state->setChip(*chip);
    QStringList parts;
    if (m_about == About::Jar)
        parts << tr("for “%1”").arg(row.jarTitle);
    else if (row.owned && !row.donation.donorEmail.isEmpty())
        parts << row.donation.donorEmail;
    if (const QString comment = row.donation.comment.simplified(); !comment.isEmpty())
        parts << comment;
    const QString below = parts.join(QStringLiteral(" · "));
    m_below->setText(below);
    m_below->setVisible(!below.isEmpty());
    m_amount->setText(words::money(row.donation.amount, currency));
    m_when->setText(words::ago(row.donation.donated, now));
    m_when->setToolTip(words::dateTime(row.donation.donated));
    setAccessibleName(tr("%1 from %2, %3").arg(m_amount->text(), who.name, m_when->text()));
}

}

#include "yearofgifts.h"

#include "rowwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pictures.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dreamjar::ui {

class YearOfGifts::Line : public Card
{
public:
    explicit Line(const Theme &theme) : Card(theme)
    {
        setObjectName(QStringLiteral("donationLine"));
        setClickable(true);
        m_title = new ElidedLabel(FontRole::BodyStrong);
        m_below = new ElidedLabel(FontRole::Body);
        m_below->setToken(theme, Token::Muted);
        m_state = new Chip(theme);
        m_amount = makeLabel({}, FontRole::BodyStrong);
        m_when = makeLabel({}, FontRole::Caption, Tone::Muted);
        auto *words = new QVBoxLayout;
        words->setSpacing(space::xxs / 2);
        words->addWidget(m_title);
        words->addWidget(m_below);
        auto *end = new QVBoxLayout;
        end->setSpacing(space::xxs / 2);
        end->addWidget(m_amount, 0, Qt::AlignTrailing);
        end->addWidget(m_when, 0, Qt::AlignTrailing);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        row->addLayout(words, 1);
        row->addWidget(m_state);
        row->addLayout(end);
        column()->setContentsMargins(space::m, space::s, space::m, space::s);
        column()->addLayout(row);
    }

    void setGift(const replica::GiftRow &gift, const QString &currency)
    {
        m_jar = gift.donation.campaign;
        m_title->setText(gift.jarTitle);
        QStringList below{words::byChild(gift.childName)};
        if (gift.donation.visibility == Visibility::Anonymous)
            below << hiddenPubliclyChip().word;
        if (const QString comment = gift.donation.comment.simplified(); !comment.isEmpty())
            below << comment;
        m_below->setText(below.join(QStringLiteral(" · ")));
        const auto chip = giftStateChip(gift.state);
        m_state->setVisible(chip.has_value());
        if (chip)
            m_state->setChip(*chip);
        m_amount->setText(words::money(gift.donation.amount, currency));
        m_when->setText(words::date(gift.donation.donated.dateIn(QTimeZone::systemTimeZone())));
        m_when->setToolTip(words::dateTime(gift.donation.donated));
        setAccessibleName(QStringList{m_amount->text(), gift.jarTitle, m_when->text()}.join(QStringLiteral(", ")));
    }
    CampaignId jar() const { return m_jar; }

private:
    CampaignId m_jar;
    ElidedLabel *m_title;
    ElidedLabel *m_below;
    Chip *m_state;
    QLabel *m_amount;
    QLabel *m_when;
};

YearOfGifts::YearOfGifts(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("yearOfGifts"));
    m_year = makeLabel({}, FontRole::Title);
    m_figures = makeLabel({}, FontRole::BodyStrong, Tone::Muted);
    m_figures->setObjectName(QStringLiteral("yearFigures"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_year);
    head->addStretch(1);
    head->addWidget(m_figures);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    column->addLayout(head);
}

void YearOfGifts::setYear(
    int year, int count, Money sum, const QList<replica::GiftRow> &shown, const QString &currency)
{
    m_year->setText(QString::number(year));
    m_figures->setText(tr("%1 · %2", "how many gifts, how much").arg(words::gifts(count), words::money(sum, currency)));
    while (m_lines.size() > shown.size())
        m_lines.takeLast()->deleteLater();
    while (m_lines.size() < shown.size()) {
        auto *line = new Line(m_theme);
        connect(line, &Card::activated, this, [this, line] { Q_EMIT jarChosen(line->jar()); });
        layout()->addWidget(line);
        m_lines << line;
    }
    for (int i = 0; i < shown.size(); ++i)
        m_lines[i]->setGift(shown[i], currency);
}

}

#include "giftlist.h"

#include "formhelp.h"
#include "giftline.h"
#include "items/gifttablemodel.h"
#include "rowwords.h"
#include "ui/widgets/card.h"
#include "ui/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr int giftsAtOnce = 20;
}

GiftList::GiftList(
    const Theme &theme, const items::Source &source, sync::States &states, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_states(states), m_clock(clock),
      m_gifts(new items::GiftTableModel{source, this})
{
    m_heading = makeLabel({}, FontRole::Title);
    auto *card = new Card(m_theme);
    card->setObjectName(QStringLiteral("jarGifts"));
    m_none = makeSentence(tr("Nobody has given yet. The first gift makes the light."));
    m_more = makeButton(m_theme, QStringLiteral("moreGiftsButton"), tr("Show more gifts"), Variant::Quiet);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += giftsAtOnce;
        if (m_shown > m_gifts->rows().size())
            m_gifts->fetchMore({});
        showLines();
    });
    auto *lines = new QWidget;
    m_column = new QVBoxLayout(lines);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    card->column()->addWidget(m_none);
    card->column()->addWidget(lines);
    card->column()->addWidget(m_more, 0, Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_heading);
    column->addWidget(card);
    connect(m_gifts, &items::GiftTableModel::refreshed, this, &GiftList::showLines);
}

void GiftList::clear()
{
    m_jar.reset();
    m_gifts->clear();
}

void GiftList::setJar(const replica::JarRow &row)
{
    const bool another = !m_jar || m_jar->campaign.id != row.campaign.id;
    m_jar = row;
    if (another) {
        m_shown = giftsAtOnce;
        replica::GiftFilter filter;
        filter.campaign = row.campaign.id;
        m_gifts->setFilter(filter);
    }
    showLines();
}

void GiftList::showLines()
{
    if (!m_jar)
        return;
    const int count = std::min<int>(m_shown, int(m_gifts->rows().size()));
    while (m_lines.size() > count)
        m_lines.takeLast()->deleteLater();
    while (m_lines.size() < count) {
        m_lines << new GiftLine(m_theme, GiftLine::About::Comment);
        m_column->addWidget(m_lines.last());
    }
    for (int i = 0; i < count; ++i)
        m_lines[i]->setGift(m_gifts->rows()[i], m_states.server().currency, m_clock.now());
    m_more->setVisible(count < m_gifts->total());
    m_none->setVisible(m_gifts->isLoaded() && count == 0);
    m_heading->setText(words::gifts(std::max(m_gifts->total(), giftCount(*m_jar))));
}

}

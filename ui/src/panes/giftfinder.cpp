#include "giftfinder.h"

#include <algorithm>

namespace dreamjar::ui {

using items::GiftBookModel;

GiftFinder::GiftFinder(GiftBookModel &gifts, QObject *parent) : QObject(parent), m_gifts(gifts)
{
    connect(&m_gifts, &GiftBookModel::refreshed, this, &GiftFinder::lookAround);
    connect(&m_gifts, &GiftBookModel::dataChanged, this, &GiftFinder::lookAround);
}

void GiftFinder::look(DonationId gift, int row)
{
    m_gift = gift;
    m_row = row;
    lookAround();
}

void GiftFinder::lookAround()
{
    if (m_gift.isNull() || !m_gifts.isLoaded() || !m_gifts.isComplete())
        return;
    bool beingRead = false;
    const int first = std::max(0, m_row - GiftBookModel::pageSize);
    const int last = std::min(m_gifts.rowCount() - 1, m_row + GiftBookModel::pageSize);
    for (int row = first; row <= last; ++row) {
        const QVariant gift = m_gifts.index(row, 0).data(GiftBookModel::RowRole); // has it read where it is not here
        if (!gift.isValid()) {
            beingRead = beingRead || !m_gifts.isHeading(row);
        } else if (gift.value<replica::BookRow>().gift.donation.id == m_gift) {
            m_gift = {};
            Q_EMIT found(row);
            return;
        }
    }
    if (!beingRead)
        m_gift = {};
}

}

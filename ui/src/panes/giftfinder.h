#pragma once

#include "items/giftbookmodel.h"

#include <QObject>

namespace dreamjar::ui {

/// Finds a gift again that was chosen at the last start: near the row where it stood then, because others may have come
/// before it since. Far away it is not looked for.
class GiftFinder : public QObject
{
    Q_OBJECT
public:
    explicit GiftFinder(items::GiftBookModel &gifts, QObject *parent = nullptr);

    /// Until it is found, or was not there.
    void look(DonationId gift, int row);

Q_SIGNALS:
    void found(int row);

private:
    void lookAround();

    items::GiftBookModel &m_gifts;
    DonationId m_gift;
    int m_row = 0;
};

}

#include "domain/donation.h"

namespace dreamjar {

QString publicDonorName(const Donation &donation, const QString &accountPublicName)
{
    if (donation.visibility == Visibility::Shown) {
        if (!donation.donorName.isEmpty())
            return donation.donorName;
        if (!accountPublicName.isEmpty())
            return accountPublicName;
    }
    return QStringLiteral("Anonymous");
}

}

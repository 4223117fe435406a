#include "domain/review.h"

namespace dreamjar {

QString toKey(Thanks thanks)
{
    switch (thanks) {
    case Thanks::ToThank:
        return QStringLiteral("to-thank");
    case Thanks::InProgress:
        return QStringLiteral("in-progress");
    case Thanks::Thanked:
        return QStringLiteral("thanked");
    }
    return {};
}

Thanks thanksFromKey(QStringView key)
{
    if (key == u"in-progress")
        return Thanks::InProgress;
    return key == u"thanked" ? Thanks::Thanked : Thanks::ToThank;
}

}

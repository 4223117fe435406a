#include "domain/reach.h"

namespace dreamjar {

QString toKey(Reach reach)
{
    switch (reach) {
    case Reach::Listed:
        return QStringLiteral("listed");
    case Reach::Unlisted:
        return QStringLiteral("unlisted");
    case Reach::Private:
        return QStringLiteral("private");
    }
    Q_UNREACHABLE();
}

std::optional<Reach> reachFromKey(QStringView key)
{
    for (const Reach reach : allReaches) {
        if (toKey(reach) == key)
            return reach;
    }
    return {};
}

}

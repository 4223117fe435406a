#include "domain/secureurl.h"

namespace dreamjar {

bool isSecureUrl(const QUrl &url)
{
    const QString host = url.host();
    if (!url.isValid() || host.isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    const bool here
        = host == QStringLiteral("localhost") || host == QStringLiteral("127.0.0.1") || host == QStringLiteral("::1");
    return url.scheme() == QStringLiteral("https") || (url.scheme() == QStringLiteral("http") && here);
}

}

#include "domain/serveraddress.h"

namespace dreamjar {

namespace {

bool isHere(const QString &host)
{
    return host == u"localhost" || host == u"::1" || host.startsWith(u"127.");
}

}

QUrl serverAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains(u"://")) {
        const QString host = QUrl(QStringLiteral("http://") + text).host();
        text.prepend(isHere(host) ? QStringLiteral("http://") : QStringLiteral("https://"));
    }
    QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return {};
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
}

}

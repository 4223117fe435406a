#include "domain/jarlink.h"

namespace dreamjar {

QUrl webAddressOf(CampaignId jar, const QUrl &server)
{
    if (jar.isNull() || jar.isProvisional() || server.host().isEmpty())
        return {};
    QString path = server.path();
    if (!path.endsWith(u'/'))
        path += u'/';
    QUrl address = server.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    address.setPath(path + QStringLiteral("campaigns/%1/").arg(jar.value()));
    return address;
}

QString programLinkOf(CampaignId jar, const QUrl &server)
{
    const QUrl address = webAddressOf(jar, server);
    return address.isEmpty() ? QString{} : QStringLiteral("dreamjar:") + address.toString(QUrl::FullyEncoded);
}

}

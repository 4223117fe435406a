#pragma once

#include "domain/id.h"

#include <QString>
#include <QUrl>

namespace dreamjar {

/// Where everybody finds a jar: "https://jars.example.org/campaigns/12/". Empty for one that the server has not named.
QUrl webAddressOf(CampaignId jar, const QUrl &server);
/// The same for a DreamJar program on the reader's computer: "dreamjar:https://jars.example.org/campaigns/12/".
QString programLinkOf(CampaignId jar, const QUrl &server);

}

#pragma once

#include "domain/campaign.h"

#include <QByteArray>
#include <optional>

namespace dreamjar::ui {

/// A half-written jar as it is kept between two starts of the program.
struct JarDraft {
    ChildId child;
    CampaignDraft draft;
};

QByteArray toText(const JarDraft &draft);
std::optional<JarDraft> jarDraftFrom(const QByteArray &text);

}

#pragma once

#include "replica/rows.h"

#include <QSet>

namespace dreamjar::ui {

/// One field of a change that collided, in words: as it was, as it was typed here, as it stands on the server.
struct ClashField {
    Field field = Field::Title;
    QString title;
    QString base;
    QString mine;
    QString theirs;
    bool collides = false; ///< else only we changed it
};

/// The fields that were changed here.
QList<ClashField> clashFields(const replica::Clash &clash, const QString &currency);

/// What stands on the server, with our values in these fields.
CampaignDraft merged(const replica::JarClash &clash, const QSet<Field> &mine);
ChildDraft merged(const replica::ChildClash &clash, const QSet<Field> &mine);

}

#pragma once

#include "domain/picturefile.h"
#include "store/store.h"

namespace dreamjar::server::store {

/// Pictures of jars and children, kept by their content for the parent who brought them. Who has none of its jars in
/// sight any more makes room by itself.
class Pictures
{
public:
    explicit Pictures(Store &store) : m_store(store) { }

    struct Room {
        qint64 count = 0;
        qint64 bytes = 0;
    };
    Room usedBy(ParentId parent);
    bool has(ParentId parent, const QString &name);
    void add(ParentId parent, const PictureFile &picture);
    /// Those of `parent` that were brought before `limit` and that neither a jar nor a child shows.
    void forgetUnused(ParentId parent, Instant limit);

    /// What anybody may see: a picture on a jar. `parent`, where there is one, sees all of their own as well.
    std::optional<QByteArray> find(const QString &name, std::optional<ParentId> parent);

private:
    Store &m_store;
};

}

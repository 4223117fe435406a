#pragma once

#include "domain/child.h"
#include "store/idempotency.h"
#include "store/store.h"
#include "wire/objects.h"

namespace dreamjar::server::store {

/// The children. Whatever changes one names the owner, and touches nothing of anybody else's.
class Children
{
public:
    explicit Children(Store &store) : m_store(store) { }

    std::optional<Child> find(ChildId id);
    std::optional<wire::ChildView> view(ChildId id);
    /// Without its campaigns.
    std::optional<wire::ChildView> bareView(ChildId id);
    /// By id, with their campaigns.
    QList<wire::ChildView> viewsOf(ParentId parent);

    std::optional<Earlier> madeBy(const Key &key);
    ChildId add(ParentId parent, const ChildDraft &draft, const std::optional<Key> &key);
    /// The answer that a repeated request shall hear again.
    void keepAnswer(ChildId id, const QByteArray &answer);
    void change(ChildId id, ParentId owner, const ChildChange &change);
    bool hasOpenCampaigns(ChildId id);
    void remove(ChildId id, ParentId owner);

private:
    Store &m_store;
};

}

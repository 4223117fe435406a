#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <compare>

namespace dreamjar {

/// The key of a thing, typed by what it names. 0 is none. A positive id was given by the server; a negative one is
/// provisional: given by the client's journal to a thing made here that the server has not named yet.
template<class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) { }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isNull() const { return m_value == 0; }
    constexpr bool isProvisional() const { return m_value < 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using ParentId = Id<struct ParentTag>;
using ChildId = Id<struct ChildTag>;
using CampaignId = Id<struct CampaignTag>;
using DonationId = Id<struct DonationTag>;

}

Q_DECLARE_METATYPE(dreamjar::ParentId)
Q_DECLARE_METATYPE(dreamjar::ChildId)
Q_DECLARE_METATYPE(dreamjar::CampaignId)
Q_DECLARE_METATYPE(dreamjar::DonationId)

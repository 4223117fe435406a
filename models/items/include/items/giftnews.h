#pragma once

#include "items/source.h"
#include "replica/rows.h"

#include <QObject>
#include <optional>

namespace dreamjar::items {

class Refresher;

/// Notices gifts that came to a parent's jars from elsewhere: one signal for each batch that the server sent. Quiet until
/// watch().
class GiftNews : public QObject
{
    Q_OBJECT
public:
    explicit GiftNews(const Source &source, QObject *parent = nullptr);
    ~GiftNews() override;

    /// Up to `seen` nothing is news. None: what there is when the server has told everything for the first time.
    void watch(ParentId owner, std::optional<DonationId> seen);
    void stop();

Q_SIGNALS:
    /// Newest first.
    void arrived(const QList<dreamjar::replica::GiftRow> &gifts);
    /// To be remembered for the next watch().
    void seenChanged(dreamjar::ParentId owner, dreamjar::DonationId seen);

private:
    struct Told {
        QList<replica::GiftRow> gifts;
        bool whole = false; ///< the server has told everything at least once
    };
    void read();
    void take(const Told &told);

    replica::Reader &m_reader;
    ParentId m_owner;
    std::optional<DonationId> m_seen;
    Refresher *m_refresher;
};

}

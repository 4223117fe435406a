#pragma once

#include "domain/clientid.h"
#include "domain/donation.h"
#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace dreamjar::station {

/// A thanked gift, as the log remembers it.
struct LoggedGift {
    ClientId reference;
    CampaignId jar;
    Money amount;
    Instant made;
    Visibility visibility = Visibility::Shown;
    std::optional<QByteArray> sealed; ///< this and the next: see replica::Donate
    bool asGuest = false;
    bool settled = false; ///< the server has it; its details are gone from here

    friend bool operator==(const LoggedGift &, const LoggedGift &) = default;
};

/// receipts.log: a line for every thanked gift, each with a checksum and on the disk before anybody is thanked. It is
/// enough to make the journal anew. Lines are only ever added, but that the details of settled gifts are taken out from
/// time to time, by writing the file anew beside itself. Not for two threads at once.
class ReceiptsLog
{
public:
    enum class Trouble { Full, ReadOnly, Other };

    explicit ReceiptsLog(QString file) : m_file(std::move(file)) { }

    struct Contents {
        QList<LoggedGift> gifts; ///< oldest first, each reference once
        int damagedLines = 0;    ///< whose checksum is wrong; they were passed over
    };
    /// An empty log where there is no file yet.
    Contents read() const;

    Result<void, Trouble> append(const LoggedGift &gift);
    /// The server has these.
    Result<void, Trouble> settle(const QList<ClientId> &references);
    /// Takes the details of settled gifts out of the file.
    Result<void, Trouble> forgetSettledDetails();

private:
    Result<void, Trouble> write(const QByteArray &lines);

    QString m_file;
};

}

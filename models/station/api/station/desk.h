#pragma once

#include "domain/category.h"
#include "domain/clientid.h"
#include "domain/donation.h"
#include "domain/result.h"
#include "domain/station.h"

#include <QObject>
#include <QStringList>
#include <functional>

namespace dreamjar::station {

/// A jar as the station shows it.
struct Jar {
    CampaignId id;
    QString title;
    QString childName; ///< the first name alone
    Category category = Category::Dreams;
    Money goal;
    Money raised;  ///< what the server has
    Money waiting; ///< given here and on its way
    QString picture; ///< its address; empty: none, or not to be shown here
    QStringList donors; ///< public names, the latest first; empty: none, or not to be shown here

    friend bool operator==(const Jar &, const Jar &) = default;
};

/// What a donor chose and typed.
struct Gift {
    CampaignId jar;
    Money amount;
    QString name;
    QString email;
    QString comment;
    Visibility visibility = Visibility::Shown;
};

/// Why a gift was not taken. Nothing of it was kept.
enum class GiveTrouble { JarClosed, Amount, Name, Email, Comment, Disk, Resting };

/// A gift that is safe on the disk: what the donor takes home.
struct Thanks {
    ClientId reference;
    CampaignId jar;
    QString jarTitle;
    Money amount;
    Instant made;
    QString signedText; ///< the receipt as a QR code carries it (docs/KIOSK.md)

    friend bool operator==(const Thanks &, const Thanks &) = default;
};

/// Whether gifts can be taken, and if not, why.
enum class Readiness {
    Open,
    NoJars,   ///< none to give to yet
    Resting,  ///< staff said so
    Revoked,  ///< the server does not take the station's credential any more
    DiskFull, ///< nearly: what is kept stays safe, nothing new is begun
    DiskFails ///< the last gift could not be kept
};

/// What the donor's screens need of a station. Lives on the window's thread.
class Desk : public QObject
{
    Q_OBJECT
public:
    using Given = std::function<void(const Result<Thanks, GiveTrouble> &)>;
    using QObject::QObject;

    virtual Readiness readiness() const = 0;
    /// As the parent set it up, with what staff changed here.
    virtual const StationProfile &profile() const = 0;
    virtual QString currency() const = 0;
    /// Those that are shown, in their order.
    virtual const QList<Jar> &jars() const = 0;
    /// Without the station's credential a gift is a guest's: name and address are wanted.
    virtual bool wantsDetails() const = 0;
    /// What a donor types is sealed before it is kept: only the server can read it.
    virtual bool sealsDetails() const = 0;
    /// Nothing moves by itself: so chosen by the staff.
    virtual bool isCalm() const = 0;
    /// The file behind a jar's picture, also without a network once it was seen; empty when there is none.
    virtual void findPicture(const QString &address, QObject *context, std::function<void(const QByteArray &)> found)
        = 0;
    /// `given` hears of success when the gift survives a power cut, and not before.
    virtual void give(const Gift &gift, QObject *context, Given given) = 0;

Q_SIGNALS:
    /// Jars, profile or readiness.
    void changed();
};

}

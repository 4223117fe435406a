#pragma once

#include "station/office.h"

namespace dreamjar::desktop {

/// A station whose data cannot be opened: takes nothing, promises nothing.
class ClosedDesk : public station::Desk, public station::Office
{
    Q_OBJECT
public:
    station::Readiness readiness() const override { return station::Readiness::DiskFails; }
    const StationProfile &profile() const override { return m_profile; }
    QString currency() const override { return {}; }
    const QList<station::Jar> &jars() const override { return m_jars; }
    bool wantsDetails() const override { return true; }
    bool sealsDetails() const override { return false; }
    bool isCalm() const override { return true; }
    void findPicture(const QString &, QObject *context, std::function<void(const QByteArray &)> found) override
    {
        QMetaObject::invokeMethod(
            context, [found] { found({}); }, Qt::QueuedConnection);
    }
    void give(const station::Gift &, QObject *context, Given given) override
    {
        QMetaObject::invokeMethod(context, [given] { given(Failure{station::GiveTrouble::Disk}); }, Qt::QueuedConnection);
    }

    // Staff cannot be known without the file that says who they are: the machine's own user ends the program.
    bool hasPin() const override { return true; }
    bool setPin(const QString &) override { return false; }
    station::PinVerdict tryPin(const QString &) override { return {station::PinAnswer::Wrong, {}}; }
    station::Health health() const override { return {}; }
    QList<station::RefusedGift> refused() const override { return {}; }
    QList<station::Thanks> findReceipts(Instant, std::chrono::minutes, Money, int) const override { return {}; }
    QList<station::JarTotal> totalsToday() const override { return {}; }
    QList<station::Jar> choosableJars() const override { return {}; }
    void chooseJars(const QList<CampaignId> &) override { }
    void chooseAmounts(const QList<Money> &, Money, Money) override { }
    void chooseLanguage(const QString &) override { }
    void calm(bool) override { }
    void rest(bool) override { }
    station::Paper paper() const override { return station::Paper::None; }
    QString printer() const override { return {}; }
    void choosePaper(station::Paper, const QString &) override { }
    void syncNow() override { }
    void activate(const QString &, QObject *context, std::function<void(const Result<void, Refusal> &)> done) override
    {
        QMetaObject::invokeMethod(
            context, [done] { done(Failure{Refusal{Reason::StorageFailed, {}, {}}}); }, Qt::QueuedConnection);
    }
    void note(const QString &) override { }

private:
    StationProfile m_profile{{}, {}, {}, QStringLiteral("en"), {}};
    QList<station::Jar> m_jars;
};

}

#pragma once

#include "station/office.h"

#include <QMetaObject>

namespace dreamjar::test {

/// A station that does as the test says, and remembers what was given.
class FakeDesk : public station::Desk, public station::Office
{
    Q_OBJECT
public:
    explicit FakeDesk(int jars = 6)
    {
        theProfile.name = QStringLiteral("Summer fair");
        theProfile.presets = {Money::units(5), Money::units(10), Money::units(20), Money::units(50)};
        theProfile.language = QStringLiteral("en");
        static const char *const titles[] = {"A bicycle for the summer", "Piano lessons for a year", "A wheelchair ramp",
            "Football boots and a club place", "A telescope to see Saturn", "School books and a quiet desk",
            "A trip to the sea", "Paints, canvas and an easel"};
        static const char *const names[] = {"Mia", "Noah", "Leila", "Jonas", "Amara", "Emil", "Sofia", "Yusuf"};
        for (int i = 0; i < jars; ++i) {
            station::Jar jar;
            jar.id = CampaignId{i + 1};
            jar.title = QString::fromLatin1(titles[i % 8]);
            jar.childName = QString::fromLatin1(names[i % 8]);
            jar.category = static_cast<Category>(i % 5);
            jar.goal = Money::units(400 + 150 * i);
            jar.raised = Money::units(120 + 97 * i);
            jar.waiting = Money::units(i % 3 == 0 ? 40 : 0);
            theJars.append(jar);
        }
    }

    station::Readiness ready = station::Readiness::Open;
    StationProfile theProfile;
    QList<station::Jar> theJars;
    bool guest = false;
    bool seals = true;
    bool still = false;
    QHash<QString, QByteArray> pictures;
    std::optional<station::GiveTrouble> trouble;
    QList<station::Gift> given;
    QString pin = QStringLiteral("2468");
    station::PinVerdict wrong{station::PinAnswer::Wrong, {}};
    station::Health theHealth;
    QList<station::RefusedGift> theRefused;
    QList<station::Thanks> receipts;
    station::Paper thePaper = station::Paper::None;
    QStringList events;
    QString codeTyped;
    std::optional<Reason> codeTrouble;
    int syncs = 0;

    void tell() { Q_EMIT changed(); }

    station::Readiness readiness() const override { return ready; }
    const StationProfile &profile() const override { return theProfile; }
    QString currency() const override { return QStringLiteral("USD"); }
    const QList<station::Jar> &jars() const override { return theJars; }
    bool wantsDetails() const override { return guest; }
    bool sealsDetails() const override { return seals; }
    bool isCalm() const override { return still; }
    void findPicture(const QString &address, QObject *context, std::function<void(const QByteArray &)> found) override
    {
        QMetaObject::invokeMethod(
            context, [found, file = pictures.value(address)] { found(file); }, Qt::QueuedConnection);
    }
    void give(const station::Gift &gift, QObject *context, Given done) override
    {
        if (trouble) {
            QMetaObject::invokeMethod(
                context, [done, why = *trouble] { done(Failure{why}); }, Qt::QueuedConnection);
            return;
        }
        given.append(gift);
        QMetaObject::invokeMethod(context, [done, thanks = thanksFor(gift)] { done(thanks); }, Qt::QueuedConnection);
    }
    station::Thanks thanksFor(const station::Gift &gift) const
    {
        station::Thanks thanks;
        thanks.reference = *ClientId::fromString(QStringLiteral("0198c7a2-5d1e-7b3c-9f40-6a2b8c0d1e2f"));
        thanks.jar = gift.jar;
        for (const station::Jar &jar : theJars) {
            if (jar.id == gift.jar)
                thanks.jarTitle = jar.title;
        }
        thanks.amount = gift.amount;
        thanks.made = Instant::fromMicroseconds(1'781'524'800'000'000);
        thanks.signedText = QStringLiteral(
            "dreamjar:receipt?k=1a2b3c4d&r=0198c7a2-5d1e-7b3c-9f40-6a2b8c0d1e2f&j=1&a=20&c=USD&t=2026-06-15T12:00:00Z"
            "&n=A%20bicycle&s=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        return thanks;
    }

    bool hasPin() const override { return !pin.isEmpty(); }
    bool setPin(const QString &digits) override
    {
        pin = digits;
        return true;
    }
    station::PinVerdict tryPin(const QString &digits) override
    {
        return digits == pin ? station::PinVerdict{station::PinAnswer::Right, {}} : wrong;
    }
    station::Health health() const override { return theHealth; }
    QList<station::RefusedGift> refused() const override { return theRefused; }
    QList<station::Thanks> findReceipts(Instant, std::chrono::minutes, Money amount, int most) const override
    {
        QList<station::Thanks> found;
        for (const station::Thanks &one : receipts.mid(0, most)) {
            if (amount.isZero() || one.amount == amount)
                found.append(one);
        }
        return found;
    }
    QList<station::JarTotal> totalsToday() const override
    {
        QList<station::JarTotal> totals;
        for (const station::Thanks &one : receipts)
            totals.append({one.jarTitle, 1, one.amount});
        return totals;
    }
    QList<station::Jar> choosableJars() const override { return theJars; }
    void chooseJars(const QList<CampaignId> &jars) override
    {
        theJars.removeIf([&](const station::Jar &jar) { return !jars.contains(jar.id); });
    }
    void chooseAmounts(const QList<Money> &presets, Money least, Money most) override
    {
        theProfile.presets = presets;
        theProfile.minimum = least;
        theProfile.maximum = most;
    }
    void chooseLanguage(const QString &language) override { theProfile.language = language; }
    void calm(bool calm) override { still = calm; }
    void rest(bool resting) override { ready = resting ? station::Readiness::Resting : station::Readiness::Open; }
    station::Paper paper() const override { return thePaper; }
    QString printer() const override { return {}; }
    void choosePaper(station::Paper paper, const QString &) override { thePaper = paper; }
    void syncNow() override { ++syncs; }
    void activate(const QString &code, QObject *context, std::function<void(const Result<void, Refusal> &)> done) override
    {
        codeTyped = code;
        QMetaObject::invokeMethod(
            context,
            [done, why = codeTrouble] {
                if (why)
                    done(Failure{Refusal{*why, {}, {}}});
                else
                    done({});
            },
            Qt::QueuedConnection);
    }
    void note(const QString &event) override { events.append(event); }
};

}

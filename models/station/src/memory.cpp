#include "station/memory.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace dreamjar::station {

namespace {

QJsonValue toJson(Instant time)
{
    return QString::number(time.toMicroseconds());
}

Instant instantOf(const QJsonValue &value)
{
    return Instant::fromMicroseconds(value.toString().toLongLong());
}

QJsonArray toJson(const QList<CampaignId> &jars)
{
    QJsonArray out;
    for (const CampaignId jar : jars)
        out.append(jar.value());
    return out;
}

QList<CampaignId> jarsOf(const QJsonValue &value)
{
    QList<CampaignId> jars;
    for (const QJsonValue &jar : value.toArray())
        jars.append(CampaignId{jar.toInteger()});
    return jars;
}

QJsonArray toJson(const QList<Money> &amounts)
{
    QJsonArray out;
    for (const Money amount : amounts)
        out.append(amount.toUnits());
    return out;
}

QList<Money> amountsOf(const QJsonValue &value)
{
    QList<Money> amounts;
    for (const QJsonValue &amount : value.toArray())
        amounts.append(Money::units(amount.toInteger()));
    return amounts;
}

QJsonObject toJson(const StationProfile &profile)
{
    return {{QStringLiteral("name"), profile.name}, {QStringLiteral("jars"), toJson(profile.jars)},
        {QStringLiteral("presets"), toJson(profile.presets)}, {QStringLiteral("language"), profile.language},
        {QStringLiteral("time-zone"), QString::fromLatin1(profile.timeZone)},
        {QStringLiteral("photos"), profile.showPhotos}, {QStringLiteral("names"), profile.showDonorNames},
        {QStringLiteral("minimum"), profile.minimum.toUnits()}, {QStringLiteral("maximum"), profile.maximum.toUnits()}};
}

StationProfile profileOf(const QJsonObject &in)
{
    StationProfile profile;
    profile.name = in.value(u"name").toString();
    profile.jars = jarsOf(in.value(u"jars"));
    profile.presets = amountsOf(in.value(u"presets"));
    profile.language = in.value(u"language").toString();
    profile.timeZone = in.value(u"time-zone").toString().toLatin1();
    profile.showPhotos = in.value(u"photos").toBool();
    profile.showDonorNames = in.value(u"names").toBool();
    profile.minimum = Money::units(in.value(u"minimum").toInteger(1));
    profile.maximum = Money::units(in.value(u"maximum").toInteger(100'000));
    return profile;
}

}

Memory MemoryFile::load() const
{
    Memory memory;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return memory;
    const QJsonObject in = QJsonDocument::fromJson(file.readAll()).object();
    memory.id = StationId{in.value(u"id").toInteger()};
    memory.profile = profileOf(in.value(u"profile").toObject());
    memory.seal = {in.value(u"seal").toString(), QByteArray::fromBase64(in.value(u"seal-key").toString().toLatin1())};
    memory.sealKnown = in.value(u"seal-known").toBool();
    memory.revoked = in.value(u"revoked").toBool();
    memory.currency = in.value(u"currency").toString();
    memory.serverTime = instantOf(in.value(u"server-time"));
    if (in.contains(u"chosen-jars"))
        memory.chosenJars = jarsOf(in.value(u"chosen-jars"));
    if (in.contains(u"presets"))
        memory.presets = amountsOf(in.value(u"presets"));
    if (in.contains(u"least"))
        memory.least = Money::units(in.value(u"least").toInteger(1));
    if (in.contains(u"most"))
        memory.most = Money::units(in.value(u"most").toInteger(1));
    if (in.contains(u"language"))
        memory.language = in.value(u"language").toString();
    memory.calm = in.value(u"calm").toBool();
    memory.resting = in.value(u"resting").toBool();
    memory.paper = static_cast<Paper>(qBound(0, in.value(u"paper").toInt(), static_cast<int>(Paper::A6)));
    memory.printer = in.value(u"printer").toString();
    memory.pinHash = in.value(u"pin").toString().toLatin1();
    memory.wrongPins = in.value(u"wrong-pins").toInt();
    memory.locks = in.value(u"locks").toInt();
    memory.lockedUntil = instantOf(in.value(u"locked-until"));
    return memory;
}

bool MemoryFile::save(const Memory &memory) const
{
    QJsonObject out{{QStringLiteral("id"), memory.id.value()}, {QStringLiteral("profile"), toJson(memory.profile)},
        {QStringLiteral("seal"), memory.seal.id},
        {QStringLiteral("seal-key"), QString::fromLatin1(memory.seal.publicKey.toBase64())},
        {QStringLiteral("seal-known"), memory.sealKnown}, {QStringLiteral("revoked"), memory.revoked},
        {QStringLiteral("currency"), memory.currency}, {QStringLiteral("server-time"), toJson(memory.serverTime)},
        {QStringLiteral("calm"), memory.calm}, {QStringLiteral("resting"), memory.resting},
        {QStringLiteral("paper"), static_cast<int>(memory.paper)},
        {QStringLiteral("printer"), memory.printer}, {QStringLiteral("pin"), QString::fromLatin1(memory.pinHash)},
        {QStringLiteral("wrong-pins"), memory.wrongPins}, {QStringLiteral("locks"), memory.locks},
        {QStringLiteral("locked-until"), toJson(memory.lockedUntil)}};
    if (memory.chosenJars)
        out.insert(QStringLiteral("chosen-jars"), toJson(*memory.chosenJars));
    if (memory.presets)
        out.insert(QStringLiteral("presets"), toJson(*memory.presets));
    if (memory.least)
        out.insert(QStringLiteral("least"), memory.least->toUnits());
    if (memory.most)
        out.insert(QStringLiteral("most"), memory.most->toUnits());
    if (memory.language)
        out.insert(QStringLiteral("language"), *memory.language);
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(out).toJson());
    return file.commit();
}

}

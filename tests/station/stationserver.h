#pragma once

#include "domain/clock.h"
#include "remote/transport.h"
#include "wire/codec.h"
#include "wire/feed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QTimer>
#include <memory>
#include <sodium.h>

namespace dreamjar::test {

/// A gift as the server got it, with the details that it alone can open.
struct ArrivedGift {
    qint64 jar = 0;
    qint64 amount = 0;
    QString key;
    QString madeAt;
    QString name, email, comment;
    bool byStation = false; ///< under its credential
};

/// A server that knows one station and two jars, and exists only in the test. Safe from any thread.
class StationServer
{
public:
    StationServer() : publicKey(crypto_box_PUBLICKEYBYTES, '\0'), secretKey(crypto_box_SECRETKEYBYTES, '\0')
    {
        const int ready = sodium_init();
        Q_ASSERT(ready >= 0);
        Q_UNUSED(ready);
        crypto_box_keypair(
            reinterpret_cast<unsigned char *>(publicKey.data()), reinterpret_cast<unsigned char *>(secretKey.data()));
    }

    QByteArray publicKey, secretKey;
    QString time = QStringLiteral("2026-06-15T12:00:00Z");
    QString code = QStringLiteral("ABCD-EFGH-JKMN");
    QString timeZone; ///< where the station stands
    bool up = true;
    bool revoked = false;     ///< the credential is not taken
    qint64 refusedJar = 0;    ///< not one of the station's any more
    qint64 closedJar = 0;     ///< gifts are held
    qint64 shutJar = 0; ///< told as closed
    bool showsAll = false; ///< pictures, and the names of those who gave
    bool hasKey = true;
    bool keyFails = false, giftsFail = false; ///< at the moment
    QString picture; ///< of the first jar: its address
    QByteArray pictureFile;

    void with(const std::function<void(StationServer &)> &change)
    {
        const QMutexLocker lock(&m_mutex);
        change(*this);
    }
    QList<ArrivedGift> gifts()
    {
        const QMutexLocker lock(&m_mutex);
        return m_gifts;
    }
    qint64 sum()
    {
        qint64 all = 0;
        for (const ArrivedGift &gift : gifts())
            all += gift.amount;
        return all;
    }

    std::unique_ptr<remote::Transport> connection();
    remote::Answer answer(const remote::Request &request);

private:
    class Connection;
    remote::Answer json(int status, const QByteArray &body) const;
    remote::Answer take(const remote::Request &request, bool station);
    QJsonObject station() const;

    QMutex m_mutex;
    QList<ArrivedGift> m_gifts;
    QHash<QString, remote::Answer> m_byKey;
};

class StationServer::Connection : public remote::Transport
{
public:
    explicit Connection(StationServer &server) : m_server(server) { }
    void send(const remote::Request &request, QObject *context, Done done) override
    {
        QTimer::singleShot(0, context, [answer = m_server.answer(request), done] { done(answer); });
    }

private:
    StationServer &m_server;
};

inline std::unique_ptr<remote::Transport> StationServer::connection()
{
    return std::make_unique<Connection>(*this);
}

inline remote::Answer StationServer::json(int status, const QByteArray &body) const
{
    return {remote::Answer::Failure::None, status, body,
        {{"Content-Type", "application/json"}, {"DreamJar-Protocol", "1; idem, etag, changes, late, seal"},
            {"DreamJar-Epoch", "epoch-1"}}};
}

inline QJsonObject StationServer::station() const
{
    return {{QStringLiteral("id"), 5}, {QStringLiteral("name"), QStringLiteral("Summer fair")},
        {QStringLiteral("campaigns"), QJsonArray{1, 2}}, {QStringLiteral("presets"), QJsonArray{5, 10, 20}},
        {QStringLiteral("language"), QStringLiteral("de")}, {QStringLiteral("time_zone"), timeZone},
        {QStringLiteral("show_photos"), showsAll},
        {QStringLiteral("show_donor_names"), showsAll}, {QStringLiteral("minimum"), 1},
        {QStringLiteral("maximum"), 500}, {QStringLiteral("created"), QStringLiteral("2026-06-01T00:00:00Z")},
        {QStringLiteral("activated"), time}, {QStringLiteral("last_seen"), QJsonValue::Null},
        {QStringLiteral("revoked"), false}, {QStringLiteral("receipt_key"), QString()}};
}

inline remote::Answer StationServer::take(const remote::Request &request, bool station)
{
    const QByteArray key = [&] {
        for (const auto &[name, value] : request.headers) {
            if (name == "Idempotency-Key")
                return value;
        }
        return QByteArray();
    }();
    if (giftsFail)
        return json(503, R"({"detail":"Later."})");
    const QString known = QString::fromLatin1(key);
    if (m_byKey.contains(known))
        return m_byKey.value(known);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    ArrivedGift gift;
    gift.jar = request.target.split('/').at(2).toLongLong();
    gift.amount = body.value(u"amount").toInteger();
    gift.key = known;
    gift.byStation = station;
    gift.madeAt = body.value(u"made_at").toString();
    gift.name = body.value(u"donor_name").toString();
    gift.email = body.value(u"donor_email").toString();
    if (gift.jar == refusedJar)
        return json(403, R"({"detail":"A kiosk may only post gifts and read its jars."})");
    const QByteArray sealed = QByteArray::fromBase64(body.value(u"donor_details_sealed").toString().toLatin1());
    if (!sealed.isEmpty()) {
        QByteArray plain(sealed.size() - qsizetype{crypto_box_SEALBYTES}, '\0');
        const auto bytes = [](const QByteArray &array) { return reinterpret_cast<const unsigned char *>(array.constData()); };
        if (crypto_box_seal_open(reinterpret_cast<unsigned char *>(plain.data()), bytes(sealed),
                static_cast<unsigned long long>(sealed.size()), bytes(publicKey), bytes(secretKey))
            != 0)
            return json(400, R"({"donor_details_sealed":["It cannot be opened."]})");
        const QJsonObject details = QJsonDocument::fromJson(plain).object();
        gift.name = details.value(u"donor_name").toString();
        gift.email = details.value(u"donor_email").toString();
        gift.comment = details.value(u"comment").toString();
    }
    if (gift.jar == closedJar) {
        m_byKey.insert(known, json(202, R"({"held":true,"id":1})"));
        return m_byKey.value(known);
    }
    m_gifts.append(gift);
    const QByteArray answer = QJsonDocument(QJsonObject{{QStringLiteral("id"), static_cast<int>(m_gifts.size())},
                                                {QStringLiteral("campaign"),
                                                    QJsonObject{{QStringLiteral("id"), gift.jar}, {QStringLiteral("title"), QStringLiteral("A bicycle")},
                                                        {QStringLiteral("description"), QStringLiteral("d")}, {QStringLiteral("goal"), 500},
                                                        {QStringLiteral("child_name"), QStringLiteral("Mia")}}},
                                                {QStringLiteral("amount"), gift.amount}, {QStringLiteral("comment"), QString()},
                                                {QStringLiteral("anonymous"), false}, {QStringLiteral("date_donated"), time},
                                                {QStringLiteral("donor_name"), QString()}, {QStringLiteral("donor_email"), QString()},
                                                {QStringLiteral("donor"), QJsonValue::Null}})
                                  .toJson(QJsonDocument::Compact);
    m_byKey.insert(known, json(201, answer));
    return m_byKey.value(known);
}

inline remote::Answer StationServer::answer(const remote::Request &request)
{
    const QMutexLocker lock(&m_mutex);
    if (!up) {
        remote::Answer lost;
        lost.failure = remote::Answer::Failure::NotSent;
        return lost;
    }
    QByteArray bearer;
    for (const auto &[name, value] : request.headers) {
        if (name == "Authorization")
            bearer = value;
    }
    const bool station = bearer.startsWith("Bearer djk_");
    if (station && revoked)
        return json(401, R"({"detail":"Given token not valid for any token type","code":"token_not_valid"})");
    QJsonArray jars;
    QList<wire::PublicCampaign> details;
    for (const qint64 id : {1, 2}) {
        wire::PublicCampaign jar;
        jar.id = CampaignId{id};
        jar.childName = QStringLiteral("Mia");
        jar.title = id == 1 ? QStringLiteral("A bicycle") : QStringLiteral("A telescope");
        jar.description = QStringLiteral("d");
        jar.goal = Money::units(500);
        if (id == 1)
            jar.image = picture;
        jar.isOpen = id != shutJar;
        jar.created = Instant::fromMicroseconds(1'780'000'000'000'000);
        details.append(jar);
    }
    const QByteArray list = wire::toJson(details, Instant::fromMicroseconds(1'780'000'000'000'000));
    if (request.target == "/api/server/")
        return json(200, R"({"name":"Test","currency":"USD","version":"1"})");
    const QJsonObject seal{{QStringLiteral("id"), QStringLiteral("0a1b2c3d")},
        {QStringLiteral("algorithm"), QStringLiteral("x25519-sealedbox")},
        {QStringLiteral("public_key"), QString::fromLatin1(publicKey.toBase64())}};
    if (request.target == "/api/keys/" && keyFails)
        return json(503, R"({"detail":"Later."})");
    if (request.target == "/api/keys/" && hasKey)
        return json(200, QJsonDocument(QJsonObject{{QStringLiteral("seal"), seal}}).toJson());
    if (request.target.startsWith("/pictures/") && !pictureFile.isEmpty()) {
        remote::Answer file = json(200, pictureFile);
        file.headers[0].second = "image/png";
        return file;
    }
    if (request.target == "/api/kiosks/activate/") {
        const QString typed = QJsonDocument::fromJson(request.body).object().value(u"code").toString();
        if (typed != code)
            return json(400, R"({"code":["This code is not valid any more."]})");
        revoked = false;
        return json(200, QJsonDocument(QJsonObject{{QStringLiteral("token"), QStringLiteral("djk_secret")},
                                           {QStringLiteral("kiosk"), this->station()}, {QStringLiteral("seal"), seal}})
                             .toJson());
    }
    if (request.target == "/api/kiosk/" && station) {
        QJsonObject me = this->station();
        me.insert(QStringLiteral("server_time"), time);
        const QJsonObject donors{
            {QStringLiteral("campaign"), 1}, {QStringLiteral("names"), QJsonArray{QStringLiteral("Dora")}}};
        me.insert(QStringLiteral("recent_donors"), showsAll ? QJsonArray{donors} : QJsonArray{});
        me.insert(QStringLiteral("campaign_details"), QJsonDocument::fromJson(list).array());
        return json(200, QJsonDocument(me).toJson());
    }
    if (request.method == remote::Method::Post && request.target.endsWith("/donations/"))
        return take(request, station);
    if (request.target.startsWith("/api/changes/"))
    {
        wire::PublicChanges changes;
        changes.frame.complete = true;
        changes.frame.cursor = QStringLiteral("c1");
        changes.campaigns = details;
        for (const ArrivedGift &gift : std::as_const(m_gifts)) {
            wire::FedDonation fed;
            fed.campaign = CampaignId{gift.jar};
            fed.donation.id = DonationId{gift.amount};
            fed.donation.amount = Money::units(gift.amount);
            fed.donation.donorName = gift.name;
            changes.donations.append(fed);
        }
        return json(200, wire::toJson(changes, Instant::fromMicroseconds(1'780'000'000'000'000)));
    }
    if (request.target.startsWith("/campaigns/"))
        return json(200, list);
    return json(404, R"({"detail":"Not found."})");
}

}

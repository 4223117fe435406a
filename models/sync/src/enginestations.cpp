#include "accountcall.h"
#include "engineprivate.h"

#include "wire/stations.h"

// Engine: donation stations, from both ends.

namespace dreamjar::sync {

namespace {

using remote::Call;
using remote::Method;

template <class T>
std::function<std::optional<T>(const QByteArray &)> readWith(Result<T, wire::DecodeError> (*read)(const QByteArray &))
{
    return [read](const QByteArray &body) -> std::optional<T> {
        auto value = read(body);
        return value ? std::optional{*std::move(value)} : std::nullopt;
    };
}

QByteArray pathOf(StationId station)
{
    return "/api/kiosks/" + QByteArray::number(station.value()) + "/";
}

}

void Engine::openStation(const QString &token)
{
    d->onCourier([token](Courier &it) { it.openStation(token); });
}

void Engine::activateStation(
    const QString &code, const QByteArray &receiptKey, QObject *context, Done<StationActivation> done)
{
    Call call;
    call.method = Method::Post;
    call.target = "/api/kiosks/activate/";
    call.body = wire::activationBody(code, receiptKey);
    d->ask<StationActivation>(call, readWith(&wire::readStationActivation), context, std::move(done));
}

void Engine::findSealKey(QObject *context, Done<SealKey> done)
{
    Call call;
    call.target = "/api/keys/";
    d->ask<SealKey>(call, readWith(&wire::readSealKey), context, std::move(done));
}

void Engine::carrySoon()
{
    d->onCourier([](Courier &it) { it.nudge(); });
}

void Engine::listStations(QObject *context, Done<QList<Station>> done)
{
    d->ask<QList<Station>>(
        accountCall(Method::Get, "/api/kiosks/"), readWith(&wire::readStations), context, std::move(done));
}

void Engine::makeStation(const StationProfile &profile, QObject *context, Done<StationWithCode> done)
{
    Call call = accountCall(Method::Post, "/api/kiosks/");
    call.body = wire::requestBody(profile);
    call.key = d->newId();
    d->ask<StationWithCode>(call, readWith(&wire::readStationWithCode), context, std::move(done));
}

void Engine::renewStation(StationId station, QObject *context, Done<StationWithCode> done)
{
    d->ask<StationWithCode>(accountCall(Method::Post, pathOf(station) + "code/"), readWith(&wire::readStationWithCode),
        context, std::move(done));
}

void Engine::revokeStation(StationId station, QObject *context, Done<bool> done)
{
    d->ask<bool>(
        accountCall(Method::Delete, pathOf(station)), [](const QByteArray &) { return std::optional{true}; }, context,
        std::move(done));
}

}

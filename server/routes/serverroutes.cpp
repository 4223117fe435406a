#include "routes/google.h"
#include "routes/tables.h"
#include "store/changes.h"
#include "wire/feed.h"

#include <QFile>

#include <unistd.h>

namespace dreamjar::server::routes {

namespace {

Answer about(Call &call)
{
    wire::ServerInfo info{call.services.name, call.services.currency, QStringLiteral(DREAMJAR_VERSION)};
    if (const Google *google = call.services.google; google && !google->native.id.isEmpty())
        info.google = {google->provider.issuer(), google->native.id, QString::fromUtf8(google->native.secret)};
    return json(200, wire::toJson(info, call.now));
}

Answer alive(Call &)
{
    return http::Response{200, "ok\n", "text/plain; charset=utf-8"};
}

/// It got as far as a database lane, and the database answers.
Answer ready(Call &call)
{
    static_cast<void>(store::Changes{*call.store}.last());
    return http::Response{200, "ready\n", "text/plain; charset=utf-8"};
}

/// docs/openapi.yaml, which is compiled in.
Answer describe(Call &)
{
    static const QByteArray text = [] {
        QFile file{QStringLiteral(":/server/openapi.yaml")};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }();
    return http::Response{200, text, "application/yaml"};
}

/// Of this process; none where the system does not tell.
double residentBytes()
{
    QFile file{QStringLiteral("/proc/self/statm")};
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE));
}

Answer metrics(Call &call)
{
    const Services &services = call.services;
    return http::Response{200,
        services.metrics.text({
            {"dreamjar_passwords_worked_total", "counter", "Passwords that were hashed or compared.",
                static_cast<double>(services.passwords.worked())},
            {"process_resident_memory_bytes", "gauge", "Memory that this process holds.", residentBytes()},
        }),
        "text/plain; version=0.0.4; charset=utf-8"};
}

}

void addServerRoutes(Router &router)
{
    router.add("/metrics", {{"GET", Door::Unguarded, {{Lane::Here, metrics}}}});
    router.add("/api/server/", {{"GET", Door::Unguarded, {{Lane::Read, about}}}});
    router.add("/openapi.yaml", {{"GET", Door::Unguarded, {{Lane::Here, describe}}}});
    router.add("/healthz", {{"GET", Door::Unguarded, {{Lane::Here, alive}}}});
    router.add("/readyz", {{"GET", Door::Unguarded, {{Lane::Write, ready}}}});
}

}

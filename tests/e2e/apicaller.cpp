#include "apicaller.h"

#include "remote/httptransport.h"

#include <QJsonObject>
#include <QTest>
#include <gtest/gtest.h>

namespace dreamjar::test {

ApiAnswer ApiCaller::call(remote::Method method, const QByteArray &target, const QByteArray &body) const
{
    remote::HttpTransport transport{m_server};
    QObject context;
    remote::Request request{method, target, body, {}};
    if (!m_authorization.isEmpty())
        request.headers.emplaceBack("Authorization", m_authorization);
    std::optional<ApiAnswer> answer;
    transport.send(request, &context, [&](const remote::Answer &came) {
        answer = ApiAnswer{came.status, QJsonDocument::fromJson(came.body)};
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
    return answer.value_or(ApiAnswer{});
}

qint64 ApiCaller::make(const QByteArray &target, const QByteArray &body) const
{
    const ApiAnswer made = call(remote::Method::Post, target, body);
    EXPECT_EQ(made.status, 201) << target.constData();
    return made.body.object().value(u"id").toInteger();
}

qint64 ApiCaller::join(const QString &name)
{
    const QJsonObject account{{QStringLiteral("username"), name},
        {QStringLiteral("email"), QString{name + QStringLiteral("@example.org")}},
        {QStringLiteral("password"), QStringLiteral("plum-tree-42")}, {QStringLiteral("first_name"), name}};
    const QJsonObject joined = call(remote::Method::Post, "/parents/", QJsonDocument{account}.toJson()).body.object();
    carry(joined.value(u"access").toString());
    return joined.value(u"user").toObject().value(u"id").toInteger();
}

}

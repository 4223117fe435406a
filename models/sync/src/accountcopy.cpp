#include "accountcopy.h"

#include "accountcall.h"
#include "wire/codec.h"
#include "wire/objects.h"

#include <QJsonDocument>

namespace dreamjar::sync {

namespace {
const QByteArray me = "/parents/me/";
}

void AccountCopy::make(remote::ApiClient &api, Done<QList<AccountFile>> done)
{
    auto *copy = new AccountCopy(api, std::move(done));
    copy->setParent(&api);
    copy->m_wanted = {{QStringLiteral("account.json"), me}, {QStringLiteral("my-donations.json"), "/donations/"}};
    copy->next();
}

void AccountCopy::next()
{
    if (m_wanted.isEmpty()) {
        tell(m_files);
        return;
    }
    m_api.send(accountCall(remote::Method::Get, m_wanted.first().target), this, [this](const remote::Reply &reply) { take(reply); });
}

void AccountCopy::take(const remote::Reply &reply)
{
    if (!reply.accepted()) {
        tell(Failure{reply.why()});
        return;
    }
    const Wanted had = m_wanted.takeFirst();
    if (had.target == me) {
        const auto account = wire::read<wire::ParentView>(reply.answer.body);
        if (!account) {
            tell(Failure{Refusal{Reason::ServerFailed, {}, {}}});
            return;
        }
        for (const wire::ChildView &child : account->children) {
            for (const wire::CampaignView &jar : child.campaigns) {
                const QString number = QString::number(jar.campaign.id.value());
                m_wanted.append({QStringLiteral("jar-%1.json").arg(number),
                    "/campaigns/" + number.toLatin1() + '/'});
            }
        }
    }
    m_files.append({had.name, QJsonDocument::fromJson(reply.answer.body).toJson(QJsonDocument::Indented)});
    next();
}

void AccountCopy::tell(const Result<QList<AccountFile>, Refusal> &result)
{
    m_done(result);
    deleteLater();
}

}

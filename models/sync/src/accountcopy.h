#pragma once

#include "remote/apiclient.h"
#include "sync/account.h"

#include <QObject>

namespace dreamjar::sync {

/// Asks for all that the server has about the account, one thing after the other. Lives on the network's thread; owns
/// itself until it has told.
class AccountCopy : public QObject
{
public:
    static void make(remote::ApiClient &api, Done<QList<AccountFile>> done);

private:
    AccountCopy(remote::ApiClient &api, Done<QList<AccountFile>> done) : m_api(api), m_done(std::move(done)) { }
    void next();
    void take(const remote::Reply &reply);
    void tell(const Result<QList<AccountFile>, Refusal> &result);

    struct Wanted {
        QString name;
        QByteArray target;
    };
    remote::ApiClient &m_api;
    Done<QList<AccountFile>> m_done;
    QList<Wanted> m_wanted;
    QList<AccountFile> m_files;
};

}

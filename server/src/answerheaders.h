#pragma once

#include "routes/router.h"

#include <QSet>
#include <QStringList>

namespace dreamjar::server {

/// The header lines of every answer: who we are, who may keep it, which other origins may read it.
class AnswerHeaders
{
public:
    AnswerHeaders(const QString &epoch, const QStringList &corsOrigins);

    /// What whoever asks the same hears, too.
    void addForAll(const http::Request &request, const routes::Route *route, http::Response &response) const;
    /// What this caller alone hears.
    void add(const routes::Call &call, const routes::Route *route, http::Response &response) const;

private:
    void addCors(const http::Request &request, http::Response &response) const;

    QByteArray m_epoch;
    QSet<QByteArray> m_origins;
};

}

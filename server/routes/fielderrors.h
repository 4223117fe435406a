#pragma once

#include "domain/refusal.h"
#include "http/message.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <utility>

namespace dreamjar::server::routes {

/// What is wrong with fields that are none of the domain's: {"field": ["sentence", …], …}
class FieldErrors
{
public:
    void add(const char *field, const QString &sentence);
    void add(const char *field, Rule rule);
    bool isEmpty() const { return m_fields.isEmpty(); }
    /// 400, when anything is wrong.
    std::optional<http::Response> response() const;

private:
    QList<std::pair<QByteArray, QStringList>> m_fields;
};

}

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <string>

namespace dreamjar::test {

/// What came back. `status` 0: the server closed without a word.
struct Answer {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
    bool hasHeader(const QByteArray &name) const;
    /// A value of the body by its path: "user.children.0.name"; "" is the body itself.
    QJsonValue at(const char *path) const;
    std::string text(const char *path) const { return at(path).toString().toStdString(); }
    /// -1 where there is no number.
    qint64 number(const char *path) const { return at(path).toInteger(-1); }
    qsizetype count(const char *path = "") const { return at(path).toArray().size(); }
    qint64 id() const { return number("id"); }
    std::string detail() const { return text("detail"); }
    /// The sentences at one field of a 400, one behind the other with " | " between.
    std::string said(const char *field) const;
    /// The names in an object, sorted, with a blank between.
    std::string names(const char *path = "") const;
};

using HeaderLines = QList<QPair<QByteArray, QByteArray>>;

/// A blocking HTTP client over a socket of its own for each request. It hides nothing and repeats nothing.
class Client
{
public:
    explicit Client(quint16 port, const QByteArray &token = {}) : m_port(port), m_token(token) { }

    Client as(const QByteArray &token) const { return Client{m_port, token}; }
    const QByteArray &token() const { return m_token; }

    Answer get(const QByteArray &path, const HeaderLines &more = {}) const { return send("GET", path, {}, more); }
    Answer post(const QByteArray &path, const QByteArray &body, const HeaderLines &more = {}) const;
    Answer put(const QByteArray &path, const QByteArray &body, const HeaderLines &more = {}) const;
    Answer remove(const QByteArray &path) const { return send("DELETE", path, {}); }
    /// With a body: application/json, unless `more` names another type.
    Answer send(
        const QByteArray &method, const QByteArray &path, const QByteArray &body, const HeaderLines &more = {}) const;
    /// These bytes and nothing else; what comes back until the server closes, or until `patience` milliseconds are
    /// over.
    QByteArray raw(const QByteArray &bytes, int patience = 5000) const;

private:
    quint16 m_port;
    QByteArray m_token;
};

Answer parseAnswer(const QByteArray &bytes);

}

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <functional>
#include <optional>

namespace dreamjar::server::http {

struct Header {
    QByteArray name;
    QByteArray value;
};

/// The header lines of a message; names are compared without case.
class Headers
{
public:
    void add(const QByteArray &name, const QByteArray &value) { m_lines.append({name, value}); }
    /// Takes the place of a line of that name.
    void set(const QByteArray &name, const QByteArray &value);
    /// The first line of that name.
    std::optional<QByteArray> value(QByteArrayView name) const;
    const QList<Header> &all() const { return m_lines; }

private:
    QList<Header> m_lines;
};

/// A request as it came in, whole and within the limits of API.md part 2, item 9; nothing of it is decoded yet.
struct Request {
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    Headers headers;
    QByteArray body;
    bool bodyTooLarge = false; ///< more than the limit came; it was read and thrown away
    QByteArray peer; ///< the address it came from, without port
    QByteArray id; ///< for logs

    QByteArray path() const; ///< up to the question mark, as sent
    QByteArray query() const; ///< behind it, without it
    /// The last value of a query parameter, percent-decoded.
    std::optional<QByteArray> parameter(QByteArrayView name) const;
};

/// An answer. Header lines go in by setHeader() alone, which refuses what could start another line.
class Response
{
public:
    Response() = default;
    explicit Response(int status, const QByteArray &body = {}, const QByteArray &contentType = "application/json");

    int status = 200;
    QByteArray body;
    bool closeConnection = false;

    /// False, and nothing set, when name or value hold CR, LF, NUL or other controls.
    bool setHeader(const QByteArray &name, const QByteArray &value);
    const Headers &headers() const { return m_headers; }

private:
    Headers m_headers;
};

/// Called once, from any thread.
using Reply = std::function<void(const Response &)>;
/// Called on a network thread: must return at once and answer by `reply`, now or later.
using Handler = std::function<void(const Request &, const Reply &)>;

/// "%41%2f" decoded; nothing when a percent sign is followed by anything but two hexadecimal digits.
std::optional<QByteArray> percentDecoded(QByteArrayView text, bool plusIsSpace);

}

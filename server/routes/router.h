#pragma once

#include "routes/call.h"
#include "routes/topic.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <initializer_list>
#include <vector>

namespace dreamjar::server::routes {

/// Who may call.
enum class Door {
    Open, ///< anybody; a token that is bad is refused all the same
    SignedIn, ///< 401 without a token
    Unguarded, ///< anybody, and a token is not even looked at: where one comes to get a better one
    Station, ///< kiosks alone
};

/// Whether kiosks may call; where they may not, they hear 403.
enum class Kiosks { Not, Too };

/// Whether an Idempotency-Key counts.
enum class Keys { Ignored, Count };

struct Route {
    QByteArray method;
    Door door = Door::Open;
    std::vector<Step> steps;
    Kiosks kiosks = Kiosks::Not;
    /// What the answer to a stranger is about; the same request hears it again until that changes.
    std::optional<Topic::About> about = std::nullopt;
    Keys keys = Keys::Ignored;
};

/// A row of the table for what makes something once for each Idempotency-Key.
Route creation(Door door, std::vector<Step> steps, Kiosks kiosks = Kiosks::Not);

/// The table of everything that the server answers. HEAD is GET without its body.
class Router
{
public:
    /// `pattern` is like "/children/{id}/campaigns/" or "/pictures/{name}", any text; a literal before a number: add "/parents/me/" before
    /// "/parents/{id}/".
    void add(const QByteArray &pattern, std::vector<Route> routes);

    enum class Finding {
        Found,
        WrongMethod, ///< see `allowed`
        AddSlash, ///< there is such a place, with a slash at its end
        Nothing,
    };
    struct Match {
        Finding finding = Finding::Nothing;
        const Route *route = nullptr;
        QByteArray pattern; ///< of the place, for logs; empty where there is none
        QList<qint64> ids;
        bool badId
            = false; ///< a number that is none, or beyond 64 bit: never found, but only after the token is checked
        QByteArray allowed; ///< for the Allow header
        bool closed = false; ///< nothing there is open to guests
    };
    Match match(const QByteArray &method, const QByteArray &path) const;
    /// "GET /campaigns/{id}/", in the order in which they were added.
    QStringList table() const;

private:
    struct Resource {
        QByteArray pattern;
        QList<QByteArray> segments;
        std::vector<Route> routes;
    };
    static bool fits(const Resource &resource, const QList<QByteArray> &segments, Match &match);

    std::vector<Resource> m_resources;
};

}

#include "routes/googleentry.h"

#include "domain/rules.h"
#include "domain/text.h"
#include "routes/google.h"
#include "routes/signin.h"
#include "store/openidlinks.h"
#include "store/parents.h"
#include "wire/jsonvalue.h"
#include "wire/jsonwriter.h"

#include <QtEndian>

namespace dreamjar::server::routes {

namespace {

constexpr std::chrono::minutes ticketLives{10};
const QByteArray ticketPurpose = "google link ticket";

QString sealedTicket(const Call &call, const LinkTicket &ticket)
{
    wire::JsonWriter out;
    out.beginArray();
    out.string(ticket.issuer);
    out.string(ticket.subject);
    out.integer(ticket.parent.value());
    out.endArray();
    return QString::fromLatin1(call.services.google->notes.seal(ticketPurpose, out.bytes(), call.now + ticketLives));
}

/// A username to begin with, from the address; the person may change it.
QString freeUsername(Call &call, const QString &email)
{
    constexpr qsizetype longest = 100; // leaves room for what makes it unique
    QString base = email.section(u'@', 0, 0).left(longest);
    base.removeIf([](QChar character) { return !isUsername(QString{character}); });
    if (codePoints(base) < limits::usernameMin)
        base = QStringLiteral("parent");
    store::Parents parents{*call.store};
    if (!parents.usernameTaken(base))
        return base;
    // Not counted up: that would tell how many of that name there are.
    const QString digits = QString::number(qFromLittleEndian<quint32>(call.services.keys.bytes(4).constData()));
    return base + u'-' + digits;
}

Entered entered(Call &call, const Parent &parent)
{
    return {parent, openSession(call, parent.id)};
}

}

std::variant<Entered, AddressTaken> enter(Call &call, const accounts::Identity &identity)
{
    store::OpenIdLinks links{*call.store};
    store::Parents parents{*call.store};
    if (const auto known = links.parentOf(identity.issuer, identity.subject)) {
        if (const auto parent = parents.find(*known))
            return entered(call, *parent);
    }
    if (const auto account = parents.byEmail(identity.email)) {
        AddressTaken taken;
        taken.link.email = account->parent.email;
        if (account->passwordHash.isEmpty()) {
            taken.link.detail = QStringLiteral("This e-mail address belongs to another account.");
        } else {
            taken.link.detail = QStringLiteral("This e-mail address has an account with a password.");
            taken.link.ticket = sealedTicket(call, {identity.issuer, identity.subject, account->parent.id});
        }
        return taken;
    }
    Registration fresh;
    fresh.username = freeUsername(call, identity.email);
    fresh.email = identity.email;
    fresh.firstName = identity.firstName;
    fresh.lastName = identity.lastName;
    const Parent parent = parents.add(fresh, {});
    links.add(identity.issuer, identity.subject, parent.id);
    return entered(call, parent);
}

http::Response answerTo(const std::variant<Entered, AddressTaken> &entry)
{
    if (const auto *in = std::get_if<Entered>(&entry))
        return json(200, wire::googleAnswer(in->parent, in->tokens));
    const auto &link = std::get<AddressTaken>(entry).link;
    return link.ticket.isEmpty() ? detail(409, link.detail) : refuse(wire::errorAnswer(link));
}

Answer unlessGoogle(Call &call)
{
    if (call.services.google)
        return std::nullopt;
    return detail(503, QStringLiteral("Sign-in with Google is not set up on this server."));
}

http::Response providerUnreachable()
{
    http::Response response = detail(503, QStringLiteral("The sign-in provider does not answer. Try again."));
    response.setHeader("Retry-After", "5");
    return response;
}

std::optional<LinkTicket> openTicket(const Call &call, const QString &ticket)
{
    const auto note = call.services.google->notes.open(ticketPurpose, ticket.toLatin1(), call.now);
    if (!note)
        return std::nullopt;
    const auto value = wire::parseJson(*note);
    const auto &items = value->items(); // sealed by us, so it is what we wrote
    return LinkTicket{items.at(0).text(), items.at(1).text(), ParentId{wire::wholeNumber(items.at(2).token()).value_or(0)}};
}

}

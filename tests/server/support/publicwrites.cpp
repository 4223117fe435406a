#include "publicwrites.h"

namespace dreamjar::test {

void writeInEveryWay(
    TestServer &server, const std::function<void(const char *done, const QList<QByteArray> &paths)> &look)
{
    const Client anna = server.newParent("anna");
    const Client donor = server.newParent("donor");
    const qint64 donorId = TestServer::idOf(donor);
    const qint64 child = server.newChild(anna);
    const qint64 campaign = server.newCampaignOf(anna, child);
    const QByteArray all = "/campaigns/", jar = path("/campaigns/%/", campaign), gifts = jar + "donations/";
    look("begun", {all, jar, gifts});

    server.give(server.guest(), campaign, 5);
    look("a guest gave", {all, jar, gifts});
    donor.post(gifts, R"({"amount":7})");
    look("an account gave", {all, jar, gifts});
    donor.put(path("/parents/%/", donorId), R"({"first_name":"Wilhelmine"})");
    look("the donor has another name", {gifts});
    anna.put(jar, R"({"title":"A boat","goal":900})");
    look("the jar was edited", {all, jar});
    anna.put(path("/children/%/", child), R"({"name":"Lea Weber"})");
    look("the child has another name", {all, jar});
    anna.put(jar, R"({"has_deadline":true,"deadline":"2026-06-15T12:00:10Z"})");
    look("the jar got a deadline", {all, jar});
    server.clock().advance(std::chrono::seconds{3});
    look("time passed", {all, jar});
    server.clock().advance(std::chrono::seconds{8});
    look("the deadline passed", {all, jar});
    anna.put(jar, R"({"is_open":false})");
    look("the jar was closed", {all, jar});
    anna.put(jar, R"({"is_open":true})");
    look("the jar was opened", {all, jar});
    donor.remove(path("/parents/%/", donorId));
    look("the donor has gone", {gifts});

    const qint64 second = server.newCampaignOf(anna, child, "A kite");
    look("another jar was made", {all});
    const QByteArray secondGifts = path("/campaigns/%/donations/", second);
    look("looked at", {path("/campaigns/%/", second), secondGifts});
    anna.remove(path("/campaigns/%/", second));
    look("a jar without gifts was deleted", {all, path("/campaigns/%/", second), secondGifts});
    anna.put(jar, R"({"is_open":false})");
    look("closed again", {all, jar});
    anna.remove(path("/children/%/", child));
    look("the child was deleted", {jar, gifts});

    const Client berta = server.newParent("berta");
    const qint64 last = server.newCampaign(berta);
    server.give(server.guest(), last, 5);
    const QByteArray lastJar = path("/campaigns/%/", last);
    look("somebody else's", {all, lastJar, lastJar + "donations/"});
    berta.remove(path("/parents/%/", TestServer::idOf(berta)));
    look("a parent was deleted", {all, lastJar, lastJar + "donations/"});
}

}

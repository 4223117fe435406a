#include "http/proxies.h"

#include <gtest/gtest.h>

namespace dreamjar::server::http {

namespace {

std::string clientOf(const QStringList &trusted, const QByteArray &peer, const QList<QByteArray> &forwarded)
{
    const auto proxies = TrustedProxies::parse(trusted);
    EXPECT_TRUE(proxies.ok());
    Request request;
    request.peer = peer;
    for (const QByteArray &line : forwarded)
        request.headers.add("x-forwarded-for", line);
    return proxies->clientOf(request).toStdString();
}

const QString loopback = QStringLiteral("127.0.0.1"), network = QStringLiteral("10.1.0.0/20");

}

TEST(TrustedProxies, OnlyOursSayWhoSentARequest)
{
    EXPECT_EQ(clientOf({}, "127.0.0.1", {"203.0.113.9"}), "127.0.0.1");
    EXPECT_EQ(clientOf({loopback}, "192.0.2.1", {"203.0.113.9"}), "192.0.2.1");
    EXPECT_EQ(clientOf({loopback}, "127.0.0.1", {"203.0.113.9"}), "203.0.113.9");
    EXPECT_EQ(clientOf({loopback}, "127.0.0.1", {"2001:db8::7"}), "2001:db8::7");
    EXPECT_EQ(clientOf({loopback}, "127.0.0.1", {}), "127.0.0.1");
}

TEST(TrustedProxies, WhatAClientMadeUpStandsBeforeWhatAProxyAdded)
{
    EXPECT_EQ(clientOf({loopback}, "127.0.0.1", {"1.2.3.4, 203.0.113.9"}), "203.0.113.9");
    EXPECT_EQ(clientOf({loopback, network}, "127.0.0.1", {"1.2.3.4", "203.0.113.9, 10.1.15.255"}), "203.0.113.9");
    EXPECT_EQ(clientOf({loopback, network}, "127.0.0.1", {"203.0.113.9, 10.1.16.0"}), "10.1.16.0");
    EXPECT_EQ(clientOf({loopback}, "127.0.0.1", {"203.0.113.9, unknown"}), "127.0.0.1");
    EXPECT_EQ(clientOf({loopback}, "127.0.0.1", {"203.0.113.9, 127.0.0.1"}), "203.0.113.9");
    EXPECT_EQ(clientOf({loopback}, "127.0.0.1", {"127.0.0.1"}), "127.0.0.1");
    EXPECT_EQ(clientOf({loopback}, "127.0.0.1", {""}), "127.0.0.1");
}

TEST(TrustedProxies, AreAddressesAndNetworks)
{
    for (const char *fine : {"::1", "fd00::/8", "0.0.0.0/0", "10.0.0.0/8", " 192.0.2.1 "})
        EXPECT_TRUE(TrustedProxies::parse({QString::fromLatin1(fine)}).ok()) << fine;
    for (const char *wrong : {"", "proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "fd00::/129", "10.0.0"})
        EXPECT_FALSE(TrustedProxies::parse({QString::fromLatin1(wrong)}).ok()) << wrong;
    EXPECT_EQ(clientOf({QStringLiteral("fd00::/8")}, "fd12::3", {"203.0.113.9"}), "203.0.113.9");
    EXPECT_EQ(clientOf({QStringLiteral("fd00::/8")}, "fe80::3", {"203.0.113.9"}), "fe80::3");
}

}

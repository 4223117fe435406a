#pragma once

#include "domain/money.h"
#include "server/server.h"

#include <chrono>

namespace dreamjar::server {

/// How much `dreamjar-server demo` invents. The same seed at the same time gives the same data.
struct DemoSize {
    int campaigns = 500;
    int donations = 20'000;
    quint32 seed = 1;

    static constexpr int mostCampaigns = 1'000'000;
    static constexpr int mostDonations = 10'000'000;
};

/// What was invented. Every invented account has the same password.
struct DemoReport {
    int parents = 0;
    int children = 0;
    int campaigns = 0;
    int openCampaigns = 0;
    int donations = 0;
    Money raised;
    QString email; ///< of the first account, to sign in with
    QString password;
    std::chrono::milliseconds took{0};
};

/// Fills an empty database with families, jars and gifts of the last months, in one transaction and by the server's own
/// store, so that totals and change log are right. It opens, locks and migrates the database as a server does, which
/// therefore must not run on it. A database with accounts in it is refused and left as it is
/// (StartError::Kind::NotEmpty).
Result<DemoReport, StartError> fillDemo(
    const Options &options, const DemoSize &size, const Clock &clock, KeySource &keys);

/// The invented parent as whom one looks around.
struct SampleFamily {
    QString email = QStringLiteral("anna@example.org");
    QString password = QStringLiteral("look-around-2026");
};

/// Puts the family Weber, their jars and their neighbourhood into an empty database; where they are already, nothing
/// changes. Like fillDemo(): before the server starts, and NotEmpty for a database that belongs to other people.
Result<SampleFamily, StartError> fillSample(const Options &options, const Clock &clock, KeySource &keys);

}

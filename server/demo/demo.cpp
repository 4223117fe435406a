#include "server/demo.h"

#include "accounts/passwords.h"
#include "database/transaction.h"
#include "demo/inventor.h"
#include "demo/writer.h"
#include "src/opening.h"
#include "store/intake.h"
#include "store/parents.h"

#include <QElapsedTimer>
#include <algorithm>

namespace dreamjar::server {

using database::Location;
using database::Transaction;

namespace {

StartError notEmpty(const Location &location)
{
    return {StartError::Kind::NotEmpty,
        QStringLiteral(
            "%1 already holds accounts. Invented data goes only into an empty database; nothing was changed.")
            .arg(location.shown())};
}

StartError notTaken(const Location &location, const std::optional<database::SqlError> &why)
{
    return {StartError::Kind::Database,
        QStringLiteral("The invented data was not taken by %1, which was left empty: %2")
            .arg(location.shown(), why ? why->text : QStringLiteral("it breaks a rule."))};
}

/// Opens `options.database`, and, unless `there` says that nothing is to be done, fills it in one transaction. Gives
/// what was written, or an empty plan.
template <class There, class Invent>
Result<demo::Plan, StartError> fill(
    const Options &options, KeySource &keys, const QString &password, There there, Invent invent)
{
    const auto idle = openIdle(options.database);
    if (!idle)
        return Failure{idle.error()};
    auto transaction = Transaction::begin(idle->database);
    if (!transaction)
        return Failure{notWritable(idle->location)};

    store::Store store{idle->database, Instant{}};
    settledEpoch(store, keys);
    demo::Plan plan;
    if (there(store))
        return plan;
    if (!store::Intake{store}.isOpen())
        return Failure{notEmpty(idle->location)};
    plan = invent();
    if (!demo::write(plan, accounts::Passwords{}.hash(password), store))
        return Failure{notTaken(idle->location, store.failure())};
    if (auto done = transaction->commit(); !done)
        return Failure{notTaken(idle->location, done.error())};
    return plan;
}

}

Result<DemoReport, StartError> fillDemo(
    const Options &options, const DemoSize &size, const Clock &clock, KeySource &keys)
{
    DemoReport report;
    report.password = QStringLiteral("dreamjar-demo");
    if (size.campaigns < 1 || size.campaigns > DemoSize::mostCampaigns || size.donations < 0
        || size.donations > DemoSize::mostDonations)
        return Failure{StartError{
            StartError::Kind::Options, QStringLiteral("From 1 to 1,000,000 jars and up to 10,000,000 gifts, please.")}};

    QElapsedTimer timer;
    timer.start();
    const auto plan = fill(
        options, keys, report.password, [](store::Store &) { return false; },
        [&] { return demo::inventDemo(size.campaigns, size.donations, size.seed, clock.now()); });
    if (!plan)
        return Failure{plan.error()};
    report.took = std::chrono::milliseconds{timer.elapsed()};
    report.parents = static_cast<int>(plan->parents.size());
    report.children = static_cast<int>(plan->children.size());
    report.campaigns = static_cast<int>(plan->jars.size());
    report.openCampaigns = static_cast<int>(
        std::count_if(plan->jars.cbegin(), plan->jars.cend(), [](const demo::PlannedJar &jar) { return !jar.closed; }));
    report.donations = static_cast<int>(plan->gifts.size());
    for (const demo::PlannedGift &gift : plan->gifts)
        report.raised += Money::units(gift.amount);
    report.email = plan->parents.first().who.email;
    return report;
}

Result<SampleFamily, StartError> fillSample(const Options &options, const Clock &clock, KeySource &keys)
{
    const SampleFamily family;
    const auto plan = fill(
        options, keys, family.password,
        [&family](store::Store &store) { return store::Parents{store}.byEmail(family.email).has_value(); },
        [&clock] { return demo::inventSample(clock.now()); });
    if (!plan)
        return Failure{plan.error()};
    return family;
}

}

#include "await.h"
#include "cli.h"
#include "words.h"

#include "replica/view.h"

#include <algorithm>

namespace dreamjar::cli {

using replica::EntryState;
using replica::GiftState;
using replica::LedgerRow;
using replica::OutboxRow;
using replica::View;

namespace {

QString timeOf(Instant instant)
{
    return instant.toDateTime().toString(Qt::ISODate);
}

}

Result<Campaign, Exit> Cli::jarToGiveTo(CampaignId id)
{
    const auto known = [&] { return look([id](const View &view) { return view.jar(id); }); };
    if (const auto row = known())
        return row->campaign;
    bool reached = false;
    if (!m_arguments.isOn("offline") && id.value() > 0) {
        m_client->engine->refreshJar(id);
        reached = carryAll().reached;
        if (const auto row = known())
            return row->campaign;
    }
    if (reached || id.value() <= 0)
        return Failure{m_out.refusal({Reason::NotFound, {}, {}})};
    // Never seen here, and nobody to ask: the server will judge.
    Campaign unseen;
    unseen.id = id;
    return unseen;
}

Exit Cli::donate()
{
    const auto jar = m_arguments.wholeNumber("jar");
    if (!jar)
        return m_out.trouble(Exit::WrongUse, QStringLiteral("--jar takes the id that 'jars' prints."));
    const auto amount = m_arguments.wholeNumber("amount");
    if (!amount)
        return m_out.trouble(Exit::WrongUse, QStringLiteral("--amount takes a whole number."));

    const bool offline = m_arguments.isOn("offline");
    restore(offline ? sync::Engine::Network::LeaveAlone : sync::Engine::Network::Use);
    DonationDraft typed;
    typed.campaign = CampaignId{*jar};
    typed.amount = Money::units(*amount);
    typed.comment = m_arguments.value("comment");
    typed.visibility = m_arguments.isOn("anonymous") ? Visibility::Anonymous : Visibility::Shown;
    typed.donorName = m_arguments.value("name");
    typed.donorEmail = m_arguments.value("email");
    if (typed.donorName.isEmpty() && typed.donorEmail.isEmpty()) {
        const bool anybody = m_client->engine->states().account().signedIn() || credentialsOfTheEnvironment();
        if (anybody) {
            if (const auto code = needAccount())
                return *code;
            typed.account = m_client->engine->states().account().parent->id;
        }
    }
    const auto campaign = jarToGiveTo(typed.campaign);
    if (!campaign)
        return campaign.error();
    const auto receipt
        = await<sync::DonationReceipt>([&](auto done) { m_client->engine->donate(typed, *campaign, this, done); });
    if (!receipt)
        return m_out.refusal(receipt.error());
    // From here on the gift survives whatever happens to this process.
    m_out.line(QStringLiteral("ACK ") + receipt->reference.toString());
    if (offline)
        return Exit::Done;
    return given(receipt->reference);
}

Exit Cli::given(const ClientId &reference)
{
    // A lost answer is asked for again with the same key, a few times.
    const auto stateOf = [&](const QList<LedgerRow> &rows) {
        const auto row
            = std::find_if(rows.begin(), rows.end(), [&](const LedgerRow &r) { return r.client == reference; });
        return row == rows.end() ? GiftState::Refused : row->state;
    };
    sync::Carried carried;
    QList<LedgerRow> ledger;
    for (int tries = 0; tries < 3; ++tries) {
        carried = carryAll();
        ledger = look([](const View &view) { return view.ledger(); });
        if (!carried.reached || stateOf(ledger) != GiftState::Waiting)
            break;
    }
    for (const LedgerRow &row : ledger) {
        if (row.client != reference)
            continue;
        const QJsonObject json{{QStringLiteral("client_id"), reference.toString()},
            {QStringLiteral("state"), nameOf(row.state)}, {QStringLiteral("donation"), row.donation.value()},
            {QStringLiteral("amount"), row.amount.toUnits()}};
        switch (row.state) {
        case GiftState::Confirmed:
            m_out.result(QStringLiteral("The server has the gift of %1 (number %2)")
                             .arg(row.amount.toUnits())
                             .arg(row.donation.value()),
                json);
            return Exit::Done;
        case GiftState::Refused:
            for (const OutboxRow &entry : look([](const View &view) { return view.outbox(); })) {
                if (entry.client == reference)
                    return m_out.refusal(entry.refusal);
            }
            return Exit::Refused;
        case GiftState::Waiting:
        case GiftState::Unknown:
        case GiftState::Held:
            break;
        }
        m_out.result(QStringLiteral("The gift of %1 is kept in the outbox (%2)")
                         .arg(row.amount.toUnits())
                         .arg(nameOf(row.state)),
            json);
    }
    if (carried.problem) {
        for (const QString &sentence : sentencesFor(*carried.problem))
            m_out.note(sentence);
    }
    return Exit::Offline;
}

Exit Cli::jars()
{
    const bool offline = m_arguments.isOn("offline");
    restore(offline ? sync::Engine::Network::LeaveAlone : sync::Engine::Network::Use);
    replica::JarFilter filter;
    if (m_arguments.isOn("mine")) {
        if (const auto code = needAccount())
            return *code;
        filter.owner = m_client->engine->states().account().parent->id;
    }
    if (!offline && !carryAll().reached) {
        const Instant asOf = look([](const View &view) { return view.lastPull(); });
        m_out.note(asOf.isNull() ? QStringLiteral("The server cannot be reached.")
                                 : QStringLiteral("The server cannot be reached; this is as of %1.").arg(timeOf(asOf)));
        if (asOf.isNull())
            return Exit::Offline;
    }
    const auto rows = look([filter](const View &view) { return view.jars(filter); });
    QJsonArray list;
    for (const replica::JarRow &row : rows) {
        const Campaign &jar = row.campaign;
        const double percentage = Percentage::of(row.total(), jar.goal).toDouble();
        if (m_out.json()) {
            list.append(QJsonObject{{QStringLiteral("id"), jar.id.value()}, {QStringLiteral("title"), jar.title},
                {QStringLiteral("child_name"), jar.childName}, {QStringLiteral("category"), toKey(jar.category)},
                {QStringLiteral("goal"), jar.goal.toUnits()}, {QStringLiteral("raised"), jar.raised.toUnits()},
                {QStringLiteral("waiting"), row.sums.unconfirmed().toUnits()},
                {QStringLiteral("percentage"), percentage}, {QStringLiteral("donations"), jar.donationCount},
                {QStringLiteral("is_open"), jar.isOpen}, {QStringLiteral("mine"), row.mine},
                {QStringLiteral("unsent"), row.unsent}});
            continue;
        }
        QString line = QStringLiteral("%1  %2 of %3 (%4 %)  %5, for %6")
                           .arg(jar.id.value(), 6)
                           .arg(row.total().toUnits())
                           .arg(jar.goal.toUnits())
                           .arg(percentage, 0, 'f', 1)
                           .arg(jar.title, jar.childName);
        if (!row.sums.unconfirmed().isZero())
            line += QStringLiteral("  [%1 on the way]").arg(row.sums.unconfirmed().toUnits());
        if (!jar.isOpen)
            line += QStringLiteral("  [closed]");
        m_out.line(line);
    }
    if (m_out.json())
        m_out.value(list);
    else if (rows.isEmpty())
        m_out.note(QStringLiteral("There are no jars."));
    return Exit::Done;
}

Exit Cli::ledger()
{
    restore(sync::Engine::Network::LeaveAlone);
    const auto rows = look([](const View &view) { return view.ledger(); });
    constexpr std::array states{
        GiftState::Waiting, GiftState::Confirmed, GiftState::Refused, GiftState::Unknown, GiftState::Held};
    QMap<QString, qint64> sums, counts;
    QJsonArray gifts;
    for (const LedgerRow &row : rows) {
        sums[nameOf(row.state)] += row.amount.toUnits();
        ++counts[nameOf(row.state)];
        gifts.append(QJsonObject{{QStringLiteral("client_id"), row.client.toString()},
            {QStringLiteral("jar"), row.campaign.value()},
            {QStringLiteral("donation"), row.donation.isNull() ? QJsonValue{} : QJsonValue{row.donation.value()}},
            {QStringLiteral("amount"), row.amount.toUnits()}, {QStringLiteral("state"), nameOf(row.state)},
            {QStringLiteral("made"), timeOf(row.made)}});
        if (!m_out.json())
            m_out.line(QStringLiteral("%1  %2  %3  jar %4  %5")
                           .arg(row.client.toString(), timeOf(row.made))
                           .arg(row.amount.toUnits(), 7)
                           .arg(row.campaign.value())
                           .arg(nameOf(row.state)));
    }
    QJsonObject sumsJson, countsJson;
    for (const GiftState state : states) {
        const QString name = nameOf(state);
        sumsJson.insert(name, sums.value(name));
        countsJson.insert(name, counts.value(name));
        if (!m_out.json())
            m_out.line(QStringLiteral("%1: %2 in %3 gifts").arg(name).arg(sums.value(name)).arg(counts.value(name)));
    }
    if (m_out.json())
        m_out.value(QJsonObject{{QStringLiteral("gifts"), gifts}, {QStringLiteral("sums"), sumsJson},
            {QStringLiteral("counts"), countsJson}});
    return Exit::Done;
}

}

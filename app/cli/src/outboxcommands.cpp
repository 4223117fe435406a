#include "await.h"
#include "cli.h"
#include "words.h"

#include "replica/view.h"

namespace dreamjar::cli {

using replica::EntryState;
using replica::OutboxRow;
using replica::View;

namespace {

QJsonObject toJson(const OutboxRow &row)
{
    QJsonObject json{{QStringLiteral("entry"), row.entry}, {QStringLiteral("client_id"), row.client.toString()},
        {QStringLiteral("kind"), nameOf(row.kind)}, {QStringLiteral("subject"), row.subject},
        {QStringLiteral("state"), nameOf(row.state)},
        {QStringLiteral("made"), row.made.toDateTime().toString(Qt::ISODate)},
        {QStringLiteral("attempts"), row.attempts}};
    if (row.kind == replica::OperationKind::Donate)
        json.insert(QStringLiteral("amount"), row.amount.toUnits());
    if (row.waitsFor != 0)
        json.insert(QStringLiteral("waits_for"), row.waitsFor);
    if (row.refusal != Refusal{})
        json.insert(QStringLiteral("why"), cli::toJson(row.refusal));
    return json;
}

QString lineOf(const OutboxRow &row)
{
    QString line = QStringLiteral("%1  %2  %3").arg(row.entry, 5).arg(nameOf(row.state), -9).arg(nameOf(row.kind));
    if (row.kind == replica::OperationKind::Donate)
        line += QStringLiteral(" of %1").arg(row.amount.toUnits());
    line += QStringLiteral("  %1").arg(row.subject);
    if (row.waitsFor != 0)
        line += QStringLiteral("  (after entry %1)").arg(row.waitsFor);
    if (row.refusal != Refusal{})
        line += QStringLiteral("  (%1)").arg(sentencesFor(row.refusal).join(u' '));
    return line;
}

std::optional<qint64> entryNumber(const QString &text)
{
    bool whole = false;
    const qint64 number = text.toLongLong(&whole);
    return whole && number > 0 ? std::optional{number} : std::nullopt;
}

}

Exit Cli::outbox()
{
    restore(sync::Engine::Network::LeaveAlone);
    const auto rows = look([](const View &view) { return view.outbox(); });
    QJsonArray list;
    for (const OutboxRow &row : rows) {
        list.append(toJson(row));
        if (!m_out.json())
            m_out.line(lineOf(row));
    }
    if (m_out.json())
        m_out.value(list);
    else if (rows.isEmpty())
        m_out.note(QStringLiteral("The outbox is empty."));
    return Exit::Done;
}

Exit Cli::carry()
{
    restore(sync::Engine::Network::Use);
    // Things of an account wait for its session; without one the rest is carried all the same.
    const bool usable = m_client->engine->states().account().keeping == sync::AccountState::Keeping::Kept;
    if (!usable && credentialsOfTheEnvironment()) {
        if (const auto code = needAccount(); code && *code != Exit::Offline)
            return *code;
    }
    constexpr int rounds = 3; // what waits for an answer of the first may go in the next
    sync::Carried carried;
    QList<OutboxRow> rows;
    int waiting = 0, needsPerson = 0;
    for (int round = 0; round < rounds; ++round) {
        carried = carryAll();
        rows = look([](const View &view) { return view.outbox(); });
        waiting = 0;
        for (const OutboxRow &row : rows)
            waiting += row.state == EntryState::Waiting ? 1 : 0;
        needsPerson = static_cast<int>(rows.size()) - waiting;
        if (!carried.reached || waiting == 0)
            break;
    }
    QJsonArray list;
    for (const OutboxRow &row : rows) {
        list.append(toJson(row));
        if (!m_out.json())
            m_out.line(lineOf(row));
    }
    QString words = QStringLiteral("Everything is where it belongs.");
    if (!carried.reached)
        words = QStringLiteral("The server cannot be reached; %1 waiting.").arg(waiting);
    else if (waiting > 0 || needsPerson > 0)
        words = QStringLiteral("%1 waiting, %2 for you to settle.").arg(waiting).arg(needsPerson);
    m_out.result(words,
        {{QStringLiteral("reached"), carried.reached}, {QStringLiteral("waiting"), waiting},
            {QStringLiteral("needs_person"), needsPerson}, {QStringLiteral("outbox"), list}});
    if (!carried.reached && carried.problem && exitFor(*carried.problem) == Exit::Damaged)
        return Exit::Damaged;
    if (!carried.reached || waiting > 0)
        return Exit::Offline;
    return needsPerson > 0 ? Exit::Refused : Exit::Done;
}

Exit Cli::retry()
{
    const auto number = entryNumber(m_arguments.value("entry"));
    if (!number)
        return m_out.trouble(Exit::WrongUse, QStringLiteral("--entry takes a number that 'outbox' prints."));
    restore(sync::Engine::Network::LeaveAlone);
    const auto entry
        = m_client->replica->waitJournal([n = *number](replica::Journal &journal) { return journal.entry(n); });
    if (!entry || entry->state == EntryState::Acknowledged || entry->state == EntryState::Cancelled)
        return m_out.refusal({Reason::NotFound, {}, {}});
    m_client->engine->retry(*number);
    // Its write goes before the ones of carrying, because one thread writes the journal.
    m_client->replica->waitJournal([](replica::Journal &) { return true; });
    if (m_arguments.isOn("offline"))
        return Exit::Done;
    return carry();
}

Exit Cli::cancel()
{
    const auto number = entryNumber(m_arguments.value("entry"));
    if (!number)
        return m_out.trouble(Exit::WrongUse, QStringLiteral("--entry takes a number that 'outbox' prints."));
    restore(sync::Engine::Network::LeaveAlone);
    const auto cancelled = await<bool>([&](auto done) { m_client->engine->cancel(*number, this, done); });
    if (!cancelled)
        return m_out.refusal(cancelled.error());
    if (!*cancelled)
        return m_out.trouble(Exit::Refused, QStringLiteral("The server has it already, or there is no such entry."));
    m_out.result(QStringLiteral("Taken out of the outbox"), {{QStringLiteral("cancelled"), *number}});
    return Exit::Done;
}

}

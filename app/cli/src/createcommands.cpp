#include "await.h"
#include "cli.h"
#include "words.h"

#include "replica/view.h"
#include "wire/times.h"

#include <QTimeZone>

namespace dreamjar::cli {

namespace {

/// A number as whole units; none for anything else.
}

Exit Cli::addChild()
{
    ChildDraft typed;
    typed.name = m_arguments.value("name");
    const auto born = wire::parseDate(m_arguments.value("born"));
    if (!born)
        return m_out.trouble(Exit::WrongUse, QStringLiteral("--born takes a date like 2017-05-04."));
    typed.dateOfBirth = *born;
    typed.profilePicture = m_arguments.value("picture");
    const auto gender = genderFromKey(m_arguments.value("gender"));
    if (!gender)
        return m_out.trouble(Exit::WrongUse, QStringLiteral("--gender is male, female or \"prefer not to say\"."));
    typed.gender = *gender;

    const bool offline = m_arguments.isOn("offline");
    restore(offline ? sync::Engine::Network::LeaveAlone : sync::Engine::Network::Use);
    if (const auto code = needAccount())
        return *code;
    const auto child = await<ChildId>([&](auto done) { m_client->engine->addChild(typed, this, done); });
    if (!child)
        return m_out.refusal(child.error());
    return created(QStringLiteral("child"), replica::OperationKind::CreateChild, child->value());
}

Exit Cli::addJar()
{
    CampaignDraft typed;
    typed.title = m_arguments.value("title");
    typed.description = m_arguments.value("description");
    typed.image = m_arguments.value("image");
    const auto childId = m_arguments.wholeNumber("child");
    if (!childId)
        return m_out.trouble(Exit::WrongUse, QStringLiteral("--child takes the id that 'child add' printed."));
    const auto goal = m_arguments.wholeNumber("goal");
    if (!goal)
        return m_out.trouble(Exit::WrongUse, QStringLiteral("--goal takes a whole number."));
    typed.goal = Money::units(*goal);
    const auto category = categoryFromKey(m_arguments.value("category"));
    if (!category)
        return m_out.trouble(
            Exit::WrongUse, QStringLiteral("--category is sports, education, hobbies, health or dreams."));
    typed.category = *category;
    if (m_arguments.has("deadline")) {
        const QString text = m_arguments.value("deadline");
        const auto day = wire::parseDate(text);
        const auto moment = day ? std::optional{endOfDay(*day, QTimeZone::systemTimeZone())} : wire::parseInstant(text);
        if (!moment)
            return m_out.trouble(
                Exit::WrongUse, QStringLiteral("--deadline takes a date like 2030-03-01, maybe with T18:00:00Z."));
        typed.hasDeadline = true;
        typed.deadline = *moment;
    }

    const bool offline = m_arguments.isOn("offline");
    restore(offline ? sync::Engine::Network::LeaveAlone : sync::Engine::Network::Use);
    if (const auto code = needAccount())
        return *code;
    Child child;
    child.id = ChildId{*childId};
    if (const auto known = look([id = child.id](const replica::View &view) { return view.child(id); }))
        child = known->child;
    else if (child.id.isProvisional() || child.id.isNull())
        return m_out.refusal({Reason::NotFound, {}, {}});
    const auto jar = await<CampaignId>([&](auto done) { m_client->engine->addCampaign(child, typed, this, done); });
    if (!jar)
        return m_out.refusal(jar.error());
    return created(QStringLiteral("jar"), replica::OperationKind::CreateCampaign, jar->value());
}

Exit Cli::created(const QString &what, replica::OperationKind kind, qint64 provisional)
{
    const auto tell = [&](qint64 id, const QString &state, const QString &words) {
        m_out.result(words.arg(what).arg(id), {{QStringLiteral("id"), id}, {QStringLiteral("state"), state}});
    };
    const QString kept = QStringLiteral("Kept in the outbox: %1 %2");
    if (m_arguments.isOn("offline")) {
        tell(provisional, QStringLiteral("waiting"), kept);
        return Exit::Done;
    }
    const sync::Carried carried = carryAll();
    const qint64 id = m_client->replica->waitJournal(
        [kind, provisional](replica::Journal &journal) { return journal.resolve(kind, provisional); });
    if (id > 0) {
        tell(id, QStringLiteral("confirmed"), QStringLiteral("Made: %1 %2"));
        return Exit::Done;
    }
    // The entry has the number of its provisional id's absolute value only by chance; it is looked for by that id.
    const auto rows = look([](const replica::View &view) { return view.outbox(); });
    for (const replica::OutboxRow &row : rows) {
        const auto entry = m_client->replica->waitJournal(
            [number = row.entry](replica::Journal &journal) { return journal.entry(number); });
        if (!entry || entry->provisional != provisional)
            continue;
        if (row.state == replica::EntryState::Refused)
            return m_out.refusal(row.refusal);
        break;
    }
    tell(provisional, QStringLiteral("waiting"), kept);
    if (carried.problem) {
        for (const QString &sentence : sentencesFor(*carried.problem))
            m_out.note(sentence);
    }
    if (m_client->engine->states().account().keeping == sync::AccountState::Keeping::Locked)
        m_out.note(
            QStringLiteral("The keyring is locked. It goes out once the keyring is open, or with DREAMJAR_EMAIL and "
                           "DREAMJAR_PASSWORD_FILE."));
    return Exit::Offline;
}

}

#include "support/scriptedtransport.h"

#include <QTimer>
#include <gtest/gtest.h>

namespace dreamjar::test {

using remote::Answer;
using remote::Method;
using remote::Request;

namespace {

const char *nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    }
    return "?";
}

}

ScriptedTransport::Step &ScriptedTransport::Step::answers(int status, const QByteArray &body)
{
    m_answer.status = status;
    m_answer.body = body;
    m_answer.failure = Answer::Failure::None;
    return *this;
}

ScriptedTransport::Step &ScriptedTransport::Step::with(const QByteArray &header, const QByteArray &value)
{
    m_answer.headers.removeIf([&](const auto &pair) { return pair.first == header; });
    m_answer.headers.emplaceBack(header, value);
    return *this;
}

ScriptedTransport::Step &ScriptedTransport::Step::fails(Answer::Failure failure)
{
    m_answer = {};
    m_answer.failure = failure;
    return *this;
}

ScriptedTransport::Step &ScriptedTransport::Step::truncated()
{
    m_answer.failure = Answer::Failure::Truncated;
    m_answer.body.chop(1);
    return *this;
}

ScriptedTransport::Step &ScriptedTransport::Step::always()
{
    m_always = true;
    return *this;
}

ScriptedTransport::Step &ScriptedTransport::Step::held()
{
    m_held = true;
    return *this;
}

ScriptedTransport::Step &ScriptedTransport::Step::then(std::function<void(const Request &)> look)
{
    m_look = std::move(look);
    return *this;
}

void ScriptedTransport::speaks(const QByteArray &features, const QByteArray &epoch)
{
    m_common = {{"DreamJar-Protocol", "1; " + features}, {"DreamJar-Epoch", epoch}};
}

ScriptedTransport::Step &ScriptedTransport::expect(Method method, const QByteArray &target)
{
    Step &step = m_steps.emplace_back();
    step.m_method = method;
    step.m_target = target;
    step.m_answer.status = 200;
    step.m_answer.headers = m_common;
    step.m_answer.headers.emplaceBack("Content-Type", "application/json");
    return step;
}

void ScriptedTransport::release()
{
    for (const HeldAnswer &held : std::exchange(m_heldAnswers, {})) {
        if (held.context)
            QTimer::singleShot(0, held.context.data(), [held] { held.done(held.answer); });
    }
}

QList<Request> ScriptedTransport::requestsTo(Method method, const QByteArray &target) const
{
    QList<Request> found;
    for (const Request &request : m_requests) {
        if (request.method == method && request.target == target)
            found.append(request);
    }
    return found;
}

bool ScriptedTransport::isFinished() const
{
    return std::all_of(m_steps.begin(), m_steps.end(), [](const Step &step) { return step.m_used || step.m_always; });
}

void ScriptedTransport::send(const Request &request, QObject *context, Done done)
{
    m_requests.append(request);
    for (Step &step : m_steps) {
        if ((step.m_used && !step.m_always) || step.m_method != request.method || step.m_target != request.target)
            continue;
        step.m_used = true;
        if (step.m_look)
            step.m_look(request);
        if (step.m_held)
            m_heldAnswers.append({context, std::move(done), step.m_answer});
        else
            QTimer::singleShot(0, context, [done = std::move(done), answer = step.m_answer] { done(answer); });
        return;
    }
    ADD_FAILURE() << "unexpected " << nameOf(request.method) << ' ' << request.target.constData() << ' '
                  << request.body.constData();
    Answer refused;
    refused.failure = Answer::Failure::NotSent;
    QTimer::singleShot(0, context, [done = std::move(done), refused] { done(refused); });
}

}

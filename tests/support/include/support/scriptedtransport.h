#pragma once

#include "remote/transport.h"

#include <QList>
#include <QPointer>

#include <deque>

namespace dreamjar::test {

/// A server that exists only in the test: answers what was written down beforehand, and fails the test on a request
/// that nobody expected. Requests are matched with the first unused step of the same method and target.
class ScriptedTransport : public remote::Transport
{
public:
    class Step
    {
    public:
        Step &answers(int status, const QByteArray &body = {});
        Step &with(const QByteArray &header, const QByteArray &value);
        Step &fails(remote::Answer::Failure failure);
        /// A status line came, but not the whole body.
        Step &truncated();
        /// May be asked for as often as wanted, also never.
        Step &always();
        /// Waits for release().
        Step &held();
        /// Called when the request arrives, before it is answered.
        Step &then(std::function<void(const remote::Request &)> look);

    private:
        friend class ScriptedTransport;
        remote::Method m_method = remote::Method::Get;
        QByteArray m_target;
        remote::Answer m_answer;
        bool m_always = false;
        bool m_held = false;
        bool m_used = false;
        std::function<void(const remote::Request &)> m_look;
    };

    /// Headers that every later step's answer carries: what a server of ours says about itself.
    void speaks(const QByteArray &features = "idem, etag, changes", const QByteArray &epoch = "epoch-1");
    void speaksPlain() { m_common.clear(); }

    Step &expect(remote::Method method, const QByteArray &target);
    Step &expectGet(const QByteArray &target) { return expect(remote::Method::Get, target); }
    Step &expectPost(const QByteArray &target) { return expect(remote::Method::Post, target); }
    Step &expectPut(const QByteArray &target) { return expect(remote::Method::Put, target); }
    Step &expectDelete(const QByteArray &target) { return expect(remote::Method::Delete, target); }
    /// Answers the held requests, in their order.
    void release();
    int heldCount() const { return static_cast<int>(m_heldAnswers.size()); }

    const QList<remote::Request> &requests() const { return m_requests; }
    QList<remote::Request> requestsTo(remote::Method method, const QByteArray &target) const;
    /// Every step that is not for `always` was asked for.
    bool isFinished() const;

    void send(const remote::Request &request, QObject *context, Done done) override;

private:
    struct HeldAnswer {
        QPointer<QObject> context;
        Done done;
        remote::Answer answer;
    };
    remote::Headers m_common;
    std::deque<Step> m_steps;
    QList<remote::Request> m_requests;
    QList<HeldAnswer> m_heldAnswers;
};

}

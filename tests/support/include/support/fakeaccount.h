#pragma once

#include "support/builders.h"
#include "sync/account.h"

namespace dreamjar::test {

/// Remembers what it was asked, and answers well or with `refusal`, at once.
struct FakeAccount : sync::Account {
    std::optional<Refusal> refusal;
    bool hasPassword = true;
    QList<sync::SignInPlace> places;
    QList<ParentChange> changes;
    QList<std::pair<QString, QString>> passwords;
    QList<qint64> endedPlaces;
    int othersEnded = 0;
    int deletions = 0;
    int othersForgotten = 0;

    template <class T>
    void answer(sync::Done<T> done, T value)
    {
        if (refusal)
            done(Failure{*refusal});
        else
            done(std::move(value));
    }
    void changeProfile(const ParentChange &change, QObject *, sync::Done<Parent> done) override
    {
        changes << change;
        answer(done, aParent());
    }
    void askHasPassword(QObject *, sync::Done<bool> done) override { done(hasPassword); }
    void changePassword(const QString &current, const QString &fresh, QObject *, sync::Done<bool> done) override
    {
        passwords << std::pair{current, fresh};
        answer(done, true);
    }
    void listSignIns(QObject *, sync::Done<QList<sync::SignInPlace>> done) override { answer(done, places); }
    void endSignIn(qint64 place, QObject *, sync::Done<bool> done) override
    {
        endedPlaces << place;
        places.removeIf([&](const auto &one) { return one.id == place; });
        answer(done, true);
    }
    void endOtherSignIns(QObject *, sync::Done<bool> done) override
    {
        ++othersEnded;
        places.removeIf([](const auto &one) { return !one.here; });
        answer(done, true);
    }
    void copyEverything(QObject *, sync::Done<QList<sync::AccountFile>> done) override
    {
        answer(done, QList<sync::AccountFile>{{QStringLiteral("account.json"), "{}"}});
    }
    void deleteAccount(QObject *, sync::Done<bool> done) override
    {
        ++deletions;
        answer(done, true);
    }
    void forgetOthers() override { ++othersForgotten; }
};

}

#pragma once

#include "support/fakeclock.h"
#include "support/fakecommands.h"
#include "support/fakesource.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

namespace dreamjar::test {

/// Everything that a pane is handed, empty until filled.
struct Home : FakeSource {
    FakeClock clock{u"2026-06-15T09:30:00Z"};
    FakeCommands commands;
    sync::States states;
    ui::Theme theme{ui::Scheme::Light};

    Home();
    void signIn();
    void signOut();
    /// Until every answer that is on its way has come and been shown.
    static void settle();
};

/// A family with children, jars in every state, gifts and an outbox, and many jars of others.
void fillWithSamples(Home &home, int strangersJars = 40);

replica::ChildRow sampleChild(
    qint64 id, const QString &name, QDate born, Gender gender, int jars, int openJars, qint64 raised);
replica::JarRow sampleJar(qint64 id, const QString &title, const QString &child, Category category, qint64 raised,
    qint64 goal, int gifts, bool mine);
replica::GiftRow sampleGift(qint64 id, const replica::JarRow &jar, const QString &donor, qint64 amount, Instant when,
    const QString &comment = {}, Visibility visibility = Visibility::Shown);

}

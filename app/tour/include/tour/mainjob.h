#pragma once

#include "tour/visitor.h"

#include <QDate>

namespace dreamjar::tour {

// The main job, step by step, with the names and figures that somebody at a kitchen table might type. Each step begins
// where the one before ended, and leaves what it did on the screen.

struct ParentWords {
    QString username = QStringLiteral("anna.weber");
    QString email = QStringLiteral("anna@example.org");
    QString password = QStringLiteral("plum-tree-42");
    QString firstName = QStringLiteral("Anna");
    QString lastName = QStringLiteral("Weber");
};

struct ChildWords {
    QString name = QStringLiteral("Mia Rose Weber");
    QDate born{2017, 5, 4};
    QString picture = QStringLiteral("https://example.org/mia.jpg");
};

struct JarWords {
    QString title = QStringLiteral("A bicycle for the summer");
    QString description = QStringLiteral("Mia has outgrown hers, and her friends ride to the lake every Saturday.");
    QString goal = QStringLiteral("200");
    int category = 0;
    QString picture;
    QDate deadline;
};

struct GiftWords {
    QString amount = QStringLiteral("25");
    QString name = QStringLiteral("Otto Guest");
    QString email = QStringLiteral("otto@example.org");
    QString comment = QStringLiteral("Have a good ride, Mia!");
    bool anonymous = false;
};

/// On the first question: everything on this computer.
void setUpHere(Visitor &visitor);
/// Fills the registration; `submit` presses the button and waits for the dashboard.
void fillRegistration(Visitor &visitor, const ParentWords &parent);
void submitRegistration(Visitor &visitor);
void fillChild(Visitor &visitor, const ChildWords &child);
void saveChild(Visitor &visitor, const ChildWords &child);
void fillJar(Visitor &visitor, const JarWords &jar);
void saveJar(Visitor &visitor, const JarWords &jar);
void signOut(Visitor &visitor);
void signIn(Visitor &visitor, const ParentWords &parent);
/// From anywhere to the page of a jar in the public gallery.
void openPublicJar(Visitor &visitor, const QString &title);
/// On a jar's page.
void fillGift(Visitor &visitor, const GiftWords &gift);
void submitGift(Visitor &visitor);

}

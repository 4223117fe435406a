#pragma once

#include "support/builders.h"

// What people typed on the screens, and nobody translates.

namespace dreamjar::test::typed {

inline const QString dataFolder = QStringLiteral("/home/anna/.local/share/dreamjar/local");
inline const QString wrongAddress = QStringLiteral("not an address");
inline const QString server = QStringLiteral("dreamjar.example.org");

inline const QString kite = QStringLiteral("A kite");
inline const QString nobodysName = QStringLiteral("Anonymous"); // the server's word
inline const QString theirTitle = QStringLiteral("A bicycle with a bell for the summer");
inline const QString reviewNote = QStringLiteral("Asked Sophie about the amount");
inline const QString earlierDonor = QStringLiteral("Sophie L.");
inline const QString earlierComment = QStringLiteral("For the bell");
inline const QString myTitle = QStringLiteral("A red bicycle for the summer");
inline const QString townServer = QStringLiteral("Jars of Springfield");
inline const QString stick = QStringLiteral("/media/anna/STICK");
inline const QString crashReport = QStringLiteral("DreamJar 0.1.0 ended unexpectedly.\nQt: 6.4.2\nSystem: debian 12, x86_64\n"
                                                  "Ended by: SIGSEGV\nSeconds since 1970: 1781515800\n\n"
                                                  "dreamjar +0x1a2b3c\nlibQt6Core.so.6 +0x4d5e6f\n");
inline const QString secondHand = QStringLiteral("Firefox on the old laptop");

inline Parent knownParent()
{
    Parent berta = aParent(2);
    berta.firstName = QStringLiteral("Berta");
    berta.email = QStringLiteral("berta.wilhelmina.von.hohenstein@long-names.example.org");
    return berta;
}

}

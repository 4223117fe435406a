#pragma once

#include "domain/instant.h"

#include <QList>
#include <QString>

namespace dreamjar::database {

/// A copy of a database and when it was made.
struct Copy {
    QString path;
    Instant made;
    friend bool operator==(const Copy &, const Copy &) = default;
};

/// The copies of one database in a folder, each named after its moment: "journal-20261125T221500Z.db".
class Copies
{
public:
    Copies(const QString &folder, const QString &stem) : m_folder(folder), m_stem(stem) { }

    QList<Copy> newestFirst() const;
    /// For a copy made at this moment; nothing has that name yet.
    QString nameFor(Instant moment) const;
    /// Older ones go, with what lies beside them under the same name.
    void keepNewest(int count) const;

private:
    QString m_folder;
    QString m_stem;
};

}

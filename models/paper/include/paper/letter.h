#pragma once

#include "domain/instant.h"
#include "paper/archive.h"

#include <QHash>
#include <QString>

namespace dreamjar::paper {

/// "Dear {donor}" with what stands in braces replaced. A word that is not known stays as it is, to be seen.
QString merged(const QString &text, const QHash<QString, QString> &fields);
/// The words in braces that are not among `known`, in order.
QStringList unknownFields(const QString &text, const QStringList &known);

struct Mail {
    QString toName;
    QString toAddress;
    QString subject;
    QString body;
    QList<ArchiveEntry> attachments; ///< files that go with it
};

/// A draft (RFC 5322) that mail programs open for sending. What was typed cannot add header lines.
QByteArray toDraft(const Mail &mail, Instant date);

}

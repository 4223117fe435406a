#include "src/requestlog.h"

#include "src/failures.h"
#include "wire/jsonwriter.h"

namespace dreamjar::server {

void RequestLog::answered(const Entry &entry, int status, std::chrono::microseconds took) const
{
    m_metrics.noteRequest(entry.request.method, entry.place, status, took);
    if (!m_line)
        return;
    wire::JsonWriter line;
    line.beginObject();
    line.member("time", entry.came);
    line.member("id", QString::fromLatin1(entry.request.id));
    line.member("method", QString::fromLatin1(entry.request.method));
    line.member("place", QString::fromLatin1(entry.place));
    line.member("status", status);
    line.member("us", static_cast<qint64>(took.count()));
    line.endObject();
    m_line(line.bytes());
}

/// The engine's own words may hold what a person typed; the kind and the constraint do not.
void RequestLog::failed(const Entry &entry, const database::SqlError &failure) const
{
    m_metrics.noteDatabaseFailure(nameOf(failure.kind));
    if (!m_line)
        return;
    wire::JsonWriter line;
    line.beginObject();
    line.member("time", entry.came);
    line.member("id", QString::fromLatin1(entry.request.id));
    line.member("place", QString::fromLatin1(entry.place));
    line.member("databaseFailure", QString::fromLatin1(nameOf(failure.kind)));
    line.member("constraint", failure.constraint);
    line.endObject();
    m_line(line.bytes());
}

}

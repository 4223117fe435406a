#include "store/attempts.h"

#include <QStringList>
#include <algorithm>

namespace dreamjar::server::store {

using database::Query;

namespace {

QList<Instant> fromText(const QString &text)
{
    QList<Instant> times;
    for (const QString &number : text.split(u' ', Qt::SkipEmptyParts))
        times.append(Instant::fromMicroseconds(number.toLongLong()));
    return times;
}

QString toText(const QList<Instant> &times)
{
    QStringList numbers;
    for (const Instant time : times)
        numbers.append(QString::number(time.toMicroseconds()));
    return numbers.join(u' ');
}

}

Attempts::Verdict Attempts::count(const QString &bucket, const accounts::Allowance &allowance)
{
    const Instant now = m_store.now();
    Query sweep{m_store.database(), QStringLiteral("DELETE FROM attempts WHERE forgotten <= ?")};
    m_store.run(sweep.bind(now));
    Query lock{m_store.database(),
        QStringLiteral("INSERT INTO attempts (bucket, times, forgotten) VALUES (?, '', ?) "
                       "ON CONFLICT (bucket) DO UPDATE SET forgotten = excluded.forgotten RETURNING times")};
    QList<Instant> times
        = fromText(m_store.value<QString>(lock.bind(bucket, now + allowance.within)).value_or(QString{}));
    times.removeIf([&](Instant time) { return time <= now - allowance.within; });

    Verdict verdict;
    verdict.allowed = times.size() < allowance.times;
    if (verdict.allowed)
        times.append(now);
    verdict.left = std::max(0, allowance.times - static_cast<int>(times.size()));
    const Instant oldest = times.isEmpty() ? now : times.first();
    verdict.wait
        = std::max(std::chrono::seconds{1}, std::chrono::ceil<std::chrono::seconds>(oldest + allowance.within - now));
    Query keep{m_store.database(), QStringLiteral("UPDATE attempts SET times = ? WHERE bucket = ?")};
    m_store.run(keep.bind(toText(times), bucket));
    return verdict;
}

void Attempts::takeBack(const QString &bucket, Instant counted)
{
    Query lock{m_store.database(),
        QStringLiteral("UPDATE attempts SET forgotten = forgotten WHERE bucket = ? RETURNING times")};
    const auto text = m_store.value<QString>(lock.bind(bucket));
    if (!text)
        return;
    QList<Instant> times = fromText(*text);
    times.removeOne(counted);
    Query keep{m_store.database(), QStringLiteral("UPDATE attempts SET times = ? WHERE bucket = ?")};
    m_store.run(keep.bind(toText(times), bucket));
}

void Attempts::forget(const QString &bucket)
{
    Query remove{m_store.database(), QStringLiteral("DELETE FROM attempts WHERE bucket = ?")};
    m_store.run(remove.bind(bucket));
}

}

#pragma once

#include "domain/clientid.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVariant>
#include <optional>
#include <type_traits>

namespace dreamjar::database {

// How a value lies in a column. Instant is an integer of microseconds since 1970 (BIGINT), Money its units (BIGINT),
// QDate ISO text, ClientId its 36 characters, bool a BOOLEAN. A null Id, a null ClientId and an invalid QDate are NULL
// and come back from it. A QString and a QByteArray are never NULL, not even null ones, so that a NOT NULL column takes
// a value that was never set; use NullableText or std::optional where NULL means something.

/// A text of which "null" and "empty" are two things (the picture URL of API.md): a null QString is NULL.
struct NullableText {
    QString text;
};

inline QVariant toColumn(bool value)
{
    return value;
}
inline QVariant toColumn(int value)
{
    return value;
}
inline QVariant toColumn(qint64 value)
{
    return value;
}
inline QVariant toColumn(double value)
{
    return value;
}
QVariant toColumn(const QString &value);
QVariant toColumn(const QByteArray &value);
QVariant toColumn(const NullableText &value);
QVariant toColumn(QDate value);
QVariant toColumn(const ClientId &value);
inline QVariant toColumn(Instant value)
{
    return value.toMicroseconds();
}
inline QVariant toColumn(Money value)
{
    return value.toUnits();
}
inline QVariant toColumn(std::nullopt_t)
{
    return {};
}
template <class Tag>
QVariant toColumn(Id<Tag> value)
{
    return value.isNull() ? QVariant{} : QVariant{value.value()};
}
template <class T>
QVariant toColumn(const std::optional<T> &value)
{
    return value ? toColumn(*value) : QVariant{};
}
QVariant toColumn(const char *) = delete;
QVariant toColumn(const char16_t *) = delete;

/// Reads a column back; specialised for every type that toColumn takes.
template <class T>
struct FromColumn;

template <>
struct FromColumn<bool> {
    static bool read(const QVariant &column) { return column.toBool(); }
};
template <>
struct FromColumn<int> {
    static int read(const QVariant &column) { return column.toInt(); }
};
template <>
struct FromColumn<qint64> {
    static qint64 read(const QVariant &column) { return column.toLongLong(); }
};
template <>
struct FromColumn<double> {
    static double read(const QVariant &column) { return column.toDouble(); }
};
/// A NULL is a null QString, an empty text an empty one that is not null.
template <>
struct FromColumn<QString> {
    static QString read(const QVariant &column);
};
template <>
struct FromColumn<QByteArray> {
    static QByteArray read(const QVariant &column) { return column.toByteArray(); }
};
template <>
struct FromColumn<QDate> {
    static QDate read(const QVariant &column) { return column.toDate(); }
};
template <>
struct FromColumn<ClientId> {
    static ClientId read(const QVariant &column);
};
template <>
struct FromColumn<Instant> {
    static Instant read(const QVariant &column) { return Instant::fromMicroseconds(column.toLongLong()); }
};
template <>
struct FromColumn<Money> {
    static Money read(const QVariant &column) { return Money::units(column.toLongLong()); }
};
template <class Tag>
struct FromColumn<Id<Tag>> {
    static Id<Tag> read(const QVariant &column) { return Id<Tag>{column.toLongLong()}; }
};
template <class T>
struct FromColumn<std::optional<T>> {
    static std::optional<T> read(const QVariant &column)
    {
        return column.isNull() ? std::nullopt : std::optional<T>{FromColumn<T>::read(column)};
    }
};

}

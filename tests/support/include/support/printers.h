#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <ostream>

// GoogleTest finds these by the type's namespace, so that a failed comparison shows words and not bytes.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}
inline void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    *out << '"' << bytes.toStdString() << '"';
}
inline void PrintTo(const QDate &date, std::ostream *out)
{
    *out << date.toString(Qt::ISODate).toStdString();
}

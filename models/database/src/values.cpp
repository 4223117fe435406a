#include "database/values.h"

namespace dreamjar::database {

QVariant toColumn(const QString &value)
{
    // QtSql takes a null QString for NULL.
    return value.isNull() ? QStringLiteral("") : value;
}

QVariant toColumn(const QByteArray &value)
{
    return value.isNull() ? QByteArray{"", 0} : value;
}

QVariant toColumn(const NullableText &value)
{
    return value.text.isNull() ? QVariant{} : QVariant{value.text};
}

QVariant toColumn(QDate value)
{
    return value.isValid() ? QVariant{value.toString(Qt::ISODate)} : QVariant{};
}

QVariant toColumn(const ClientId &value)
{
    return value.isNull() ? QVariant{} : QVariant{value.toString()};
}

QString FromColumn<QString>::read(const QVariant &column)
{
    if (column.isNull())
        return {};
    const QString text = column.toString();
    return text.isNull() ? QStringLiteral("") : text;
}

ClientId FromColumn<ClientId>::read(const QVariant &column)
{
    return ClientId::fromString(column.toString()).value_or(ClientId{});
}

}

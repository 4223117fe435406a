#include "sheets/cell.h"

#include <QCoreApplication>
#include <QLocale>

namespace dreamjar::sheets {

namespace {

QDateTime local(Instant moment, const QTimeZone &zone)
{
    return moment.toDateTime().toTimeZone(zone);
}

}

QString plainText(const Cell &cell, const QTimeZone &zone)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *amount = std::get_if<Money>(&cell))
        return QString::number(amount->toUnits());
    if (const auto *moment = std::get_if<Instant>(&cell))
        return moment->isNull() ? QString{} : local(*moment, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto *mark = std::get_if<bool>(&cell))
        return *mark ? QStringLiteral("true") : QStringLiteral("false");
    return {};
}

QString shownText(const Cell &cell, const QTimeZone &zone)
{
    const QLocale locale;
    if (const auto *number = std::get_if<qint64>(&cell))
        return locale.toString(*number);
    if (const auto *amount = std::get_if<Money>(&cell))
        return locale.toString(amount->toUnits());
    if (const auto *moment = std::get_if<Instant>(&cell))
        return moment->isNull() ? QString{} : locale.toString(local(*moment, zone), QLocale::ShortFormat);
    if (const auto *day = std::get_if<QDate>(&cell))
        return locale.toString(*day, QLocale::ShortFormat);
    if (const auto *mark = std::get_if<bool>(&cell))
        return *mark ? QCoreApplication::translate("sheets", "yes") : QString{};
    return plainText(cell, zone);
}

}

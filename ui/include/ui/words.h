#pragma once

#include "domain/category.h"
#include "domain/child.h"
#include "domain/instant.h"
#include "domain/money.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace dreamjar::ui::words {

// Amounts, times and kinds as people read them. The currency is the server's word ("USD"); the locale gives grouping,
// digits and the order of a date.

/// "1,250 USD"; "1,250" without a currency. Number and name never part at a line's end.
QString money(Money amount, const QString &currency, const QLocale &locale = {});
/// "47.5 %", "180 %": one decimal only where it says something.
QString percentage(Percentage percentage, const QLocale &locale = {});
/// "620 USD of 1,000 USD"
QString raisedOf(Money raised, Money goal, const QString &currency, const QLocale &locale = {});

/// "3 days left", "5 hours left", "ended, still accepting", "closed"; "no end date" without a deadline.
QString timeLeft(std::optional<Instant> deadline, bool isOpen, Instant now);
/// The same to the minute: "3 days, 4 hours and 12 minutes left". Days are spans of 24 hours.
QString countdown(std::optional<Instant> deadline, bool isOpen, Instant now);
/// "just now", "2 hours ago", "yesterday", then the date; a moment ahead counts as now.
QString ago(
    Instant moment, Instant now, const QTimeZone &zone = QTimeZone::systemTimeZone(), const QLocale &locale = {});
/// "4 May 2017" in the locale's order.
QString date(QDate date, const QLocale &locale = {});
/// Day and time of day in `zone`.
QString dateTime(Instant moment, const QTimeZone &zone = QTimeZone::systemTimeZone(), const QLocale &locale = {});

QString category(Category category);
QString gender(Gender gender);
/// "9 years", "under 1 year"
QString age(int years);
/// "by Mia"
QString byChild(const QString &firstName);
QString gifts(int count);
QString jars(int count);
/// "3 waiting to be sent"
QString waiting(int count);

}

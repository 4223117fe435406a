#pragma once

#include "domain/instant.h"

#include <QDate>
#include <QString>
#include <optional>
#include <string>

namespace dreamjar::wire {

/// As the API writes it: UTC with Z, six fraction digits, none when zero.
std::string formatInstant(Instant time);
/// As the API reads it: Z, ±hh:mm or nothing (UTC); T or a space; seconds and fraction optional; a bare date is its
/// midnight in UTC. None for a lower-case z, 24:00, leap seconds and days that do not exist.
std::optional<Instant> parseInstant(QStringView text);

std::string formatDate(QDate day);
/// YYYY-MM-DD and nothing else.
std::optional<QDate> parseDate(QStringView text);

}

#pragma once

#include <QString>

namespace dreamjar {

/// Length as people and the API count it: code points, not UTF-16 units.
qsizetype codePoints(QStringView text);

/// True for U+0000, which the API refuses everywhere.
bool hasNullCharacter(QStringView text);

/// True for characters that change how others are shown: C0 and C1 controls and the bidirectional overrides. Refused
/// in names and titles. A line break counts when `linesAllowed` is false.
bool hasControlCharacter(QStringView text, bool linesAllowed);

/// The first name alone, all that strangers may see of a child (PRODUCT F4): "Mia Rose Smith" is "Mia"; a leading title
/// ("Dr. Mia") is skipped, hyphens stay ("Anna-Lena"), any script's white space separates.
QString firstNameOf(QStringView fullName);

/// The rule of the API's web forms: local part of the usual characters or quoted, a domain of labels or an IP in
/// brackets; IDN allowed; at most 254 characters.
bool isEmailAddress(const QString &text);
/// As it is stored: the domain in lower case.
QString normalizedEmail(const QString &text);

/// http, https, ftp or ftps with a host (name, IDN, localhost, IPv4, [IPv6]) and maybe a port; no white space.
bool isWebUrl(const QString &text);

/// Letters and digits of any script and @ . + - _
bool isUsername(const QString &text);

/// One of the passwords that are tried first by everybody, compared without case.
bool isCommonPassword(const QString &password);

}

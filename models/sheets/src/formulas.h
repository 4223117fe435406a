#pragma once

#include <QString>

namespace dreamjar::sheets {

/// A cell that a spreadsheet would take for a formula: it is written with an apostrophe before it.
inline bool looksLikeFormula(const QString &text)
{
    // The wide forms of = + - @ are taken for the narrow ones by spreadsheets with an East Asian locale.
    static const QString dangerous = QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");
    return !text.isEmpty() && dangerous.contains(text.front());
}

inline QString withoutApostrophe(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text.mid(1)) ? text.mid(1) : text;
}

}

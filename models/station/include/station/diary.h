#pragma once

#include "domain/clock.h"

#include <QString>

namespace dreamjar::station {

/// diary.log: what happened at a station that its staff may want to know, a line each: times and words, never names or
/// amounts. The older half goes when it grows beyond its size.
class Diary
{
public:
    Diary(QString file, const Clock &clock) : m_file(std::move(file)), m_clock(clock) { }
    void note(const QString &event) const;

private:
    QString m_file;
    const Clock &m_clock;
};

}

#pragma once

#include "domain/clock.h"

#include <QString>

namespace dreamjar::station {

/// Remembers when the program came up without having gone down well: three times within a minute is no accident.
class StartWatch
{
public:
    static constexpr int tooMany = 3;
    static constexpr std::chrono::seconds within{60};

    StartWatch(QString file, const Clock &clock) : m_file(std::move(file)), m_clock(clock) { }

    /// Notes this start. True when the program stopped too often: then staff should look before it goes on.
    bool noteStart() const;
    /// It ran for a while, or was ended by somebody: what was before is forgotten.
    void noteWell() const;

private:
    QString m_file;
    const Clock &m_clock;
};

}

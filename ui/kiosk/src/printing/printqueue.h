#pragma once

#include "station/office.h"

#include <QObject>
#include <QStringList>
#include <functional>

class QPagedPaintDevice;

namespace dreamjar::kiosk {

/// Hands pages to the system's printing without ever waiting for it: a printer without paper or power holds up nobody.
class PrintQueue : public QObject
{
    Q_OBJECT
public:
    /// `command` gets the file's name as its last argument; by default lp.
    explicit PrintQueue(QStringList command = {QStringLiteral("lp"), QStringLiteral("-s")}, QObject *parent = nullptr);

    using Paint = std::function<void(QPagedPaintDevice &)>;
    /// `done` hears whether the printing system took it; later, and at the latest after twenty seconds.
    void print(station::Paper paper, const QString &printer, const Paint &paint, QObject *context, std::function<void(bool)> done);
    enum class State { Untried, Well, Failed };
    State state() const { return m_state; }

private:
    QStringList m_command;
    State m_state = State::Untried;
};

}

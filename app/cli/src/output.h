#pragma once

#include "domain/refusal.h"
#include "exitcode.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace dreamjar::cli {

/// Where words go: results to standard output, everything else to standard error; with --json results are one JSON
/// value in a line.
class Output
{
public:
    explicit Output(bool json) : m_json(json) { }

    bool json() const { return m_json; }
    void line(const QString &text) const;
    void value(const QJsonObject &object) const;
    void value(const QJsonArray &array) const;
    /// `text` for a person, `object` for a program.
    void result(const QString &text, const QJsonObject &object) const;
    void note(const QString &text) const;
    /// Says why not, and gives the code to end with.
    Exit refusal(const Refusal &refusal) const;
    Exit trouble(Exit code, const QString &sentence) const;

private:
    bool m_json;
};

}

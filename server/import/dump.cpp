#include "import/dump.h"

namespace dreamjar::server::import {

namespace {

constexpr qint64 chunk = 256 * 1024;
constexpr qsizetype longestObject = 4 * 1024 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Finds where the objects of the list begin and end; whether they are sound JSON inside is for others to say.
class Splitter
{
public:
    enum class State { Before, Between, Inside, After };

    State state() const { return m_state; }
    const QByteArray &object() const { return m_object; }

    enum class Step { Fine, Complete, Broken };
    Step take(char c)
    {
        if (m_state == State::Inside)
            return inside(c);
        if (isBlank(c))
            return Step::Fine;
        if (m_state == State::Before && c == '[') {
            m_state = State::Between;
            return Step::Fine;
        }
        if (m_state != State::Between)
            return Step::Broken;
        if (c == '{' && !m_commaDue) {
            m_state = State::Inside;
            m_object.clear();
            return inside(c);
        }
        if (c == ',' && m_commaDue) {
            m_commaDue = false;
            return Step::Fine;
        }
        if (c != ']')
            return Step::Broken;
        m_state = State::After;
        return Step::Fine;
    }

private:
    Step inside(char c)
    {
        if (m_object.size() >= longestObject)
            return Step::Broken;
        m_object += c;
        if (m_inText) {
            if (m_escaped)
                m_escaped = false;
            else if (c == '\\')
                m_escaped = true;
            else if (c == '"')
                m_inText = false;
            return Step::Fine;
        }
        if (c == '"')
            m_inText = true;
        else if (c == '{')
            ++m_depth;
        else if (c == '}' && --m_depth == 0) {
            m_state = State::Between;
            m_commaDue = true;
            return Step::Complete;
        }
        return Step::Fine;
    }

    State m_state = State::Before;
    QByteArray m_object;
    int m_depth = 0;
    bool m_inText = false;
    bool m_escaped = false;
    bool m_commaDue = false;
};

}

Result<void, QString> forEachObject(QIODevice &file, const std::function<bool(const QByteArray &text)> &take)
{
    Splitter splitter;
    qint64 position = 0;
    while (true) {
        const QByteArray bytes = file.read(chunk);
        if (bytes.isEmpty())
            break;
        for (const char c : bytes) {
            ++position;
            const auto step = splitter.take(c);
            if (step == Splitter::Step::Broken)
                return Failure{QStringLiteral("It is no dumpdata JSON, a list of objects: see byte %1.").arg(position)};
            if (step == Splitter::Step::Complete && !take(splitter.object()))
                return {};
        }
    }
    if (splitter.state() != Splitter::State::After)
        return Failure{QStringLiteral("It ends in the middle, or is no dumpdata JSON.")};
    return {};
}

}

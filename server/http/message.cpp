#include "http/message.h"

namespace dreamjar::server::http {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isHarmless(QByteArrayView text)
{
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 0x20 || byte == 0x7f)
            return false;
    }
    return true;
}

int hexDigit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

}

void Headers::set(const QByteArray &name, const QByteArray &value)
{
    m_lines.removeIf([&](const Header &line) { return sameName(line.name, name); });
    m_lines.append({name, value});
}

std::optional<QByteArray> Headers::value(QByteArrayView name) const
{
    for (const Header &line : m_lines) {
        if (sameName(line.name, name))
            return line.value;
    }
    return std::nullopt;
}

QByteArray Request::path() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QByteArray Request::query() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? QByteArray{} : target.mid(mark + 1);
}

std::optional<QByteArray> Request::parameter(QByteArrayView name) const
{
    std::optional<QByteArray> found;
    for (const QByteArray &pair : query().split('&')) {
        const auto equals = pair.indexOf('=');
        const auto key = percentDecoded(equals < 0 ? pair : pair.left(equals), true);
        if (key && QByteArrayView{*key} == name)
            found = equals < 0 ? QByteArray{""} : percentDecoded(pair.mid(equals + 1), true).value_or(QByteArray{""});
    }
    return found;
}

Response::Response(int newStatus, const QByteArray &newBody, const QByteArray &contentType)
    : status(newStatus), body(newBody)
{
    if (!body.isEmpty())
        setHeader("Content-Type", contentType);
}

bool Response::setHeader(const QByteArray &name, const QByteArray &value)
{
    if (name.isEmpty() || !isHarmless(name) || !isHarmless(value))
        return false;
    m_headers.set(name, value);
    return true;
}

std::optional<QByteArray> percentDecoded(QByteArrayView text, bool plusIsSpace)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%') {
            if (i + 2 >= text.size())
                return std::nullopt;
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0)
                return std::nullopt;
            decoded.append(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            decoded.append(plusIsSpace && text[i] == '+' ? ' ' : text[i]);
        }
    }
    return decoded;
}

}

#include "routes/forms.h"

namespace dreamjar::server::routes {

namespace {

constexpr int mostParts = 200;

/// `name` of 'form-data; name="title"; filename="x"'.
std::optional<QByteArray> attribute(const QByteArray &header, QByteArrayView name)
{
    qsizetype at = header.indexOf(';');
    while (at >= 0) {
        qsizetype begin = at + 1;
        while (begin < header.size() && (header[begin] == ' ' || header[begin] == '\t'))
            ++begin;
        const qsizetype equals = header.indexOf('=', begin);
        if (equals < 0)
            return std::nullopt;
        const QByteArray key = header.mid(begin, equals - begin).trimmed().toLower();
        QByteArray value;
        qsizetype end = equals + 1;
        if (end < header.size() && header[end] == '"') {
            for (++end; end < header.size() && header[end] != '"'; ++end) {
                if (header[end] == '\\' && end + 1 < header.size())
                    ++end;
                value.append(header[end]);
            }
            at = header.indexOf(';', end);
        } else {
            at = header.indexOf(';', end);
            value = header.mid(end, at < 0 ? -1 : at - end).trimmed();
        }
        if (QByteArrayView{key} == name)
            return value;
    }
    return std::nullopt;
}

}

std::optional<QList<std::pair<QString, QString>>> readMultipart(const QByteArray &contentType, const QByteArray &body)
{
    const auto boundary = attribute(contentType, "boundary");
    if (!boundary || boundary->isEmpty() || boundary->size() > 70)
        return std::nullopt;
    const QByteArray delimiter = "--" + *boundary;
    const QByteArray delimiterLine = "\r\n" + delimiter;
    QList<std::pair<QString, QString>> pairs;
    qsizetype at = body.indexOf(delimiter);
    if (at < 0)
        return body.isEmpty() ? std::optional{pairs} : std::nullopt;
    while (true) {
        at += delimiter.size();
        if (body.mid(at, 2) == "--")
            return pairs;
        if (body.mid(at, 2) != "\r\n" || pairs.size() >= mostParts)
            return std::nullopt;
        const qsizetype headersEnd = body.indexOf("\r\n\r\n", at);
        const qsizetype next = body.indexOf(delimiterLine, headersEnd < 0 ? at : headersEnd + 2);
        if (headersEnd < 0 || next < 0)
            return std::nullopt;
        QByteArray disposition;
        for (const QByteArray &line : body.mid(at + 2, headersEnd - at - 2).split('\n')) {
            if (line.toLower().startsWith("content-disposition:"))
                disposition = line.mid(20).trimmed();
        }
        const auto name = attribute(disposition, "name");
        if (!name)
            return std::nullopt;
        if (!attribute(disposition, "filename"))
            pairs.append({QString::fromUtf8(*name),
                QString::fromUtf8(body.mid(headersEnd + 4, std::max<qsizetype>(0, next - headersEnd - 4)))});
        at = next + 2;
    }
}

}

#include "paper/letter.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace dreamjar::paper {

namespace {

const QRegularExpression &braces()
{
    static const QRegularExpression expression{QStringLiteral("\\{([a-z]+)\\}")};
    return expression;
}

QString oneLine(const QString &text)
{
    return text.simplified(); // no CR, no LF
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; });
}

/// RFC 2047, in words of at most 75 characters that break between characters.
QByteArray encodedWords(const QString &text)
{
    if (isPlain(text))
        return text.toLatin1();
    QByteArray out;
    QByteArray chunk;
    const auto flush = [&] {
        if (!chunk.isEmpty())
            out += (out.isEmpty() ? "" : "\r\n ") + QByteArray{"=?UTF-8?B?"} + chunk.toBase64() + "?=";
        chunk.clear();
    };
    for (const uint point : text.toUcs4()) {
        const char32_t one = point;
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (chunk.size() + bytes.size() > 42)
            flush();
        chunk += bytes;
    }
    flush();
    return out;
}

QByteArray mailbox(const QString &name, const QString &address)
{
    const QString one = oneLine(name);
    if (one.isEmpty())
        return oneLine(address).toUtf8();
    QByteArray shown = encodedWords(one);
    if (isPlain(one)) {
        shown.replace('\\', "\\\\").replace('"', "\\\"");
        shown = '"' + shown + '"';
    }
    return shown + " <" + oneLine(address).remove(u'<').remove(u'>').toUtf8() + ">";
}

const QByteArray boundary{"=_DreamJar_"}; // no line of base64 is like it

/// With the file's name in any script (RFC 2231).
QByteArray headOf(const ArchiveEntry &file)
{
    const bool pdf = file.name.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    return QByteArray{"Content-Type: "} + (pdf ? "application/pdf" : "application/octet-stream")
        + "\r\nContent-Disposition: attachment;\r\n filename*=UTF-8''"
        + QUrl::toPercentEncoding(oneLine(file.name));
}

QByteArray part(const QByteArray &head, const QByteArray &content)
{
    QByteArray out = head + "\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    const QByteArray body = content.toBase64();
    for (qsizetype at = 0; at < body.size(); at += 76)
        out += body.mid(at, 76) + "\r\n";
    return out;
}

}

QString merged(const QString &text, const QHash<QString, QString> &fields)
{
    QString out;
    qsizetype end = 0;
    for (auto it = braces().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += text.mid(end, match.capturedStart() - end);
        out += fields.value(match.captured(1), match.captured(0));
        end = match.capturedEnd();
    }
    return out + text.mid(end);
}

QStringList unknownFields(const QString &text, const QStringList &known)
{
    QStringList unknown;
    for (auto it = braces().globalMatch(text); it.hasNext();) {
        const QString word = it.next().captured(1);
        if (!known.contains(word) && !unknown.contains(word))
            unknown << word;
    }
    return unknown;
}

QByteArray toDraft(const Mail &mail, Instant date)
{
    QByteArray out;
    out += "Date: " + QLocale::c().toString(date.toDateTime(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1()
        + " +0000\r\n";
    out += "To: " + mailbox(mail.toName, mail.toAddress) + "\r\n";
    out += "Subject: " + encodedWords(oneLine(mail.subject)) + "\r\n";
    out += "X-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    const QByteArray text = part("Content-Type: text/plain; charset=utf-8",
        QString{mail.body}.replace(u'\n', QStringLiteral("\r\n")).toUtf8());
    if (mail.attachments.isEmpty())
        return out + text;
    out += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" + text;
    for (const ArchiveEntry &file : mail.attachments)
        out += "--" + boundary + "\r\n" + part(headOf(file), file.bytes);
    return out + "--" + boundary + "--\r\n";
}

}

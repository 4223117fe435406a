#include "client.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>

namespace dreamjar::test {

namespace {

/// With DREAMJAR_EXCHANGES set, every request and its answer go to that file, a JSON object a line; openapi_test.py
/// holds them against the description of the API.
void record(const QByteArray &method, const QByteArray &path, const HeaderLines &more, const QByteArray &body,
    const Answer &answer)
{
    static const QString name = qEnvironmentVariable("DREAMJAR_EXCHANGES");
    if (name.isEmpty() || answer.status == 0)
        return;
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    QJsonArray headers;
    for (const auto &[key, value] : answer.headers)
        headers.append(QJsonArray{QString::fromLatin1(key), QString::fromLatin1(value)});
    QString type = QStringLiteral("application/json");
    for (const auto &[key, value] : more) {
        if (key == "Content-Type")
            type = QString::fromLatin1(value);
    }
    const QJsonObject line{{QStringLiteral("method"), QString::fromLatin1(method)},
        {QStringLiteral("path"), QString::fromLatin1(path)}, {QStringLiteral("type"), type},
        {QStringLiteral("sent"), text(body)}, {QStringLiteral("status"), answer.status},
        {QStringLiteral("headers"), headers}, {QStringLiteral("body"), text(answer.body)}};
    QFile file{name};
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append)
        || file.write(QJsonDocument{line}.toJson(QJsonDocument::Compact) + '\n') < 0)
        qFatal("The exchanges cannot be written.");
}

}

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool Answer::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(),
        [&](const auto &line) { return line.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QJsonValue Answer::at(const char *path) const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QJsonValue value = document.isArray() ? QJsonValue{document.array()} : QJsonValue{document.object()};
    for (const QByteArray &step : QByteArray{path}.split('.')) {
        if (step.isEmpty())
            continue;
        bool index = false;
        const int position = step.toInt(&index);
        value = index ? value.toArray().at(position) : value.toObject().value(QString::fromUtf8(step));
    }
    return value;
}

std::string Answer::said(const char *field) const
{
    QStringList all;
    for (const QJsonValue &sentence : at(field).toArray())
        all.append(sentence.toString());
    return all.join(QStringLiteral(" | ")).toStdString();
}

std::string Answer::names(const char *path) const
{
    return at(path).toObject().keys().join(u' ').toStdString();
}

Answer parseAnswer(const QByteArray &bytes)
{
    Answer answer;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 || !bytes.startsWith("HTTP/1.1 "))
        return answer;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    answer.status = lines.first().mid(9, 3).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        answer.headers.append({lines[i].left(colon), lines[i].mid(colon + 1).trimmed()});
    }
    answer.body = bytes.mid(end + 4);
    return answer;
}

Answer Client::post(const QByteArray &path, const QByteArray &body, const HeaderLines &more) const
{
    return send("POST", path, body, more);
}

Answer Client::put(const QByteArray &path, const QByteArray &body, const HeaderLines &more) const
{
    return send("PUT", path, body, more);
}

Answer Client::send(
    const QByteArray &method, const QByteArray &path, const QByteArray &body, const HeaderLines &more) const
{
    QByteArray request = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
    bool typed = body.isEmpty();
    for (const auto &[name, value] : more) {
        request += name + ": " + value + "\r\n";
        typed = typed || name == "Content-Type";
    }
    if (!typed)
        request += "Content-Type: application/json\r\n";
    if (!m_token.isEmpty())
        request += "Authorization: Bearer " + m_token + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    const Answer answer = parseAnswer(raw(request + "\r\n" + body, 20'000));
    record(method, path, more, body, answer);
    return answer;
}

QByteArray Client::raw(const QByteArray &bytes, int patience) const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    if (!socket.waitForConnected(patience))
        return {};
    socket.write(bytes);
    QElapsedTimer timer;
    timer.start();
    QByteArray received;
    while (socket.state() != QAbstractSocket::UnconnectedState && timer.elapsed() < patience) {
        socket.waitForReadyRead(static_cast<int>(patience - timer.elapsed()));
        received += socket.readAll();
    }
    return received + socket.readAll();
}

}

#pragma once

#include <QObject>
#include <QUrlQuery>
#include <functional>

QT_BEGIN_NAMESPACE
class QTcpServer;
class QTcpSocket;
QT_END_NAMESPACE

namespace dreamjar::remote {

/// The end of a sign-in's way through the browser: a web server with one page, on 127.0.0.1 and on no other interface.
class Loopback : public QObject
{
public:
    /// Says whether these parameters are an answer that was waited for; then the page is shown, else "not found".
    using Judge = std::function<bool(const QUrlQuery &)>;

    Loopback(QByteArray page, Judge judge, QObject *parent = nullptr);

    /// Port 0: the system chooses. False when that port is taken.
    bool listen(quint16 port);
    /// Stays the same after closing.
    QString address() const { return m_address; }

private:
    void welcome();
    void read(QTcpSocket *socket);
    QByteArray answerTo(const QByteArray &head) const;

    const QByteArray m_page;
    const Judge m_judge;
    QTcpServer *m_server;
    QString m_address;
};

}

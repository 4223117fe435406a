#include "filevault.h"

#include <QSettings>
#include <QTimer>

namespace dreamjar::test {

namespace {

QString nameOf(const remote::VaultKey &key)
{
    return QString::fromLatin1((key.server + u'/' + QString::number(key.account.value())).toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

}

void FileVault::read(const remote::VaultKey &key, QObject *context, Read done)
{
    const QString secret = QSettings(m_path, QSettings::IniFormat).value(nameOf(key)).toString();
    QTimer::singleShot(0, context, [secret, done] {
        if (secret.isEmpty())
            done(Failure{remote::VaultTrouble::NotFound});
        else
            done(secret);
    });
}

void FileVault::write(const remote::VaultKey &key, const QString &secret, QObject *context, Done done)
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(nameOf(key), secret);
    file.sync();
    QTimer::singleShot(0, context, [done] { done({}); });
}

void FileVault::remove(const remote::VaultKey &key, QObject *context, Done done)
{
    QSettings file(m_path, QSettings::IniFormat);
    file.remove(nameOf(key));
    file.sync();
    QTimer::singleShot(0, context, [done] { done({}); });
}

}

#include "desktopsettings.h"

#include "ui/mainwindow.h"

#include <QDir>

namespace dreamjar::desktop {

namespace {
const QString placeKey = QStringLiteral("server/place");
const QString urlKey = QStringLiteral("server/url");
const QString copiesKey = QStringLiteral("copies/folder");
const QString copiedKey = QStringLiteral("copies/last"); // microseconds since 1970
const QString movedKey = QStringLiteral("station/server");
const QString movedFromKey = QStringLiteral("station/started-for");
const QString thisComputer = QStringLiteral("this-computer");
const QString elsewhere = QStringLiteral("server");
const QString sample = QStringLiteral("sample");
}

DesktopSettings::DesktopSettings(const QString &dataFolder)
    : m_settings(QDir(dataFolder).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
}

DesktopSettings::Place DesktopSettings::place() const
{
    const QString kept = m_settings.value(placeKey).toString();
    if (kept == thisComputer)
        return Place::ThisComputer;
    if (kept == sample)
        return Place::Sample;
    if (kept == elsewhere && server().isValid())
        return Place::Server;
    return Place::NotChosen;
}

QUrl DesktopSettings::server() const
{
    return QUrl(m_settings.value(urlKey).toString(), QUrl::StrictMode);
}

void DesktopSettings::choose(Place place, const QUrl &server)
{
    m_settings.setValue(placeKey, place == Place::ThisComputer ? thisComputer : place == Place::Sample ? sample : place == Place::Server ? elsewhere : QString());
    m_settings.setValue(urlKey, server.toString());
    m_settings.sync();
}

std::optional<QUrl> DesktopSettings::stationServer(const QUrl &startedFor) const
{
    const QUrl moved(m_settings.value(movedKey).toString(), QUrl::StrictMode);
    const bool same = m_settings.value(movedFromKey).toString() == startedFor.toString();
    return same && moved.isValid() ? std::optional{moved} : std::nullopt;
}

bool DesktopSettings::moveStation(const QUrl &startedFor, const QUrl &server)
{
    m_settings.setValue(movedKey, server.toString());
    m_settings.setValue(movedFromKey, startedFor.toString());
    m_settings.sync();
    return m_settings.status() == QSettings::NoError;
}

QString DesktopSettings::copies() const
{
    return m_settings.value(copiesKey).toString();
}

Instant DesktopSettings::lastCopy() const
{
    return Instant::fromMicroseconds(m_settings.value(copiedKey).toLongLong());
}

void DesktopSettings::keepCopiesIn(const QString &folder)
{
    m_settings.setValue(copiesKey, folder);
}

void DesktopSettings::noteCopy(Instant made)
{
    m_settings.setValue(copiedKey, made.toMicroseconds());
}

sync::GoogleClient googleClientOf(const QSettings &window)
{
    sync::GoogleClient client{qEnvironmentVariable("DREAMJAR_GOOGLE_ISSUER", QStringLiteral("https://accounts.google.com")),
        qEnvironmentVariable("DREAMJAR_GOOGLE_CLIENT_ID"), qEnvironmentVariable("DREAMJAR_GOOGLE_CLIENT_SECRET")};
    return client.clientId.isEmpty() ? ui::remembered::googleClient(window) : client;
}

}

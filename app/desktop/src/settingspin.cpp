#include "settingspin.h"

#include "station/pinlock.h"

#include <QSettings>

namespace dreamjar::desktop {

namespace {

constexpr auto group = u"lock/pin";
constexpr auto hashKey = u"lock/pin/hash";
constexpr auto wrongKey = u"lock/pin/wrong";
constexpr auto locksKey = u"lock/pin/locks";
constexpr auto untilKey = u"lock/pin/until";

station::Memory load(const QSettings &settings)
{
    station::Memory memory;
    memory.pinHash = settings.value(hashKey).toByteArray();
    memory.wrongPins = settings.value(wrongKey).toInt();
    memory.locks = settings.value(locksKey).toInt();
    memory.lockedUntil = Instant::fromMicroseconds(settings.value(untilKey).toLongLong());
    return memory;
}

void save(QSettings &settings, const station::Memory &memory)
{
    settings.setValue(hashKey, memory.pinHash);
    settings.setValue(wrongKey, memory.wrongPins);
    settings.setValue(locksKey, memory.locks);
    settings.setValue(untilKey, memory.lockedUntil.toMicroseconds());
    settings.sync(); // a restart opens nothing
}

}

bool SettingsPin::isSet() const
{
    return !m_settings.value(hashKey).toByteArray().isEmpty();
}

bool SettingsPin::set(const QString &digits)
{
    station::Memory memory = load(m_settings);
    if (!station::PinLock{memory}.set(digits))
        return false;
    save(m_settings, memory);
    return true;
}

void SettingsPin::remove()
{
    m_settings.remove(group);
    m_settings.sync();
}

ui::PinTry SettingsPin::tryPin(const QString &digits, Instant now)
{
    station::Memory memory = load(m_settings);
    const station::PinVerdict verdict = station::PinLock{memory}.tryPin(digits, now);
    save(m_settings, memory);
    return {verdict.answer == station::PinAnswer::Right, verdict.lockedFor};
}

}

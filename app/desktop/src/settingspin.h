#pragma once

#include "ui/lock/pinkeeper.h"

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace dreamjar::desktop {

/// The PIN of this desktop in its settings, kept and tried as a station keeps that of its staff: Argon2id, and a lock that
/// doubles.
class SettingsPin : public ui::PinKeeper
{
public:
    /// The settings must outlive it.
    explicit SettingsPin(QSettings &settings) : m_settings(settings) { }

    bool isSet() const override;
    bool set(const QString &digits) override;
    void remove() override;
    ui::PinTry tryPin(const QString &digits, Instant now) override;

private:
    QSettings &m_settings;
};

}

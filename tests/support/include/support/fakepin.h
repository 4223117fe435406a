#pragma once

#include "ui/lock/pinkeeper.h"

namespace dreamjar::test {

struct FakePin : ui::PinKeeper {
    QString pin;
    std::chrono::seconds locked{0};

    bool isSet() const override { return !pin.isEmpty(); }
    bool set(const QString &digits) override
    {
        if (digits.size() < 4)
            return false;
        pin = digits;
        return true;
    }
    void remove() override { pin.clear(); }
    ui::PinTry tryPin(const QString &digits, Instant) override { return {digits == pin, locked}; }
};

}

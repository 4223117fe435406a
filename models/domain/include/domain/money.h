#pragma once

#include <QtGlobal>
#include <compare>

namespace dreamjar {

/// An amount in whole units of the one currency that the server names. Never a fraction, never a double.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money units(qint64 units) { return Money{units}; }

    constexpr qint64 toUnits() const { return m_units; }
    constexpr bool isZero() const { return m_units == 0; }

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money{a.m_units + b.m_units}; }
    friend constexpr Money operator-(Money a, Money b) { return Money{a.m_units - b.m_units}; }
    constexpr Money &operator+=(Money other)
    {
        m_units += other.m_units;
        return *this;
    }

private:
    constexpr explicit Money(qint64 units) : m_units(units) { }
    qint64 m_units = 0;
};

/// The share of a goal in tenths of a percent, rounded from the exact quotient with ties to even (API.md, "Computed":
/// 1 of 16 is 6.2); over 100 % is not cut off.
class Percentage
{
public:
    constexpr Percentage() = default;
    static constexpr Percentage tenths(qint64 tenths) { return Percentage{tenths}; }
    static constexpr Percentage of(Money part, Money whole)
    {
        if (whole.toUnits() <= 0)
            return {};
        const qint64 scaled = part.toUnits() * 1000;
        qint64 quotient = scaled / whole.toUnits();
        const qint64 twiceRest = 2 * (scaled % whole.toUnits());
        if (twiceRest > whole.toUnits() || (twiceRest == whole.toUnits() && quotient % 2 != 0))
            ++quotient;
        return Percentage{quotient};
    }

    constexpr qint64 toTenths() const { return m_tenths; }
    constexpr double toDouble() const { return static_cast<double>(m_tenths) / 10.0; }
    friend constexpr auto operator<=>(Percentage, Percentage) = default;

private:
    constexpr explicit Percentage(qint64 tenths) : m_tenths(tenths) { }
    qint64 m_tenths = 0;
};

}

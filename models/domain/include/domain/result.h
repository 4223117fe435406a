#pragma once

#include <utility>
#include <variant>

namespace dreamjar {

/// The unhappy side of a Result: `return Failure{DonationError::CampaignClosed};`
template<class E>
struct Failure {
    E error;
};
template<class E>
Failure(E) -> Failure<E>;

/// Either the value or the reason why there is none. Dropping one does not compile; looking at the wrong side is a
/// broken promise of the program (std::bad_variant_access ends it).
template<class T, class E>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    template<class F>
    Result(Failure<F> failure) : m_state(std::in_place_index<1>, std::move(failure.error)) { }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

/// A Result with nothing to carry but success.
template<class E>
class [[nodiscard]] Result<void, E>
{
public:
    Result() = default;
    template<class F>
    Result(Failure<F> failure) : m_state(std::in_place_index<1>, std::move(failure.error)) { }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, E> m_state;
};

}

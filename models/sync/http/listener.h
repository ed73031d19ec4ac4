// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <optional>
#include <utility>

namespace botiquin::http {

/// A host, by name or number, and a port.
struct Endpoint
{
    QString host;
    quint16 port = 0; ///< 0: any that is free

    /// "127.0.0.1:8080", "[::1]:8080", "localhost:8080"; nothing for what is none.
    [[nodiscard]] static std::optional<Endpoint> parse(const QString &text);
    QString toString() const;
};

/// A descriptor that is closed with its owner.
class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor();
    int number() const { return m_number; }

private:
    int m_number;
};

/// A TCP socket that connections can come to, and that does not block.
[[nodiscard]] Outcome<Descriptor> listenAt(const Endpoint &endpoint);
/// The port that a listening socket has.
[[nodiscard]] quint16 portOf(const Descriptor &listener);

struct Accepted
{
    Descriptor socket; ///< does not block; sends small answers at once
    QByteArray address;
};
/// Nothing when nobody waits, or the system has no room for another just now.
[[nodiscard]] std::optional<Accepted> acceptFrom(const Descriptor &listener);

} // namespace botiquin::http

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>
#include <optional>

namespace botiquin {

/// A device that writes events: a random number of 63 bits (it fits the signed integers of CBOR libraries and
/// SQL), shown as 16 hexadecimal digits. Never zero.
class DeviceId
{
public:
    [[nodiscard]] static std::optional<DeviceId> of(quint64 number);
    [[nodiscard]] static std::optional<DeviceId> parse(QStringView text);

    quint64 number() const { return m_number; }
    QString text() const;

    friend constexpr auto operator<=>(const DeviceId &, const DeviceId &) = default;
    friend size_t qHash(const DeviceId &id, size_t seed = 0) { return ::qHash(id.m_number, seed); }

private:
    constexpr explicit DeviceId(quint64 number) : m_number(number) {}
    quint64 m_number;
};

/// The name of one event: its device, the device's run (a store that was restored or cloned starts another),
/// and its place in that run's log, counted 1, 2, 3 … without gaps. Text form "device-run-seq".
struct EventId
{
    DeviceId device;
    quint32 run = 1;
    quint64 seq = 1;

    [[nodiscard]] static std::optional<EventId> parse(QStringView text);
    QString text() const;

    friend constexpr auto operator<=>(const EventId &, const EventId &) = default;
    friend size_t qHash(const EventId &id, size_t seed = 0)
    {
        return qHashMulti(seed, id.device, id.run, id.seq);
    }
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/exchange/feed.h"

namespace botiquin {

/// From which of its events on a device's word no longer counts.
struct Revocation
{
    quint32 run;
    quint64 seq;

    static constexpr auto fields = Fields{Field{1, "run", &Revocation::run}, Field{2, "seq", &Revocation::seq}};
    bool covers(const EventId &id) const { return id.run > run || (id.run == run && id.seq >= seq); }
};

/// The devices that a centre speaks with: where they stand and how far they may read. The port's records of
/// reach and revocation are the centre's own.
class Subscribers
{
public:
    virtual ~Subscribers() = default;

    /// Nothing for a device that nobody enrolled.
    [[nodiscard]] virtual Outcome<std::optional<Clues>> facilityOf(DeviceId device) = 0;
    /// The Ed25519 key of a device that was enrolled or founded the region; nothing for others.
    [[nodiscard]] virtual Outcome<std::optional<QByteArray>> keyOf(DeviceId device) = 0;
    /// Of its facility alone unless somebody said otherwise.
    [[nodiscard]] virtual Outcome<Reach> reachOf(DeviceId device) = 0;
    [[nodiscard]] virtual Outcome<void> setReach(DeviceId device, Reach reach) = 0;
    [[nodiscard]] virtual Outcome<std::optional<Revocation>> revocationOf(DeviceId device) = 0;
    [[nodiscard]] virtual Outcome<void> revoke(DeviceId device, const Revocation &from) = 0;
};

} // namespace botiquin

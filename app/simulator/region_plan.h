// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_body.h"
#include "simulator/chance.h"
#include "sync/keys.h"

namespace botiquin::simulation {

enum class Trade { warehouse, clinic, supervision };

/// A place with one computer and the people who work at it.
struct Workstation
{
    QString called; ///< "almacén 1", in stories
    Trade trade;
    Clues facility;
    DeviceId device;
    KeyPair keys;
    std::vector<UserId> people; ///< of a warehouse who packs, checks and supervises; elsewhere one
    size_t warehouse;           ///< of a clinic: the station that sends it kits

    const UserId &first() const { return people.front(); }
    const UserId &last() const { return people.back(); }
};

/// An item of the catalogue, as all of the region know it.
struct Good
{
    Clave item;
    BoxClass boxClass;
    Gtin gtin;
    qint64 perKit;
};

/// The region before anything happens in it.
struct RegionPlan
{
    std::vector<Workstation> stations; ///< the first of them holds the authority's log
    std::vector<Good> goods;
    std::vector<RoundId> rounds;
    DeviceId authority;
    KeyPair authorityKeys;
    DeviceId centre;
    KeyPair centreKeys;

    /// Of that many stations besides the centre, for so many days.
    [[nodiscard]] static RegionPlan of(int sites, int days, Instant begin, Chance chance);

    RouteId routeOf(size_t warehouse) const;
    VehicleId vehicleOf(size_t warehouse) const;
    DriverId driverOf(size_t warehouse) const;
    KitId kit(const RoundId &round, const Workstation &clinic) const;
    /// What the authority says before anybody begins to work.
    std::vector<EventBody> beginnings(Instant begin) const;

    static constexpr int daysOfRound = 5;
};

} // namespace botiquin::simulation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/site.h"

/// What people do in a part of a day, by the desks that the windows and the command line use.
namespace botiquin::simulation {

void workAtWarehouse(Site &site, std::vector<Journey> &road);
void workAtClinic(Site &site, const std::vector<Journey> &road);
void workAtOffice(Site &site);

/// Counts what lies there of some items.
void countShelf(Site &site, const std::vector<Clave> &items, const UserId &user);
/// Says what of the recalled lots lies there.
void answerRecalls(Site &site, const UserId &user);

/// The body of an event that the site holds.
template <class Body>
std::optional<Body> bodyOf(Site &site, const EventId &event)
{
    const auto stored = site.store().find(event);
    if (!stored || !*stored)
        return std::nullopt;
    const auto &envelope = (*stored)->event.envelope();
    const auto body = decodeBody(envelope.kind, envelope.version, (*stored)->event.body());
    const auto *known = body ? std::get_if<Body>(&*body) : nullptr;
    return known ? std::optional(*known) : std::nullopt;
}

/// What lies on the shelf of a lot: not what is in boxes that nobody has sealed.
[[nodiscard]] Outcome<qint64> leftOf(Site &site, const Lot &lot);

/// Somebody takes a little of something from the shelf and writes it nowhere.
void takeUnseen(Site &site);

/// A lot of the shelf with units, of that item where one is named.
std::optional<Lot> lotOnShelf(Site &site, const std::optional<Clave> &item = {});

} // namespace botiquin::simulation

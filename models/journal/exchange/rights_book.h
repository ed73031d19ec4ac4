// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/event_id.h"
#include "base/failure.h"
#include "domain/exchange/rights.h"

namespace botiquin {

/// What a centre looks up before it takes an event in: who wrote it, and whose that is to which they did something.
class RightsBook
{
public:
    virtual ~RightsBook() = default;

    /// Every role that the region ever gave the person; nothing for somebody whom it never named.
    [[nodiscard]] virtual Outcome<std::optional<std::vector<Role>>> rolesEverHeld(const UserId &user) = 0;
    /// The facilities that have to do with it; nothing as long as not all has come that says so.
    [[nodiscard]] virtual Outcome<std::optional<std::vector<Clues>>> concernedWith(const ActedOn &thing) = 0;
    /// What is held of a person's acts for who they are (`unknownPerson`, `notTheirRight`) and was not decided upon; not what
    /// was written on a device after its last event that counts.
    [[nodiscard]] virtual Outcome<std::vector<EventId>> heldFor(const UserId &user) = 0;
};

} // namespace botiquin

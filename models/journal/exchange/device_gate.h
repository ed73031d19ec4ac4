// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/intake.h"
#include "journal/exchange/rights_book.h"
#include "journal/exchange/subscribers.h"

namespace botiquin {

/// For what a device brings itself, in one contact: its own events alone, before it was revoked; what is beyond its rights,
/// or those of whoever did it, is held.
class DeviceGate : public Gate
{
public:
    DeviceGate(DeviceId sender, Store &store, Subscribers &subscribers, RightsBook &rights)
        : m_sender(sender), m_store(store), m_subscribers(subscribers), m_rights(rights)
    {
    }
    Outcome<Verdict> verdict(const Event &event) override;

    using Breach = std::optional<RightsBreach>;
    /// Of an event of the sender's that is here already.
    [[nodiscard]] Outcome<Breach> judge(const Event &event);

private:
    Outcome<Standing> standing();
    using Roles = std::optional<std::vector<Role>>;

    Outcome<Breach> breach(const Event &event, const Standing &at);
    Outcome<Breach> breachOfTarget(const Event &event, const Standing &at);
    Outcome<Breach> breachOfThings(const Event &event, const Standing &at);
    Outcome<Concerned> concernedWith(const ActedOn &thing);
    Outcome<bool> isLost(const EventId &shortage);
    Outcome<bool> isItsNumber(const ActedOn &thing);
    Outcome<Breach> breachOfPeople(const Event &event, const Standing &at);
    Outcome<Roles> rolesOf(const UserId &user, const Standing &at);

    DeviceId m_sender;
    Store &m_store;
    Subscribers &m_subscribers;
    RightsBook &m_rights;
    std::optional<Standing> m_standing;
    std::map<UserId, Roles> m_roles;
    std::optional<std::vector<gs1::SsccRange>> m_numbers;
};

} // namespace botiquin

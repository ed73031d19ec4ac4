// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/intake.h"
#include "journal/exchange/subscribers.h"

namespace botiquin {

/// For what a device brings itself: its own events alone, before it was revoked; what is beyond its rights is
/// held.
class DeviceGate : public Gate
{
public:
    DeviceGate(DeviceId sender, Store &store, Subscribers &subscribers)
        : m_sender(sender), m_store(store), m_subscribers(subscribers)
    {
    }
    Outcome<Verdict> verdict(const Event &event) override;

private:
    struct Standing
    {
        std::optional<Revocation> revocation;
        std::optional<Clues> facility;
        Reach reach = Reach::facility;
        bool isAuthority = false;
    };
    Outcome<Standing> standing();
    Outcome<bool> mayTakeBack(const Event &event, const Standing &at);

    DeviceId m_sender;
    Store &m_store;
    Subscribers &m_subscribers;
    std::optional<Standing> m_standing;
};

} // namespace botiquin

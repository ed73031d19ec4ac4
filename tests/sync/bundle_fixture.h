// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/event_samples.h"
#include "sync/bundle/bundle.h"

namespace botiquin::testing {

/// Two devices that know each other.
struct BundleFixture
{
    KeyPair keys = KeyPair::generate();
    DeviceId sender = *DeviceId::of(7);

    bundle::Trust trust() const
    {
        return {[this](const DeviceId &id) { return id == sender ? std::optional(keys.publicKey()) : std::nullopt; },
                [](const EventId &) { return std::optional<QByteArray>(); }};
    }
    bundle::Header header() const { return {sender, *DeviceId::of(9), {}, {}, {}}; }

    static QByteArray chainOver(const std::vector<Event> &events)
    {
        QByteArray chain = chainStart();
        for (const auto &event : events)
            chain = chainNext(chain, event.canonical());
        return chain;
    }
    static std::vector<Event> everyKind()
    {
        std::vector<Event> events;
        for (const auto &body : eventSamples())
            events.push_back(eventOf(body, events.size() + 1));
        return events;
    }
    bundle::Content whole() const { return {header(), {{everyKind(), chainOver(everyKind())}}}; }
};

inline std::vector<QByteArray> canonicals(const std::vector<Event> &events)
{
    std::vector<QByteArray> bytes;
    for (const auto &event : events)
        bytes.push_back(event.canonical());
    return bytes;
}

} // namespace botiquin::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/assertion.h"
#include "sync/bundle/bundle.h"
#include "sync/bundle/payload.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/exchange/opening_bundle.h"
#include "target.h"

#include <algorithm>

using namespace botiquin;
using namespace botiquin::bundle;

namespace {

const KeyPair &keys()
{
    static const KeyPair pair = KeyPair::ofSeed(QByteArray(32, 's'));
    return pair;
}

Trust trust()
{
    // As small as a fuzzer's inputs, so that what goes beyond them is seen soon.
    Limits limits;
    limits.payloadBytesMax = limits.eventBytesMax = 2 * 1024 * 1024;
    limits.valuesMax = 100'000;
    limits.eventsMax = 10'000;
    return {[](const DeviceId &) { return std::optional(keys().publicKey()); },
            [](const EventId &) { return std::optional<QByteArray>(); },
            {},
            limits};
}

bool areSame(const std::vector<Event> &a, const std::vector<Event> &b)
{
    return std::ranges::equal(a, b, {}, &Event::canonical, &Event::canonical);
}

void checkWrittenAgain(const Decoded &decoded)
{
    Content content{decoded.header, {}};
    for (const auto &said : decoded.runs)
        content.runs.push_back(said.run);
    const auto again = decode(encode(content, keys()), trust());
    BQ_ASSERT(again && again->header == decoded.header && again->runs.size() == decoded.runs.size());
    for (size_t i = 0; i < decoded.runs.size(); ++i)
        BQ_ASSERT(areSame(again->runs[i].run.events, decoded.runs[i].run.events));
}

} // namespace

/// A bundle without its signature, which is put below it: anything that a device that is known may have signed, as a
/// plain bundle, a device's push, a centre's answer and an opening. What can be read is written again as the same.
BQ_FUZZ(bundle)
{
    const QByteArray whole = bytes + keys().sign(QByteArray("Botiquin bundle\0", 16) + bytes);
    const auto decoded = decode(whole, trust());
    if (decoded)
        checkWrittenAgain(*decoded);
    const auto push = decodePush(whole, trust());
    (void)decodeAnswer(whole, push.value_or(exchange::Push{*DeviceId::of(9), {}, {}, {}}), trust());
    const DeviceId sender = decoded ? decoded->header.sender : *DeviceId::of(7);
    const exchange::OpeningOffer offer{
        sender, "a-name", {*Clues::parse(QStringLiteral("OCIMB000012")), Reach::facility}, 3};
    (void)decodeOpening(whole, offer, {}, trust());
}

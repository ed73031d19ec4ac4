// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/bundle/bundle.h"

namespace botiquin::bundle {

/// A run as a bundle says it: nothing of its chain is checked yet.
struct SaidRun
{
    std::vector<Event> events;
    QByteArray head; ///< the first bytes of the chain's value at the last event; empty where none is given
};

constexpr qsizetype headBytes = 16;

/// The runs' events in columns, as canonical CBOR, compressed where that is shorter.
[[nodiscard]] QByteArray packRuns(const std::vector<Run> &runs, const DeviceId &sender);
[[nodiscard]] Result<std::vector<SaidRun>, BundleError> unpackRuns(const QByteArray &payload, const DeviceId &sender,
                                                                   const Limits &limits);

} // namespace botiquin::bundle

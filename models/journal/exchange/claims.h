// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clues.h"
#include "base/code.h"
#include "base/failure.h"
#include "domain/kits/box_class.h"
#include "domain/ledger/fields.h"

#include <optional>
#include <vector>

namespace botiquin {

/// A box of a kit order.
struct ClaimedBox
{
    KitId kit;
    BoxClass boxClass;

    static constexpr auto fields
        = Fields{Field{1, "kit", &ClaimedBox::kit}, Field{2, "box_class", &ClaimedBox::boxClass}};
    friend bool operator==(const ClaimedBox &, const ClaimedBox &) = default;
};

/// A box that a device has in hand. No fact: it stands in no log, and ends by itself.
struct BoxClaim
{
    DeviceId device;
    ClaimedBox box;

    friend bool operator==(const BoxClaim &, const BoxClaim &) = default;
};

/// How long a device's word of what it has in hand holds, in seconds. It says it again at each of its contacts.
constexpr qint64 claimSeconds = 600;
/// Whether a word stands for longer than any does, by a clock that was ahead; those of two servers differ a little.
constexpr bool isBeyondAnyClaim(Instant until, Instant now)
{
    return until.seconds > now.seconds + 2 * claimSeconds;
}

/// The port to what the devices of each facility said last.
class ClaimBoard
{
public:
    virtual ~ClaimBoard() = default;

    /// Until when the device's word stands where it is this one; nothing where it is another.
    [[nodiscard]] virtual Outcome<std::optional<Instant>> saidUntil(const Clues &facility, DeviceId device,
                                                                    const std::vector<ClaimedBox> &boxes) = 0;
    /// All that the device has in hand from now on. Within a Transaction.
    [[nodiscard]] virtual Outcome<void> say(const Clues &facility, DeviceId device, const std::vector<ClaimedBox> &boxes,
                                            Instant until) = 0;
    /// Those of the facility's other devices that hold still, by device, in the order in which each said them.
    [[nodiscard]] virtual Outcome<std::vector<BoxClaim>> others(const Clues &facility, DeviceId device, Instant now) = 0;
};

} // namespace botiquin

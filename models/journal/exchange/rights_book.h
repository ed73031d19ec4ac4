// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/event_id.h"
#include "base/failure.h"
#include "domain/exchange/rights.h"
#include "domain/gs1/sscc_range.h"

namespace botiquin {

/// The facilities that have to do with something.
struct Concerned
{
    std::vector<Clues> facilities;
    bool isAllKnown = true; ///< not as long as something has not come that says so
};

/// What a centre looks up before it takes an event in: who wrote it, and whose that is to which they did something.
class RightsBook
{
public:
    virtual ~RightsBook() = default;

    /// All that the region ever said of the person and that counts; empty for somebody whom it never named.
    [[nodiscard]] virtual Outcome<std::vector<PersonDefined>> everSaidOf(const UserId &user) = 0;
    /// The widest reach that the device was ever given.
    [[nodiscard]] virtual Outcome<Reach> widestReach(DeviceId device) = 0;
    /// All the SSCCs that the device was ever given.
    [[nodiscard]] virtual Outcome<std::vector<gs1::SsccRange>> numbersOf(DeviceId device) = 0;
    /// By the word of those whose it is: that somebody has a thing in their hands makes it nobody's.
    [[nodiscard]] virtual Outcome<Concerned> concernedWith(const ActedOn &thing) = 0;

    struct Undecided
    {
        EventId event;
        QString breach;
    };
    /// What is held for what may yet turn out otherwise (not for a revocation), and nobody decided upon.
    [[nodiscard]] virtual Outcome<std::vector<Undecided>> undecided() = 0;
    /// When that was judged last, where anything is held; nothing where nothing is.
    [[nodiscard]] virtual Outcome<std::optional<Instant>> lastJudged() = 0;
    /// Within a Transaction.
    [[nodiscard]] virtual Outcome<void> noteJudged(Instant time) = 0;
};

} // namespace botiquin

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
    /// What is held for what may yet turn out otherwise (not for a revocation), and nobody decided upon: by their names,
    /// those after that one.
    [[nodiscard]] virtual Outcome<std::vector<Undecided>> undecided(const QString &after, int limit) = 0;

    /// How far all of them were judged again.
    struct Round
    {
        Instant begun;
        Instant last;  ///< when some were judged
        QString after; ///< where it goes on; empty where it is through
    };
    /// The last one; nothing where none of them is left. One look.
    [[nodiscard]] virtual Outcome<std::optional<Round>> lastRound() = 0;
    /// Within a Transaction.
    [[nodiscard]] virtual Outcome<void> noteRound(const std::optional<Round> &round) = 0;
};

} // namespace botiquin

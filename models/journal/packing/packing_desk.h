// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/box_steps.h"
#include "domain/packing/open_box.h"
#include "domain/packing/pack_units.h"
#include "domain/packing/seal_box.h"
#include "domain/packing/shorts.h"
#include "journal/station.h"

#include <functional>

namespace botiquin {

enum class OpenBoxRefusal {
    noSuchBox,     ///< the order is unknown, cancelled, or has nothing of this class
    alreadySealed, ///< a supervisor can reopen it
};
QString name(OpenBoxRefusal refusal);

/// The box in hand: its order, the names of its items, and its draft.
struct BoxInHand
{
    BoxOrder order;
    std::vector<BoxOrderLine> lines; ///< as ordered, with what people read of each item
    qint64 draft;
    packing::OpenBox box;

    const BoxOrderLine *line(const Clave &item) const;
};

/// What sealing came to.
struct SealedNow
{
    Sscc sscc;
    EventId event;
};

/// Packs the boxes of kit orders: every accepted act is on disk before it is answered.
class PackingDesk
{
public:
    explicit PackingDesk(Station &station) : m_station(station) {}

    /// Begins a box, or takes its draft in hand as it was left: one that is aside stays aside.
    [[nodiscard]] Answer<BoxInHand, OpenBoxRefusal> look(const KitId &kit, BoxClass boxClass);
    /// The same, and takes up what is aside.
    [[nodiscard]] Answer<BoxInHand, OpenBoxRefusal> open(const KitId &kit, BoxClass boxClass, const UserId &user);

    /// What the rules need to know for an act of `user` on `item`.
    [[nodiscard]] Outcome<packing::PackingContext> context(const BoxInHand &hand, const UserId &user,
                                                           const std::optional<Clave> &item = {});

    /// Decides without writing: the answer to a scan that may still need one key (PackAccepted::isNotInStock).
    template <class Command>
    [[nodiscard]] auto judge(const BoxInHand &hand, const Command &command, const UserId &user,
                             const std::optional<Clave> &item = {})
        -> Outcome<decltype(decide(hand.box, command, std::declval<packing::PackingContext>()))>
    {
        BQ_TRY_ASSIGN(const auto known, context(hand, user, item));
        return decide(hand.box, command, known);
    }

    /// Writes an entry that was decided, and what `also` writes in the same transaction; applies it to the box in
    /// hand.
    [[nodiscard]] Outcome<void> keep(BoxInHand &hand, const packing::DraftEntry &entry,
                                     const std::function<Outcome<void>()> &also = {});

    /// The same within the caller's transaction: what is in hand is worth nothing if that fails.
    [[nodiscard]] Outcome<void> keepWithin(BoxInHand &hand, const packing::DraftEntry &entry);

    /// Writes BoxSealed under a fresh SSCC and ends the draft.
    [[nodiscard]] Answer<SealedNow, packing::SealRefused> seal(BoxInHand &hand, const packing::SealBox &command,
                                                               const UserId &user);

    enum class ReopenRefusal {
        noSuchBox,
        notSealedHere,
        alreadyReopened,
        isAboard, ///< of a trip: it comes off first
        wasReceived,
        noRightToReopen,
    };
    /// Ends the SSCC and makes a draft of what was in the box.
    [[nodiscard]] Answer<EventId, ReopenRefusal> reopen(const Sscc &sscc, const packing::OverrideReason &reason,
                                                        const UserId &user);

    /// Makes a draft of what was in a box that is no longer sealed, unless it is packed anew already; within the
    /// caller's transaction.
    [[nodiscard]] Outcome<void> openAgain(const BoxSealed &sealed);

    /// Records that the label of a sealed box was printed once more.
    [[nodiscard]] Outcome<EventId> recordReprint(const Sscc &sscc, const QString &reason, const UserId &user);

    /// The contents of a sealed box, from its event.
    [[nodiscard]] Outcome<std::optional<BoxSealed>> contents(const SealedBox &box);

private:
    Outcome<Draft> begin(const KitId &kit, BoxClass boxClass);
    Outcome<std::vector<BoxOrderLine>> orderedLines(const Draft &draft);
    Outcome<void> isStillInHand(const BoxInHand &hand);
    Outcome<void> write(const BoxInHand &hand, const packing::DraftEntry &entry);
    Outcome<packing::OpenBox> replay(const BoxOrder &order, const std::vector<BoxOrderLine> &lines, qint64 draft);
    Outcome<packing::BoxOrder> packingOrder(const BoxOrder &order, const std::vector<BoxOrderLine> &lines);

    Station &m_station;
};

QString name(PackingDesk::ReopenRefusal refusal);

} // namespace botiquin

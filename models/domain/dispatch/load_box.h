// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clues.h"
#include "base/code.h"
#include "base/date.h"
#include "base/lot_text.h"
#include "base/sscc.h"
#include "domain/kits/box_class.h"
#include "domain/ledger/fields.h"

#include <optional>
#include <vector>

namespace botiquin::dispatch {

/// What is known of a box that was sealed, or of goods sent from one facility to another under an SSCC.
struct BoxFacts
{
    Sscc sscc;
    std::optional<KitId> kit;        ///< nothing for goods sent between facilities
    std::optional<BoxClass> boxClass;
    Clues facility;                  ///< where it is to go
    Instant sealedAt;
    bool reopened;
    bool received;                   ///< somewhere
    std::optional<TripId> aboard;    ///< the trip that carries it
    std::optional<LotText> recalled; ///< a lot in it that was recalled
    std::optional<LotText> held;     ///< a lot in it that its warehouse holds back

    static constexpr auto fields = Fields{
        Field{1, "sscc", &BoxFacts::sscc}, Field{2, "kit", &BoxFacts::kit},
        Field{3, "box_class", &BoxFacts::boxClass}, Field{4, "facility", &BoxFacts::facility},
        Field{5, "sealed_at", &BoxFacts::sealedAt}, Field{6, "reopened", &BoxFacts::reopened},
        Field{7, "received", &BoxFacts::received}, Field{8, "aboard", &BoxFacts::aboard},
        Field{9, "recalled", &BoxFacts::recalled}, Field{10, "held", &BoxFacts::held}};
};

enum class LoadRefusal {
    unknownBox,         ///< nobody sealed it, as far as this store knows
    reopened,           ///< its code ended when it was opened
    received,           ///< it is at a facility already
    alreadyLoaded,      ///< on this trip
    onAnotherTrip,      ///< it must come off that one first
    notOnThisTrip,      ///< where it is to go is no stop of this trip; a supervisor may send it along
    recalled,           ///< a lot in it is recalled
    lotHeld,            ///< a lot in it is held back by its warehouse
    coldNotSealedToday, ///< cold boxes are packed on the morning itself; a supervisor may let it go
};
constexpr int countOf(LoadRefusal) { return 9; }
QString name(LoadRefusal refusal);
[[nodiscard]] std::optional<LoadRefusal> parseLoadRefusal(const QString &text);

/// Whether a supervisor's word and reason lift the rule for a box.
bool canBeLifted(LoadRefusal refusal);

/// The trip that a box is to go on.
struct LoadContext
{
    TripId trip;
    std::vector<Clues> stops;
    Date today;
    std::vector<LoadRefusal> lifted; ///< by somebody with the right to
};

/// Why the box may not go on the trip; the first rule that it breaks and that nobody lifted.
[[nodiscard]] std::optional<LoadRefusal> refusalOf(const std::optional<BoxFacts> &box, const LoadContext &context);

} // namespace botiquin::dispatch

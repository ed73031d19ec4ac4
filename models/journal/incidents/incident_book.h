// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/projection/rows.h"

namespace botiquin {

enum class IncidentKind {
    negativeStock,   ///< more left a place than ever came there
    boxSealedTwice,  ///< one box of one kit was packed twice
    ssccUsedTwice,   ///< two boxes with one SSCC
    contestedClaim,  ///< something that happens once was recorded twice (reopened, corrected)
    unreadableEvent, ///< from a newer program; its figures are incomplete here
    parkedEvent,     ///< waits for an event that has not arrived
    receivedElsewhere, ///< a box was received at another facility than it was to go to
    leftInBox,       ///< units of a received box that nobody accounted for
    boxOnTwoTrips,   ///< loaded on two trips, and taken off neither
    tripOverdue,     ///< left, and has not come back days after its round's last
    recalledAboard,  ///< a box was loaded after a lot in it was recalled
    coldLoadedLate,  ///< a cold box was loaded on another day than it was sealed
    openedAway,      ///< a box that is on a trip or was received was reopened, or its seal taken back
    setAsideTooMuch, ///< a facility set aside more of what is recalled than it had by the books
    tripSealsDiffer, ///< a trip came to a stop, or changed hands, with other seals than it went on with, or broken ones
    boxSealDiffers,  ///< a box was received with its seal broken, missing or of another number
    storeCopied,     ///< a device's store was copied, and both copies were written in
};
constexpr int countOf(IncidentKind) { return 17; }
QString name(IncidentKind kind);

/// A contradiction in the books that waits for a supervisor. It is derived, never stored: it is there as long
/// as its cause is, and leaves the list when it is settled or its cause is gone.
struct Incident
{
    IncidentKind kind;
    QString key; ///< what IncidentSettled names
    QString subject; ///< the place, box, kit or event concerned
    std::optional<QString> item;
    std::optional<QString> lot;
    std::optional<Units> units;

    static constexpr auto fields
        = Fields{Field{1, "kind", &Incident::kind},       Field{2, "key", &Incident::key},
                 Field{3, "subject", &Incident::subject}, Field{4, "item", &Incident::item},
                 Field{5, "lot", &Incident::lot},         Field{6, "units", &Incident::units}};
};

class IncidentBook
{
public:
    virtual ~IncidentBook() = default;

    [[nodiscard]] virtual Outcome<std::vector<Incident>> openIncidents(int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> openCount() = 0;
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recalls/recall_events.h"
#include "journal/station.h"

namespace botiquin {

enum class RecallRefusal {
    noRight,
    notTheAuthority,      ///< this store does not hold the authority's log, in which recalls are issued and ended
    reasonMissing,
    unknownGtin,          ///< nobody approved or taught what it is
    unknownItem,          ///< a clave that the catalogue does not hold
    codeIsOfAnotherItem,  ///< the GTIN that is named is not of the item that is named
    alreadyIssued,        ///< a recall of that name is there, in force or ended
    unknownRecall,
    alreadyEnded,
    unitsNotPositive,     ///< zero or less
    unitsTooMany,         ///< more than a line may carry (Units::lineMax)
    lotNotConcerned,      ///< what was set aside is none of what is recalled
    lotTwice,             ///< a lot on two lines
};
QString name(RecallRefusal refusal);

struct RecallRefused
{
    RecallRefusal rule;
    int line = 0; ///< of the lines given, from 1; 0 where none is meant
};

/// What is to be recalled: the item is named, or the GTIN that means it, or both.
struct IssueRecall
{
    RecallId recall;
    RecallClass level;
    std::optional<Clave> item;
    std::optional<Gtin> gtin;
    std::optional<LotText> lot;
    std::optional<Maker> maker;
    QString reason;
};

/// Recalls what must not be used any more, and takes in what each facility set aside of it.
class RecallDesk
{
public:
    /// `authority` is the log in which recalls stand, where this store may write it.
    RecallDesk(Station &station, const std::optional<Writer> &authority) : m_station(station), m_authority(authority) {}

    [[nodiscard]] Answer<EventId, RecallRefused> issue(const IssueRecall &command, const UserId &user);
    /// What is recalled no longer may be packed, loaded and dispensed again, answered everywhere or not.
    [[nodiscard]] Answer<EventId, RecallRefused> end(const RecallId &recall, const UserId &user);
    /// What this facility set aside; nothing is an answer too. A later answer stands for the one before it.
    [[nodiscard]] Answer<EventId, RecallRefused> acknowledge(const RecallId &recall, const std::vector<LotUnits> &setAside,
                                                             const QString &note, const UserId &user);

private:
    using Refusal = std::optional<RecallRefused>;
    Outcome<Result<Clave, RecallRefused>> itemOf(const IssueRecall &command);
    Outcome<Refusal> refusalOfAnswer(const RecallId &recall, const std::vector<LotUnits> &setAside);
    template <class Rules>
    Answer<EventId, RecallRefused> record(const Writer &writer, const UserId &user, const Rules &rules);

    Station &m_station;
    std::optional<Writer> m_authority;
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog/federal_state.h"
#include "domain/kits/order_round.h"
#include "journal/station.h"
#include "journal/reference/import_plan.h"

namespace botiquin {

/// A device that is to write a log of its own.
struct NewDevice
{
    Writer writer;
    QByteArray publicKey; ///< Ed25519, 32 bytes
};

/// The SSCCs that a device may give out.
struct SerialRange
{
    QString companyPrefix;
    int extension;
    quint64 first;
    quint64 last;
};

/// What a new region is made of.
struct RegionPlan
{
    QString regionName;
    FederalState state;
    Clues warehouse; ///< one of the facilities
    Month month;     ///< of its first round
    NewDevice authority;
    NewDevice workstation;
    QString workstationLabel;
    SerialRange serials;
    std::vector<PersonDefined> people;
    std::vector<ReferenceSheet> reference; ///< facilities, items, templates, entitlements, in that order
};

enum class RegionRefusal {
    alreadyCreated,   ///< the store holds events
    referenceIsWrong, ///< a bad row in the reference data
    unknownWarehouse, ///< not a warehouse among the facilities
    serialsDoNotFit,  ///< the range is none under the prefix
    nobodyEntitled,   ///< no facility of the state gets a kit in that month
};
QString name(RegionRefusal refusal);

struct RegionRefused
{
    RegionRefusal rule;
    QList<RowIssue> issues = {};
};

/// What was created.
struct RegionCounts
{
    RoundId round;
    int facilities = 0;
    int items = 0;
    int routes = 0;
    int kits = 0;
};

/// Makes a region: its authority with its own log, the workstation beside it, the reference data, and the first
/// round with its routes and kit orders. Everything is an event of the authority; nothing is written otherwise.
class RegionDesk
{
public:
    RegionDesk(Journal &journal, Books &books) : m_journal(journal), m_books(books) {}

    /// Within the caller's transaction, which is given up after a refusal.
    [[nodiscard]] Answer<RegionCounts, RegionRefused> create(const RegionPlan &plan);

private:
    Outcome<void> record(const RegionPlan &plan, const EventBody &body);
    Outcome<QList<RowIssue>> importReference(const RegionPlan &plan, RegionCounts &counts);
    Outcome<std::vector<FacilityRow>> facilitiesOf(const FederalState &state);
    Outcome<void> orderKits(const RegionPlan &plan, RegionCounts &counts);

    Journal &m_journal;
    Books &m_books;
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/reference/reference_plan.h"
#include "journal/reference/stock_plan.h"

namespace botiquin {

enum class ImportRefusal {
    noRight,
    notTheAuthority, ///< this store holds no authority's log to write into
    documentMissing, ///< good rows alone can be received once only under a document that was named
    rowsAreWrong,    ///< and all or nothing was asked
};
QString name(ImportRefusal refusal);

enum class BadRows {
    refuseAll,   ///< one bad row and nothing is imported
    leaveThemOut,
};

/// Imports reference data into the authority's log and goods into the warehouse's, from sheets.
class ImportDesk
{
public:
    ImportDesk(Station &station, std::optional<Writer> authority) : m_station(station), m_authority(authority) {}

    template <class Plan>
    struct Refused
    {
        ImportRefusal rule;
        std::vector<Plan> plans; ///< rowsAreWrong: what is wrong in which
    };

    /// What importing one sheet would do; writes nothing.
    [[nodiscard]] Outcome<ImportPlan> plan(const ReferenceSheet &sheet);
    [[nodiscard]] Outcome<StockPlan> plan(const StockSheet &sheet) { return planStock(m_station, sheet); }

    /// What importing the sheets would do, bad rows left out; takes it all back. Refuses only `notTheAuthority`.
    [[nodiscard]] Answer<std::vector<ImportPlan>, Refused<ImportPlan>> tryOut(const std::vector<ReferenceSheet> &sheets);

    /// Imports the sheets in their order, each compared with what stands after the one before it, all in one
    /// transaction. A thing of which two sheets of a kind say different things is `contradictsRow` in the later,
    /// and stands as the earlier says. The same sheets again change nothing.
    [[nodiscard]] Answer<std::vector<ImportPlan>, Refused<ImportPlan>>
    import(const std::vector<ReferenceSheet> &sheets, BadRows badRows, const UserId &user);
    [[nodiscard]] Answer<std::vector<StockPlan>, Refused<StockPlan>>
    import(const std::vector<StockSheet> &sheets, BadRows badRows, const UserId &user);

private:
    /// Records what the sheets say, within a transaction.
    Outcome<std::vector<ImportPlan>> take(const std::vector<ReferenceSheet> &sheets, const std::optional<UserId> &user);
    Outcome<void> record(const std::vector<Receipt> &receipts, const UserId &user);

    Station &m_station;
    std::optional<Writer> m_authority;
};

} // namespace botiquin

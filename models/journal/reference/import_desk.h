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

    /// What importing the sheet would do; writes nothing.
    [[nodiscard]] Outcome<ImportPlan> plan(const ReferenceSheet &sheet);
    [[nodiscard]] Outcome<StockPlan> plan(const StockSheet &sheet) { return planStock(m_station, sheet); }

    /// Imports the sheets in their order, each compared with what stands after the one before it, all in one
    /// transaction. The same sheets again change nothing.
    [[nodiscard]] Answer<std::vector<ImportPlan>, Refused<ImportPlan>>
    import(const std::vector<ReferenceSheet> &sheets, BadRows badRows, const UserId &user);
    [[nodiscard]] Answer<std::vector<StockPlan>, Refused<StockPlan>>
    import(const std::vector<StockSheet> &sheets, BadRows badRows, const UserId &user);

private:
    Outcome<void> record(const std::vector<Receipt> &receipts, const UserId &user);

    Station &m_station;
    std::optional<Writer> m_authority;
};

} // namespace botiquin

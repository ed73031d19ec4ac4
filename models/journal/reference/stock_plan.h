// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog/stock_reading.h"
#include "journal/receiving/stock_desk.h"

namespace botiquin {

/// A sheet of goods received, or of what lies in a warehouse that begins.
struct StockSheet
{
    QString file;
    ImportReading<StockReading> reading;
    SupplierName supplier;                            ///< of the rows that name none
    std::optional<DocumentName> document = {}; ///< of the rows that name none

    /// Whether every row that can be read belongs to a document that somebody named.
    bool isDocumented() const;
};

/// What receiving a sheet comes to, against what stands in this warehouse under the documents of its rows: a
/// row's lot (and slot) that is missing there is received, one that is there with the same units is unchanged,
/// and one that is there otherwise is an error.
struct StockPlan
{
    QString file;
    qsizetype rowsSeen = 0;
    QStringList documents; ///< of the rows; "hoja-" and 16 hex digits name what a sheet says, in whatever order
    std::vector<Receipt> receipts;
    qsizetype unchanged = 0; ///< rows that were received before
    QList<RowIssue> errors;
    QList<RowIssue> warnings;
    QStringList ignoredColumns;

    qsizetype lines() const; ///< to be received
};

/// Compares a sheet with the catalogue and the log, corrections and all. Where it is to be recorded, within the
/// transaction that does.
[[nodiscard]] Outcome<StockPlan> planStock(Station &station, const StockSheet &sheet);

} // namespace botiquin

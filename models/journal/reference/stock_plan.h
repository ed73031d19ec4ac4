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
    SupplierName supplier; ///< of the rows that name none
};

/// What receiving a sheet comes to.
struct StockPlan
{
    QString file;
    qsizetype rowsSeen = 0;
    QString document; ///< names what the good rows say, however the file was saved: "hoja-" and 16 hex digits
    std::vector<Receipt> receipts;
    std::optional<EventId> alreadyReceived; ///< the same rows were received by this event
    QList<RowIssue> errors;
    QList<RowIssue> warnings;
    QStringList ignoredColumns;

    qsizetype lines() const;
};

/// Compares a sheet with the catalogue and the log.
[[nodiscard]] Outcome<StockPlan> planStock(Station &station, const StockSheet &sheet);

} // namespace botiquin

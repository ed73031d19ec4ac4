// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/stock/stock_book.h"
#include "reports/printing.h"

namespace botiquin::reports {

/// An item's stock card: its lots, and everything that came and went, newest first.
struct StockCard
{
    Clave item;
    QString name;         ///< empty where the catalogue does not hold it
    QString presentation; ///< with its strength
    Clues facility;
    std::vector<LotStock> lots;
    std::vector<CardLine> lines;
    std::vector<QString> counterparts; ///< of each line, in words
    std::vector<QString> people;       ///< of each line: initials
    PrintStamp stamp;
    QLocale locale;
};

/// The card at the station's facility, with the digest of what it says at the foot.
[[nodiscard]] Outcome<StockCard> stockCardOf(Station &station, const Clave &item, const Printing &printing);
/// The card as a document for Letter or A4.
[[nodiscard]] TableDocument stockCardDocument(const StockCard &card);

} // namespace botiquin::reports

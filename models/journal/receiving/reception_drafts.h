// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "base/gtin.h"
#include "domain/stock/stock_events.h"

#include <optional>
#include <vector>

namespace botiquin {

/// A line of goods that are being received. Without lot or expiry it still waits for them.
struct ReceptionLine
{
    Clave item;
    std::optional<LotText> lot;
    std::optional<Date> expiry;
    Units units;
    std::optional<Slot> slot;
    std::optional<Gtin> gtin;
    std::optional<QByteArray> scanned; ///< the first code that was read for it
    bool codeSaysLot;                  ///< later scans tell the lot by themselves: it needs no label of ours

    bool isComplete() const { return lot && expiry; }

    static constexpr auto fields = Fields{
        Field{1, "item", &ReceptionLine::item},       Field{2, "lot", &ReceptionLine::lot},
        Field{3, "expiry", &ReceptionLine::expiry},   Field{4, "units", &ReceptionLine::units},
        Field{5, "slot", &ReceptionLine::slot},       Field{6, "gtin", &ReceptionLine::gtin},
        Field{7, "scanned", &ReceptionLine::scanned}, Field{8, "code_says_lot", &ReceptionLine::codeSaysLot}};
};

/// Goods of one delivery before they are recorded.
struct ReceptionDraft
{
    QString supplier;
    QString document;
    std::vector<ReceptionLine> lines;
    std::optional<quint64> recordedAs; ///< the place in the log that the reception was about to take

    bool isEmpty() const { return lines.empty() && supplier.isEmpty() && document.isEmpty(); }

    static constexpr auto fields = Fields{Field{1, "supplier", &ReceptionDraft::supplier},
                                          Field{2, "document", &ReceptionDraft::document},
                                          Field{3, "lines", &ReceptionDraft::lines},
                                          Field{4, "recorded_as", &ReceptionDraft::recordedAs}};
};

/// Keeps the reception in hand over a power cut: one a workplace.
class ReceptionDrafts
{
public:
    virtual ~ReceptionDrafts() = default;

    /// An empty one where none is kept.
    [[nodiscard]] virtual Outcome<ReceptionDraft> load() = 0;
    /// Replaces what is kept. Within a Transaction.
    [[nodiscard]] virtual Outcome<void> save(const ReceptionDraft &draft) = 0;
};

} // namespace botiquin

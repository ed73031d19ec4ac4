// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/reception_drafts.h"
#include "journal/receiving/stock_desk.h"

namespace botiquin {

/// What a scan came to while goods are received.
enum class ReceptionNote {
    lineAdded,   ///< a new line, complete
    unitsAdded,  ///< onto a line that was there
    lotMissing,  ///< a line was added that waits for its lot, its expiry or both
    unknownCode, ///< nobody has said what this GTIN is; nothing was added
    expired,     ///< nothing was added
    tooMany,     ///< more than a line may carry; nothing was added
    notGoods,    ///< readable, and no product's code
    unreadable,  ///< not a code, or a damaged one
};

struct ReceptionAnswer
{
    ReceptionNote note;
    std::optional<size_t> line = {}; ///< of the draft
    Units units = {};
    std::optional<Gtin> gtin = {};   ///< unknownCode
    std::optional<Date> expiry = {}; ///< expired
};

/// What a person types on a line.
struct LineEntry
{
    LotText lot;
    Date expiry;
    Units units;
    std::optional<Slot> slot;
};

/// The goods of one delivery, from the first scan to the record. Every change is on disk before it is
/// answered; the last ones can be taken back.
class Reception
{
public:
    /// Takes up the delivery that was in hand, unless it had been recorded when the power went.
    [[nodiscard]] static Outcome<Reception> open(Station &station, ReceptionDrafts &drafts);

    const ReceptionDraft &draft() const { return m_draft; }
    bool canUndo() const { return !m_before.empty(); }
    /// The first line that waits for its lot.
    std::optional<size_t> firstIncomplete() const;
    Units totalUnits() const;

    [[nodiscard]] Outcome<ReceptionAnswer> scan(const QByteArray &bytes);
    /// A line by its clave, for goods without a code.
    [[nodiscard]] Outcome<size_t> addItem(const Clave &item);
    [[nodiscard]] Outcome<void> setSupplier(const QString &supplier);
    [[nodiscard]] Outcome<void> setDocument(const QString &document);
    /// Replaces what stands on a line; joined with a line of the same lot there.
    [[nodiscard]] Outcome<void> fillLine(size_t line, const LineEntry &entry);
    [[nodiscard]] Outcome<void> removeLine(size_t line);
    /// False when there is nothing to take back.
    [[nodiscard]] Outcome<bool> undo();
    /// Records the delivery and starts the next. The lines must be complete and the supplier a name.
    [[nodiscard]] Answer<EventId, StockRefused> record(const SupplierName &supplier, const UserId &user);

private:
    /// What a code says of the thing in hand.
    struct Read
    {
        Clave item;
        Units units;
        std::optional<LotText> lot;
        std::optional<Date> expiry;
        std::optional<Gtin> gtin;
        QByteArray bytes;
    };

    Reception(Station &station, ReceptionDrafts &drafts, ReceptionDraft draft);
    Outcome<void> change(ReceptionDraft next);
    Outcome<void> save(const ReceptionDraft &draft);
    Outcome<ReceptionAnswer> add(Read read);
    std::optional<size_t> lineFor(const Read &read) const;
    Outcome<std::optional<Date>> knownExpiry(const Clave &item, const LotText &lot) const;
    StockReceived event(const SupplierName &supplier) const;

    Station *m_station;
    ReceptionDrafts *m_drafts;
    ReceptionDraft m_draft;
    std::vector<ReceptionDraft> m_before;
};

} // namespace botiquin

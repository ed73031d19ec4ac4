// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/counting/count_draft.h"
#include "domain/kits/box_class.h"
#include "domain/projection/rows.h"

namespace botiquin {

/// A line of what is to be counted: a lot by the books, or an item of which they say there is none.
struct SheetLine
{
    Clave item;
    QString maker; ///< empty where unknown
    std::optional<LotText> text;
    std::optional<Date> expiry;
    Units units;    ///< by the books
    Units reserved; ///< of them in boxes that are being packed
    std::optional<QString> slot;
    QString displayName;
    QString strength;
    QString presentation;
    BoxClass boxClass;

    std::optional<Lot> lot() const
    {
        const auto known = Maker::parse(maker);
        return text && expiry ? std::optional(Lot{item, known ? std::optional(*known) : std::nullopt, *text, *expiry})
                              : std::nullopt;
    }
    /// Where no box is being packed, and nothing is wrong, what lies there.
    Units onShelf() const { return units - reserved; }

    static constexpr auto fields = Fields{
        Field{1, "item", &SheetLine::item},         Field{2, "maker", &SheetLine::maker},
        Field{3, "lot", &SheetLine::text},          Field{4, "expiry", &SheetLine::expiry},
        Field{5, "units", &SheetLine::units},       Field{6, "reserved", &SheetLine::reserved},
        Field{7, "slot", &SheetLine::slot},         Field{8, "display_name", &SheetLine::displayName},
        Field{9, "strength", &SheetLine::strength}, Field{10, "presentation", &SheetLine::presentation},
        Field{11, "box_class", &SheetLine::boxClass}};
};

/// What the books say of a lot now.
struct ShelfUnits
{
    Units units;
    Units reserved;

    static constexpr auto fields
        = Fields{Field{1, "units", &ShelfUnits::units}, Field{2, "reserved", &ShelfUnits::reserved}};
};

/// A moment of this device's work. What the store held then is before it, whatever its clock says; of what came since,
/// its own run is after it, and what others did is by the clock.
struct BookMark
{
    DeviceId device;
    quint32 run;
    qint64 row; ///< of the store's last event
    Instant time;
};

/// Counts of a facility: what is to be counted, and what was.
class CountBook
{
public:
    virtual ~CountBook() = default;

    /// Items with units at the place or with a place on its shelves, by clave; of a shelf only those of it.
    [[nodiscard]] virtual Outcome<std::vector<Clave>> itemsAt(const Clues &facility) = 0;
    [[nodiscard]] virtual Outcome<std::vector<Clave>> itemsOn(const Clues &facility, const Slot &shelf) = 0;
    [[nodiscard]] virtual Outcome<std::vector<QString>> shelves(const Clues &facility) = 0;
    /// The lines of the items, in no order.
    [[nodiscard]] virtual Outcome<std::vector<SheetLine>> sheet(const Clues &facility, const std::vector<Clave> &items)
        = 0;
    /// The same as the books were at that hour, by the clocks; nothing is reserved then.
    [[nodiscard]] virtual Outcome<std::vector<SheetLine>> sheetAt(const Clues &facility, const std::vector<Clave> &items,
                                                                  Instant time) = 0;
    [[nodiscard]] virtual Outcome<ShelfUnits> onShelf(const Clues &facility, const Lot &lot) = 0;
    /// What came to the facility less what left it since the moment. A correction belongs to where what it puts
    /// right does; what other counts found has not moved.
    [[nodiscard]] virtual Outcome<Units> movedSince(const Clues &facility, const Lot &lot, const BookMark &mark) = 0;
    /// The row of the store's last event; 0 where there is none.
    [[nodiscard]] virtual Outcome<qint64> lastRow() = 0;
    /// What the books said of the lot at that hour, by the clocks.
    [[nodiscard]] virtual Outcome<Units> unitsAt(const Clues &facility, const Lot &lot, Instant time) = 0;

    /// Counts that stand, newest first.
    [[nodiscard]] virtual Outcome<std::vector<CountRow>> counts(const Clues &facility, int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> countCount(const Clues &facility) = 0;

    /// The claves that are counted every week; a list of this store.
    [[nodiscard]] virtual Outcome<std::vector<Clave>> keyItems() = 0;
    [[nodiscard]] virtual Outcome<void> setKeyItems(const std::vector<Clave> &items) = 0;
};

} // namespace botiquin

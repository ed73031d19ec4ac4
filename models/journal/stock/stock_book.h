// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/projection/rows.h"

namespace botiquin {

/// A lot at a place.
struct LotStock
{
    Clave item;
    QString maker; ///< empty where unknown
    LotText text;
    Date expiry;
    Units units;    ///< by the books; may be negative
    Units reserved; ///< in open drafts on this machine
    bool held;      ///< quarantined or recalled there

    Lot lot() const { return {item, Maker::parse(maker) ? std::optional(*Maker::parse(maker)) : std::nullopt, text, expiry}; }
    Units available() const { return units - reserved; }

    static constexpr auto fields = Fields{
        Field{1, "item", &LotStock::item},   Field{2, "maker", &LotStock::maker}, Field{3, "lot", &LotStock::text},
        Field{4, "expiry", &LotStock::expiry}, Field{5, "units", &LotStock::units},
        Field{6, "reserved", &LotStock::reserved}, Field{7, "held", &LotStock::held}};
};

/// An item at a place, over its lots.
struct ItemStock
{
    Clave item;
    QString displayName;
    QString strength;
    QString presentation;
    Units units;
    int lots;
    std::optional<Date> firstExpiry; ///< of the lots with units
    std::optional<QString> slot;
    bool incomplete; ///< an event that this program cannot read touched it
    Units held;      ///< of them, in lots quarantined there or recalled

    static constexpr auto fields = Fields{Field{1, "item", &ItemStock::item},
                                          Field{2, "display_name", &ItemStock::displayName},
                                          Field{3, "strength", &ItemStock::strength},
                                          Field{4, "presentation", &ItemStock::presentation},
                                          Field{5, "units", &ItemStock::units},
                                          Field{6, "lots", &ItemStock::lots},
                                          Field{7, "first_expiry", &ItemStock::firstExpiry},
                                          Field{8, "slot", &ItemStock::slot},
                                          Field{9, "incomplete", &ItemStock::incomplete},
                                          Field{10, "held", &ItemStock::held}};
};

/// A line of an item's stock card (kardex) at a place.
struct CardLine
{
    DeviceId device;
    quint32 run;
    quint64 seq;
    Instant time;
    int kind;
    std::optional<QString> author;
    LotText lot;
    Date expiry;
    Units units;   ///< came (positive) or left
    Units balance; ///< of the item at the place after this line
    QString counterpart; ///< the place at the other end, as Place::text

    EventId event() const { return {device, run, seq}; }

    static constexpr auto fields = Fields{
        Field{1, "device", &CardLine::device}, Field{2, "run", &CardLine::run},       Field{3, "seq", &CardLine::seq},
        Field{4, "time", &CardLine::time},     Field{5, "kind", &CardLine::kind},     Field{6, "author", &CardLine::author},
        Field{7, "lot", &CardLine::lot},       Field{8, "expiry", &CardLine::expiry}, Field{9, "units", &CardLine::units},
        Field{10, "balance", &CardLine::balance}, Field{11, "counterpart", &CardLine::counterpart}};
};

class StockBook
{
public:
    virtual ~StockBook() = default;

    /// The lots of an item at a place with a balance other than zero, first to expire first.
    [[nodiscard]] virtual Outcome<std::vector<LotStock>> lots(const Place &place, const Clave &item) = 0;
    /// The items at a place, by clave; of a search, what lies there first, then what did, each with the best first.
    [[nodiscard]] virtual Outcome<std::vector<ItemStock>> items(const Place &place, const QString &typed, int offset,
                                                                int limit) = 0;
    [[nodiscard]] virtual Outcome<int> itemCount(const Place &place, const QString &typed) = 0;
    /// An item's lines at a place in the order of the log's ranks, newest first.
    [[nodiscard]] virtual Outcome<std::vector<CardLine>> card(const Place &place, const Clave &item, int offset,
                                                              int limit) = 0;
    [[nodiscard]] virtual Outcome<Units> balance(const Place &place, const Lot &lot) = 0;
    /// The lots of an item by their text, wherever they are known: what a lot typed or scanned without its
    /// expiry can mean.
    [[nodiscard]] virtual Outcome<std::vector<LotStock>> lotsByText(const Place &place, const Clave &item,
                                                                    const LotText &text) = 0;
};

} // namespace botiquin

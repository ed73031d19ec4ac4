// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "base/clues.h"
#include "base/date.h"
#include "base/failure.h"
#include "base/units.h"
#include "domain/ledger/fields.h"

#include <vector>

namespace botiquin {

/// What happened to an item at a facility on a day, by local time. What was dispensed is known to the facility's own stores
/// by its dispensings, and to a supervisor's by what the centre said of the day.
struct ItemOfDay
{
    Clues facility;
    Date day;
    Clave item;
    Units received;  ///< from suppliers and boxes
    Units sent;      ///< into boxes
    Units dispensed;
    Units lost;
    Units counted;   ///< how much more was counted than the books had; less is below zero

    static constexpr auto fields = Fields{
        Field{1, "facility", &ItemOfDay::facility}, Field{2, "day", &ItemOfDay::day}, Field{3, "item", &ItemOfDay::item},
        Field{4, "received", &ItemOfDay::received}, Field{5, "sent", &ItemOfDay::sent},
        Field{6, "dispensed", &ItemOfDay::dispensed}, Field{7, "lost", &ItemOfDay::lost},
        Field{8, "counted", &ItemOfDay::counted}};
};

/// What a facility has of an item by all that is known of it: the books here, less what the centre said was dispensed since
/// the day of the item's last count there.
struct ItemHeld
{
    Clues facility;
    Clave item;
    Units units;

    static constexpr auto fields = Fields{Field{1, "facility", &ItemHeld::facility}, Field{2, "item", &ItemHeld::item},
                                          Field{3, "units", &ItemHeld::units}};
};

/// The movements of facilities, a line a day and an item.
class DayBook
{
public:
    virtual ~DayBook() = default;

    /// By facility, day and item; both days included. All facilities where none is named.
    [[nodiscard]] virtual Outcome<std::vector<ItemOfDay>> days(const std::optional<Clues> &facility, Date from, Date to, int offset,
                                                               int limit) = 0;
    /// By item; those of which nothing is there are left out.
    [[nodiscard]] virtual Outcome<std::vector<ItemHeld>> held(const Clues &facility) = 0;
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gs1/fault.h"
#include "domain/packing/pack_units.h"
#include "domain/packing/shorts.h"
#include "journal/kits/kit_book.h"
#include "journal/receiving/stock_desk.h"
#include "presentation/meaning.h"

namespace botiquin::presentation {

/// What a scan or a key came to at a box.
enum class Moment {
    boxOpened,
    packed,           ///< `units` went in, or – below zero – came out again
    notInStock,       ///< waits for one key: the pack is in the hand, the books do not know it
    refused,          ///< by a rule of packing, in `refused`
    lotTaken,         ///< from now on this lot is meant
    takenBack,        ///< the last act
    markedShort,
    lineChosen,
    putAside,
    sealWanted,       ///< the command sheet's SEAL: the page goes on
    numberWaits,      ///< `number` stands on the command sheet's counter
    numberDropped,
    numberFirst,      ///< SEAL, NEXT or ASIDE while a number waits
    numberTooLarge,
    unknownCode,      ///< a GTIN that nobody taught here, in `gtin`; or what is no code of ours, in `text`
    unknownCommand,
    notUnderstood,    ///< breaks GS1's rules, in `fault`
    notForPacking,    ///< a badge or an SSCC: nothing to pack
    lotAloneUnclear,  ///< a lot without an item, and no item waits for one
    takeBackRefused,
    lineRefused,      ///< there is no other line to go to
    asideRefused,
    shortRefused,
    teachRefused,
    nothingWaits,     ///< one key, with no question on the screen
    failed,           ///< the machine under it, in `failure`
};
/// The stable name for the log of scans, e.g. "packed".
[[nodiscard]] QString name(Moment moment);

/// An answer as values; ui makes words of it.
struct PackingAnswer
{
    Moment moment = Moment::nothingWaits;
    Instant at;
    std::optional<ItemRow> item;            ///< what was read or concerned
    std::optional<BoxOrderLine> expected;   ///< the line in hand, where another item was read
    std::optional<Slot> returnTo;           ///< where what was refused belongs
    std::optional<Lot> lot;
    Units units;
    Units beyondStock;                      ///< of those, what the books do not know
    std::optional<Lot> earlier;             ///< the lot that should have gone first
    bool completesLine = false;
    std::optional<packing::PackRefused> refused;
    std::optional<Units> number;
    std::optional<Gtin> gtin;
    QString text;
    std::optional<gs1::Fault> fault;
    std::optional<Failure> failure;
    std::optional<packing::MarkShortRefusal> shortRefusal;
    std::optional<StockRefusal> stockRefusal;
};

/// The family of the band and the sound.
[[nodiscard]] Meaning meaningOf(const PackingAnswer &answer);
/// What the log of scans keeps: the moment's name or the refusal's.
[[nodiscard]] QString logName(const PackingAnswer &answer);
/// Belongs into the list of the last readings.
[[nodiscard]] bool isReading(const PackingAnswer &answer);

} // namespace botiquin::presentation

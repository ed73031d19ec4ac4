// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/packing/wave.h"
#include "domain/projection/rows.h"
#include "presentation/meaning.h"

namespace botiquin::presentation {

/// What a scan came to on the line of a wave.
enum class WaveMoment {
    itemTaken,      ///< `next` says where it goes first
    boxFilled,      ///< `units` went into `box`; `next` says where it goes then
    itemDone,       ///< the same, and no box needs it any more
    itemRefused,    ///< in `itemRefusal`, or in `refused` by a rule of packing
    boxRefused,     ///< in `refused`
    notInStock,     ///< waits for one key
    takenBack,      ///< out of `box`
    nothingToTakeBack,
    unknownCode,
    notUnderstood,
    notForPacking,
    nothingWaits,
    resumed,        ///< as it was left; `next` says where the item in hand goes, if there is one
    failed,
};

struct WaveTarget
{
    qsizetype box;
    Units missing;
};

struct WaveAnswer
{
    WaveMoment moment = WaveMoment::nothingWaits;
    std::optional<ItemRow> item = {};
    std::optional<qsizetype> box = {};
    Units units = {};
    std::optional<WaveTarget> next = {};
    std::optional<packing::TakeItemRefusal> itemRefusal = {};
    std::optional<packing::WaveRefused> refused = {};
    std::optional<Gtin> gtin = {};
    std::optional<Failure> failure = {};
};

[[nodiscard]] Meaning meaningOf(const WaveAnswer &answer);
[[nodiscard]] QString name(WaveMoment moment);
/// What the log of scans keeps: the moment's name or that of the rule which refused.
[[nodiscard]] QString logName(const WaveAnswer &answer);

} // namespace botiquin::presentation

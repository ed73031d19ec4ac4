// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/packing/wave_answer.h"

#include <array>

namespace botiquin::presentation {

Meaning meaningOf(const WaveAnswer &answer)
{
    switch (answer.moment) {
    case WaveMoment::itemTaken:
    case WaveMoment::boxFilled:
    case WaveMoment::itemDone:
        return Meaning::good;
    case WaveMoment::itemRefused:
    case WaveMoment::boxRefused:
    case WaveMoment::failed:
        return Meaning::stop;
    case WaveMoment::notInStock:
    case WaveMoment::notUnderstood:
        return Meaning::caution;
    default:
        return Meaning::info;
    }
}

QString name(WaveMoment moment)
{
    static constexpr std::array<const char *, 14> names = {
        "waveItemTaken",   "waveBoxFilled", "waveItemDone",          "waveItemRefused", "waveBoxRefused",
        "waveNotInStock",  "waveTakenBack", "waveNothingToTakeBack", "unknownCode",     "notUnderstood",
        "notForPacking",   "nothingWaits",  "waveResumed",           "failed",
    };
    return QString::fromLatin1(names.at(size_t(moment)));
}

QString logName(const WaveAnswer &answer)
{
    const bool isOfPacking = answer.refused && answer.refused->packing;
    return isOfPacking ? packing::name(answer.refused->packing->rule) : name(answer.moment);
}

} // namespace botiquin::presentation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/packing/packing_answer.h"

#include <array>

namespace botiquin::presentation {

namespace {

using packing::PackRefusal;

Meaning meaningOfRefusal(PackRefusal rule)
{
    switch (rule) {
    case PackRefusal::lotMissing:
    case PackRefusal::lineIsComplete:
    case PackRefusal::moreThanLineNeeds:
    case PackRefusal::nothingChanges:
        return Meaning::caution;
    default:
        return Meaning::stop;
    }
}

} // namespace

QString name(Moment moment)
{
    static constexpr std::array<const char *, 26> names = {
        "boxOpened",     "packed",          "notInStock",    "refused",      "lotTaken",       "takenBack",
        "markedShort",   "lineChosen",      "putAside",      "sealWanted",   "numberWaits",    "numberDropped",
        "numberFirst",   "numberTooLarge",  "unknownCode",   "unknownCommand", "notUnderstood", "notForPacking",
        "lotAloneUnclear", "takeBackRefused", "lineRefused", "asideRefused", "shortRefused",   "teachRefused",
        "nothingWaits",  "failed",
    };
    return QString::fromLatin1(names.at(size_t(moment)));
}

Meaning meaningOf(const PackingAnswer &answer)
{
    switch (answer.moment) {
    case Moment::packed:
    case Moment::lotTaken:
        return Meaning::good;
    case Moment::notInStock:
    case Moment::numberFirst:
    case Moment::numberTooLarge:
    case Moment::unknownCommand:
    case Moment::notUnderstood:
    case Moment::lotAloneUnclear:
    case Moment::shortRefused:
        return Meaning::caution;
    case Moment::refused:
        return meaningOfRefusal(answer.refused->rule);
    case Moment::failed:
    case Moment::teachRefused:
        return Meaning::stop;
    default:
        return Meaning::info;
    }
}

QString logName(const PackingAnswer &answer)
{
    return answer.refused ? packing::name(answer.refused->rule) : name(answer.moment);
}

bool isReading(const PackingAnswer &answer)
{
    switch (answer.moment) {
    case Moment::boxOpened:
    case Moment::packed:
    case Moment::notInStock:
    case Moment::refused:
    case Moment::lotTaken:
    case Moment::takenBack:
    case Moment::markedShort:
    case Moment::unknownCode:
    case Moment::notUnderstood:
        return true;
    default:
        return false;
    }
}

} // namespace botiquin::presentation

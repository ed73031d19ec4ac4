// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/pack_refusal.h"

#include "domain/packing/enum_names.h"

namespace botiquin::packing {

namespace {

constexpr std::array<const char *, 17> names = {
    "alreadySealed",
    "boxIsAside",
    "packerOverrodeThisBox",
    "overriderHasNoRight",
    "overriderPackedThisBox",
    "goesInOtherBox",
    "wrongItem",
    "lotMissing",
    "lotIsExpired",
    "lotIsRecalled",
    "lotIsQuarantined",
    "lotExpiresTooSoon",
    "lineIsComplete",
    "moreThanLineNeeds",
    "unitsNotPositive",
    "tooManyUnits",
    "nothingChanges",
};
static_assert(size_t(PackRefusal::nothingChanges) + 1 == names.size());

} // namespace

QString name(PackRefusal refusal)
{
    return nameIn(names, refusal);
}

std::optional<PackRefusal> parsePackRefusal(QStringView text)
{
    return valueIn<PackRefusal>(names, text);
}

bool mayBeOverridden(PackRefusal refusal)
{
    switch (refusal) {
    case PackRefusal::wrongItem:
    case PackRefusal::lotIsExpired:
    case PackRefusal::lotIsQuarantined:
    case PackRefusal::lotExpiresTooSoon:
    case PackRefusal::lineIsComplete:
    case PackRefusal::moreThanLineNeeds:
        return true;
    default:
        return false;
    }
}

} // namespace botiquin::packing

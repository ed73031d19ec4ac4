// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/draft_entry.h"

#include "domain/packing/enum_names.h"

namespace botiquin::packing {

namespace {

constexpr std::array<const char *, 5> names = {
    "noneInWarehouse", "damaged", "allTooShortDated", "heldLot", "other",
};
static_assert(size_t(ShortReason::Kind::other) + 1 == names.size());

} // namespace

QString name(ShortReason::Kind kind)
{
    return nameIn(names, kind);
}

std::optional<ShortReason::Kind> parseShortReasonKind(QStringView text)
{
    return valueIn<ShortReason::Kind>(names, text);
}

} // namespace botiquin::packing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/lot.h"

namespace botiquin {

/// What a recall means: an item, one lot of it, what one maker made of it, or both. A lot whose maker is unknown
/// is concerned as one of any maker is, and so is its every expiry: caution wins.
struct RecallScope
{
    Clave item;
    std::optional<LotText> lot;
    std::optional<Maker> maker;

    bool concerns(const Lot &of) const
    {
        return of.item == item && (!lot || of.text == *lot) && (!maker || !of.maker || *of.maker == *maker);
    }

    static constexpr auto fields = Fields{Field{1, "item", &RecallScope::item}, Field{2, "lot", &RecallScope::lot},
                                              Field{3, "maker", &RecallScope::maker}};
};

} // namespace botiquin

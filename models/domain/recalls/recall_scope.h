// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/lot.h"

#include <algorithm>
#include <vector>

namespace botiquin {

/// A lot as its letters and digits alone: packs print "A27 0037" or "A27-0037" of what a code calls "A270037".
inline LotText bareLot(const LotText &lot)
{
    QString bare = lot.text();
    for (const QChar sign : {u' ', u'-', u'.', u'/'})
        bare.remove(sign);
    const auto text = LotText::parse(bare);
    return text ? *text : lot; // of nothing but signs
}

/// What a recall means: an item, one lot of it, what one maker made of it, or both. A lot whose maker is unknown
/// is concerned as one of any maker is, and so is its every expiry, however it is written: caution wins. A recall by
/// the GTIN of a pack spares what is known to be of another pack.
struct RecallScope
{
    Clave item;
    std::optional<LotText> lot;
    std::optional<Maker> maker;
    std::vector<Lot> spared = {};

    bool concerns(const Lot &of) const
    {
        return of.item == item && (!lot || bareLot(of.text) == bareLot(*lot))
            && (!maker || !of.maker || *of.maker == *maker)
            && std::find(spared.begin(), spared.end(), of) == spared.end();
    }
};

} // namespace botiquin

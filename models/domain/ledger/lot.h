// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "base/code.h"
#include "base/date.h"
#include "base/lot_text.h"
#include "domain/ledger/fields.h"

#include <optional>
#include <tuple>

namespace botiquin {

using Maker = Code<struct MakerTag, 60>;

/// A lot as the ledger tells it from others: item, maker (or unknown), normalised text, expiry.
struct Lot
{
    Clave item;
    std::optional<Maker> maker;
    LotText text;
    Date expiry;

    static constexpr auto fields
        = Fields{Field{1, "item", &Lot::item}, Field{2, "maker", &Lot::maker},
                 Field{3, "lot", &Lot::text}, Field{4, "expiry", &Lot::expiry}};

    friend bool operator==(const Lot &a, const Lot &b)
    {
        return a.item == b.item && a.text == b.text && a.expiry == b.expiry && a.maker == b.maker;
    }
    friend bool operator<(const Lot &a, const Lot &b)
    {
        return std::tie(a.item, a.expiry, a.text, a.maker) < std::tie(b.item, b.expiry, b.text, b.maker);
    }
    friend size_t qHash(const Lot &lot, size_t seed = 0)
    {
        return qHashMulti(seed, lot.item, lot.text, lot.expiry);
    }
};

} // namespace botiquin

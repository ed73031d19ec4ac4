// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "base/code.h"
#include "base/date.h"
#include "base/lot_text.h"

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

    friend bool operator==(const Lot &, const Lot &) = default;
    friend bool operator<(const Lot &a, const Lot &b)
    {
        return std::tie(a.item, a.maker, a.text, a.expiry) < std::tie(b.item, b.maker, b.text, b.expiry);
    }
    friend size_t qHash(const Lot &lot, size_t seed = 0)
    {
        return qHashMulti(seed, lot.item, lot.maker ? lot.maker->text() : QString(), lot.text, lot.expiry);
    }
};

} // namespace botiquin

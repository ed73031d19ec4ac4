// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/posting.h"

#include <QHash>
#include <algorithm>

namespace botiquin {

void move(Postings &postings, const Place &from, const Place &to, const Lot &lot, Units units)
{
    if (units.isZero())
        return;
    postings.push_back({from, lot, -units});
    postings.push_back({to, lot, units});
}

bool areBalanced(const Postings &postings)
{
    QHash<Lot, Units> sums;
    for (const auto &posting : postings)
        sums[posting.lot] += posting.units;
    return std::all_of(sums.begin(), sums.end(), [](Units sum) { return sum.isZero(); });
}

Postings reversed(Postings postings)
{
    for (auto &posting : postings)
        posting.units = -posting.units;
    return postings;
}

} // namespace botiquin

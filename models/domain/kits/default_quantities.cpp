// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kits/default_quantities.h"

#include "domain/sheets/title_text.h"

#include <QRegularExpression>
#include <algorithm>
#include <numeric>

namespace botiquin {

namespace {

int venWeight(Ven ven)
{
    switch (ven) {
    case Ven::vital: return 6;
    case Ven::essential: return 5;
    case Ven::unknown: return 4;
    case Ven::nonEssential: return 3;
    }
    return 4;
}

int formWeight(const QString &form)
{
    const QString folded = foldedTitle(form);
    if (folded.contains(u"inyectable"))
        return 2;
    for (const QStringView taken : {u"tablet", u"capsul", u"comprimid", u"grage", u"perla"}) {
        if (folded.startsWith(taken))
            return folded.contains(u"vaginal") ? 3 : 8;
    }
    for (const QStringView drunk : {u"suspension", u"solucion oral", u"jarabe", u"polvo"}) {
        if (folded.startsWith(drunk))
            return 5;
    }
    return 3;
}

/// Packs meant for many patients: a count of ampoules, cartridges or vials.
int patientsAPack(const ItemWording &wording)
{
    static const QRegularExpression count(QStringLiteral(R"((\d+) (ampolletas|ampulas|cartuchos|frascos))"));
    const auto match = count.match(foldedTitle(wording.presentation));
    return match.hasMatch() ? std::max(1, match.captured(1).toInt() / 5) : 1;
}

qint64 weight(const ItemRow &item)
{
    constexpr qint64 scale = 100;
    qint64 weight = scale * venWeight(item.ven) * formWeight(item.wording.form) / patientsAPack(item.wording);
    if (item.isControlled())
        weight /= 3;
    if (item.boxClass == BoxClass::cold)
        weight /= 2;
    return std::max<qint64>(1, weight);
}

/// Gives what rounding down left over, one each, to those that lost most by it; of equals, the first.
void distributeRest(std::vector<qint64> &shares, const std::vector<qint64> &remainders, qint64 rest)
{
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (qint64 i = 0; i < rest; ++i)
        ++shares[order[static_cast<std::size_t>(i) % order.size()]];
}

} // namespace

std::vector<KitQuantity> defaultKitQuantities(const std::vector<ItemRow> &items, Units total)
{
    if (items.empty())
        return {};
    std::vector<qint64> weights;
    for (const ItemRow &item : items)
        weights.push_back(weight(item));
    const qint64 weightSum = std::accumulate(weights.begin(), weights.end(), qint64{0});
    const qint64 spare = std::max<qint64>(0, total.count() - static_cast<qint64>(items.size()));

    std::vector<qint64> shares;
    std::vector<qint64> remainders;
    for (const qint64 itemWeight : weights) {
        shares.push_back(1 + spare * itemWeight / weightSum);
        remainders.push_back(spare * itemWeight % weightSum);
    }
    const qint64 given = std::accumulate(shares.begin(), shares.end(), qint64{0});
    distributeRest(shares, remainders, std::max<qint64>(0, total.count() - given));

    std::vector<KitQuantity> quantities;
    for (std::size_t i = 0; i < items.size(); ++i)
        quantities.push_back({items[i].clave, Units(shares[i])});
    return quantities;
}

} // namespace botiquin

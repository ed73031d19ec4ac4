// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/catalog/stock_match_model.h"

#include "presentation/catalog/meant_items.h"
#include "presentation/roles.h"

namespace botiquin::presentation {

StockMatchModel::StockMatchModel(Station &station, Words words, QObject *parent)
    : PagedTable(parent)
    , m_station(station)
    , m_words(std::move(words))
{
}

void StockMatchModel::search(const QString &typed)
{
    m_typed = typed.trimmed();
    reload();
}

Outcome<std::vector<StockMatch>> StockMatchModel::page(int offset, int limit)
{
    Q_UNUSED(limit)
    std::vector<StockMatch> matches;
    if (offset > 0 || m_typed.size() < lettersMin)
        return matches;
    BQ_TRY_ASSIGN(const auto items, meantItems(m_station, m_typed, matchesMax));
    for (const auto &item : items) {
        BQ_TRY_ASSIGN(const auto lots, m_station.books.stock.lots(m_station.place(), item.clave));
        StockMatch match{item, {}};
        for (const auto &lot : lots)
            match.onHand += lot.units;
        matches.push_back(std::move(match));
    }
    return matches;
}

QVariant StockMatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &match = rowAt(index.row());
    const bool isName = index.column() == name;
    switch (role) {
    case Qt::DisplayRole: return isName ? m_words.name(match.item) : m_words.units(match.onHand.count());
    case Qt::ToolTipRole: return isName ? m_words.name(match.item) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringList({m_words.name(match.item), match.item.clave.text(), m_words.units(match.onHand.count())})
            .join(QStringLiteral(", "));
    case secondLineRole: return isName ? match.item.clave.text() : QVariant();
    case secondLineFixedRole: return isName;
    case strongRole: return !isName;
    default: return {};
    }
}

} // namespace botiquin::presentation

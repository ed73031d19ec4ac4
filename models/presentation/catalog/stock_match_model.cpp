// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/catalog/stock_match_model.h"

#include "presentation/catalog/meant_items.h"
#include "presentation/roles.h"

namespace botiquin::presentation {

namespace {

QString joined(QStringList parts, const QString &by = QStringLiteral(", "))
{
    parts.removeAll(QString());
    return parts.join(by);
}

} // namespace

StockMatchModel::StockMatchModel(Station &station, Words words, QObject *parent)
    : PagedTable(parent)
    , m_station(station)
    , m_words(std::move(words))
{
}

void StockMatchModel::search(const QString &typed)
{
    m_typed = typed.trimmed();
    m_isCertain = false;
    m_isNearly = false;
    reload();
}

Outcome<std::vector<StockMatch>> StockMatchModel::page(int offset, int limit)
{
    Q_UNUSED(limit)
    std::vector<StockMatch> matches;
    if (offset > 0 || m_typed.size() < lettersMin)
        return matches;
    BQ_TRY_ASSIGN(const auto meant, meantItems(m_station, m_typed, matchesMax));
    m_isCertain = meant.isCertain;
    m_isNearly = meant.isNearly;
    for (const auto &item : meant.items) {
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
    case Qt::ToolTipRole: return isName ? joined({m_words.name(match.item), match.item.presentation}) : QVariant();
    case Qt::AccessibleTextRole:
        return joined({m_words.name(match.item), match.item.presentation, match.item.clave.text(),
                       m_words.units(match.onHand.count())});
    // Of one name and strength there may be two forms.
    case secondLineRole:
        return isName ? joined({match.item.clave.text(), match.item.presentation}, QStringLiteral(" · ")) : QVariant();
    case strongRole: return !isName;
    default: return {};
    }
}

} // namespace botiquin::presentation

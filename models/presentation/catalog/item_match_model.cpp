// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/catalog/item_match_model.h"

#include "presentation/catalog/meant_items.h"
#include "presentation/roles.h"

namespace botiquin::presentation {

namespace {

QString strengthAndPresentation(const ItemRow &item)
{
    const bool both = !item.strength.isEmpty() && !item.presentation.isEmpty();
    return item.strength + (both ? QStringLiteral(" · ") : QString()) + item.presentation;
}

} // namespace

ItemMatchModel::ItemMatchModel(Station &station, Name name, QObject *parent)
    : PagedTable(parent)
    , m_station(station)
    , m_name(std::move(name))
{
}

void ItemMatchModel::search(const QString &typed)
{
    m_typed = typed.trimmed();
    m_isCertain = false;
    m_isNearly = false;
    reload();
}

Outcome<std::vector<ItemRow>> ItemMatchModel::page(int offset, int limit)
{
    Q_UNUSED(limit)
    if (offset > 0 || m_typed.size() < lettersMin)
        return std::vector<ItemRow>();
    BQ_TRY_ASSIGN(auto meant, meantItems(m_station, m_typed, matchesMax));
    m_isCertain = meant.isCertain;
    m_isNearly = meant.isNearly;
    return std::move(meant.items);
}

QVariant ItemMatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &item = rowAt(index.row());
    const bool isName = index.column() == 1;
    switch (role) {
    case Qt::DisplayRole: return isName ? m_name(item.displayName) : item.clave.text();
    case secondLineRole: return isName ? strengthAndPresentation(item) : QVariant();
    case Qt::ToolTipRole: return isName ? m_name(item.displayName) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringList({m_name(item.displayName), strengthAndPresentation(item), item.clave.text()})
            .join(QStringLiteral(", "));
    case kindRole: return QVariant::fromValue(isName ? CellKind::text : CellKind::code);
    default: return {};
    }
}

} // namespace botiquin::presentation

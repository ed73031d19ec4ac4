// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/counting/variance_model.h"

#include "presentation/roles.h"

#include <algorithm>
#include <cstdlib>

namespace botiquin::presentation {

VarianceModel::VarianceModel(CatalogBook &catalog, Words words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
    , m_words(std::move(words))
{
}

void VarianceModel::show(std::vector<VarianceLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const VarianceLine &a, const VarianceLine &b) {
        return std::abs(a.variance().count()) > std::abs(b.variance().count());
    });
    endResetModel();
}

int VarianceModel::differences() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(),
                             [](const VarianceLine &line) { return line.variance() != Units(0); }));
}

QString VarianceModel::nameOf(const Clave &key) const
{
    const auto known = m_catalog.item(key);
    return known && *known ? m_words.name((*known)->displayName) : key.text();
}

QString VarianceModel::textOf(const VarianceLine &line, int column) const
{
    switch (Column(column)) {
    case item: return nameOf(line.lot.item);
    case lot: return line.lot.text.text();
    case expected: return m_words.number(line.expected.count());
    case counted: return m_words.number(line.counted.count());
    case difference: return m_words.difference(line.variance().count());
    case columns: break;
    }
    return {};
}

QVariant VarianceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(line, column);
    case secondLineRole:
        return column == item  ? QVariant(line.lot.item.text())
             : column == lot ? QVariant(m_words.date(line.lot.expiry))
                             : QVariant();
    case secondLineFixedRole: return column == item;
    case Qt::ToolTipRole: return column == item ? QVariant(textOf(line, item)) : QVariant();
    case Qt::AccessibleTextRole: return m_words.sentence(line, nameOf(line.lot.item));
    case kindRole:
        return QVariant::fromValue(column == lot    ? CellKind::code
                                   : column == item ? CellKind::text
                                                    : CellKind::number);
    case strongRole: return column == difference;
    case rowMeaningRole:
        return line.variance() != Units(0) ? QVariant::fromValue(Meaning::caution) : QVariant();
    default: return {};
    }
}

QVariant VarianceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.heading(Column(section));
}

} // namespace botiquin::presentation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/receiving/reception_model.h"

#include "presentation/roles.h"

namespace botiquin::presentation {

ReceptionModel::ReceptionModel(const Reception &reception, CatalogBook &catalog, Words words, QObject *parent)
    : PagedTable(parent)
    , m_reception(reception)
    , m_catalog(catalog)
    , m_words(std::move(words))
{
}

/// The whole delivery: it is in memory already.
Outcome<std::vector<ReceptionLine>> ReceptionModel::page(int offset, int limit)
{
    Q_UNUSED(limit)
    return offset == 0 ? m_reception.draft().lines : std::vector<ReceptionLine>();
}

ReceptionModel::LineState ReceptionModel::stateOf(const ReceptionLine &line)
{
    if (!line.isComplete())
        return LineState::lotMissing;
    return line.codeSaysLot ? LineState::complete : LineState::getsLabel;
}

std::optional<ItemRow> ReceptionModel::itemOf(const Clave &key) const
{
    const auto known = m_items.constFind(key);
    if (known != m_items.constEnd())
        return *known;
    const auto found = m_catalog.item(key);
    return *m_items.insert(key, found ? *found : std::nullopt);
}

QString ReceptionModel::nameOf(const Clave &key) const
{
    const auto found = itemOf(key);
    return found ? m_words.name(found->displayName) : key.text();
}

QString ReceptionModel::textOf(const ReceptionLine &line, int column) const
{
    switch (Column(column)) {
    case clave: return line.item.text();
    case item: return nameOf(line.item);
    case lot: return line.lot ? line.lot->text() : QString();
    case units: return m_words.number(line.units.count());
    case slot: return line.slot ? line.slot->text() : QString();
    case state: return m_words.state(stateOf(line));
    case columns: break;
    }
    return {};
}

QString ReceptionModel::secondOf(const ReceptionLine &line, int column) const
{
    if (column == lot)
        return line.expiry ? m_words.date(*line.expiry) : QString();
    if (column != item)
        return {};
    const auto known = itemOf(line.item);
    if (!known)
        return {};
    const bool both = !known->strength.isEmpty() && !known->presentation.isEmpty();
    return known->strength + (both ? QStringLiteral(" · ") : QString()) + known->presentation;
}

QVariant ReceptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = rowAt(index.row());
    const int column = index.column();
    const auto lineState = stateOf(line);
    switch (role) {
    case Qt::DisplayRole: return textOf(line, column);
    case secondLineRole: return secondOf(line, column);
    case Qt::ToolTipRole: return column == item ? textOf(line, item) : QVariant();
    case Qt::AccessibleTextRole: return m_words.sentence(line, nameOf(line.item), lineState);
    case kindRole:
        return QVariant::fromValue(column == clave || column == lot || column == slot ? CellKind::code
                                   : column == units                                  ? CellKind::number
                                   : column == state                                  ? CellKind::state
                                                                                      : CellKind::text);
    case strongRole: return column == units;
    case meaningRole:
        if (column != state)
            return {};
        return QVariant::fromValue(lineState == LineState::lotMissing  ? Meaning::caution
                                   : lineState == LineState::getsLabel ? Meaning::info
                                                                       : Meaning::good);
    case rowMeaningRole:
        return lineState == LineState::lotMissing ? QVariant::fromValue(Meaning::caution) : QVariant();
    default: return {};
    }
}

QVariant ReceptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.heading(Column(section));
}

} // namespace botiquin::presentation

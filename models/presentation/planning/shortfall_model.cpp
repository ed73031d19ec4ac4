// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/planning/shortfall_model.h"

#include "presentation/roles.h"

#include <cmath>

namespace botiquin::presentation {

namespace {

/// Below this share of what was ordered, an item is all but gone.
constexpr double fewShare = 0.75;

} // namespace

double coveredShare(const planning::ItemPlan &plan)
{
    const auto ordered = plan.ordered.count();
    return ordered == 0 ? 1 : std::floor(100.0 * double(plan.given.count()) / double(ordered)) / 100;
}

QString iconOf(planning::RemedyKind kind)
{
    switch (kind) {
    case planning::RemedyKind::moveIn: return QStringLiteral("truck");
    case planning::RemedyKind::substitute: return QStringLiteral("undo");
    case planning::RemedyKind::smallRemoteFirst: return QStringLiteral("route");
    case planning::RemedyKind::evenly: return QStringLiteral("count");
    }
    return {};
}

ShortfallModel::ShortfallModel(const PlanFlow &flow, Words words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_flow(flow)
    , m_words(std::move(words))
{
}

void ShortfallModel::reload()
{
    beginResetModel();
    m_rows = int(m_flow.shortfalls().size());
    endResetModel();
}

void ShortfallModel::retell()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columns - 1));
}

const planning::Remedy *ShortfallModel::remedyAt(int row) const
{
    const auto &plan = rowAt(row);
    return plan.remedies.empty() ? nullptr : &plan.remedies[size_t(m_flow.chosen(plan.item))];
}

QString ShortfallModel::textOf(int row, int column) const
{
    const auto &plan = rowAt(row);
    const auto *chosen = remedyAt(row);
    switch (Column(column)) {
    case item: return m_words.name(plan.item);
    case importance: return m_words.ven(plan.ven);
    case covered: return m_words.percent(coveredShare(plan));
    case missing: return m_words.number(plan.missing().count());
    case facilities: return m_words.number(plan.facilitiesShort);
    case remedy: return chosen ? m_words.remedy(*chosen) : QString();
    case columns: break;
    }
    return {};
}

QVariant ShortfallModel::kindOf(int column) const
{
    switch (Column(column)) {
    case covered: return QVariant::fromValue(CellKind::bar);
    case missing:
    case facilities: return QVariant::fromValue(CellKind::number);
    case remedy: return QVariant::fromValue(CellKind::state);
    default: return {};
    }
}

QVariant ShortfallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= int(m_flow.shortfalls().size()))
        return {};
    const auto &plan = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(index.row(), index.column());
    case Qt::ToolTipRole: return index.column() == item ? textOf(index.row(), item) : QVariant();
    case Qt::AccessibleTextRole: return m_words.sentence(plan);
    case kindRole: return kindOf(index.column());
    case secondLineRole: return index.column() == item ? plan.item.text() : QVariant();
    case secondLineFixedRole: return index.column() == item;
    case shareRole: return coveredShare(plan);
    case strongRole:
        return index.column() == missing || (plan.ven == Ven::vital && index.column() == importance);
    case meaningRole:
        if (index.column() == covered)
            return QVariant::fromValue(coveredShare(plan) < fewShare ? Meaning::stop : Meaning::caution);
        return {};
    case iconRole: {
        const auto *chosen = index.column() == remedy ? remedyAt(index.row()) : nullptr;
        return chosen ? iconOf(chosen->kind) : QVariant();
    }
    default: return {};
    }
}

QVariant ShortfallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.heading(Column(section));
}

} // namespace botiquin::presentation

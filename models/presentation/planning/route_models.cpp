// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/planning/route_models.h"

#include "domain/planning/route_order.h"
#include "presentation/roles.h"

#include <algorithm>

namespace botiquin::presentation {

RouteListModel::RouteListModel(Station &station, Words words, QObject *parent)
    : PagedTable(parent)
    , m_station(station)
    , m_words(std::move(words))
{
}

void RouteListModel::search(const QString &typed)
{
    m_typed = typed.trimmed();
    reload();
}

Outcome<int> RouteListModel::total() const
{
    return m_station.books.plans.routeCount(m_station.facility, m_typed);
}

Outcome<std::vector<RouteSummary>> RouteListModel::page(int offset, int limit)
{
    return m_station.books.plans.routes(m_station.facility, m_typed, offset, limit);
}

QString RouteListModel::textOf(const RouteSummary &row, int column) const
{
    switch (Column(column)) {
    case route: return row.route.text();
    case stops: return QString::number(row.stops);
    case travel: return m_words.travel(row);
    case columns: break;
    }
    return {};
}

QVariant RouteListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::ToolTipRole: return index.column() == route ? m_words.towns(row) : QVariant();
    case Qt::AccessibleTextRole: return m_words.sentence(row);
    case secondLineRole: return index.column() == route ? m_words.towns(row) : QVariant();
    case strongRole: return index.column() == route;
    case kindRole: return index.column() == stops ? QVariant::fromValue(CellKind::number) : QVariant();
    default: return {};
    }
}

QVariant RouteListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.heading(Column(section));
}

StopModel::StopModel(Words words, QObject *parent) : QAbstractTableModel(parent), m_words(std::move(words)) {}

void StopModel::show(std::vector<RouteStop> stops, const std::optional<MapSpot> &start)
{
    beginResetModel();
    m_stops = std::move(stops);
    m_start = start;
    endResetModel();
}

void StopModel::retell()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_stops.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

std::vector<Clues> StopModel::order() const
{
    std::vector<Clues> order;
    for (const auto &stop : m_stops)
        order.push_back(stop.facility);
    return order;
}

/// What stands in a row changes, the rows stay: the view keeps its current one.
void StopModel::arrange(const std::vector<Clues> &order)
{
    std::vector<RouteStop> arranged;
    for (const auto &clues : order) {
        arranged.push_back(*std::find_if(m_stops.begin(), m_stops.end(),
                                         [&](const RouteStop &stop) { return stop.facility == clues; }));
        arranged.back().position = int(arranged.size());
    }
    m_stops = std::move(arranged);
    retell();
}

void StopModel::move(int from, int to)
{
    arrange(planning::withStopMoved(order(), from, to));
}

void StopModel::insert(int row, RouteStop stop)
{
    beginInsertRows({}, row, row);
    m_stops.insert(m_stops.begin() + row, std::move(stop));
    endInsertRows();
    number();
}

void StopModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_stops.erase(m_stops.begin() + row);
    endRemoveRows();
    number();
}

void StopModel::number()
{
    for (size_t i = 0; i < m_stops.size(); ++i)
        m_stops[i].position = int(i) + 1;
    retell();
}

bool StopModel::orderByDistance()
{
    std::vector<planning::StopSpot> spots;
    for (int row = 0; row < rowCount(); ++row)
        spots.push_back({m_stops[size_t(row)].facility, spotOf(row)});
    std::vector<Clues> shortest;
    for (const auto &stop : planning::byDistance(m_start, std::move(spots)))
        shortest.push_back(stop.facility);
    const bool isNew = shortest != order();
    arrange(shortest);
    return isNew;
}

qint64 StopModel::roundTripMetres() const
{
    std::vector<planning::StopSpot> spots;
    for (int row = 0; row < rowCount(); ++row)
        spots.push_back({m_stops[size_t(row)].facility, spotOf(row)});
    return planning::roundTripMetres(m_start, spots);
}

std::optional<MapSpot> StopModel::spotOf(int row) const
{
    if (row < 0)
        return m_start;
    const auto &stop = m_stops[size_t(row)];
    if (!stop.latitude || !stop.longitude)
        return std::nullopt;
    return MapSpot{*stop.latitude, *stop.longitude};
}

QString StopModel::textOf(int row, int column) const
{
    const auto &stop = m_stops[size_t(row)];
    switch (Column(column)) {
    case position: return QString::number(stop.position);
    case facility: return m_words.name(stop.displayName);
    case metres: {
        const auto from = spotOf(row - 1);
        const auto to = spotOf(row);
        return from && to ? m_words.distance(planning::metresBetween(*from, *to)) : QString();
    }
    case columns: break;
    }
    return {};
}

QVariant StopModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &stop = m_stops[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textOf(index.row(), index.column());
    case Qt::ToolTipRole: return index.column() == facility ? textOf(index.row(), facility) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringList{textOf(index.row(), position), textOf(index.row(), facility), m_words.name(stop.municipality)}
            .join(QStringLiteral(", "));
    case secondLineRole: return index.column() == facility ? m_words.name(stop.municipality) : QVariant();
    case strongRole: return index.column() == facility;
    case kindRole: return index.column() == facility ? QVariant() : QVariant::fromValue(CellKind::number);
    default: return {};
    }
}

QVariant StopModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.heading(Column(section));
}

} // namespace botiquin::presentation

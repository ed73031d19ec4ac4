// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dispatch/trip_list_model.h"

namespace botiquin::presentation {

TripListModel::TripListModel(DispatchBook &book, QObject *parent) : PagedTable<Trip>(parent), m_book(book) {}

void TripListModel::show(const TripFilter &filter)
{
    m_filter = filter;
    const auto count = m_book.tripCount(filter);
    m_total = count ? std::optional(*count) : std::nullopt;
    reload();
}

Outcome<std::vector<Trip>> TripListModel::page(int offset, int limit)
{
    return m_filter ? m_book.trips(*m_filter, offset, limit) : Outcome<std::vector<Trip>>();
}

QVariant TripListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Trip &trip = rowAt(index.row());
    switch (index.column()) {
    case route: return trip.route.text();
    case leaves: return trip.leavesOn.iso();
    case carrier: return trip.driverName;
    case stops: return trip.stops;
    case boxes: return trip.boxes;
    case state: return name(trip.state);
    }
    return {};
}

} // namespace botiquin::presentation

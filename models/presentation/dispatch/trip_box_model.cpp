// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dispatch/trip_box_model.h"

#include <algorithm>

namespace botiquin::presentation {

Outcome<void> TripBoxModel::show(const TripId &trip)
{
    BQ_TRY_ASSIGN(auto boxes, m_book.boxes(trip));
    beginResetModel();
    m_boxes = std::move(boxes);
    endResetModel();
    return {};
}

int TripBoxModel::rowOf(const Sscc &sscc) const
{
    const auto found = std::find_if(m_boxes.begin(), m_boxes.end(), [&](const TripBox &box) { return box.sscc == sscc; });
    return found == m_boxes.end() ? -1 : int(found - m_boxes.begin());
}

int TripBoxModel::countOf(TripBoxState wanted) const
{
    return int(std::count_if(m_boxes.begin(), m_boxes.end(), [&](const TripBox &box) { return box.state == wanted; }));
}

QVariant TripBoxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const TripBox &one = box(index.row());
    switch (index.column()) {
    case stop: return one.stop ? QVariant(*one.stop) : QVariant();
    case clinic: return one.displayName;
    case boxClass: return one.boxClass ? name(*one.boxClass) : QString();
    case seal: return one.seal ? one.seal->text() : QString();
    case units: return one.units.count();
    case state: return name(one.state);
    }
    return {};
}

} // namespace botiquin::presentation

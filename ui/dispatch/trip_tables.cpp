// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/trip_tables.h"

#include "presentation/roles.h"
#include "ui/dispatch/trip_words.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"

namespace botiquin::ui {

using presentation::CellKind;

namespace {

const QString nothing(QChar(0x2013));

CellKind tripKind(int column)
{
    switch (column) {
    case TripTable::route: return CellKind::code;
    case TripTable::stops:
    case TripTable::boxes: return CellKind::number;
    case TripTable::state: return CellKind::state;
    default: return CellKind::text;
    }
}

/// What carries it: its plates, or where nobody knows them how it goes on since somebody took the load over.
QString carrierOf(const Trip &trip)
{
    const bool hasLeft = trip.state == TripState::onTheRoad || trip.state == TripState::returned;
    if (!trip.plates.isEmpty())
        return trip.plates;
    return hasLeft ? TripWords::transport(trip.transport) : TripTable::tr("sin vehículo");
}

CellKind boxKind(int column)
{
    switch (column) {
    case TripBoxTable::stop:
    case TripBoxTable::units: return CellKind::number;
    case TripBoxTable::seal: return CellKind::code;
    case TripBoxTable::state: return CellKind::state;
    default: return CellKind::text;
    }
}

/// What matters of a box while it waits or is aboard: that it must not go.
bool mustNotGo(const TripBox &box)
{
    return box.recalled && (box.state == TripBoxState::sealed || box.state == TripBoxState::aboard);
}

QString stateOf(const TripBox &box)
{
    return mustNotGo(box) ? TripWords::word(dispatch::LoadRefusal::recalled) : TripWords::box(box.state);
}

} // namespace

QVariant TripTable::words(const Trip &trip, int column)
{
    switch (column) {
    case route: return trip.route.text();
    case leaves: return shortDate(trip.leavesOn);
    case carrier: return trip.driverName.isEmpty() ? tr("Sin conductor") : trip.driverName;
    case stops: return grouped(trip.stops);
    case boxes: return tr("%1 de %2").arg(grouped(trip.loaded), grouped(trip.boxes));
    case state: return TripWords::state(trip.state);
    }
    return {};
}

QVariant TripTable::secondLine(const Trip &trip, int column)
{
    switch (column) {
    case leaves: return TripWords::transport(trip.transport);
    case carrier: return carrierOf(trip);
    default: return {};
    }
}

QVariant TripTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Trip &trip = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return words(trip, column);
    case Qt::ToolTipRole: return column == carrier ? words(trip, carrier) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("Ruta %1, sale %2, %3, cajas cargadas %4, %5")
            .arg(trip.route.text(), shortDate(trip.leavesOn), words(trip, carrier).toString(),
                 words(trip, boxes).toString(), TripWords::state(trip.state));
    case presentation::kindRole: return QVariant::fromValue(tripKind(column));
    case presentation::secondLineRole: return secondLine(trip, column);
    case presentation::secondLineFixedRole: return column == carrier && !trip.plates.isEmpty();
    case presentation::meaningRole:
        return column == state ? QVariant::fromValue(TripWords::meaningOf(trip.state)) : QVariant();
    case presentation::iconRole: return column == state ? QVariant(TripWords::iconOf(trip.state)) : QVariant();
    default: return {};
    }
}

QVariant TripTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == presentation::kindRole)
        return QVariant::fromValue(tripKind(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case route: return tr("Ruta");
    case leaves: return tr("Sale");
    case carrier: return tr("Conduce");
    case stops: return tr("Paradas");
    case boxes: return tr("Cajas cargadas");
    case state: return tr("Estado");
    }
    return {};
}

QVariant TripBoxTable::words(const TripBox &box, int column)
{
    switch (column) {
    case stop: return box.stop ? QString::number(*box.stop) : nothing;
    case clinic: return titleCase(box.displayName);
    case boxClass: return TripWords::boxClass(box.boxClass);
    case seal: return box.seal ? box.seal->text() : nothing;
    case units: return grouped(box.units.count());
    case state: return stateOf(box);
    }
    return {};
}

QVariant TripBoxTable::secondLine(const TripBox &box, int column)
{
    if (column == clinic)
        return box.sscc ? box.sscc->text() : box.facility.text();
    return {};
}

QVariant TripBoxTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TripBox &one = box(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return words(one, column);
    case Qt::ToolTipRole: return column == clinic ? words(one, clinic) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("Parada %1, %2, caja %3, %4")
            .arg(words(one, stop).toString(), words(one, clinic).toString(), TripWords::boxClass(one.boxClass).toLower(),
                 stateOf(one));
    case presentation::kindRole: return QVariant::fromValue(boxKind(column));
    case presentation::secondLineRole: return secondLine(one, column);
    case presentation::secondLineFixedRole: return column == clinic;
    case presentation::meaningRole:
        if (column != state)
            return {};
        return QVariant::fromValue(mustNotGo(one) ? Meaning::stop : TripWords::meaningOf(one.state));
    case presentation::iconRole:
        if (column == boxClass && one.boxClass == BoxClass::cold)
            return QStringLiteral("cold");
        if (column != state || one.state != TripBoxState::sealed || mustNotGo(one))
            return {};
        return TripWords::iconOf(one.state);
    default: return {};
    }
}

QVariant TripBoxTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == presentation::kindRole)
        return QVariant::fromValue(boxKind(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case stop: return tr("N.º");
    case clinic: return tr("Clínica");
    case boxClass: return tr("Caja");
    case seal: return tr("Sello");
    case units: return tr("Piezas");
    case state: return tr("Estado");
    }
    return {};
}

void TripBoxTable::retell()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

} // namespace botiquin::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/dispatch/trip_desk.h"

namespace botiquin {

QString name(TripRefusal refusal)
{
    switch (refusal) {
    case TripRefusal::noRight: return QStringLiteral("noRight");
    case TripRefusal::unknownRound: return QStringLiteral("unknownRound");
    case TripRefusal::nothingOrdered: return QStringLiteral("nothingOrdered");
    case TripRefusal::alreadyPlanned: return QStringLiteral("alreadyPlanned");
    case TripRefusal::unknownVehicle: return QStringLiteral("unknownVehicle");
    case TripRefusal::vehicleIsTaken: return QStringLiteral("vehicleIsTaken");
    case TripRefusal::unknownDriver: return QStringLiteral("unknownDriver");
    case TripRefusal::driverIsTaken: return QStringLiteral("driverIsTaken");
    case TripRefusal::dayTooFar: return QStringLiteral("dayTooFar");
    case TripRefusal::noSuchTrip: return QStringLiteral("noSuchTrip");
    case TripRefusal::tripCancelled: return QStringLiteral("tripCancelled");
    case TripRefusal::alreadyDeparted: return QStringLiteral("alreadyDeparted");
    case TripRefusal::notDeparted: return QStringLiteral("notDeparted");
    case TripRefusal::alreadyReturned: return QStringLiteral("alreadyReturned");
    case TripRefusal::boxRefused: return QStringLiteral("boxRefused");
    case TripRefusal::liftHasNoRight: return QStringLiteral("liftHasNoRight");
    case TripRefusal::notAboard: return QStringLiteral("notAboard");
    case TripRefusal::boxesAboard: return QStringLiteral("boxesAboard");
    case TripRefusal::nothingLoaded: return QStringLiteral("nothingLoaded");
    case TripRefusal::vehicleMissing: return QStringLiteral("vehicleMissing");
    case TripRefusal::driverMissing: return QStringLiteral("driverMissing");
    case TripRefusal::boxesMissing: return QStringLiteral("boxesMissing");
    case TripRefusal::sameCarrier: return QStringLiteral("sameCarrier");
    case TripRefusal::notAStop: return QStringLiteral("notAStop");
    case TripRefusal::alreadyArrived: return QStringLiteral("alreadyArrived");
    case TripRefusal::unknownFacility: return QStringLiteral("unknownFacility");
    case TripRefusal::reasonMissing: return QStringLiteral("reasonMissing");
    }
    Q_UNREACHABLE();
}

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/trip_words.h"

#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"

namespace botiquin::ui {

using dispatch::LoadRefusal;

namespace {

constexpr size_t missingNamed = 3;

QString facilityName(CatalogBook &catalog, const Clues &clues)
{
    const auto facility = catalog.facility(clues);
    return facility && *facility ? titleCase((*facility)->displayName) : clues.text();
}

} // namespace

QString TripWords::state(TripState state)
{
    switch (state) {
    case TripState::planned: return tr("Por cargar");
    case TripState::loading: return tr("Cargando");
    case TripState::onTheRoad: return tr("En camino");
    case TripState::returned: return tr("Regresó");
    case TripState::cancelled: return tr("Cancelado");
    }
    Q_UNREACHABLE();
}

Meaning TripWords::meaningOf(TripState state)
{
    switch (state) {
    case TripState::planned: return Meaning::neutral;
    case TripState::loading:
    case TripState::onTheRoad: return Meaning::info;
    case TripState::returned: return Meaning::good;
    case TripState::cancelled: return Meaning::caution;
    }
    Q_UNREACHABLE();
}

QString TripWords::iconOf(TripState state)
{
    switch (state) {
    case TripState::planned: return QStringLiteral("clock");
    case TripState::loading: return QStringLiteral("kit");
    case TripState::onTheRoad: return QStringLiteral("truck");
    case TripState::returned: return QStringLiteral("check");
    case TripState::cancelled: return QStringLiteral("caution");
    }
    Q_UNREACHABLE();
}

QString TripWords::box(TripBoxState state)
{
    switch (state) {
    case TripBoxState::notSealed: return tr("Sin sellar");
    case TripBoxState::sealed: return tr("Por cargar");
    case TripBoxState::aboard: return tr("Cargada");
    case TripBoxState::delivered: return tr("Entregada");
    case TripBoxState::deliveredElsewhere: return tr("Llegó a otra unidad");
    }
    Q_UNREACHABLE();
}

Meaning TripWords::meaningOf(TripBoxState state)
{
    switch (state) {
    case TripBoxState::notSealed: return Meaning::caution;
    case TripBoxState::sealed: return Meaning::neutral;
    case TripBoxState::aboard:
    case TripBoxState::delivered: return Meaning::good;
    case TripBoxState::deliveredElsewhere: return Meaning::stop;
    }
    Q_UNREACHABLE();
}

QString TripWords::iconOf(TripBoxState state)
{
    return state == TripBoxState::sealed ? QStringLiteral("clock") : QString();
}

QString TripWords::boxClass(const std::optional<BoxClass> &boxClass)
{
    if (!boxClass)
        return tr("Envío");
    switch (*boxClass) {
    case BoxClass::dry: return tr("Seca");
    case BoxClass::cold: return tr("Fría");
    case BoxClass::supplies: return tr("Material");
    }
    Q_UNREACHABLE();
}

QString TripWords::transport(Transport transport)
{
    switch (transport) {
    case Transport::van: return tr("Camioneta");
    case Transport::truck: return tr("Camión");
    case Transport::boat: return tr("Lancha");
    case Transport::motorbike: return tr("Motocicleta");
    case Transport::plane: return tr("Avioneta");
    case Transport::onFoot: return tr("A pie");
    }
    Q_UNREACHABLE();
}

QString TripWords::reason(UnloadReason reason)
{
    switch (reason) {
    case UnloadReason::loadedByMistake: return tr("Se cargó por error");
    case UnloadReason::refused: return tr("La clínica no la recibió");
    case UnloadReason::notReached: return tr("No se llegó a la clínica");
    case UnloadReason::damaged: return tr("Se dañó");
    case UnloadReason::other: return tr("Otra razón");
    }
    Q_UNREACHABLE();
}

QString TripWords::line(const Trip &trip)
{
    const QString vehicle = (transport(trip.transport) + u' ' + trip.plates).trimmed();
    const QString driver = trip.driverName.isEmpty() ? tr("sin conductor") : tr("conduce %1").arg(trip.driverName);
    return QStringList{longDate(trip.leavesOn), vehicle, driver}.join(QStringLiteral(" · "));
}

QString TripWords::missing(const std::vector<TripBox> &boxes)
{
    QStringList named;
    for (size_t i = 0; i < std::min(boxes.size(), missingNamed); ++i)
        named << tr("%1 (%2)").arg(titleCase(boxes[i].displayName), boxClass(boxes[i].boxClass).toLower());
    QString list = named.join(QStringLiteral(", "));
    if (boxes.size() > missingNamed)
        list = tr("%1 y %2 más").arg(list, grouped(qint64(boxes.size() - missingNamed)));
    return tr("Falta(n) %Ln caja(s): %1.", nullptr, int(boxes.size())).arg(list);
}

QString TripWords::recalledAboard(const TripRefused &refused)
{
    const QString lot = refused.box && refused.box->recalled ? refused.box->recalled->text() : QString();
    return tr("No salió: %Ln caja(s) lleva(n) algo retirado, como el lote %1. Baje con F4 cada una que lo dice.",
              nullptr, int(refused.boxes.size()))
        .arg(lot);
}

QString TripWords::refusal(const TripRefused &refused)
{
    const QString trip = refused.trip ? refused.trip->text() : QString();
    switch (refused.rule) {
    case TripRefusal::noRight: return tr("Para esto hace falta otra persona: embarques o supervisión.");
    case TripRefusal::unknownRound: return tr("Esa ronda no existe.");
    case TripRefusal::nothingOrdered: return tr("No hay kits pedidos por esa ruta o para ese día.");
    case TripRefusal::alreadyPlanned: return tr("Esa ruta ya tiene el viaje %1.").arg(trip);
    case TripRefusal::unknownVehicle: return tr("Ese vehículo no está en servicio en este almacén.");
    case TripRefusal::vehicleIsTaken: return tr("Ese vehículo va ese día en el viaje %1.").arg(trip);
    case TripRefusal::unknownDriver: return tr("Esa persona no conduce para este almacén.");
    case TripRefusal::driverIsTaken: return tr("Esa persona conduce ese día el viaje %1.").arg(trip);
    case TripRefusal::dayTooFar: return tr("Ese día está a más de un año del que tenía. Revise el año.");
    case TripRefusal::noSuchTrip: return tr("Ese viaje no es de este almacén.");
    case TripRefusal::tripCancelled: return tr("El viaje está cancelado.");
    case TripRefusal::alreadyDeparted: return tr("El viaje ya salió.");
    case TripRefusal::notDeparted: return tr("El viaje todavía no sale.");
    case TripRefusal::alreadyReturned: return tr("El viaje ya regresó.");
    case TripRefusal::boxRefused:
        if (!refused.boxes.empty())
            return recalledAboard(refused);
        return refused.load ? word(*refused.load) + u'.' : QString();
    case TripRefusal::liftHasNoRight: return tr("Autoriza una persona de supervisión, con su razón.");
    case TripRefusal::notAboard: return tr("Esa caja no va en este viaje.");
    case TripRefusal::boxesAboard: return tr("El viaje lleva cajas: bájelas antes de cancelarlo.");
    case TripRefusal::nothingLoaded: return tr("Todavía no hay cajas cargadas. Escanee la primera.");
    case TripRefusal::vehicleMissing: return tr("Falta decir en qué vehículo va.");
    case TripRefusal::driverMissing: return tr("Falta decir quién conduce.");
    case TripRefusal::boxesMissing: return missing(refused.missing);
    case TripRefusal::sameCarrier: return tr("Esa persona ya lleva la carga. Elija a otra.");
    case TripRefusal::notAStop: return tr("Esa clínica no es parada de este viaje.");
    case TripRefusal::alreadyArrived: return tr("La llegada a esa clínica ya está anotada.");
    case TripRefusal::unknownFacility: return tr("Esa clínica no existe o no está en operación.");
    case TripRefusal::reasonMissing: return tr("Escriba la razón.");
    }
    Q_UNREACHABLE();
}

QString TripWords::word(LoadRefusal rule)
{
    switch (rule) {
    case LoadRefusal::unknownBox: return tr("Caja desconocida");
    case LoadRefusal::reopened: return tr("Caja reabierta");
    case LoadRefusal::received: return tr("Ya se entregó");
    case LoadRefusal::alreadyLoaded: return tr("Ya está cargada");
    case LoadRefusal::onAnotherTrip: return tr("Va en otro viaje");
    case LoadRefusal::notOnThisTrip: return tr("No va en este viaje");
    case LoadRefusal::recalled: return tr("Lote retirado");
    case LoadRefusal::lotHeld: return tr("Lote detenido");
    case LoadRefusal::coldNotSealedToday: return tr("La caja fría no es de hoy");
    }
    Q_UNREACHABLE();
}

QString TripWords::advice(LoadRefusal rule, const TripRefused &refused, CatalogBook &catalog)
{
    switch (rule) {
    case LoadRefusal::unknownBox: return tr("Nadie la ha sellado, según esta computadora. No la cargue.");
    case LoadRefusal::reopened: return tr("Su número ya no vale. Séllela otra vez: recibe una etiqueta nueva.");
    case LoadRefusal::received: return tr("Una clínica la recibió. Avise a supervisión.");
    case LoadRefusal::alreadyLoaded: return tr("No se cuenta dos veces. Siga con la siguiente.");
    case LoadRefusal::onAnotherTrip:
        return tr("Está cargada en el viaje %1. Bájela de ahí primero.")
            .arg(refused.box && refused.box->aboard ? refused.box->aboard->text() : QString());
    case LoadRefusal::notOnThisTrip:
        return tr("Es para %1, que no es parada de este viaje. F6 la lleva con autorización.")
            .arg(refused.box ? facilityName(catalog, refused.box->facility) : QString());
    case LoadRefusal::recalled:
        return tr("Lleva el lote %1, que se retiró. Apártela.")
            .arg(refused.box && refused.box->recalled ? refused.box->recalled->text() : QString());
    case LoadRefusal::lotHeld:
        return tr("Lleva el lote %1, detenido en este almacén. Apártela.")
            .arg(refused.box && refused.box->held ? refused.box->held->text() : QString());
    case LoadRefusal::coldNotSealedToday:
        return tr("Se selló el %1; las cajas frías se empacan el día de la salida. F6 la lleva con autorización.")
            .arg(refused.box ? shortDate(Date::ofLocal(refused.box->sealedAt)) : QString());
    }
    Q_UNREACHABLE();
}

ScanAnswer TripWords::loaded(const TripBox &box, const Trip &trip)
{
    ScanAnswer answer{Meaning::good, tr("Cargada")};
    answer.line = compose(tr("%1 · caja %2"),
                          {bold(titleCase(box.displayName)), plain(boxClass(box.boxClass).toLower())});
    const int left = trip.boxes - trip.loaded;
    answer.advice = {plain(left == 0 ? tr("Están todas. F9: salida.") : tr("Falta(n) %Ln por cargar.", nullptr, left))};
    answer.amount = tr("%1 de %2").arg(grouped(trip.loaded), grouped(trip.boxes));
    return answer;
}

ScanAnswer TripWords::refused(const TripRefused &refused, CatalogBook &catalog)
{
    if (!refused.load)
        return {Meaning::stop, tr("No se cargó"), {}, {}, {}, {plain(refusal(refused))}};
    const bool isRepeated = *refused.load == LoadRefusal::alreadyLoaded;
    ScanAnswer answer{isRepeated ? Meaning::caution : Meaning::stop, word(*refused.load)};
    if (refused.sscc)
        answer.line = {plain(tr("Caja ")), fixed(refused.sscc->text())};
    answer.advice = {plain(advice(*refused.load, refused, catalog))};
    return answer;
}

ScanAnswer TripWords::notABox()
{
    return {Meaning::caution, tr("No es una caja"), {}, {}, {}, {plain(tr("Escanee el código de la etiqueta de la caja."))}};
}

ScanAnswer TripWords::broughtBack(const TripBox &box)
{
    ScanAnswer answer{Meaning::info, tr("Regresó")};
    answer.line = compose(tr("%1 · caja %2"),
                          {bold(titleCase(box.displayName)), plain(boxClass(box.boxClass).toLower())});
    answer.advice = {plain(tr("Queda otra vez en el almacén."))};
    return answer;
}

} // namespace botiquin::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/plan_words.h"

#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"

#include <QStringList>

namespace botiquin::ui {

QString PlanWords::refusal(PlanRefusal refusal)
{
    switch (refusal) {
    case PlanRefusal::noRight: return tr("Solo la supervisión puede planear. No se cambió nada.");
    case PlanRefusal::notTheAuthority:
        return tr("Este equipo no puede escribir el plan de la región. Hágalo en el equipo de la autoridad.");
    case PlanRefusal::datesReversed: return tr("Las fechas de la ronda no van una después de otra. Corríjalas.");
    case PlanRefusal::monthHasOrders:
        return tr("Ya hay kits pedidos para el mes de esta ronda: su contenido es el de ese mes. Haga otra ronda para el otro.");
    case PlanRefusal::datesTooFar: return tr("Una fecha está a más de un año del mes de la ronda. Revise el año.");
    case PlanRefusal::roundUnknown: return tr("Esa ronda no está definida todavía.");
    case PlanRefusal::noRoutes: return tr("De este almacén no sale ninguna ruta. Defina primero las rutas.");
    case PlanRefusal::nobodyEntitled: return tr("A ninguna clínica de las rutas le toca un kit ese mes.");
    case PlanRefusal::nothingOrdered: return tr("La ronda no tiene kits todavía.");
    case PlanRefusal::routeUnknown: return tr("Esa ruta ya no existe.");
    case PlanRefusal::warehouseUnknown: return tr("La ruta no sale de un almacén conocido.");
    case PlanRefusal::noStops: return tr("Una ruta necesita al menos una parada.");
    case PlanRefusal::stopRepeated: return tr("Una clínica está dos veces en la ruta.");
    case PlanRefusal::stopsDiffer: return tr("Las paradas de la ruta cambiaron mientras tanto. Ábrala otra vez.");
    case PlanRefusal::windowReversed: return tr("El horario de la ruta termina antes de empezar.");
    case PlanRefusal::handOverNowhere: return tr("Un punto de entrega queda fuera de la ruta.");
    case PlanRefusal::rowsAreWrong: return tr("Hay filas con errores. No se importó nada.");
    }
    return {};
}

QString PlanWords::roundKind(RoundKind kind)
{
    switch (kind) {
    case RoundKind::ordinary: return tr("Ronda ordinaria");
    case RoundKind::extraordinary: return tr("Ronda extraordinaria");
    case RoundKind::emergency: return tr("Ronda de emergencia");
    }
    return {};
}

QString PlanWords::roundKindShort(RoundKind kind)
{
    switch (kind) {
    case RoundKind::ordinary: return tr("Ordinaria");
    case RoundKind::extraordinary: return tr("Extraordinaria");
    case RoundKind::emergency: return tr("De emergencia");
    }
    return {};
}

QString PlanWords::importance(Ven ven)
{
    switch (ven) {
    case Ven::vital: return tr("Vital");
    case Ven::essential: return tr("Esencial");
    case Ven::nonEssential: return tr("No esencial");
    case Ven::unknown: return tr("Sin clasificar");
    }
    return {};
}

QString PlanWords::transport(Transport transport)
{
    switch (transport) {
    case Transport::van: return tr("camioneta");
    case Transport::truck: return tr("camión");
    case Transport::boat: return tr("lancha");
    case Transport::motorbike: return tr("motocicleta");
    case Transport::plane: return tr("avioneta");
    case Transport::onFoot: return tr("a pie");
    }
    return {};
}

QString PlanWords::weekday(int day)
{
    switch (day) {
    case 1: return tr("lunes");
    case 2: return tr("martes");
    case 3: return tr("miércoles");
    case 4: return tr("jueves");
    case 5: return tr("viernes");
    case 6: return tr("sábado");
    case 7: return tr("domingo");
    default: return {};
    }
}

QString PlanWords::distance(qint64 metres)
{
    return QString::number(double(metres) / 1000, 'f', metres < 100'000 ? 1 : 0) + QStringLiteral("\u00a0km");
}

QString PlanWords::itemName(CatalogBook &catalog, const Clave &item)
{
    const auto row = catalog.item(item);
    if (!row || !*row)
        return item.text();
    const QString strength = (*row)->strength;
    return titleCase((*row)->displayName) + (strength.isEmpty() ? QString() : QStringLiteral(", ") + strength);
}

QString PlanWords::facilityName(CatalogBook &catalog, const Clues &facility)
{
    const auto row = catalog.facility(facility);
    return row && *row ? titleCase((*row)->displayName) : facility.text();
}

QString PlanWords::remedy(const planning::Remedy &remedy, CatalogBook &catalog)
{
    switch (remedy.kind) {
    case planning::RemedyKind::moveIn:
        return remedy.warehouse ? tr("Traer de %1").arg(facilityName(catalog, *remedy.warehouse)) : QString();
    case planning::RemedyKind::substitute:
        return remedy.substitute ? tr("Usar %1").arg(itemName(catalog, *remedy.substitute)) : QString();
    case planning::RemedyKind::smallRemoteFirst: return tr("Primero las lejanas");
    case planning::RemedyKind::evenly: return tr("Todas por igual");
    }
    return {};
}

QString PlanWords::remedyTitle(const planning::Remedy &remedy, CatalogBook &catalog)
{
    switch (remedy.kind) {
    case planning::RemedyKind::moveIn: return tr("Traer %1").arg(grouped(remedy.units.count()));
    case planning::RemedyKind::substitute:
        return remedy.substitute ? tr("Usar %1").arg(itemName(catalog, *remedy.substitute)) : QString();
    case planning::RemedyKind::smallRemoteFirst: return tr("Primero las más lejanas");
    case planning::RemedyKind::evenly: return tr("A todas la misma parte");
    }
    return {};
}

QString PlanWords::remedyLine(const planning::Remedy &remedy)
{
    if (remedy.facilitiesShort == 0)
        return tr("Ninguna clínica recibe menos");
    return tr("%Ln clínica(s) reciben menos", nullptr, remedy.facilitiesShort);
}

QString PlanWords::shortfall(const planning::ItemPlan &plan, CatalogBook &catalog)
{
    return tr("%1, %2: faltan %3 de %4 para %Ln clínica(s)", nullptr, plan.facilitiesShort)
        .arg(itemName(catalog, plan.item), importance(plan.ven), grouped(plan.missing().count()),
             grouped(plan.ordered.count()));
}

QString PlanWords::travel(const RouteSummary &route)
{
    QStringList parts;
    if (route.weekday)
        parts << weekday(*route.weekday);
    const auto hour = [](int minutes) { return clockTime(QTime(0, 0).addSecs(minutes * 60)); };
    if (route.windowFrom && route.windowTo)
        parts << tr("%1 a %2").arg(hour(*route.windowFrom), hour(*route.windowTo));
    if (route.transport)
        parts << transport(*route.transport);
    return parts.join(QStringLiteral(" · "));
}

} // namespace botiquin::ui

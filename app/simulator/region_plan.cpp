// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/region_plan.h"

namespace botiquin::simulation {

namespace {

constexpr quint64 serialsOfDevice = 100'000;

/// With the check digit that the key of an IMSS-Bienestar facility has: (5·Σ letters + 2·number) mod 7.
Clues cluesOf(int number)
{
    constexpr int letters = 15 + 3 + 9 + 13 + 2; // OCIMB
    return *Clues::parse(
        QStringLiteral("OCIMB%1%2").arg(number, 5, 10, QLatin1Char('0')).arg((5 * letters + 2 * number) % 7));
}

DeviceId deviceOf(Chance &chance)
{
    return *DeviceId::of(chance.next() >> 2 | 1);
}

std::vector<Good> goodsOf(Chance &chance)
{
    struct Known
    {
        const char *clave;
        BoxClass boxClass;
    };
    constexpr Known known[] = {
        {"010.000.0104.00", BoxClass::dry}, {"010.000.2230.00", BoxClass::dry},   {"010.000.2144.00", BoxClass::dry},
        {"010.000.5940.00", BoxClass::dry}, {"060.436.0107", BoxClass::supplies},
    };
    std::vector<Good> goods;
    int number = 1;
    for (const auto &item : known) {
        const QString digits = QStringLiteral("75010000%1").arg(number++, 4, 10, QLatin1Char('0'));
        goods.push_back({*Clave::parse(QString::fromLatin1(item.clave)), item.boxClass,
                         *Gtin::parse(digits + QString::number(gs1CheckDigit(digits))), chance.between(4, 12)});
    }
    return goods;
}

UserId userOf(const QString &role, int number)
{
    return *UserId::parse(role + QString::number(number));
}

Workstation stationOf(Trade trade, int number, Chance &chance)
{
    switch (trade) {
    case Trade::warehouse:
        return {QStringLiteral("almacen%1").arg(number),
                trade,
                cluesOf(number),
                deviceOf(chance),
                KeyPair::ofSeed(chance.bytes(32)),
                {userOf(QStringLiteral("empaca"), number), userOf(QStringLiteral("revisa"), number),
                 userOf(QStringLiteral("supervisa"), number)},
                0};
    case Trade::clinic:
        return {QStringLiteral("clinica%1").arg(number),
                trade,
                cluesOf(100 + number),
                deviceOf(chance),
                KeyPair::ofSeed(chance.bytes(32)),
                {userOf(QStringLiteral("enfermeria"), number)},
                0};
    case Trade::supervision:
        return {QStringLiteral("oficina%1").arg(number),
                trade,
                cluesOf(50 + number),
                deviceOf(chance),
                KeyPair::ofSeed(chance.bytes(32)),
                {userOf(QStringLiteral("coordina"), number)},
                0};
    }
    Q_UNREACHABLE();
}

std::vector<Role> rolesAt(const Workstation &station, size_t person)
{
    if (station.trade == Trade::clinic)
        return {Role::nurse};
    if (station.trade == Trade::supervision || person == 2)
        return {Role::supervisor};
    return {person == 0 ? Role::packer : Role::checker};
}

} // namespace

RegionPlan RegionPlan::of(int sites, int days, Instant begin, Chance chance)
{
    Q_UNUSED(begin)
    const int warehouses = std::max(1, sites / 6);
    const int offices = sites > 2 ? 1 : 0;
    RegionPlan plan{{},
                    {},
                    {},
                    deviceOf(chance),
                    KeyPair::ofSeed(chance.bytes(32)),
                    deviceOf(chance),
                    KeyPair::ofSeed(chance.bytes(32))};
    plan.goods = goodsOf(chance);
    for (int i = 1; i <= warehouses; ++i)
        plan.stations.push_back(stationOf(Trade::warehouse, i, chance));
    for (int i = 1; i <= offices; ++i)
        plan.stations.push_back(stationOf(Trade::supervision, i, chance));
    for (int i = 1; i <= sites - warehouses - offices; ++i) {
        plan.stations.push_back(stationOf(Trade::clinic, i, chance));
        plan.stations.back().warehouse = size_t(i % warehouses);
    }
    for (int i = 0; i * daysOfRound < days; ++i)
        plan.rounds.push_back(*RoundId::parse(QStringLiteral("2026-R%1").arg(i + 1)));
    return plan;
}

RouteId RegionPlan::routeOf(size_t warehouse) const
{
    return *RouteId::parse(QStringLiteral("20-%1").arg(warehouse + 1, 3, 10, QLatin1Char('0')));
}

VehicleId RegionPlan::vehicleOf(size_t warehouse) const
{
    return *VehicleId::parse(QStringLiteral("OAX-%1").arg(warehouse + 1));
}

DriverId RegionPlan::driverOf(size_t warehouse) const
{
    return *DriverId::parse(QStringLiteral("CH-%1").arg(warehouse + 1));
}

KitId RegionPlan::kit(const RoundId &round, const Workstation &clinic) const
{
    return *KitId::parse(QStringLiteral("%1/%2/1").arg(round.text(), clinic.facility.text()));
}

std::vector<EventBody> RegionPlan::beginnings(Instant begin) const
{
    const Date first = Date::ofLocal(begin);
    const auto basic = *TemplateId::parse(QStringLiteral("basico"));
    std::vector<EventBody> all{RegionCreated{QStringLiteral("Región simulada"), authorityKeys.publicKey()}};
    quint64 serial = 1;
    const auto enrol = [&](DeviceId device, const Clues &facility, const QString &label, const KeyPair &keys) {
        all.push_back(DeviceEnrolled{device, facility, label, keys.publicKey(), QStringLiteral("9521234"), 1, serial,
                                     serial + serialsOfDevice - 1});
        serial += serialsOfDevice;
    };
    for (const auto &good : goods) {
        all.push_back(ItemDefined{good.item, QStringLiteral("Clave %1").arg(good.item.text()), QString(), QString(),
                                  QString(), good.boxClass, Ven::essential, true});
        all.push_back(CodeApproved{good.gtin, good.item, Units(1), PackLevel::pack});
    }
    for (const auto &station : stations) {
        const auto size = station.trade == Trade::warehouse ? SizeClass::warehouse
                          : station.trade == Trade::clinic  ? SizeClass::nucleos1to2
                                                            : SizeClass::other;
        all.push_back(FacilityDefined{station.facility,
                                      station.called,
                                      QStringLiteral("IXTLÁN DE JUÁREZ"),
                                      QStringLiteral("OAXACA"),
                                      size,
                                      true,
                                      {},
                                      {},
                                      {}});
        enrol(station.device, station.facility, station.called, station.keys);
        if (station.trade == Trade::supervision)
            all.push_back(DeviceReachSet{station.device, Reach::state});
        for (size_t i = 0; i < station.people.size(); ++i) {
            all.push_back(PersonDefined{station.people[i], QStringLiteral("X. X."), station.facility,
                                        rolesAt(station, i), std::nullopt, true});
        }
    }
    enrol(centre, stations.front().facility, QStringLiteral("Central"), centreKeys);
    KitTemplateDefined kit{basic, QStringLiteral("Básico"), *Month::of(2026, 1), std::nullopt, {}};
    for (const auto &good : goods)
        kit.lines.push_back({good.item, Units(good.perKit)});
    all.push_back(kit);
    for (size_t i = 0; i < stations.size(); ++i) {
        if (stations[i].trade != Trade::warehouse)
            continue;
        RouteDefined route{routeOf(i), stations[i].facility, {}};
        for (const auto &clinic : stations) {
            if (clinic.trade == Trade::clinic && clinic.warehouse == i)
                route.stops.push_back(clinic.facility);
        }
        all.push_back(route);
        all.push_back(VehicleDefined{vehicleOf(i), stations[i].facility, QStringLiteral("OX-%1").arg(i + 1),
                                     Transport::van, false, true});
        all.push_back(DriverDefined{driverOf(i), stations[i].facility, QStringLiteral("Chofer %1").arg(i + 1), true});
    }
    for (size_t i = 0; i < rounds.size(); ++i) {
        const Date from = first.plusDays(int(i) * daysOfRound);
        all.push_back(RoundDefined{rounds[i], Month::containing(from), RoundKind::ordinary, from, from.plusDays(1),
                                   from.plusDays(2), from.plusDays(daysOfRound - 1)});
        std::map<size_t, int> stops;
        for (const auto &clinic : stations) {
            if (clinic.trade != Trade::clinic)
                continue;
            all.push_back(KitOrdered{this->kit(rounds[i], clinic), rounds[i], stations[clinic.warehouse].facility,
                                     clinic.facility, basic, 1, routeOf(clinic.warehouse), ++stops[clinic.warehouse],
                                     from.plusDays(2), false});
        }
    }
    return all;
}

} // namespace botiquin::simulation

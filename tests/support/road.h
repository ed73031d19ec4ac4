// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispatch/fleet_desk.h"
#include "journal/dispatch/trip_desk.h"
#include "support/small_region.h"

/// The small region with a van, a truck, two drivers and a dispatcher, whose route 20-037 goes by its clinics on
/// 24 November 2026.
namespace botiquin::testing {

inline const UserId dispatcher = userId("dispatcher");
inline const VehicleId van = *VehicleId::parse(QStringLiteral("OAX-014"));
inline const VehicleId truck = *VehicleId::parse(QStringLiteral("OAX-015"));
inline const DriverId driver = *DriverId::parse(QStringLiteral("C1"));
inline const DriverId boatman = *DriverId::parse(QStringLiteral("C2"));
inline const TripId firstTrip = *TripId::parse(QStringLiteral("2026-12/20-037/1"));
inline const RouteId route37 = *RouteId::parse(QStringLiteral("20-037"));

class Road : public SmallRegion
{
public:
    explicit Road(int clinics = 3) : SmallRegion(clinics)
    {
        write(PersonDefined{dispatcher, QStringLiteral("E. G. P."), warehouse, {Role::dispatcher},
                            *BadgeCode::parse(QStringLiteral("BTQUSRDISP")), true});
        write(VehicleDefined{van, warehouse, QStringLiteral("RX-48-217"), Transport::van, false, true});
        write(VehicleDefined{truck, warehouse, QStringLiteral("RX-51-903"), Transport::truck, true, true});
        write(DriverDefined{driver, warehouse, QStringLiteral("Pedro Sánchez Martínez"), true});
        write(DriverDefined{boatman, warehouse, QStringLiteral("Lucía Vásquez Ruiz"), true});
    }

    static Sscc boxCode(int clinic, BoxClass boxClass)
    {
        return *Sscc::build(1, QStringLiteral("9521234"), quint64(100 + 10 * clinic + int(boxClass)));
    }

    /// A box of a clinic's kit is sealed now, with some of the lot in it.
    Sscc seal(int clinic, BoxClass boxClass = BoxClass::dry)
    {
        const Sscc sscc = boxCode(clinic, boxClass);
        const Clave item = boxClass == BoxClass::dry ? paracetamol : boxClass == BoxClass::cold ? insulin : gauze;
        const char *lot = boxClass == BoxClass::dry ? "P1" : boxClass == BoxClass::cold ? "I1" : "G1";
        write(BoxSealed{sscc, kit(clinic), boxClass, warehouse,
                        *SealNumber::parse(QStringLiteral("00%1").arg(sscc.text().right(6))), {packer}, checker,
                        {SealedLine{item, Units(2), {SealedLot{lotOf(item, lot), Units(2), {}}}, {}, {}}}, {}});
        return sscc;
    }

    /// A trip with all boxes of the clinics, sealed and loaded.
    void loadAll(int clinics)
    {
        TripDesk desk(*station);
        QVERIFY(*desk.plan({round, route37, {}, van, driver}, supervisor));
        for (int i = 0; i < clinics; ++i) {
            for (const auto boxClass : {BoxClass::dry, BoxClass::cold, BoxClass::supplies})
                QVERIFY(*desk.load(firstTrip, {seal(i, boxClass)}, dispatcher));
        }
    }

    Trip trip(const TripId &id = firstTrip) { return **book().dispatch.trip(id); }
    std::vector<Incident> incidents() { return *book().incidents.openIncidents(0, 100); }
};

} // namespace botiquin::testing

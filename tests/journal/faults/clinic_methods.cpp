// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_methods.h"
#include "journal/dispensing/dispensing_desk.h"
#include "journal/dispensing/patient_desk.h"
#include "journal/shortages/shortage_desk.h"
#include "support/dispensary.h"
#include "sync/patient_key_vault.h"

#include <QFileInfo>

namespace botiquin::testing {

namespace {

const UserId nurse1 = userId("nurse1");
const UserId boss = userId("boss1");

struct Counter : Dispensary
{
    Counter() { admitPatients(3); }

    DispensingDesk desk{*clinic};
    ShortageDesk shortages{*clinic};
    ShortageDesk warehouses{*warehouse};
    std::unique_ptr<PatientKeyVault> vault = must(PatientKeyVault::open(patientKeyFileOf(path())));
    PatientDesk patients{*clinic, *vault};

    static DispenseOrder order() { return {2, {{clave(enalapril), Units(22), {}}}, std::nullopt}; }
    void begin()
    {
        auto open = must(desk.open());
        must(desk.keep(open, DispenseEntry::patientIs(2)));
        must(desk.keep(open, DispenseEntry::add({clave(enalapril), Units(22), {}})));
    }
    EventId dispense() { return must(desk.dispense(order(), nurse1))->event; }
    QString report(const char *item)
    {
        return must(shortages.report({clave(item), Urgency::now, ShortageReason::other, Units(24)}, nurse1))->text();
    }
};

Patient somebody(const char *read)
{
    return Patient::of(*patientKeyFrom(QString::fromUtf8(read)));
}

std::vector<FaultyMethod> dispensed()
{
    return {
        faulty<Counter>("DispensingDesk::keep", [](Counter &at) {
            return [&at]() -> Outcome<void> {
                BQ_TRY_ASSIGN(auto open, at.desk.open());
                return at.desk.keep(open, DispenseEntry::patientIs(2));
            };
        }),
        faulty<Counter>("DispensingDesk::undo", [](Counter &at) {
            at.begin();
            return [&at] { return done(at.desk.undo()); };
        }),
        faulty<Counter>("DispensingDesk::discard", [](Counter &at) {
            at.begin();
            return [&at] { return at.desk.discard(); };
        }),
        faulty<Counter>("DispensingDesk::dispense", [](Counter &at) {
            at.begin();
            return [&at] { return done(at.desk.dispense(Counter::order(), nurse1)); };
        }),
        faulty<Counter>("DispensingDesk::takeBack", [](Counter &at) {
            return [&at, given = at.dispense()] {
                return done(at.desk.takeBack(given, QStringLiteral("otra persona"), nurse1));
            };
        }),
        faulty<Counter>("DispensingDesk::giveAnew", [](Counter &at) {
            return [&at, given = at.dispense()] {
                return done(at.desk.giveAnew(given, QStringLiteral("eran dos"), nurse1));
            };
        }),
        faulty<Counter>("DispensingDesk::recount", [](Counter &at) {
            return [&at] {
                return done(at.desk.recount({lot("ME2", "2027-12-31", metformin), Units(10)}, nurse1));
            };
        }),
    };
}

/// Whatever failed, the next try leaves nothing of the patient: not in the write-ahead log either, which is emptied
/// after the patient is erased.
QString forgetFailing()
{
    for (int failing = 0;; ++failing) {
        Counter at;
        const qint64 number = must(at.patients.admit(somebody("IMSS 0042"), nurse1))->number;
        const auto forget = [&at, number] { return done(at.patients.forget(number, nurse1)); };
        QString failed;
        const auto outcome = actFailing(*at.store, forget, failing, failed);
        if (failed.isEmpty())
            return outcome ? findings(*at.store) : outcome.error().detail;
        if (outcome || outcome.error().kind != Failure::Kind::io)
            return failed + QStringLiteral(" is not named");
        (void)forget();
        if (must(at.patients.who(number)).who)
            return failed + QStringLiteral(": the patient is known");
        if (QFileInfo(at.path() + QStringLiteral("-wal")).size() != 0)
            return failed + QStringLiteral(": not wiped");
    }
}

std::vector<FaultyMethod> patientMethods()
{
    return {
        faulty<Counter>(
            "PatientDesk::admit",
            [](Counter &at) { return [&at] { return done(at.patients.admit(somebody("IMSS 0042"), nurse1)); }; },
            Again::asManyRows),
        {"PatientDesk::forget", forgetFailing},
    };
}

std::vector<FaultyMethod> lacking()
{
    return {
        faulty<Counter>("ShortageDesk::report", [](Counter &at) {
            return [&at] {
                return done(
                    at.shortages.report({clave(metformin), Urgency::now, ShortageReason::other, Units(24)}, nurse1));
            };
        }),
        faulty<Counter>("ShortageDesk::report, in the stead of one", [](Counter &at) {
            (void)at.report(metformin);
            return [&at] {
                ShortageReport again{clave(metformin), Urgency::now, ShortageReason::other, Units(30)};
                again.replaces = true;
                return done(at.shortages.report(again, nurse1));
            };
        }),
        faulty<Counter>("ShortageDesk::see", [](Counter &at) {
            return [&at, event = at.report(metformin)] { return done(at.warehouses.see(event, boss)); };
        }),
        faulty<Counter>("ShortageDesk::answer", [](Counter &at) {
            const auto trip = at.planTrip("2026-12/20-037/1", *Date::of(2026, 12, 22), {at.clinicClues});
            return [&at, trip, event = at.report(metformin)] {
                return done(at.warehouses.answer(
                    {event, ShortageAnswer::willCome, Units(24), trip, {}, QStringLiteral("Va el 22")}, boss));
            };
        }),
        faulty<Counter>("ShortageDesk::close", [](Counter &at) {
            const auto trip = at.planTrip("2026-12/20-037/1", *Date::of(2026, 12, 22), {at.clinicClues});
            const auto event = at.report(metformin);
            (void)*must(at.warehouses.answer(
                {event, ShortageAnswer::willCome, Units(24), trip, {}, QStringLiteral("Va el 22")}, boss));
            return [&at, event] { return done(at.shortages.close(event, QStringLiteral("Llegó"), nurse1)); };
        }),
        faulty<Counter>("ShortageDesk::withdraw", [](Counter &at) {
            return [&at, event = at.report(metformin)] {
                return done(at.shortages.withdraw(event, QStringLiteral("Ya hay"), nurse1));
            };
        }),
    };
}

/// Two clinics' stores have each reported the same; the warehouse makes one of them.
FaultyMethod merging()
{
    return faulty<Counter>("ShortageDesk::merge", [](Counter &at) {
        const ShortageReported same{at.clinicClues, clave(metformin), Urgency::now, ShortageReason::other,
                                    Units(6),       Units(24),        {},           {},
                                    QString()};
        const QString one = at.record(same).text();
        const QString other = at.record(same).text();
        return [&at, one, other] { return done(at.warehouses.merge(other, one, boss)); };
    });
}

} // namespace

std::vector<FaultyMethod> clinicMethods()
{
    return together({dispensed(), patientMethods(), lacking(), {merging()}});
}

} // namespace botiquin::testing

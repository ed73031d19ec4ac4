// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre_fixture.h"
#include "storage/books/sql_incident_book.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

/// The incidents of a store that hears of other places what concerns it alone.
class IncidentsHeardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAStoreDoesNotHearOfAPlaceIsNoIncidentThere()
    {
        SmallCountry country;
        const auto incidents = [](SqlStore &store) {
            QStringList said;
            for (const auto &incident : must(SqlIncidentBook(store.sql()).openIncidents(0, 100)))
                said << name(incident.kind) + u' ' + incident.subject;
            said.sort();
            return said;
        };
        country.warehouse.record(received(lot("A1"), 100));
        country.warehouse.record(SmallCountry::sealedFor(clinicClues, 5));
        country.settle();
        // The clinic hears of the box, and not of what the warehouse had before.
        QVERIFY(country.clinic.units(Place::facility(warehouseClues)) < 0);
        for (Laptop *laptop : country.laptops())
            QCOMPARE(incidents(*laptop->store), QStringList());
        QCOMPARE(incidents(*country.centre.store), QStringList());

        country.warehouse.record(SmallCountry::sealedFor(otherClinicClues, 6, 200));
        country.clinic.record(SmallCountry::given(clinicClues, 1, 3));
        country.settle();
        const QString atWarehouse = QStringLiteral("negativeStock F:") + warehouseClues.text();
        const QString atClinic = QStringLiteral("negativeStock F:") + clinicClues.text();
        QCOMPARE(incidents(*country.clinic.store), QStringList{atClinic});
        QCOMPARE(incidents(*country.warehouse.store), QStringList{atWarehouse});
        QCOMPARE(incidents(*country.supervisor.store), QStringList{atWarehouse});
        QStringList both{atClinic, atWarehouse};
        both.sort();
        QCOMPARE(incidents(*country.centre.store), both);
        QCOMPARE(must(SqlIncidentBook(country.centre.store->sql()).openCount()), 2);
    }
};

BQ_SUITE(IncidentsHeardTest);
#include "incidents_heard_test.moc"

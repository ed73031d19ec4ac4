// SPDX-License-Identifier: GPL-3.0-or-later
#include "region_with_centre.h"
#include "storage/workplace.h"
#include "support/suite.h"
#include "sync/keys.h"

using namespace botiquin;
using namespace botiquin::testing;

/// What whoever runs a centre decides, and what the places hear of it: through the real programs.
class OperatorTest : public QObject, RegionWithCentre
{
    Q_OBJECT

    /// The clinic's device says that goods came to the warehouse, which is not its to say.
    EventId overstep(qint64 units) const { return receive("clinic", m_warehouse, units); }
    EventId receive(const char *store, const QString &facility, qint64 units) const
    {
        const auto place = Workplace::open(at(store));
        if (!place)
            qFatal("%s", qPrintable(place.error().detail));
        auto &station = (*place)->station();
        const Lot lot{*Clave::parse(QStringLiteral("010.000.0104.00")), {}, *LotText::parse(QStringLiteral("AJENO")),
                      *Date::of(2028, 6, 30)};
        const StockReceived came{*Clues::parse(facility), *SupplierName::parse(QStringLiteral("Distribuidora")), {},
                                 {{lot, Units(units), {}, {}}}};
        const UserId by = *UserId::parse(QStringLiteral("encargada1")); // of the clinic
        const auto done = transact(station.journal, [&] { return station.journal.record(station.writer, by, came); });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return *done;
    }
    QStringList heldAt(const char *store, const QStringList &words) const
    {
        QStringList all;
        for (const auto said : on(store, words).list("held")) {
            const auto act = said.toObject();
            all << QStringList{act[QStringLiteral("event")].toString(), act[QStringLiteral("kind")].toString(),
                               act[QStringLiteral("reason")].toString(), act[QStringLiteral("verdict")].toString(),
                               act[QStringLiteral("note")].toString()}.join(u' ').trimmed();
        }
        return all;
    }
    /// Of that lot, as the store has it.
    qint64 unitsAtTheWarehouse(const char *store) const { return unitsAt(m_warehouse, store); }
    qint64 unitsAt(const QString &facility, const char *store) const
    {
        const auto place = Workplace::open(at(store));
        if (!place)
            qFatal("%s", qPrintable(place.error().detail));
        const auto units = (*place)->store().sql().one<qint64>(
            "SELECT coalesce(sum(b.units), 0) FROM balance b JOIN place p ON p.id = b.place JOIN lot l ON l.id = b.lot "
            "WHERE p.place = ? AND l.lot = 'AJENO'",
            Place::facility(*Clues::parse(facility)).text());
        if (!units)
            qFatal("%s", qPrintable(units.error().detail));
        return units->value_or(-1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        createRegion();
        QVERIFY(!addDevice(m_clinic, QStringLiteral("Laptop"), QStringLiteral("clinic")).isEmpty());
        QCOMPARE(administer({"people", "add", "encargada1", "--name", "Encargada", "--role", "stockKeeper", "--facility", m_clinic}).code,
                 0);
        startCentre();
    }

    void aCodeNeedsNoCentreNamedOnceTheStoreHasSpokenWithOne()
    {
        const QStringList code{"device", "code", "--facility", m_clinic, "--label", "Segunda laptop"};
        QCOMPARE(administer(code).text("refusal"), QStringLiteral("centreUnknown"));
        QCOMPARE(sync("region").code, 0);
        const auto made = administer(code);
        QVERIFY2(made.code == 0, made.words().constData());
        QCOMPARE(sync("region").code, 0);
        const auto joined = on("none", {"device", "join", made.text("code"), url(), "--out", at("second"), "--keys", "file"});
        QVERIFY2(joined.code == 0, joined.words().constData());
        // Its window goes on exchanging with that centre by itself.
        QCOMPARE(on("second", {"settings", "show"}).text("centre"), url());
    }

    void whatIsBeyondADevicesRightsIsSaidToTheOperatorAndToWhoeverWroteIt()
    {
        const auto first = overstep(100);
        const auto second = overstep(7);
        QCOMPARE(unitsAtTheWarehouse("clinic"), 107);
        const auto brought = sync("clinic");
        QCOMPARE(brought.code, 0);
        QCOMPARE(brought.list("leftOut").size(), 2);
        const QString why = QStringLiteral(" stockReceived notItsFacility ");
        const QStringList both{first.text() + why + QStringLiteral("held"), second.text() + why + QStringLiteral("held")};
        QCOMPARE(heldAt("centre", {"central", "held"}), both);
        QCOMPARE(heldAt("clinic", {"device", "held"}), both);
        QCOMPARE(sync("second").code, 0);
        QCOMPARE(unitsAtTheWarehouse("clinic"), 0);
        QCOMPARE(heldAt("second", {"device", "held"}), both); // whoever works beside it hears so as well
        QCOMPARE(sync("region").code, 0);
        QCOMPARE(unitsAtTheWarehouse("region"), 0);

        // While the server runs.
        QCOMPARE(on("centre", {"central", "release", first.text()}).text("released"), first.text());
        const QStringList reject{"central", "reject", second.text(), "--note", "no es de su unidad"};
        QCOMPARE(on("centre", reject).text("rejected"), second.text());
        QCOMPARE(on("centre", {"central", "release", first.text()}).text("refusal"), QStringLiteral("notHeld"));
        QVERIFY(heldAt("centre", {"central", "held"}).isEmpty());
        QCOMPARE(sync("region").code, 0);
        QCOMPARE(unitsAtTheWarehouse("region"), 100);
        QCOMPARE(sync("clinic").code, 0);
        QCOMPARE(unitsAtTheWarehouse("clinic"), 100);
        QVERIFY(heldAt("clinic", {"device", "held"}).isEmpty());
        QCOMPARE(heldAt("clinic", {"device", "held", "--all"}),
                 QStringList({first.text() + why + QStringLiteral("released"),
                              second.text() + why + QStringLiteral("rejected no es de su unidad")}));
        for (const char *store : {"region", "clinic", "second", "centre"})
            QCOMPARE(on(store, {"verify"}).code, 0);
    }

    void aStoreGoesOnWithOtherKeysAndTheOldOnesOpenNothing()
    {
        const QString keys = at("clinic.keys");
        QVERIFY(QFile::copy(keys, at("seen.keys")));
        const auto changed = on("clinic", {"store", "re-key", url()});
        QVERIFY2(changed.code == 0, changed.words().constData());
        QVERIFY(!QFile::exists(keys + QStringLiteral(".next")) && !QFile::exists(keys + QStringLiteral(".before")));
        overstep(1);
        QCOMPARE(sync("clinic").number("brought"), 1);

        // Whoever has seen the old ones; and a command that was stopped when the centre had heard of the new ones.
        QVERIFY(QFile::rename(keys, keys + QStringLiteral(".next")));
        QVERIFY(QFile::rename(at("seen.keys"), keys));
        QCOMPARE(sync("clinic").text("refusal"), QStringLiteral("badSignature"));
        const auto again = on("clinic", {"store", "re-key", url()});
        QVERIFY2(again.code == 0, again.words().constData());
        QCOMPARE(sync("clinic").code, 0);
        // The authority's as well.
        QCOMPARE(on("region", {"store", "re-key", url()}).list("devices").size(), 2);
        QCOMPARE(sync("region").code, 0);
        QCOMPARE(sync("second").code, 0);
    }

    void whatAThiefBroughtIsTakenOutOfTheBooks()
    {
        const auto good = receive("second", m_clinic, 5);
        const auto bad = receive("second", m_clinic, 300);
        QCOMPARE(sync("second").number("brought"), 2);
        QCOMPARE(sync("clinic").code, 0);
        QCOMPARE(unitsAt(m_clinic, "clinic"), 305);
        const QStringList revoke{"device", "revoke", good.device.text(), "--reason", "se la robaron", "--after"};
        QCOMPARE(administer(revoke + QStringList{EventId{*DeviceId::of(9), 1, 1}.text()}).code, 2);
        const auto said = administer(revoke + QStringList{good.text()});
        QVERIFY2(said.code == 0, said.words().constData());
        QCOMPARE(said.number("countsUpTo"), int(good.seq));
        QCOMPARE(unitsAt(m_clinic, "centre"), 305);
        QCOMPARE(sync("region").code, 0);
        QCOMPARE(heldAt("centre", {"central", "held"}).filter(QStringLiteral("revoked")),
                 QStringList{bad.text() + QStringLiteral(" stockReceived revoked held")});
        QCOMPARE(unitsAt(m_clinic, "centre"), 5);
        QCOMPARE(sync("clinic").code, 0);
        QCOMPARE(unitsAt(m_clinic, "clinic"), 5);

        const auto quiet = sync("second");
        QCOMPARE(quiet.code, 3);
        QCOMPARE(quiet.text("refusal"), QStringLiteral("revoked"));
        receive("second", m_clinic, 7);
        const auto late = sync("second").list("leftOut");
        QCOMPARE(late.size(), 1);
        QCOMPARE(late.first().toObject()[QStringLiteral("reason")].toString(), QStringLiteral("revoked"));
        QCOMPARE(on("centre", {"central", "reject", bad.text()}).text("rejected"), bad.text());
        QCOMPARE(sync("clinic").code, 0);
        QCOMPARE(unitsAt(m_clinic, "clinic"), 5);
        for (const char *store : {"region", "clinic", "centre"})
            QCOMPARE(on(store, {"verify"}).code, 0);
    }
};

BQ_SUITE(OperatorTest);
#include "operator_test.moc"

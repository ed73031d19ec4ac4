// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk_fault.h"
#include "journal/counting/count_desk.h"
#include "journal/counting/open_count.h"
#include "journal/dispensing/dispensing_desk.h"
#include "journal/projector.h"
#include "journal/receiving/delivery_desk.h"
#include "journal/reference/import_desk.h"
#include "storage/schema.h"
#include "support/dispensary.h"
#include "support/road.h"
#include "support/sheet_files.h"
#include "support/small_clinic.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// The clock of the small region goes on where its making ended.
const Instant now{1'795'276'800};

/// A place to work at for one act on a store.
struct Desk
{
    Desk(SqlStore &store, const Writer &writer, const Clues &facility)
        : books(store)
        , journal(store, clock)
        , station{journal, books.books(), writer, facility, {*packing::ShelfLifeMargin::ofDays(30), false}}
    {
    }

    FixedClock clock{now};
    SqlBooks books;
    Journal journal;
    Station station;
};

template <class T, class Refusal>
Outcome<void> done(const Answer<T, Refusal> &answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    return *answer ? Outcome<void>() : fail(Failure::Kind::malformed, QStringLiteral("refused"));
}

const Clues warehouse = clues();
const Writer warehouses{*DeviceId::of(7), 1};

/// An act at the warehouse of the small region.
template <class Work>
Act atWarehouse(Work work)
{
    return [work](SqlStore &store) -> Outcome<void> {
        Desk at(store, warehouses, warehouse);
        return work(at.station);
    };
}

QString pathOf(const QTemporaryDir &folder, const char *file)
{
    return folder.filePath(QString::fromLatin1(file));
}

} // namespace

/// Every call of the disk fails once, by itself or with all that follow: whatever was acknowledged stays, nothing is
/// half done, and the act is done in the end.
class DiskFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileReceiving_data() { bothFaults(); }
    void whileReceiving()
    {
        SmallRegion region(1);
        region.write(PersonDefined{
            userId("almacen"), QStringLiteral("C. D."), warehouse, {Role::stockKeeper}, std::nullopt, true});
        expectWhole(region, atWarehouse([](Station &station) {
                        return done(StockDesk(station).receive(
                            *SupplierName::parse(QStringLiteral("Distribuidora")), QStringLiteral("remisión 7"),
                            {{lotOf(paracetamol, "P2"), Units(40), std::nullopt, std::nullopt},
                             {lotOf(gauze, "G2"), Units(8), std::nullopt, std::nullopt}},
                            userId("almacen")));
                    }));
    }

    void whileSealing_data() { bothFaults(); }
    void whileSealing()
    {
        SmallRegion region(1);
        region.station->settings.checkRequired = false;
        PackingDesk desk(*region.station);
        auto hand = **desk.open(region.kit(0), BoxClass::cold, packer);
        const Lot lot = lotOf(insulin, "I1");
        const auto packed =
            *desk.judge(hand, packing::PackUnits{insulin, {lot.text, lot.expiry, {}}, Units(2)}, packer, insulin);
        QVERIFY(packed);
        QVERIFY(desk.keep(hand, packed->entry));
        expectWhole(region, atWarehouse([kit = region.kit(0)](Station &station) -> Outcome<void> {
                        BQ_TRY_ASSIGN(auto open, PackingDesk(station).look(kit, BoxClass::cold));
                        if (!open)
                            return fail(Failure::Kind::malformed);
                        packing::SealBox seal{*SealNumber::parse(QStringLiteral("0047182"))};
                        seal.isCheckRequired = false;
                        return done(PackingDesk(station).seal(*open, seal, packer));
                    }));
    }

    void whileLoading_data() { bothFaults(); }
    void whileLoading()
    {
        Road road(1);
        QVERIFY(*TripDesk(*road.station).plan({road.round, route37, {}, van, driver}, supervisor));
        const Sscc box = road.seal(0);
        expectWhole(road, atWarehouse([box](Station &station) {
                        return done(TripDesk(station).load(firstTrip, {box}, dispatcher));
                    }));
    }

    void whileReceivingABox_data() { bothFaults(); }
    void whileReceivingABox()
    {
        SmallRegion region(1);
        SmallClinic clinic(region);
        region.write(sealedBox(region, 1));
        clinic.hear();
        const Sscc box = sealedBox(region, 1).sscc;
        DeliveryDesk desk(*clinic.station);
        auto hand = *desk.open(box);
        QVERIFY(desk.tellRest(hand, true));
        clinic.station.reset();
        clinic.books.reset();
        clinic.journal.reset();
        clinic.store.reset();
        expectWhole(pathOf(clinic.folder, "clinic.botiquin"),
                    [box, writer = clinic.writer, facility = clinic.facility](SqlStore &store) -> Outcome<void> {
                        Desk at(store, writer, facility);
                        BQ_TRY_ASSIGN(const auto told, DeliveryDesk(at.station).look(box));
                        return done(DeliveryDesk(at.station).receive(told, nurse, {}));
                    });
    }

    void whileClosingACount_data() { bothFaults(); }
    void whileClosingACount()
    {
        SmallRegion region(1);
        region.write(PersonDefined{nurse, QStringLiteral("E. M. L."), warehouse, {Role::nurse}, std::nullopt, true});
        CountOrder order;
        order.scope = CountScope::list;
        order.items = {paracetamol};
        const auto name = **CountDesk(*region.station).start(order, nurse);
        auto count = **OpenCount::open(*region.station, name);
        QVERIFY(*count.enter(lotOf(paracetamol, "P1"), Units(498), false, nurse));
        expectWhole(region, atWarehouse([name](Station &station) -> Outcome<void> {
                        BQ_TRY_ASSIGN(auto open, OpenCount::open(station, name));
                        if (!open)
                            return fail(Failure::Kind::malformed);
                        return done(open->close({Uncounted::refuse, true}, nurse));
                    }));
    }

    void whileDispensing_data() { bothFaults(); }
    void whileDispensing()
    {
        Dispensary dispensary;
        dispensary.admitPatients(3);
        const Writer writer = dispensary.writer;
        const Clues facility = dispensary.clinicClues;
        dispensary.close();
        expectWhole(dispensary.path(), [writer, facility](SqlStore &store) {
            Desk at(store, writer, facility);
            return done(DispensingDesk(at.station)
                            .dispense({2, {{clave(enalapril), Units(22), {}}}, std::nullopt}, user("nurse1")));
        });
    }

    void whileImporting_data() { bothFaults(); }
    void whileImporting()
    {
        SmallRegion region(1);
        region.write(PersonDefined{
            userId("administrator"), QStringLiteral("A. B."), warehouse, {Role::administrator}, std::nullopt, true});
        expectWhole(region, atWarehouse([](Station &station) {
                        const auto sheet = parsedSheet("CLUES,Nombre\nOCIMB000596,Nueva\nOCIMB000613,Otra\n");
                        return done(ImportDesk(station, warehouses)
                                        .import({{QStringLiteral("f.csv"), readFacilities(sheet)}},
                                                BadRows::refuseAll, userId("administrator")));
                    }));
    }

    void whileRebuilding_data() { bothFaults(); }
    void whileRebuilding()
    {
        SmallRegion region(1);
        // What is made anew is not what was there: a row is missing that the log has.
        must(region.store->sql().script("DELETE FROM balance;\n"));
        expectWhole(region, [](SqlStore &store) { return rebuildProjections(store); });
    }

    void whileOpeningAStoreOfTheFirstVersion_data() { bothFaults(); }
    void whileOpeningAStoreOfTheFirstVersion()
    {
        SmallRegion region(1);
        region.close();
        const QString old = pathOf(region.folder, "old.botiquin");
        makeFirstVersion(old, pathOf(region.folder, "region.botiquin"));
        // What is done to it is opening it.
        const auto verdict = verdictOf(old, [](SqlStore &) { return Outcome<void>(); });
        QCOMPARE(verdict.wrong, QString());
        QVERIFY2(verdict.calls > 100, qPrintable(QString::number(verdict.calls)));
        const auto opened = must(SqlStore::open(old, OpenMode::existing));
        QCOMPARE(must(opened->after(0, 100)).size(), size_t(oldEvents));
    }

private:
    static void bothFaults()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("one call is refused") << int(FaultyDisk::Fault::refusal);
        QTest::newRow("the power is cut") << int(FaultyDisk::Fault::powerCut);
    }
    static void expectWhole(SmallRegion &region, const Act &act)
    {
        region.close();
        expectWhole(pathOf(region.folder, "region.botiquin"), act);
    }
    static void expectWhole(const QString &path, const Act &act)
    {
        const auto verdict = verdictOf(path, act);
        QCOMPARE(verdict.wrong, QString());
        QVERIFY(verdict.isChanged);
        QVERIFY2(verdict.calls > 20, qPrintable(QString::number(verdict.calls)));
    }
    static DiskFaults::Verdict verdictOf(const QString &path, const Act &act)
    {
        QFETCH(const int, fault);
        return DiskFaults(path, act).failOneByOne(FaultyDisk::Fault(fault));
    }
    static constexpr int oldEvents = 12;
    /// The first events of a store in one as the first version of the log's schema made it.
    static void makeFirstVersion(const QString &path, const QString &from)
    {
        QFile schema(QStringLiteral(":/schema/0001_log.sql"));
        QVERIFY(schema.open(QIODevice::ReadOnly));
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
        const QByteArray script =
            schema.readAll() + "PRAGMA application_id = " + QByteArray::number(applicationId) +
            "; PRAGMA user_version = 1; ATTACH '" + QFile::encodeName(from) +
            "' AS later; INSERT INTO event SELECT row, device, run, seq, time, clock_epoch, ordering, author, kind, "
            "chain, canonical FROM later.event WHERE row <= " + QByteArray::number(oldEvents) + ";";
        char *error = nullptr;
        QVERIFY2(sqlite3_exec(database, script.constData(), nullptr, nullptr, &error) == SQLITE_OK, error);
        sqlite3_close(database);
    }
};

BQ_SUITE(DiskFaultTest);
#include "disk_fault_test.moc"

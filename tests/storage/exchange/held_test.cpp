// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre_fixture.h"
#include "journal/projector.h"
#include "storage/exchange/sql_exchange_book.h"
#include "storage/exchange/sql_operator_book.h"
#include "stores.h"
#include "support/suite.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <numeric>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

qint64 unitsAtTheWarehouse(SqlStore &store)
{
    return must(store.sql().one<qint64>("SELECT coalesce(sum(units), 0) FROM balance JOIN place ON place.id = balance.place "
                                        "WHERE place.place = ?",
                                        Place::facility(warehouseClues).text()))
        .value_or(-1);
}

QStringList verdicts(SqlOperatorBook &book)
{
    QStringList all;
    for (const auto &act : must(book.held(true, 0, 10)))
        all << name(act.verdict);
    return all;
}

} // namespace

/// What a centre holds back, of devices that had no right to it and of those that were taken out of the region.
class HeldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRevokedDevicesLaterWordDoesNotCount()
    {
        SmallCountry country;
        country.clinic.record(SmallCountry::given(clinicClues, 1));
        country.clinic.record(SmallCountry::given(clinicClues, 2));
        must(country.centre.subscribers.revoke(country.clinic.writer.device, {1, 2}));
        const auto whole = country.centre.contact(country.clinic.bring());
        QCOMPARE(namesOf(whole.intake), QStringList{QStringLiteral("revoked")});
        QVERIFY(whole.events.empty() && whole.cursors.empty());
        const auto first = country.centre.contact(country.clinic.bring(1));
        QCOMPARE(first.intake.recorded, 1);
    }

    void whatARevokedDeviceWroteAfterTheNamedEventIsTakenOutEverywhere_data() { onBoth(); }
    void whatARevokedDeviceWroteAfterTheNamedEventIsTakenOutEverywhere()
    {
        BQ_EMPTY_STORE(empty);
        SmallCountry country(std::move(empty));
        auto &centre = country.centre;
        HeldActs acts(centre.journal, centreWriter(*DeviceId::of(50), centre.clock.now()), centre.subscribers, centre.rights);
        centre.journal.onAppend([&](const StoredEvent &stored) -> Outcome<void> {
            BQ_TRY(centre.feeder.feed(stored));
            return acts.heed(stored);
        });
        Laptop beside(7); // at the same warehouse
        country.authority.record(DeviceEnrolled{beside.writer.device, warehouseClues, QStringLiteral("Mesa 2"),
                                                QByteArray(32, 'q'), QStringLiteral("9521234"), 1, 7000, 7999});
        country.authority.exchangeWith(centre);
        country.warehouse.record(received(lot("A1"), 1000));
        const auto box = country.warehouse.record(SmallCountry::sealedFor(clinicClues, 1));
        const auto stolen = country.warehouse.record(received(lot("B2"), 50));
        country.settle();
        beside.exchangeWith(centre);
        const auto boxesAt = [](SqlStore &store) { return must(store.sql().one<int>("SELECT count(*) FROM box_sealed")); };
        QCOMPARE(boxesAt(*country.clinic.store), 1);
        QCOMPARE(unitsAtTheWarehouse(*beside.store), 1038);
        const auto madeAnew = [&] { // a server's programs may make no tables
            return on == onPostgres ? must(centre.store->sql().one<qint64>("SELECT CAST('posting'::regclass::oid AS BIGINT)"))
                                    : std::nullopt;
        };
        const auto before = madeAnew();

        country.authority.record(DeviceRevoked{box.device, box.run, box.seq, QStringLiteral("se la robaron")});
        country.authority.exchangeWith(centre);
        country.clinic.exchangeWith(centre);
        beside.exchangeWith(centre);
        SqlOperatorBook operators(centre.store->sql());
        const auto held = must(operators.held(false, 0, 10));
        QCOMPARE(held.size(), size_t(2));
        QCOMPARE(held[0].event, box.text());
        QCOMPARE(held[1].event, stolen.text());
        QCOMPARE(held[0].breach, QStringLiteral("revoked"));
        const auto compareStores = [&] {
            QCOMPARE(difference(country.clinic, centre, clinicClues), QString());
            QCOMPARE(difference(beside, centre, warehouseClues), QString());
            for (auto *store : {centre.store.get(), country.clinic.store.get(), beside.store.get()}) {
                QCOMPARE(findings(*store), QString());
                const auto live = must(digest(*store));
                must(rebuildProjections(*store));
                QCOMPARE(must(digest(*store)), live);
            }
        };
        for (auto *store : {centre.store.get(), beside.store.get()}) {
            QCOMPARE(unitsAtTheWarehouse(*store), 1000);
            QCOMPARE(boxesAt(*store), 0);
        }
        QCOMPARE(boxesAt(*country.clinic.store), 0);
        compareStores();

        const auto decide = [&](auto what, const EventId &id) {
            auto transaction = must(Transaction::begin(*centre.store));
            const auto stored = must(centre.store->find(id));
            QVERIFY(stored->isHeld);
            must((acts.*what)(*stored, std::nullopt, QString()));
            must(transaction.commit());
        };
        decide(&HeldActs::release, box); // it was not the thief who sealed it
        decide(&HeldActs::reject, stolen);
        country.clinic.exchangeWith(centre);
        beside.exchangeWith(centre);
        QVERIFY(must(operators.held(false, 0, 10)).empty());
        QCOMPARE(boxesAt(*country.clinic.store), 1);
        QCOMPARE(unitsAtTheWarehouse(*beside.store), 988);
        compareStores();
        QCOMPARE(madeAnew(), before);
    }

    void aRevocationThatNamesNoEventLeavesWhatTheCentreHas()
    {
        SmallCountry country;
        auto &centre = country.centre;
        HeldActs acts(centre.journal, centreWriter(*DeviceId::of(50), centre.clock.now()), centre.subscribers, centre.rights);
        centre.journal.onAppend([&](const StoredEvent &stored) -> Outcome<void> {
            BQ_TRY(centre.feeder.feed(stored));
            return acts.heed(stored);
        });
        country.clinic.record(SmallCountry::given(clinicClues, 1));
        const auto shown = country.clinic.bring();
        country.clinic.record(SmallCountry::given(clinicClues, 2));
        country.clinic.exchangeWith(centre);
        country.authority.record(DeviceRevoked{country.clinic.writer.device, 1, 0, QStringLiteral("se la robaron")});
        country.authority.exchangeWith(centre);
        QVERIFY(must(SqlOperatorBook(centre.store->sql()).held(true, 0, 10)).empty());
        const auto given = [&] { return must(centre.store->sql().one<int>("SELECT count(*) FROM dispensing")); };
        QCOMPARE(given(), 2);

        // What is there already it may bring again, and hears nothing of others.
        const auto again = centre.contact(shown);
        QVERIFY(again.intake.refusals.empty() && again.events.empty());
        QCOMPARE(again.intake.alreadyRecorded, 1);
        const auto silent = country.clinic.bring();
        QVERIFY(silent.runs.empty());
        QCOMPARE(name(must(centre.office.contact(silent, 1000)).error()), QStringLiteral("revoked"));
        QCOMPARE(name(must(centre.office.awaited(silent)).error()), QStringLiteral("revoked"));
        country.clinic.record(SmallCountry::given(clinicClues, 3));
        QCOMPARE(namesOf(centre.contact(country.clinic.bring()).intake), QStringList{QStringLiteral("revoked")});
        QCOMPARE(given(), 2);
    }

    void whatIsBeyondADevicesRightsIsKeptAndHeld()
    {
        SmallCountry country;
        country.clinic.record(received(lot("A1"), 1000));
        country.clinic.record(SmallCountry::given(clinicClues, 1));
        const auto answer = country.centre.contact(country.clinic.bring());
        QCOMPARE(answer.intake.recorded, 2);
        QCOMPARE(answer.intake.held, (std::vector<EventId>{{country.clinic.writer.device, 1, 1}}));
        QCOMPARE(answer.acknowledged, (std::vector<exchange::RunEnd>{{1, 2}}));
        const auto units = [&] { return unitsAtTheWarehouse(*country.centre.store); };
        QCOMPARE(units(), 0);
        QVERIFY(!country.centre.texts(Feed::facility(warehouseClues)).contains(QStringLiteral("stockReceived")));
        QCOMPARE(findings(*country.centre.store), QString());
        must(rebuildProjections(*country.centre.store));
        QCOMPARE(units(), 0);

        const auto held = must(country.centre.store->find(answer.intake.held[0]));
        QVERIFY(held->isHeld);
        auto transaction = must(Transaction::begin(*country.centre.store));
        must(country.centre.journal.release(*held));
        must(transaction.commit());
        QCOMPARE(units(), 1000);
        QVERIFY(country.centre.texts(Feed::facility(warehouseClues)).contains(QStringLiteral("stockReceived")));
        QCOMPARE(findings(*country.centre.store), QString());
    }

    void theCentreSaysWhatItHoldsAndWhatBecameOfItToWhoeverWroteIt()
    {
        SmallCountry country;
        auto &centre = country.centre;
        HeldActs acts(centre.journal, centreWriter(*DeviceId::of(50), centre.clock.now()), centre.subscribers, centre.rights);
        exchange::Exchange office(centre.journal, centre.feeds, centre.subscribers, centre.rights, nullptr, nullptr, &acts);
        const auto speak = [&](Laptop &laptop) {
            for (bool isMore = true; isMore;)
                isMore = must(laptop.peer.take(*must(office.contact(laptop.bring(), 1'000'000)))).isMore;
        };
        SqlExchangeBook book(country.clinic.store->sql());
        const auto said = [&] {
            QStringList all;
            for (const auto &act : must(book.held(clinicClues, centre.clock.now(), 10)))
                all << kindName(act.kind) + u' ' + act.breach + u' ' + name(act.verdict) + u' ' + act.note;
            return all;
        };
        const auto first = country.clinic.record(received(lot("A1"), 1000));
        const auto second = country.clinic.record(received(lot("B2"), 50));
        country.clinic.record(SmallCountry::given(clinicClues, 1));
        QCOMPARE(unitsAtTheWarehouse(*country.clinic.store), 1050);
        // In the very answer; saying it again says nothing anew.
        speak(country.clinic);
        QCOMPARE(unitsAtTheWarehouse(*country.clinic.store), 0);
        speak(country.clinic);
        const auto held = QStringLiteral("stockReceived notItsFacility held ");
        QCOMPARE(said(), QStringList({held, held}));
        const auto isFedHeld = [&] { return centre.texts(Feed::facility(clinicClues)).count(QStringLiteral("eventHeld")); };
        QCOMPARE(isFedHeld(), 2);

        SqlOperatorBook operators(centre.store->sql());
        QCOMPARE(must(operators.held(false, 0, 10)).size(), size_t(2));
        const auto decide = [&](auto what, const EventId &id, const char *note) {
            auto transaction = must(Transaction::begin(*centre.store));
            const auto stored = must(centre.store->find(id));
            must((acts.*what)(*stored, std::nullopt, QString::fromUtf8(note)));
            must(transaction.commit());
        };
        decide(&HeldActs::release, first, "");
        decide(&HeldActs::reject, second, "no es de su unidad");
        QVERIFY(must(operators.held(false, 0, 10)).empty());
        QCOMPARE(must(operators.held(true, 0, 10)).size(), size_t(2));
        QVERIFY(!must(centre.store->find(first))->isHeld);
        QVERIFY(must(centre.store->find(second))->isHeld);
        speak(country.clinic);
        QVERIFY(said().isEmpty()); // It was said before the time that is asked for.
        QCOMPARE(must(book.held(clinicClues, Instant{centre.clock.now().seconds - 1}, 10)).size(), size_t(1));
        QCOMPARE(verdicts(operators), QStringList({QStringLiteral("released"), QStringLiteral("rejected")}));
        QCOMPARE(unitsAtTheWarehouse(*country.clinic.store), 1000);
        QCOMPARE(unitsAtTheWarehouse(*centre.store), 1000);
        QCOMPARE(difference(country.clinic, centre, clinicClues), QString());
        for (auto *store : {centre.store.get(), country.clinic.store.get()}) {
            QCOMPARE(findings(*store), QString());
            const auto live = must(digest(*store));
            must(rebuildProjections(*store));
            QCOMPARE(must(digest(*store)), live);
        }
    }

    void whatIsSetAsideCountsForNothingInWhateverOrderItComes_data()
    {
        QTest::addColumn<bool>("isReleased");
        QTest::newRow("rejected in the end") << false;
        QTest::newRow("released in the end") << true;
    }
    void whatIsSetAsideCountsForNothingInWhateverOrderItComes()
    {
        QFETCH(const bool, isReleased);
        testing::Station writer(9);
        writer.record(received(lot("A1"), 7));
        const auto act = writer.record(received(lot("A1"), 1000));
        writer.record(correcting(act, received(lot("A1"), 900)));
        writer.record(count(warehouseClues, 950));
        const auto log = writer.log();
        const EventHeld held{act.device, act.run, act.seq, int(Kind::stockReceived), Instant{5},
                             QStringLiteral("notItsFacility")};
        std::vector<EventBody> said{held, EventReleased{act.device, act.run, act.seq, {}}, held,
                                    EventRejected{act.device, act.run, act.seq, QStringLiteral("no")}};
        if (isReleased)
            std::swap(said[1], said[3]);
        testing::Station centre(50);
        for (const auto &body : said)
            centre.record(body);
        auto all = centre.log();
        all.insert(all.end(), log.begin(), log.end());
        std::vector<size_t> order(all.size());
        std::iota(order.begin(), order.end(), size_t(0));
        QSet<QString> outcomes;
        QRandomGenerator random(1);
        for (int turn = 0; turn < 60; ++turn) {
            std::shuffle(order.begin(), order.end(), random);
            testing::Station store(3);
            for (const size_t at : order) {
                auto transaction = must(Transaction::begin(*store.store));
                (void)must(store.journal.takeAlone(all[at]));
                must(transaction.commit());
            }
            outcomes << must(digest(*store.store));
            QCOMPARE(must(store.store->find(act))->isHeld, !isReleased);
            QCOMPARE(unitsAtTheWarehouse(*store.store), 950);
            QCOMPARE(must(store.store->sql().one<int>("SELECT count(*) FROM parked")), isReleased ? 0 : 1);
            QCOMPARE(findings(*store.store), QString());
            must(rebuildProjections(*store.store));
            outcomes << must(digest(*store.store));
        }
        QCOMPARE(outcomes.size(), 1);
    }

    void whatIsHeldAndReleasedInOneBreathCountsOnce()
    {
        testing::Station store(3);
        const auto act = store.record(received(lot("A1"), 1000));
        const auto before = unitsAtTheWarehouse(*store.store);
        const EventHeld held{act.device, act.run, act.seq, int(Kind::stockReceived), Instant{5}, QStringLiteral("notItsFacility")};
        testing::Station centre(50);
        centre.record(held);
        centre.record(EventReleased{act.device, act.run, act.seq, {}});
        auto transaction = must(Transaction::begin(*store.store));
        for (const auto &verdict : centre.log())
            (void)must(store.journal.takeAlone(verdict));
        must(transaction.commit());
        QCOMPARE(unitsAtTheWarehouse(*store.store), before);
        QCOMPARE(findings(*store.store), QString());
        const auto live = must(digest(*store.store));
        must(rebuildProjections(*store.store));
        QCOMPARE(must(digest(*store.store)), live);
    }

    void whatAnOlderProgramDidNotHeedIsSetAsideOnceTheBooksAreMadeAnew()
    {
        testing::Station store(3);
        const auto act = store.record(received(lot("A1"), 1000));
        store.record(EventRejected{act.device, act.run, act.seq, {}});
        QCOMPARE(unitsAtTheWarehouse(*store.store), 0);
        const auto right = must(digest(*store.store));
        QVERIFY(store.store->sql().run("DELETE FROM held_event"));
        must(rebuildProjections(*store.store));
        QCOMPARE(unitsAtTheWarehouse(*store.store), 0);
        QCOMPARE(must(digest(*store.store)), right);
    }

    void whoWritesGoesOnWhenAnotherConnectionHasMadeTheBooksAnew()
    {
        QTemporaryDir folder;
        testing::Station desk(folder, 3);
        const auto act = desk.record(received(lot("Z9"), 1000));
        desk.record(received(lot("B2"), 1));
        desk.record(received(lot("A1"), 5));
        testing::Station courier(3, must(SqlStore::open(desk.store->path(), OpenMode::existing)));
        courier.record(EventRejected{act.device, act.run, act.seq, {}});
        desk.record(received(lot("A1"), 2));
        desk.record(received(lot("B2"), 1));
        QCOMPARE(unitsAtTheWarehouse(*desk.store), 9);
        QCOMPARE(findings(*desk.store), QString());
    }

    void whatAnotherFacilityDidIsNotTakenBackByAClinic()
    {
        SmallCountry country;
        const auto receipt = country.warehouse.record(received(lot("A1"), 100));
        country.warehouse.record(SmallCountry::sealedFor(clinicClues, 1));
        country.warehouse.exchangeWith(country.centre);
        country.clinic.exchangeWith(country.centre);
        const auto held = [](Laptop &by, Centre &centre) { return centre.contact(by.bring()).intake.held.size(); };
        // What is there, and what is not there yet.
        const EventId later{country.warehouse.writer.device, 1, 40};
        forge(country.clinic, correcting(receipt));
        forge(country.clinic, correcting(later));
        forge(country.clinic, BoxReopened{sscc(1), warehouseClues, QStringLiteral("x"), {LotUnits{lot("A1"), Units(12)}}});
        forge(country.clinic, SmallCountry::deliveredTo(otherClinicClues, 1));
        QCOMPARE(held(country.clinic, country.centre), size_t(4));
        QCOMPARE(must(country.centre.store->sql().one<qint64>(
                          "SELECT coalesce(sum(units), 0) FROM balance JOIN place ON place.id = balance.place WHERE place.place = ?",
                          Place::facility(warehouseClues).text())),
                 std::optional<qint64>(88));
        // One's own mistake is taken back, by a supervisor of the state anybody's.
        const auto given = country.clinic.record(SmallCountry::given(clinicClues, 1));
        country.clinic.record(correcting(given));
        QCOMPARE(held(country.clinic, country.centre), size_t(0));
        forge(country.supervisor, correcting(receipt));
        QCOMPARE(held(country.supervisor, country.centre), size_t(0));
    }
};

BQ_SUITE(HeldTest);
#include "held_test.moc"

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

/// "" where the laptop and the centre hold the same of what concerns the facility, and both verify.
QString difference(Laptop &laptop, Centre &centre, const Clues &facility)
{
    if (must(digest(*laptop.store, facility)) != must(digest(*centre.store, facility)))
        return QStringLiteral("digests of ") + facility.text();
    return findings(*laptop.store) + findings(*centre.store);
}

QStringList namesOf(const IntakeReport &report)
{
    QStringList names;
    for (const auto &refusal : report.refusals)
        names << name(refusal.kind);
    return names;
}

qint64 unitsAtTheWarehouse(SqlStore &store)
{
    return must(store.sql().one<qint64>("SELECT coalesce(sum(units), 0) FROM balance JOIN place ON place.id = balance.place "
                                        "WHERE place.place = ?",
                                        Place::facility(warehouseClues).text()))
        .value_or(-1);
}

CountClosed count(const Clues &facility, qint64 units)
{
    return {facility, CountScope::list, {}, {clave()}, {LotUnits{lot("A1"), Units(units)}}, {}, {}, {user()}};
}

QStringList verdicts(SqlOperatorBook &book)
{
    QStringList all;
    for (const auto &act : must(book.held(true, 0, 10)))
        all << name(act.verdict);
    return all;
}

/// People of a region who do things, with links that cut, repeat and mix up.
class Days
{
public:
    Days(SmallCountry &country, quint32 seed) : m_country(country), m_random(seed) {}

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            if (m_random.bounded(3) == 0)
                speak();
            else
                act();
        }
    }

private:
    Laptop &any() { return *m_country.laptops()[size_t(m_random.bounded(4))]; }
    Clues anyClinic() { return m_random.bounded(2) ? clinicClues : otherClinicClues; }
    Laptop &laptopOf(const Clues &clinic) { return clinic == clinicClues ? m_country.clinic : m_country.otherClinic; }
    quint64 anyBox() { return quint64(m_random.bounded(1, 8)); }

    void act()
    {
        const Clues clinic = anyClinic();
        const qint64 units = m_random.bounded(1, 20);
        switch (m_random.bounded(9)) {
        case 0: m_country.warehouse.record(received(lot("A1"), 100 + units)); break;
        case 1:
        case 2: m_country.warehouse.record(SmallCountry::sealedFor(clinic, anyBox(), units)); break;
        case 3: m_country.warehouse.record(BoxRedirected{sscc(anyBox()), clinic, QStringLiteral("derrumbe")}); break;
        case 4: laptopOf(clinic).record(SmallCountry::deliveredTo(clinic, anyBox(), units)); break;
        case 5: laptopOf(clinic).record(SmallCountry::given(clinic, m_random.bounded(1, 9), units)); break;
        case 6: correct(m_random.bounded(2) ? laptopOf(clinic) : m_country.warehouse); break;
        case 7: laptopOf(clinic).record(count(clinic, units)); break;
        default:
            laptopOf(clinic).record(ShortageReported{clinic, clave(), Urgency::now, ShortageReason::other, Units(0),
                                                     Units(units), {}, {}, {}});
        }
    }

    void correct(Laptop &by)
    {
        std::vector<Event> own;
        for (const auto &event : by.log()) {
            const int kind = event.envelope().kind;
            const bool moves = kind == int(Kind::boxSealed) || kind == int(Kind::dispensed)
                || kind == int(Kind::countClosed);
            if (moves && event.id().device == by.writer.device)
                own.push_back(event);
        }
        if (!own.empty())
            (void)by.tryRecord(correcting(own[size_t(m_random.bounded(int(own.size())))].id()));
    }

    void speak()
    {
        auto &laptop = any();
        const qsizetype bytesMax = m_random.bounded(2) ? m_random.bounded(1, 2000) : 1'000'000;
        const auto push = laptop.bring(bytesMax);
        if (m_random.bounded(6) == 0)
            return; // Cut on the way there.
        const auto answer = m_country.centre.contact(push, bytesMax);
        if (m_random.bounded(5) == 0)
            return; // Cut on the way back.
        m_late.push_back({&laptop, answer});
        if (m_random.bounded(3) == 0)
            (void)m_country.centre.contact(push, bytesMax);
        (void)must(laptop.peer.take(answer));
        if (m_random.bounded(4) == 0) {
            const auto &[whose, old] = m_late[size_t(m_random.bounded(int(m_late.size())))];
            (void)must(whose->peer.take(old));
        }
    }

    SmallCountry &m_country;
    QRandomGenerator m_random;
    std::vector<std::pair<Laptop *, exchange::Answer>> m_late;
};

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT

    /// An event as a program writes it that keeps no rule.
    static void forge(Laptop &by, const EventBody &body)
    {
        const auto head = must(by.store->head(by.writer.device, by.writer.run));
        const quint64 order = must(by.store->orderMax()) + 1;
        const auto event = Event::make({{by.writer.device, by.writer.run, head ? head->seq + 1 : 1}, by.clock.now(),
                                        head ? head->clockEpoch : 1, order, user(), kindOf(body), versionOf(body),
                                        Touches{{Place::facility(warehouseClues).text()}, {clave()}}},
                                       encodeBody(body));
        QCOMPARE(by.take(event), Taken::recorded);
    }

    static void compareAll(SmallCountry &country)
    {
        QCOMPARE(difference(country.warehouse, country.centre, warehouseClues), QString());
        QCOMPARE(difference(country.clinic, country.centre, clinicClues), QString());
        QCOMPARE(difference(country.otherClinic, country.centre, otherClinicClues), QString());
        QCOMPARE(difference(country.supervisor, country.centre, officeClues), QString());
    }

private Q_SLOTS:
    void everybodyEndsEqualWhateverTheLinksDo_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("SQLite, seed=%u", seed) << onSqlite << seed;
        for (quint32 seed = 1; seed <= 2; ++seed)
            QTest::addRow("PostgreSQL, seed=%u", seed) << onPostgres << seed;
    }
    void everybodyEndsEqualWhateverTheLinksDo()
    {
        QFETCH(const quint32, seed);
        BQ_EMPTY_STORE(empty);
        SmallCountry country(std::move(empty));
        Days(country, seed).run(120);
        country.settle();
        compareAll(country);
        for (const Laptop *laptop : country.laptops()) {
            const auto refused = *laptop->store->sql().one<int>("SELECT count(*) FROM parked");
            QCOMPARE(refused.value_or(-1), 0);
        }
        const auto dispensed = country.supervisor.store->sql().one<int>("SELECT count(*) FROM dispensing");
        QCOMPARE(dispensed->value_or(-1), 0);
    }

    void anEventAtATimeIsEnough()
    {
        SmallCountry country;
        country.warehouse.record(received(lot("A1"), 100));
        country.warehouse.record(SmallCountry::sealedFor(clinicClues, 5));
        for (Laptop *laptop : country.laptops())
            laptop->exchangeWith(country.centre, 1);
        compareAll(country);
        QCOMPARE(country.clinic.units(Place::box(sscc(5))), 12);
    }

    void nothingToSayWritesNothing()
    {
        SmallCountry country;
        country.settle();
        const auto push = country.clinic.bring();
        QVERIFY(push.runs.empty());
        QStringList written;
        country.centre.store->sql().setFault([&](const char *statement) -> std::optional<Failure> {
            const QByteArray said(statement);
            const bool isRead = said.startsWith("SELECT") || said.startsWith("WITH RECURSIVE runs");
            if (!isRead && said != "BEGIN" && said != "ROLLBACK")
                written << QString::fromUtf8(statement);
            return std::nullopt;
        });
        const auto answer = country.centre.contact(push);
        country.centre.store->sql().setFault({});
        QCOMPARE(written, QStringList());
        QVERIFY(answer.events.empty() && !answer.isMore);
    }

    void whatIsUrgentComesFirst()
    {
        SmallCountry country;
        country.settle();
        for (quint64 box = 1; box < 5; ++box)
            country.warehouse.record(SmallCountry::sealedFor(clinicClues, box));
        country.warehouse.exchangeWith(country.centre);
        country.authority.record(RecallIssued{*RecallId::parse(QStringLiteral("COFEPRIS 12/2026")), RecallClass::one,
                                              clave(), {}, {}, QStringLiteral("riesgo"), false});
        country.authority.exchangeWith(country.centre);
        const auto answer = country.centre.contact(country.clinic.bring(), 1);
        QCOMPARE(answer.events.size(), size_t(1));
        QCOMPARE(answer.events[0].envelope().kind, int(Kind::recallIssued));
        QVERIFY(answer.isMore);
    }

    void aCentreThatWasRestoredEndsEqualAgain()
    {
        QTemporaryDir folder;
        SmallCountry country;
        country.warehouse.record(received(lot("A1"), 100));
        country.settle();
        const QString backup = folder.filePath(QStringLiteral("backup.botiquin"));
        must(country.centre.store->sql().run("VACUUM INTO ?", backup));
        country.warehouse.record(SmallCountry::sealedFor(clinicClues, 5));
        country.authority.record(SlotAssigned{warehouseClues, clave(), *Slot::parse(QStringLiteral("A-1"))});
        country.authority.exchangeWith(country.centre);
        country.settle();
        country.clinic.record(SmallCountry::deliveredTo(clinicClues, 5));
        country.settle();

        Centre restored(must(SqlStore::open(backup, OpenMode::existing)));
        restored.startEpoch(2);
        const auto answer = restored.contact(country.clinic.bring());
        const auto lost = std::count_if(answer.rewound.begin(), answer.rewound.end(), [](const auto &rewound) {
            return rewound.reason == exchange::Rewound::Reason::fromTheFuture && rewound.to > 0;
        });
        QVERIFY(lost > 0);
        country.otherClinic.record(SmallCountry::given(otherClinicClues, 4));
        country.authority.exchangeWith(restored);
        for (int round = 0; round < 2; ++round) {
            for (Laptop *laptop : country.laptops())
                laptop->exchangeWith(restored);
        }
        QCOMPARE(difference(country.clinic, restored, clinicClues), QString());
        QCOMPARE(difference(country.warehouse, restored, warehouseClues), QString());
        QCOMPARE(difference(country.otherClinic, restored, otherClinicClues), QString());
        QCOMPARE(must(digest(*restored.store, clinicClues)), must(digest(*country.centre.store, clinicClues)));
    }

    void aLaptopThatWasRestoredGetsItsOwnLostEventsAndStartsAnotherRun()
    {
        QTemporaryDir folder;
        SmallCountry country;
        country.clinic.record(SmallCountry::given(clinicClues, 1));
        country.settle();
        const QString backup = folder.filePath(QStringLiteral("backup.botiquin"));
        must(country.clinic.store->sql().run("VACUUM INTO ?", backup));
        country.clinic.record(SmallCountry::given(clinicClues, 2));
        country.clinic.record(SmallCountry::given(clinicClues, 3));
        country.settle();

        Laptop restored(country.clinic.writer.device.number(), must(SqlStore::open(backup, OpenMode::existing)));
        const auto taken = restored.contact(country.centre);
        QVERIFY(taken.isBehind && !taken.isForked);
        const auto unsafe = restored.tryRecord(SmallCountry::given(clinicClues, 4));
        QVERIFY(!unsafe);
        QCOMPARE(name(unsafe.error().kind), QStringLiteral("damaged"));

        restored.writer.run = 2;
        exchange::Peer peer(restored.journal, restored.progress, restored.writer);
        restored.record(SmallCountry::given(clinicClues, 4));
        const auto again = must(peer.take(country.centre.contact(must(peer.bring(1'000'000)))));
        QVERIFY(!again.isBehind);
        QCOMPARE(difference(restored, country.centre, clinicClues), QString());
        QCOMPARE(restored.units(Place::patient(clinicClues, 3)), 1);
    }

    /// How far the centre holds a run is of its own history, not of what was written here and never brought.
    void whatWasNeverBroughtIsNotTakenForHad()
    {
        QTemporaryDir folder;
        SmallCountry country;
        country.settle();
        country.clinic.record(SmallCountry::given(clinicClues, 1));
        country.clinic.record(SmallCountry::given(clinicClues, 2));
        const QString backup = folder.filePath(QStringLiteral("backup.botiquin"));
        must(country.clinic.store->sql().run("VACUUM INTO ?", backup));
        for (qint64 patient = 3; patient < 6; ++patient)
            country.clinic.record(SmallCountry::given(clinicClues, patient));
        country.settle();

        Laptop restored(country.clinic.writer.device.number(), must(SqlStore::open(backup, OpenMode::existing)));
        restored.record(SmallCountry::given(clinicClues, 7));
        std::optional<IntakeRefusal> refused;
        for (int contacts = 0; contacts < 10 && !refused; ++contacts) {
            const auto answer = country.centre.contact(restored.bring(1));
            (void)must(restored.peer.take(answer));
            if (!answer.intake.refusals.empty())
                refused = answer.intake.refusals.front();
        }
        QVERIFY(refused);
        QCOMPARE(name(refused->kind), QStringLiteral("forked"));
        QCOMPARE(refused->at.seq, quint64(3));
    }

    /// What came alone, the centre has lost again; whoever wrote it brings it.
    void whatAnotherStoreOfTheDeviceWroteIsNotWaitedFor()
    {
        QTemporaryDir folder;
        SmallCountry country;
        country.clinic.record(SmallCountry::given(clinicClues, 1));
        country.settle();
        const QString copy = folder.filePath(QStringLiteral("copy.botiquin"));
        const QString backup = folder.filePath(QStringLiteral("backup.botiquin"));
        must(country.clinic.store->sql().run("VACUUM INTO ?", copy));
        must(country.centre.store->sql().run("VACUUM INTO ?", backup));
        country.clinic.record(SmallCountry::given(clinicClues, 2));
        country.settle();
        Laptop twin(country.clinic.writer.device.number(), must(SqlStore::open(copy, OpenMode::existing)));
        twin.exchangeWith(country.centre);
        QCOMPARE(twin.units(Place::patient(clinicClues, 2)), 1);

        Centre restored(must(SqlStore::open(backup, OpenMode::existing)));
        restored.startEpoch(2);
        int contacts = 1;
        while (contacts < 20 && twin.contact(restored).isMore)
            ++contacts;
        QVERIFY2(contacts < 20, "there is always something left to say");
    }

    void aForkIsRefusedByNameAndChangesNothing()
    {
        QTemporaryDir folder;
        SmallCountry country;
        country.settle();
        const QString backup = folder.filePath(QStringLiteral("clone.botiquin"));
        must(country.clinic.store->sql().run("VACUUM INTO ?", backup));
        country.clinic.record(SmallCountry::given(clinicClues, 1));
        country.settle();
        const auto before = must(digest(*country.centre.store));

        Laptop twin(country.clinic.writer.device.number(), must(SqlStore::open(backup, OpenMode::existing)));
        twin.record(SmallCountry::given(clinicClues, 7));
        twin.record(SmallCountry::given(clinicClues, 8));
        const auto answer = country.centre.contact(twin.bring());
        QCOMPARE(namesOf(answer.intake), QStringList{QStringLiteral("forked")});
        QCOMPARE(answer.intake.refusals[0].events, 2);
        QVERIFY(must(twin.peer.take(answer)).isForked);
        QCOMPARE(must(digest(*country.centre.store)), before);
        QCOMPARE(findings(*twin.store), QString());
    }

    void aCursorFromTheFutureIsToldSoAndReadsOn()
    {
        SmallCountry country;
        country.settle();
        auto push = country.clinic.bring();
        const Feed own = Feed::facility(clinicClues);
        const auto end = must(country.centre.feeds.end(own));
        for (auto &cursor : push.cursors) {
            if (cursor.feed == own)
                cursor.at = {end.position + 1000, QByteArray(16, 'x')};
        }
        const auto answer = country.centre.contact(push);
        QCOMPARE(answer.rewound.size(), size_t(1));
        QCOMPARE(answer.rewound[0].feed, own);
        QCOMPARE(name(answer.rewound[0].reason), QStringLiteral("fromTheFuture"));
        QCOMPARE(answer.rewound[0].to, quint64(0));
        const FeedCursor mended{own, 1, end};
        QVERIFY(std::find(answer.cursors.begin(), answer.cursors.end(), mended) != answer.cursors.end());
    }

    void aFeedThatWasReadDifferentlyIsReadAgainFromItsStart()
    {
        SmallCountry country;
        country.settle();
        auto push = country.clinic.bring();
        const Feed own = Feed::facility(clinicClues);
        for (auto &cursor : push.cursors) {
            if (cursor.feed == own)
                cursor.at.digest = QByteArray(16, 'x');
        }
        const auto answer = country.centre.contact(push);
        QCOMPARE(name(answer.rewound.at(0).reason), QStringLiteral("digestDiffers"));
        QCOMPARE(answer.rewound[0].to, quint64(0));
        QVERIFY(!answer.events.empty());
        QCOMPARE(must(country.clinic.peer.take(answer)).recorded, 0);
    }

    void nobodySpeaksForAnother()
    {
        SmallCountry country;
        country.clinic.record(SmallCountry::given(clinicClues, 1));
        auto push = country.clinic.bring();
        push.sender = country.otherClinic.writer.device;
        QCOMPARE(namesOf(country.centre.contact(push).intake), QStringList{QStringLiteral("notTheSenders")});
        push.sender = *DeviceId::of(99);
        const auto refused = must(country.centre.office.contact(push, 1000));
        QVERIFY(!refused);
        QCOMPARE(name(refused.error()), QStringLiteral("unknownDevice"));
    }

    void aGapSaysFromWhereToSendAgain()
    {
        SmallCountry country;
        country.clinic.record(SmallCountry::given(clinicClues, 1));
        country.settle();
        country.clinic.record(SmallCountry::given(clinicClues, 2));
        country.clinic.record(SmallCountry::given(clinicClues, 3));
        auto push = country.clinic.bring();
        push.runs[0].events.erase(push.runs[0].events.begin());
        const auto answer = country.centre.contact(push);
        QCOMPARE(namesOf(answer.intake), QStringList{QStringLiteral("gap")});
        QCOMPARE(answer.acknowledged, (std::vector<exchange::RunEnd>{{1, 1}}));
        QVERIFY(must(country.clinic.peer.take(answer)).isMore);
        country.settle();
        compareAll(country);
    }

    void aChainThatDoesNotFollowIsRefused()
    {
        SmallCountry country;
        country.clinic.record(SmallCountry::given(clinicClues, 1));
        auto push = country.clinic.bring();
        push.runs[0].chain[0] = char(push.runs[0].chain[0] ^ 1);
        QCOMPARE(namesOf(country.centre.contact(push).intake), QStringList{QStringLiteral("headDiffers")});
        push.runs[0].chain.clear();
        QCOMPARE(namesOf(country.centre.contact(push).intake), QStringList{QStringLiteral("headDiffers")});
    }

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
        HeldActs acts(centre.journal, centreWriter(*DeviceId::of(50), centre.clock.now()));
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
        HeldActs acts(centre.journal, centreWriter(*DeviceId::of(50), centre.clock.now()));
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
        HeldActs acts(centre.journal, centreWriter(*DeviceId::of(50), centre.clock.now()));
        exchange::Exchange office(centre.journal, centre.feeds, centre.subscribers, nullptr, nullptr, &acts);
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
        country.warehouse.record(SmallCountry::sealedFor(clinicClues, 1001));
        country.warehouse.exchangeWith(country.centre);
        country.clinic.exchangeWith(country.centre);
        const auto held = [](Laptop &by, Centre &centre) { return centre.contact(by.bring()).intake.held.size(); };
        // What is there, and what is not there yet.
        const EventId later{country.warehouse.writer.device, 1, 40};
        forge(country.clinic, correcting(receipt));
        forge(country.clinic, correcting(later));
        forge(country.clinic, BoxReopened{sscc(1001), warehouseClues, QStringLiteral("x"), {LotUnits{lot("A1"), Units(12)}}});
        forge(country.clinic, SmallCountry::deliveredTo(otherClinicClues, 1001));
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

BQ_SUITE(ExchangeTest);
#include "exchange_test.moc"

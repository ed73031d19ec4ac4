// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores.h"
#include "support/suite.h"
#include "watched_country.h"

#include <QRandomGenerator>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

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
        WatchedCountry country(std::move(empty)); // What comes before what it goes by is held, and released.
        country.centre.desk = &country.desk.exchange;
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
};

BQ_SUITE(ExchangeTest);
#include "exchange_test.moc"

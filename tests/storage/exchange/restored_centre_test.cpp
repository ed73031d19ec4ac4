// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_incident_book.h"
#include "storage/exchange/new_run.h"
#include "storage/workplace.h"
#include "support/suite.h"
#include "watched_country.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

ShortageReported reported(qint64 needed)
{
    return {clinicClues, clave(), Urgency::now, ShortageReason::other, Units(0), Units(needed), {}, {}, {}};
}

/// "1-1 20, 2-1 10": the shortages that a store knows of, and what was needed.
QString reports(SqlStore &store)
{
    const auto rows = must(store.sql().all<QString>("SELECT substr(event, 18) || ' ' || needed FROM shortage ORDER BY event"));
    return QStringList(rows.begin(), rows.end()).join(QStringLiteral(", "));
}

bool isIncident(SqlStore &store)
{
    const auto incidents = must(SqlIncidentBook(store.sql()).openIncidents(0, 100));
    return std::any_of(incidents.begin(), incidents.end(),
                       [](const Incident &incident) { return incident.kind == IncidentKind::storeCopied; });
}

/// A store and its copy, which write as one device, and a centre that goes back to a backup in between: it loses what the
/// copy had told it and others had read, and takes in what the other wrote by the same names.
struct TwoHistories
{
    QTemporaryDir folder;
    SmallCountry country;
    std::optional<Laptop> copy;
    std::optional<Centre> restored;

    explicit TwoHistories(bool isAuthoritys)
    {
        country.settle();
        Laptop &of = isAuthoritys ? country.authority : country.clinic;
        must(of.store->sql().run("VACUUM INTO ?", path()));
        must(country.centre.store->sql().run("VACUUM INTO ?", backup()));
        reopen(of.writer);
    }
    QString path() const { return folder.filePath(QStringLiteral("copia")); }
    QString backup() const { return folder.filePath(QStringLiteral("respaldo")); }

    void reopen(const Writer &writer)
    {
        copy.reset();
        copy.emplace(writer.device.number(), must(SqlStore::open(path(), OpenMode::existing)));
        copy->writer = writer;
    }
    void restore()
    {
        restored.emplace(must(SqlStore::open(backup(), OpenMode::existing)));
        restored->startEpoch(2);
    }
    exchange::Answer contact()
    {
        exchange::Peer peer(copy->journal, copy->progress, copy->writer);
        auto answer = restored->contact(must(peer.bring(1'000'000)));
        isMore = must(peer.take(answer)).isMore;
        return answer;
    }
    /// Where the centre refuses what was written here as another history; nothing where all is said and it does not.
    std::optional<EventId> fork()
    {
        for (int contacts = 0; contacts < 6; ++contacts) {
            const auto answer = contact();
            for (const auto &refusal : answer.intake.refusals) {
                if (refusal.kind != IntakeRefusal::Kind::gap)
                    return refusal.kind == IntakeRefusal::Kind::forked ? std::optional(refusal.at) : std::nullopt;
            }
        }
        return std::nullopt;
    }
    /// As `store new-run` does.
    void goOn()
    {
        const Writer writer = copy->writer;
        auto transaction = must(Transaction::begin(*copy->store));
        must(copy->progress.setAcknowledged(writer.device, 1, 0));
        must(transaction.commit());
        const auto first = fork();
        QVERIFY(first);
        QCOMPARE(first->seq, quint64(1));
        const Writer next{writer.device, 2};
        must(moveBranch(copy->journal, *copy->store, *first, next, setting::run));
        reopen(next);
        while ((void(contact()), isMore)) {
        }
    }
    void settle()
    {
        for (int round = 0; round < 2; ++round) {
            for (Laptop *laptop : country.laptops())
                laptop->exchangeWith(*restored);
            while ((void(contact()), isMore)) {
            }
        }
    }

    bool isMore = false;
};

/// A centre that went back, with all that a server has.
struct WatchedCentre
{
    explicit WatchedCentre(std::unique_ptr<SqlStore> in) : centre(std::move(in))
    {
        centre.startEpoch(2);
        centre.desk = &desk.exchange;
    }

    Centre centre;
    CentreDesk desk{*centre.store, centre.clock, centreWriter(*DeviceId::of(50), Instant{centre.clock.now().seconds + 60})};
};

} // namespace

/// A centre that went back to a backup while two stores wrote as one device.
class RestoredCentreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheCentreSaidOfAnActAndLostStandsNoMore_data()
    {
        QTest::addColumn<bool>("isDecided");
        QTest::newRow("it was held") << false;
        QTest::newRow("it was held and left out for good") << true;
    }
    void whatTheCentreSaidOfAnActAndLostStandsNoMore()
    {
        QFETCH(const bool, isDecided);
        QTemporaryDir folder;
        WatchedCountry country;
        country.centre.desk = &country.desk.exchange;
        country.settle();
        const QString backup = folder.filePath(QStringLiteral("respaldo"));
        must(country.centre.store->sql().run("VACUUM INTO ?", backup));
        const auto shortage = country.clinic.record(missing(clinicClues));
        const auto answer = country.supervisor.record(
            ShortageAnswered{shortage.text(), ShortageAnswer::cannot, Units(0), {}, {}, {}});
        country.supervisor.exchangeWith(country.centre); // before the shortage has come
        if (isDecided)
            country.reject(answer);
        country.supervisor.exchangeWith(country.centre);
        QVERIFY(must(country.supervisor.store->find(answer))->isHeld);

        WatchedCentre restored(must(SqlStore::open(backup, OpenMode::existing)));
        country.clinic.exchangeWith(restored.centre);
        for (int round = 0; round < 2; ++round)
            country.supervisor.exchangeWith(restored.centre);
        country.clinic.exchangeWith(restored.centre);
        QVERIFY(!must(restored.centre.store->find(answer))->isHeld);
        for (auto *laptop : {&country.supervisor, &country.clinic}) {
            QVERIFY(!must(laptop->store->find(answer))->isHeld);
            for (const auto &of : {officeClues, clinicClues})
                QCOMPARE(difference(*laptop, restored.centre, laptop == &country.clinic ? clinicClues : of), QString());
            const auto live = must(digest(*laptop->store));
            must(rebuildProjections(*laptop->store));
            QCOMPARE(must(digest(*laptop->store)), live);
        }
    }
    void bothBranchesAreKeptAndEverybodyHasBoth_data()
    {
        QTest::addColumn<int>("others");  // events that the centre takes by the names of those that it lost
        QTest::addColumn<int>("ahead");   // of the other computer's clock, in seconds
        QTest::addColumn<bool>("goesOn"); // the copy writes once more before it speaks
        QTest::newRow("fewer, and nothing is written since") << 1 << 0 << false;
        QTest::newRow("fewer") << 1 << 0 << true;
        QTest::newRow("as many, and nothing is written since") << 2 << 0 << false;
        QTest::newRow("as many") << 2 << 0 << true;
        QTest::newRow("as many, of a later order") << 2 << 5000 << true;
        QTest::newRow("more, and nothing is written since") << 4 << 0 << false;
        QTest::newRow("more") << 4 << 5000 << true;
    }
    void bothBranchesAreKeptAndEverybodyHasBoth()
    {
        QFETCH(const int, others);
        QFETCH(const int, ahead);
        QFETCH(const bool, goesOn);
        TwoHistories here(false);
        auto &country = here.country;
        here.copy->record(reported(11));
        here.copy->record(reported(12));
        here.copy->exchangeWith(country.centre);
        country.warehouse.exchangeWith(country.centre);
        country.supervisor.exchangeWith(country.centre);
        QCOMPARE(reports(*country.supervisor.store), QStringLiteral("1-1 11, 1-2 12"));

        here.restore();
        country.clinic.clock.advance(ahead);
        QStringList both;
        for (int other = 1; other <= others; ++other) {
            country.clinic.record(reported(20 + other));
            both << QStringLiteral("1-%1 %2").arg(other).arg(20 + other);
        }
        country.clinic.exchangeWith(*here.restored);
        both << QStringLiteral("2-1 11") << QStringLiteral("2-2 12");
        if (goesOn) {
            here.copy->record(reported(13));
            both << QStringLiteral("2-3 13");
        }

        QVERIFY(here.fork());
        QCOMPARE(must(here.copy->store->head(here.copy->writer.device, 1))->seq, quint64(goesOn ? 3 : 2));
        QCOMPARE(findings(*here.copy->store), QString());
        here.goOn();
        here.settle();
        const QString all = both.join(QStringLiteral(", "));
        for (SqlStore *store : {here.restored->store.get(), here.copy->store.get(), country.clinic.store.get(),
                                country.warehouse.store.get(), country.supervisor.store.get()}) {
            QCOMPARE(reports(*store), all);
            QCOMPARE(findings(*store), QString());
        }
        for (Laptop *laptop : {&*here.copy, &country.clinic})
            QCOMPARE(must(digest(*laptop->store, clinicClues)), must(digest(*here.restored->store, clinicClues)));
        QVERIFY(isIncident(*here.restored->store) && isIncident(*here.copy->store));
    }

    /// The authority reads no feeds: no cursor tells it that the centre has begun another epoch.
    void theAuthoritysCopyMixesNoHistories()
    {
        TwoHistories here(true);
        auto &country = here.country;
        const auto item = [](const char *name) {
            return ItemDefined{clave(), QString::fromLatin1(name), {}, {}, {}, BoxClass::dry, Ven::essential, true};
        };
        here.copy->record(item("A"));
        here.copy->exchangeWith(country.centre);
        here.restore();
        for (const char *name : {"B", "C", "D"})
            country.authority.record(item(name));
        country.authority.exchangeWith(*here.restored);
        const auto head = must(here.copy->store->head(here.copy->writer.device, 1));
        QVERIFY(here.fork());
        QCOMPARE(must(here.copy->store->head(here.copy->writer.device, 1))->seq, head->seq);
        QCOMPARE(findings(*here.copy->store), QString());
    }

    /// Two events of one order, second, kind and person, which say different things, stay two.
    void whatOnlyLooksLikeAnotherNameStays()
    {
        SmallCountry country;
        country.settle();
        const auto first = country.clinic.record(SmallCountry::given(clinicClues, 1, 3));
        country.settle();
        auto envelope = country.clinic.event(first).envelope();
        envelope.id.run = 2;
        exchange::Answer answer;
        answer.events = {country.clinic.event(first)};
        Laptop beside(5);
        (void)must(beside.peer.take(answer));
        answer.events = {Event::make(envelope, encodeBody(SmallCountry::given(clinicClues, 1, 4)))};
        QCOMPARE(must(beside.peer.take(answer)).takenBack, 0);
        QCOMPARE(beside.units(Place::patient(clinicClues, 1)), 7);
        // The same once more is the same act.
        envelope.id = {first.device, 3, 1};
        answer.events = {Event::make(envelope, country.clinic.event(first).body())};
        QCOMPARE(must(beside.peer.take(answer)).takenBack, 1);
        QCOMPARE(beside.units(Place::patient(clinicClues, 1)), 7);
        QCOMPARE(findings(*beside.store), QString());
    }
};

BQ_SUITE(RestoredCentreTest);
#include "restored_centre_test.moc"

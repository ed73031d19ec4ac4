// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/new_run.h"

#include "centre_fixture.h"
#include "journal/projector.h"
#include "storage/workplace.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

/// A store whose log went on in two places.
class NewRunTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static CountClosed counted(qint64 units, const std::vector<SeenLog> &seen = {})
    {
        return {clinicClues, CountScope::list, {}, {clave()}, {LotUnits{lot("A1"), Units(units)}}, seen, {}, {user()}};
    }

    struct Twins
    {
        SmallCountry country;
        QString path;
        std::optional<Laptop> twin;

        explicit Twins(const QString &at) : path(at)
        {
            country.clinic.record(SmallCountry::given(clinicClues, 1, 3));
            country.settle();
            must(country.clinic.store->sql().run("VACUUM INTO ?", path));
            country.clinic.record(SmallCountry::given(clinicClues, 2));
            country.settle();
            reopen(1);
        }
        void reopen(quint32 run)
        {
            twin.reset();
            twin.emplace(country.clinic.writer.device.number(), must(SqlStore::open(path, OpenMode::existing)));
            twin->writer.run = run;
        }
        exchange::AnswerTaken contact()
        {
            exchange::Peer peer(twin->journal, twin->progress, twin->writer);
            return must(peer.take(country.centre.contact(must(peer.bring(1'000'000)))));
        }
        /// What was written from `first` on goes on as run `run`.
        int move(quint64 first, quint32 run)
        {
            const Writer writer{twin->writer.device, run};
            const int moved = must(moveBranch(twin->journal, *twin->store, {writer.device, 1, first}, writer, setting::run));
            reopen(run);
            return moved;
        }
    };
    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void whileItsOwnWritingIsRefusedWhatOthersWroteComes()
    {
        Twins twins(at("reads"));
        auto &[country, path, twin] = twins;
        twin->record(SmallCountry::given(clinicClues, 7));
        QVERIFY(twins.contact().isForked);
        country.warehouse.record(SmallCountry::sealedFor(clinicClues, 5));
        country.warehouse.exchangeWith(country.centre);
        const auto read = twins.contact();
        QVERIFY(read.isForked && !read.isMore);
        QCOMPARE(read.recorded, 1);
        QCOMPARE(twins.contact().recorded, 0);
        QCOMPARE(findings(*twin->store), QString());

        // Once it has moved, what the other wrote as that comes too, which the feeds were read beyond.
        QCOMPARE(twins.move(2, 2), 1);
        const auto rest = twins.contact();
        QVERIFY(!rest.isForked && !rest.isMore);
        QCOMPARE(rest.recorded, 1);
        country.settle();
        QCOMPARE(must(digest(*twin->store, clinicClues)), must(digest(*country.centre.store, clinicClues)));
        QCOMPARE(must(digest(*country.clinic.store, clinicClues)), must(digest(*country.centre.store, clinicClues)));
        QCOMPARE(findings(*twin->store), QString());
    }

    void aRunThatMovedAwayWholeIsGotFromTheCentre()
    {
        Twins twins(at("whole"));
        auto &[country, path, twin] = twins;
        country.clinic.writer.run = 2;
        country.clinic.record(SmallCountry::given(clinicClues, 3));
        exchange::Peer peer(country.clinic.journal, country.clinic.progress, country.clinic.writer);
        (void)must(peer.take(country.centre.contact(must(peer.bring(1'000'000)))));
        // The twin has read what stood in run 1, and began run 2 as well.
        QCOMPARE(twins.contact().recorded, 2);
        must(twin->store->sql().run("DELETE FROM event WHERE run = 2"));
        must(rebuildProjections(*twin->store));
        twins.reopen(2);
        twin->record(SmallCountry::given(clinicClues, 9));
        QVERIFY(twins.contact().isForked);
        const Writer third{twin->writer.device, 3};
        QCOMPARE(must(moveBranch(twin->journal, *twin->store, {third.device, 2, 1}, third, setting::run)), 1);
        twins.reopen(3);
        const auto rest = twins.contact();
        QCOMPARE(rest.recorded, 1);
        QVERIFY(!rest.isForked);
        QCOMPARE(must(digest(*twin->store, clinicClues)), must(digest(*country.centre.store, clinicClues)));
    }

    void whatACopyWroteInARunOfItsOwnComesToTheOtherOnce()
    {
        Twins twins(at("once"));
        auto &[country, path, twin] = twins;
        twin->record(SmallCountry::given(clinicClues, 7));
        QVERIFY(twins.contact().isForked);
        QCOMPARE(twins.move(2, 2), 1);
        while (twins.contact().isMore) {
        }
        QCOMPARE(country.clinic.contact(country.centre).recorded, 2); // and that the run began
        const auto answer = country.centre.contact(country.clinic.bring());
        QVERIFY(answer.events.empty() && !answer.isMore);
        QCOMPARE(findings(*country.clinic.store), QString());
    }

    void whatCameWithHolesIsFilledFromTheFirst()
    {
        SmallCountry country;
        country.settle();
        for (int patient = 1; patient <= 6; ++patient)
            country.clinic.record(SmallCountry::given(clinicClues, patient));
        country.clinic.exchangeWith(country.centre);
        Laptop restored(country.clinic.writer.device.number());
        exchange::Answer urgent; // as an answer that was cut after what comes first
        urgent.events = {country.clinic.event({country.clinic.writer.device, 1, 1}),
                         country.clinic.event({country.clinic.writer.device, 1, 4})};
        (void)must(restored.peer.take(urgent));
        QCOMPARE(restored.bring().heads.front().seq, quint64(1));
        while (restored.contact(country.centre).isMore) {
        }
        QCOMPARE(restored.bring().heads.front().seq, quint64(6));
        QCOMPARE(restored.units(Place::patient(clinicClues, 3)), 1);
    }

    void whatIsOfAnotherHistoryIsNotTakenAfterWhatTheCentreLacks()
    {
        Twins twins(at("after"));
        auto &[country, path, twin] = twins;
        for (int patient = 3; patient < 9; ++patient)
            country.clinic.record(SmallCountry::given(clinicClues, patient));
        country.settle();
        twin->record(SmallCountry::given(clinicClues, 20));
        exchange::Answer answer; // of a centre that says nothing of what it refused
        answer.acknowledged = {{1, 1}};
        answer.events = {must(country.centre.store->find({twin->writer.device, 1, 5}))->event};
        const auto taken = must(twin->peer.take(answer));
        QVERIFY(taken.isForked);
        QCOMPARE(taken.recorded, 0);
        QCOMPARE(must(twin->store->head(twin->writer.device, 1))->seq, quint64(2));
    }

    void countsThatMovedAndTheirCorrectionsSayWhatTheySaid()
    {
        Twins twins(at("counts"));
        auto &[country, path, twin] = twins;
        twin->record(SmallCountry::given(clinicClues, 7, 2));
        const auto count = twin->record(counted(10));
        const auto first = twin->record(correcting(count, counted(12)));
        twin->record(correcting(first, counted(13)));
        // In a run after that, of which the centre has heard nothing either.
        twin->writer.run = 2;
        twin->record(counted(20, {{twin->writer.device, 1, 5}}));
        twin->record(correcting(count, counted(14)));
        const Place variance = Place::variance(clinicClues);
        const qint64 before = twin->units(variance);
        QVERIFY(before != 0);
        QCOMPARE(twins.move(2, 3), 4);
        QCOMPARE(twin->units(variance), before);
        QCOMPARE(twin->units(Place::patient(clinicClues, 7)), 2);
        QCOMPARE(findings(*twin->store), QString());
        while (twins.contact().isMore) {
        }
        country.settle();
        QCOMPARE(must(digest(*twin->store, clinicClues)), must(digest(*country.centre.store, clinicClues)));
        QCOMPARE(findings(*country.centre.store), QString());
    }

    void aCopyThatCannotAskTakesAnotherRunThanItsOriginal()
    {
        const DeviceId device = *DeviceId::of(2);
        auto original = must(SqlStore::open(at("original"), OpenMode::create));
        must(noteHome(*original));
        must(original->sql().run("VACUUM INTO ?", at("copy")));
        auto copy = must(SqlStore::open(at("copy"), OpenMode::existing));
        must(noteHome(*copy));
        const quint32 next = must(nextRunUnasked(*original, device));
        const quint32 other = must(nextRunUnasked(*copy, device));
        QCOMPARE(next, 2u);
        QVERIFY2(other > next && other <= next + 3, qPrintable(QString::number(other)));
        // It is at home from then on.
        FixedClock clock{{1'790'000'000}};
        Journal journal(*copy, clock);
        must(beginRun(journal, *copy, setting::run, {device, other}, {RunCause::asked, 1, 0}));
        QCOMPARE(must(nextRunUnasked(*copy, device)), other + 1);
    }
};

BQ_SUITE(NewRunTest);
#include "new_run_test.moc"

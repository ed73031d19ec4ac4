// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre_fixture.h"
#include "journal/projector.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class FeedsTest : public QObject
{
    Q_OBJECT

    static std::vector<quint64> positions(Centre &centre, const Feed &feed)
    {
        std::vector<quint64> all;
        for (const auto &entry : must(centre.feeds.after(feed, 0, 1000)))
            all.push_back(entry.at.position);
        return all;
    }
    static std::vector<quint64> upTo(quint64 last)
    {
        std::vector<quint64> all;
        for (quint64 n = 1; n <= last; ++n)
            all.push_back(n);
        return all;
    }

private Q_SLOTS:
    void positionsHaveNoGapsWhateverFails()
    {
        SmallCountry country;
        auto &sql = country.centre.store->sql();
        for (int n = 0; n < 5; ++n)
            country.warehouse.record(received(lot("A1"), 10 + n));
        const auto push = country.warehouse.bring();
        int failures = 0;
        for (int failing = 0;; ++failing) {
            int calls = 0;
            sql.setFault([&](const char *statement) -> std::optional<Failure> {
                if (QByteArray(statement) == "ROLLBACK")
                    return std::nullopt;
                return calls++ == failing ? std::optional(Failure{Failure::Kind::diskFull, {}}) : std::nullopt;
            });
            const bool isDone = country.centre.office.contact(push, 1000).has_value();
            sql.setFault({});
            const auto given = positions(country.centre, Feed::facility(warehouseClues));
            QCOMPARE(given, upTo(given.size()));
            QCOMPARE(must(country.centre.feeds.end(Feed::facility(warehouseClues))).position, quint64(given.size()));
            if (isDone)
                break;
            ++failures;
        }
        QVERIFY(failures > 50);
        QCOMPARE(country.centre.texts(Feed::facility(warehouseClues)).count(QStringLiteral("stockReceived")), 5);
        QCOMPARE(findings(*country.centre.store), QString());
    }

    void aDispensingNeverReachesTheStatesFeed()
    {
        SmallCountry country;
        const auto wrong = country.clinic.record(SmallCountry::given(clinicClues, 17));
        country.clinic.record(correcting(wrong));
        const auto again = country.clinic.record(SmallCountry::given(clinicClues, 18));
        country.clinic.record(correcting(again, SmallCountry::given(clinicClues, 18, 2)));
        country.clinic.record(StockWrittenOff{clinicClues, lot("A1"), Units(1), LossReason::damaged, {}});
        country.clinic.exchangeWith(country.centre);
        const auto own = country.centre.texts(Feed::facility(clinicClues));
        QCOMPARE(own.count(QStringLiteral("dispensed")), 2);
        QCOMPARE(own.count(QStringLiteral("corrected")), 2);
        const auto states = country.centre.texts(Feed::state(*FederalState::of(clinicClues)));
        QVERIFY(states.contains(QStringLiteral("stockWrittenOff")));
        QVERIFY(!states.contains(QStringLiteral("dispensed")));
        QVERIFY(!states.contains(QStringLiteral("corrected")));
    }

    void aRedirectedBoxBringsItsHistoryOnce()
    {
        SmallCountry country;
        country.warehouse.record(SmallCountry::sealedFor(clinicClues, 5));
        country.warehouse.record(LabelPrinted{sscc(5), QStringLiteral("rota")});
        const auto before = country.centre.texts(Feed::facility(otherClinicClues));
        country.warehouse.exchangeWith(country.centre);
        QCOMPARE(country.centre.texts(Feed::facility(otherClinicClues)), before);
        country.warehouse.record(BoxRedirected{sscc(5), otherClinicClues, QStringLiteral("camino cerrado")});
        country.warehouse.exchangeWith(country.centre);
        country.warehouse.record(BoxRedirected{sscc(5), clinicClues, QStringLiteral("abierto")});
        country.warehouse.record(BoxRedirected{sscc(5), otherClinicClues, QStringLiteral("cerrado otra vez")});
        country.warehouse.exchangeWith(country.centre);
        const auto after = country.centre.texts(Feed::facility(otherClinicClues)).mid(before.size());
        QCOMPARE(after.count(QStringLiteral("boxSealed")), 1);
        QCOMPARE(after.count(QStringLiteral("labelPrinted")), 1);
        QCOMPARE(after.count(QStringLiteral("boxRedirected")), 3);
    }

    void aBoxSealedBeforeItsKitIsKnownReachesItsClinic()
    {
        SmallCountry country;
        const Clues late = officeClues;
        country.warehouse.record(SmallCountry::sealedFor(late, 6));
        country.warehouse.exchangeWith(country.centre);
        QVERIFY(!country.centre.texts(Feed::facility(late)).contains(QStringLiteral("boxSealed")));
        country.authority.record(KitOrdered{SmallCountry::kitOf(late), *RoundId::parse(QStringLiteral("2026-12")),
                                            warehouseClues, late, *TemplateId::parse(QStringLiteral("basico")), 1, {}, {},
                                            {}, false});
        country.authority.exchangeWith(country.centre);
        QCOMPARE(country.centre.texts(Feed::facility(late)).count(QStringLiteral("boxSealed")), 1);
    }

    void aCorrectionGoesWhereItsTargetIsAndGoesLater()
    {
        SmallCountry country;
        const auto box = country.warehouse.record(SmallCountry::sealedFor(clinicClues, 5));
        country.warehouse.record(correcting(box, SmallCountry::sealedFor(clinicClues, 5, 11)));
        country.warehouse.record(BoxRedirected{sscc(5), otherClinicClues, QStringLiteral("camino cerrado")});
        country.warehouse.exchangeWith(country.centre);
        QCOMPARE(country.centre.texts(Feed::facility(clinicClues)).count(QStringLiteral("corrected")), 1);
        QCOMPARE(country.centre.texts(Feed::facility(otherClinicClues)).count(QStringLiteral("corrected")), 1);
    }

    void aShortageAndItsAnswersAreUrgentForTheClinicAndItsWarehouse()
    {
        SmallCountry country;
        const auto reported = country.clinic.record(ShortageReported{
            clinicClues, clave(), Urgency::now, ShortageReason::other, Units(0), Units(9), {}, {}, {}});
        country.settle();
        country.warehouse.record(ShortageAnswered{reported.text(), ShortageAnswer::willCome, Units(9), {}, {}, {}});
        country.settle();
        const QStringList both{QStringLiteral("shortageReported"), QStringLiteral("shortageAnswered")};
        QCOMPARE(country.centre.texts(Feed::facility(clinicClues).withUrgency(true)), both);
        QCOMPARE(country.centre.texts(Feed::facility(warehouseClues).withUrgency(true)), both);
        QCOMPARE(country.centre.texts(Feed::state(*FederalState::of(clinicClues)).withUrgency(true)), both);
        QVERIFY(country.centre.texts(Feed::facility(otherClinicClues).withUrgency(true)).isEmpty());
    }

    void positionsSurviveARebuild()
    {
        SmallCountry country;
        country.warehouse.record(SmallCountry::sealedFor(clinicClues, 5));
        country.settle();
        const auto before = must(country.centre.feeds.end(Feed::facility(clinicClues)));
        must(rebuildProjections(*country.centre.store));
        QCOMPARE(must(country.centre.feeds.end(Feed::facility(clinicClues))), before);
        must(country.centre.feeder.feedAll());
        QCOMPARE(must(country.centre.feeds.end(Feed::facility(clinicClues))), before);
    }

    void aStoreOfTheVersionBeforeBecomesACentre()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.botiquin"));
        {
            Station old(1, must(SqlStore::open(path, OpenMode::create)));
            old.record(received(lot("A1"), 5));
            const auto tables = must(old.store->sql().all<QString>(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND (name LIKE 'feed%' OR name IN "
                "('held_event', 'subscriber', 'revocation', 'acknowledged'))"));
            QCOMPARE(tables.size(), size_t(13));
            for (const auto &table : tables)
                must(old.store->sql().script("DROP TABLE " + table.toUtf8() + ";\n"));
            must(old.store->sql().script("DROP INDEX event_region;\nDROP INDEX credential_change;\n"
                                         "ALTER TABLE credential DROP COLUMN set_at;\n"
                                         "ALTER TABLE credential DROP COLUMN unsent;\n"
                                         "ALTER TABLE credential DROP COLUMN change;\n"
                                         "DROP TABLE device_contact;\nDROP TABLE device_cursor;\nDROP TABLE total_due;\n"
                                         "PRAGMA user_version = 2;\n"));
        }
        Centre centre(must(SqlStore::open(path, OpenMode::existing)));
        must(centre.feeder.feedAll());
        QCOMPARE(centre.texts(Feed::facility(warehouseClues)), QStringList{QStringLiteral("stockReceived")});
        QCOMPARE(findings(*centre.store), QString());
    }

    void aStoreThatBecomesACentreFeedsWhatItHolds()
    {
        SmallCountry country;
        country.warehouse.record(SmallCountry::sealedFor(clinicClues, 5));
        country.settle();
        Centre second;
        auto transaction = must(Transaction::begin(*second.store));
        second.journal.onAppend({});
        for (const auto &stored : must(country.centre.store->after(0, 1000)))
            (void)must(second.journal.take(stored.event));
        must(transaction.commit());
        QVERIFY(second.texts(Feed::facility(clinicClues)).isEmpty());
        must(second.feeder.feedAll());
        for (const auto &facility : {warehouseClues, clinicClues, otherClinicClues}) {
            auto now = second.texts(Feed::facility(facility));
            auto then = country.centre.texts(Feed::facility(facility));
            now.sort();
            then.sort();
            QCOMPARE(now, then);
        }
    }
};

BQ_SUITE(FeedsTest);
#include "feeds_test.moc"

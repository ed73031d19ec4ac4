// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/centre_fixture.h"
#include "journal/projector.h"
#include "stores.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <sys/resource.h>

using namespace botiquin;
using namespace botiquin::testing;

/// Prints how many events a second the store takes. The bounds are those of a machine in distress: what falls
/// below them has become another algorithm.
class SpeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsProvesAndRebuilds()
    {
        constexpr int single = 200;
        constexpr int batched = 1000;
        const QTemporaryDir folder;
        Station station(folder, 7);
        station.record(received(lot("A1"), 1'000'000));
        const double alone = perSecond(single, [&] {
            for (int i = 1; i <= single; ++i)
                station.record(sealed(quint64(i), lot("A1"), 1));
        });
        const double together = perSecond(batched, [&] {
            auto transaction = must(Transaction::begin(*station.store));
            for (int i = 1; i <= batched; ++i)
                (void)must(station.journal.record(station.writer, user(), sealed(quint64(single + i), lot("A1"), 1)));
            must(transaction.commit());
        });
        const auto before = must(digest(*station.store));
        const double again
            = perSecond(1 + single + batched, [&] { must(rebuildProjections(*station.store)); });
        const double proved = perSecond(1 + single + batched, [&] { QCOMPARE(findings(*station.store), QString()); });
        QCOMPARE(must(digest(*station.store)), before);
        qInfo("events a second: %.0f alone, %.0f in a batch of %d, %.0f rebuilt, %.0f proved", alone, together,
              batched, again, proved);
        QVERIFY(alone > 20);
        QVERIFY(together > 100);
        QVERIFY(again > 100);
        QVERIFY(proved > 50);
    }

    void aCentreTakesInWhatAClinicBrings_data() { onBoth(); }
    void aCentreTakesInWhatAClinicBrings()
    {
        constexpr qint64 events = 5000;
        BQ_EMPTY_STORE(empty);
        SmallCountry country(std::move(empty));
        {
            auto transaction = must(Transaction::begin(*country.clinic.store));
            for (qint64 i = 0; i < events; ++i)
                (void)must(country.clinic.journal.record(country.clinic.writer, user(),
                                                         SmallCountry::given(clinicClues, 1 + i % 400)));
            must(transaction.commit());
        }
        const auto push = country.clinic.bring(100'000'000);
        auto &sql = country.centre.store->sql();
        const double own = ownCpu();
        const double servers = serverCpu(sql);
        const double apart = perSecond(events, [&] { QCOMPARE(country.centre.contact(push).intake.recorded, events); });
        qInfo("CPU a thousand events, stored, projected and fed: %.3f s, and %.3f s of the database's; %.0f a second",
              (ownCpu() - own) / events * 1000, (serverCpu(sql) - servers) / events * 1000, apart);
        QVERIFY(apart > 100);
    }

private:
    static double ownCpu()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    }
    /// Of the process that serves this connection.
    static double serverCpu(Sql &sql)
    {
        if (!sql.isPostgres())
            return 0;
        const auto process = must(sql.one<qint64>("SELECT pg_backend_pid()"));
        QFile stat(QStringLiteral("/proc/%1/stat").arg(process.value_or(0)));
        if (!stat.open(QIODevice::ReadOnly))
            return 0;
        const auto fields = stat.readAll().split(')').last().split(' ');
        return double(fields.value(12).toLongLong() + fields.value(13).toLongLong()) / double(sysconf(_SC_CLK_TCK));
    }
    template <class Act>
    static double perSecond(int count, const Act &act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        return count * 1e9 / double(timer.nsecsElapsed());
    }
};

BQ_SUITE(SpeedTest);
#include "speed_test.moc"

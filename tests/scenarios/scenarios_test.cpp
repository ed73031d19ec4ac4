// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditor.h"
#include "journal/log/digest.h"
#include "journal/log/verify.h"
#include "stage.h"
#include "support/suite.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

constexpr int shuffles = 4;

using Logs = std::map<DeviceId, std::vector<Event>>;

std::vector<Event> inOrderOf(const Logs &logs, const std::vector<DeviceId> &devices)
{
    std::vector<Event> events;
    for (const auto device : devices)
        events.insert(events.end(), logs.at(device).begin(), logs.at(device).end());
    return events;
}

/// An interleaving that keeps each device's own order.
std::vector<Event> shuffled(Logs logs, QRandomGenerator &random)
{
    std::vector<Event> events;
    while (!logs.empty()) {
        const auto from = std::next(logs.begin(), random.bounded(int(logs.size())));
        events.push_back(from->second.front());
        from->second.erase(from->second.begin());
        if (from->second.empty())
            logs.erase(from);
    }
    return events;
}

/// Every order of whole logs, and some interleavings, by name.
std::vector<std::pair<QString, std::vector<Event>>> arrivals(const Logs &logs)
{
    std::vector<DeviceId> devices;
    for (const auto &[device, log] : logs)
        devices.push_back(device);
    std::vector<std::pair<QString, std::vector<Event>>> all;
    int number = 0;
    do {
        all.emplace_back(QStringLiteral("order %1").arg(++number), inOrderOf(logs, devices));
    } while (std::next_permutation(devices.begin(), devices.end()));
    for (quint32 seed = 1; seed <= shuffles; ++seed) {
        QRandomGenerator random(seed);
        all.emplace_back(QStringLiteral("seed %1").arg(seed), shuffled(logs, random));
    }
    return all;
}

QString findings(Store &store)
{
    const auto report = verify(store, []() -> Outcome<std::unique_ptr<Store>> {
        BQ_TRY_ASSIGN(auto scratch, SqlStore::scratch());
        return std::unique_ptr<Store>(std::move(scratch));
    });
    if (!report)
        return name(report.error().kind);
    QStringList found;
    for (const auto &deviation : report->deviations)
        found << name(deviation.kind) + u' ' + deviation.where;
    return found.join(u'\n');
}

QStringList disappointments(SqlStore &store, const Stage &stage)
{
    QStringList all;
    for (const auto &line : stage.expectations()) {
        if (const QString wrong = disappointment(store, stage.cast(), line); !wrong.isEmpty())
            all << wrong;
    }
    return all;
}

} // namespace

class ScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderEndsInTheSameBooks_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(SOURCE_ROOT "/tests/scenarios"));
        for (const auto &file : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
            if (file != QStringLiteral("CMakeLists.txt"))
                QTest::newRow(qPrintable(file.chopped(4))) << folder.filePath(file);
        }
    }
    void everyOrderEndsInTheSameBooks()
    {
        QFETCH(const QString, file);
        Stage stage(file);
        QCOMPARE(stage.disappointments(), QStringList());
        const Auditor auditor(stage.events());
        QCOMPARE(auditor.faults(), QStringList());
        stage.shareAll();
        auto &first = stage.stands().begin()->second;
        const QString expected = *digest(*first.store);
        for (auto &[called, stand] : stage.stands()) {
            QCOMPARE(*digest(*stand.store), expected);
            QCOMPARE(balancesOf(*stand.store), auditor.balances());
            QCOMPARE(disappointments(*stand.store, stage), QStringList());
        }
        QCOMPARE(findings(*first.store), QString());
        const auto orders = arrivals(stage.logs());
        const QString lastOrder = orders.back().first;
        for (const auto &[order, events] : orders) {
            Stand fresh{{}, first.facility, {*DeviceId::of(99), 1}, FixedClock{first.clock.now()}, {}, {}, {}};
            fresh.open();
            fresh.learnFrom(events);
            QVERIFY2(*digest(*fresh.store) == expected, qPrintable(order));
            QVERIFY2(balancesOf(*fresh.store) == auditor.balances(), qPrintable(order));
            QCOMPARE(disappointments(*fresh.store, stage), QStringList());
            if (order != lastOrder)
                continue;
            for (const auto &[called, stand] : stage.stands())
                QCOMPARE(*digest(*fresh.store, stand.facility), *digest(*first.store, stand.facility));
        }
    }

    /// An auditor who agreed with everything would prove nothing.
    void theAuditorSeesWhatTheBooksDoNotSay()
    {
        Stage stage(QStringLiteral(SOURCE_ROOT "/tests/scenarios/received_twice.txt"));
        stage.shareAll();
        auto &store = *stage.stands().begin()->second.store;
        QCOMPARE(balancesOf(store), Auditor(stage.events()).balances());
        QVERIFY(store.sql().run("UPDATE balance SET units = units + 1 WHERE units > 0"));
        QVERIFY(balancesOf(store) != Auditor(stage.events()).balances());
    }
};

BQ_SUITE(ScenariosTest);
#include "scenarios_test.moc"

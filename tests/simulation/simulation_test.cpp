// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/least.h"
#include "support/must.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace botiquin;
using namespace botiquin::simulation;
using namespace botiquin::testing;

namespace {

const QString bigRegion = QStringLiteral("twelve places for twenty days, seed 103");

struct Ended
{
    int code;
    QByteArray output;
};

Ended simulateBy(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(BOTIQUINCTL), QStringList{QStringLiteral("simulate")} + words);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}};
    return {process.exitCode(), process.readAllStandardOutput()};
}

/// A run that the test has seen is not played again.
const Report &played(const Settings &settings)
{
    static std::map<std::tuple<quint64, int, int, Faults>, Report> reports;
    const auto key = std::tuple(settings.seed, settings.sites, settings.days, settings.faults);
    const auto known = reports.find(key);
    return known != reports.end() ? known->second : reports.emplace(key, must(simulate(settings))).first->second;
}

/// Every seed with which each change is tried, by what it is called.
std::vector<std::pair<QString, Settings>> seedsToPlay()
{
    const Faults all = *parseFaults(QStringLiteral("all"));
    std::vector<std::pair<QString, Settings>> seeds{{QStringLiteral("two places without a fault"), {1, 2, 10, {}}},
                                                    {QStringLiteral("seven places without a fault"), {2, 7, 6, {}}}};
    for (quint64 seed = 1; seed <= 20; ++seed)
        seeds.push_back({QStringLiteral("seed %1").arg(seed), {seed, 3 + int(seed % 4), 8, all}});
    // Two computers that write as one device while the centre goes back to a backup, and a commit that fails on the way.
    for (const quint64 seed : {223U, 271U, 319U, 392U, 422U, 527U, 553U, 633U, 657U, 696U, 929U})
        seeds.push_back({QStringLiteral("four places, seed %1").arg(seed), {seed, 4, 6, all}});
    // Two computers that write as one device and go on in runs apart.
    seeds.push_back({QStringLiteral("seven places, seed 70152"), {70152, 7, 4, all}});
    seeds.push_back({QStringLiteral("eight places, seed 70531"), {70531, 8, 8, all}});
    seeds.push_back({bigRegion, {103, 12, 20, all}});
    return seeds;
}

QByteArray amiss(const Report &report)
{
    QStringList lines{QStringLiteral("seed %1").arg(report.settings.seed)};
    for (const auto &check : report.checks) {
        if (!check.holds())
            lines << check.name << check.findings;
    }
    return (lines + report.story).join(u'\n').toUtf8();
}

} // namespace

/// Whole regions, from a seed each.
class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingHolds_data()
    {
        QTest::addColumn<Settings>("settings");
        for (const auto &[called, settings] : seedsToPlay())
            QTest::newRow(qPrintable(called)) << settings;
    }
    void everythingHolds()
    {
        QFETCH(const Settings, settings);
        const auto &report = played(settings);
        QVERIFY2(report.holds(), amiss(report));
        QVERIFY(report.events > 50);
    }

    /// What never goes wrong is never borne.
    void everyKindOfFaultStrikes()
    {
        std::map<QString, qint64> struck;
        for (const auto &[called, settings] : seedsToPlay()) {
            for (const auto &[kind, count] : played(settings).faults)
                struck[kind] += count;
        }
        const QStringList kinds{
            "answerCut",   "answerLost",    "broken",      "bundleCut",   "bundleDelayed",   "bundleLate",
            "bundleTwice", "clockDrifts",   "clockIn2005", "clockIn2040", "clockJumps",      "cloned",
            "diskFull",    "killed",        "mistyped",    "noNetwork",   "leftAtOtherDoor", "oldCopy",
            "pageTorn",    "packedWrongly", "powerLost",   "stolen",      "receivedTwice",   "storeIsBehind",
            "takenUnseen", "writeFailed",   "yesterdaysBackup"};
        for (const auto &kind : kinds)
            QVERIFY2(struck[kind] > 0, qPrintable(kind));
        QCOMPARE(int(struck.size()), int(kinds.size())); // A kind without a place in the list is one that nobody looks for.
    }

    /// With pairs of computers in many of its places, of which the centre loses what one told it.
    void aBigRegionGoesBackToo()
    {
        const auto seeds = seedsToPlay();
        const auto big = std::find_if(seeds.begin(), seeds.end(), [](const auto &seed) { return seed.first == bigRegion; });
        const auto &report = played(big->second);
        for (const char *kind : {"yesterdaysBackup", "oldCopy", "cloned"})
            QVERIFY2(report.faults.count(QString::fromLatin1(kind)) > 0, kind);
    }

    void aSeedIsOneRun()
    {
        const Settings settings{5, 4, 4, *parseFaults(QStringLiteral("all"))};
        const auto once = must(simulate(settings));
        QCOMPARE(must(simulate(settings)).digest, once.digest);
        QVERIFY(must(simulate({6, 4, 4, settings.faults})).digest != once.digest);
    }

    /// A simulator that finds nothing would prove nothing.
    void aPlantedBugIsFound_data()
    {
        QTest::addColumn<Planted>("planted");
        for (int i = 0; i < countOf(Planted{}); ++i)
            QTest::newRow(qPrintable(name(Planted(i)))) << Planted(i);
    }
    void aPlantedBugIsFound()
    {
        QFETCH(const Planted, planted);
        Settings settings{2, 4, 8, *parseFaults(QStringLiteral("all"))};
        QVERIFY(must(simulate(settings)).holds());
        settings.planted = planted;
        const auto report = must(simulate(settings));
        QVERIFY(!report.holds());
        QVERIFY(!report.story.isEmpty());
    }

    void ofWhatFailsTheLeastIsTold()
    {
        Settings settings{2, 4, 8, *parseFaults(QStringLiteral("links,clocks"))};
        settings.planted = Planted::eventAppliedTwice;
        const auto least = must(leastOf(must(simulate(settings))));
        QVERIFY(!least.holds());
        QVERIFY(least.settings.days < settings.days);
        QVERIFY(!least.story.isEmpty());
    }

    /// An auditor who agreed with everything would prove nothing.
    void theAuditorSeesWhatTheBooksDoNotSay()
    {
        Region region({1, 2, 6, {}});
        must(region.create());
        region.live();
        region.meet();
        must(region.centre.store().sql().run("UPDATE balance SET units = units + 1 WHERE units > 0"));
        QStringList broken;
        for (const auto &check : checksOf(region)) {
            if (!check.holds())
                broken << check.name;
        }
        QVERIFY(broken.contains(QStringLiteral("everyUnitIsAccountedFor")));
        QVERIFY(broken.contains(QStringLiteral("projectionsEqualTheirRebuild")));
        QVERIFY(broken.contains(QStringLiteral("sharedScopesAreEqual")));
    }

    void theCommandSaysHowItEnded()
    {
        const auto ended = simulateBy({"--seed", "3", "--sites", "3", "--days", "3", "--faults", "none", "--json"});
        QCOMPARE(ended.code, 0);
        const auto said = QJsonDocument::fromJson(ended.output).object();
        QCOMPARE(said.value(QStringLiteral("holds")).toBool(), true);
        QCOMPARE(said.value(QStringLiteral("digest")).toString(), must(simulate({3, 3, 3, {}})).digest);
        QVERIFY(said.value(QStringLiteral("checks")).toArray().size() >= 7);
        QVERIFY(
            simulateBy({"--seed", "3", "--sites", "3", "--days", "3"}).output.startsWith("seed 3, 3 sites, 3 days"));
    }

    void theCommandRefusesWhatMeansNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("one place") << QStringList{"--seed", "1", "--sites", "1", "--days", "1"};
        QTest::newRow("no day") << QStringList{"--seed", "1", "--sites", "2", "--days", "0"};
        QTest::newRow("no seed") << QStringList{"--seed", "-1", "--sites", "2", "--days", "1"};
        QTest::newRow("no fault") << QStringList{"--seed", "1", "--sites", "2", "--days", "1", "--faults", "floods"};
    }
    void theCommandRefusesWhatMeansNothing()
    {
        QFETCH(const QStringList, words);
        QCOMPARE(simulateBy(words).code, 2);
    }
};

BQ_SUITE(SimulationTest);
#include "simulation_test.moc"

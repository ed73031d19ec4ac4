// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log/verify.h"
#include "journal/packing/packing_desk.h"
#include "support/region.h"
#include "support/suite.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class KillTest : public QObject
{
    Q_OBJECT

    /// Units in the boxes in hand, and what verifying finds wrong.
    static std::pair<qint64, QString> booksOf(const Region &region)
    {
        const auto workplace = region.open();
        auto &station = workplace->station();
        qint64 units = 0;
        const auto drafts = station.books.drafts.drafts().value();
        for (const auto &draft : drafts) {
            const auto hand = PackingDesk(station).open(draft.kit, draft.boxClass, user("packer1"));
            units += hand && *hand ? (*hand)->box.totals().packed.count() : -1'000'000;
        }
        const auto report = verify(workplace->store(), []() -> Outcome<std::unique_ptr<Store>> {
            BQ_TRY_ASSIGN(auto scratch, SqlStore::scratch());
            return std::unique_ptr<Store>(std::move(scratch));
        });
        if (!report)
            return {units, report.error().detail};
        QStringList found;
        for (const auto &deviation : report->deviations)
            found << deviation.where;
        return {units, found.join(u' ')};
    }

    /// Starts the program, kills it some milliseconds after so many scans were accepted; how many were.
    static int packThenKill(const Region &region, int scans, int later)
    {
        QProcess packer;
        packer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        packer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--pack-until-killed"), region.path()});
        int accepted = 0;
        while (accepted < scans && packer.waitForReadyRead(20'000)) {
            while (packer.canReadLine())
                accepted += packer.readLine() == "good\n" ? 1 : 0;
        }
        QTest::qWait(later);
        packer.kill();
        packer.waitForFinished();
        const auto rest = packer.readAllStandardOutput();
        return accepted + int(rest.count("good"));
    }

private Q_SLOTS:
    void noAcceptedScanIsLostWhenTheProgramIsKilledInMidKit()
    {
        const Region region;
        qint64 before = 0;
        int killed = 0;
        // At the moment of an answer, and in the midst of the next scan.
        for (const int later : {0, 3, 7, 20, 60, 110, 150, 170}) {
            const int accepted = packThenKill(region, 2 + killed % 3, later);
            QVERIFY(accepted >= 2 + killed % 3);
            ++killed;
            const auto [units, found] = booksOf(region);
            QCOMPARE(found, QString());
            // The last scan may be on the disk though its answer was never given; none counts twice.
            QVERIFY2(units >= before + accepted && units <= before + accepted + 1,
                     qPrintable(QStringLiteral("%1 units, %2 before, %3 accepted").arg(units).arg(before).arg(accepted)));
            before = units;
        }
    }
};

BQ_SUITE(KillTest);
#include "kill_test.moc"

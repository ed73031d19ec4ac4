// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre_fixture.h"
#include "storage/exchange/new_run.h"
#include "storage/workplace.h"
#include "support/statement_faults.h"
#include "support/suite.h"

#include <QFile>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

/// Every statement fails once while a store goes on under another run.
class NewRunFaultTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    /// A clinic's store with goods, some of which are given and counted, in a file of that name.
    static void fill(const QString &path)
    {
        Laptop clinic(2, must(SqlStore::open(path, OpenMode::create)));
        clinic.record(StockReceived{clinicClues, *SupplierName::parse(QStringLiteral("Almacén")), std::nullopt,
                                    {ReceivedLine{lot("A1"), Units(100), std::nullopt, std::nullopt}}});
        const auto given = clinic.record(SmallCountry::given(clinicClues, 1, 3));
        clinic.record(count(clinicClues, 90));
        clinic.record(correcting(given, EventBody(SmallCountry::given(clinicClues, 1, 4))));
    }
    static constexpr quint64 firstForked = 2;

    /// What the branch that moves comes to while a statement fails; its store is closed then. Whether one did.
    static Outcome<int> moveFailing(const QString &path, int failing, bool &hasFailed)
    {
        Laptop clinic(2, must(SqlStore::open(path, OpenMode::existing)));
        int calls = 0;
        hasFailed = false;
        clinic.store->sql().setFault([&](const char *statement) -> std::optional<Failure> {
            if (qstrcmp(statement, "ROLLBACK") == 0 || calls++ != failing)
                return std::nullopt;
            hasFailed = true;
            return Failure{Failure::Kind::io, QStringLiteral("unplugged")};
        });
        const auto moved = moveBranch(clinic.journal, *clinic.store, {clinic.writer.device, 1, firstForked},
                                      {clinic.writer.device, 2}, setting::run);
        clinic.store->sql().setFault({});
        return moved;
    }
    static QString digestOf(const QString &path)
    {
        const auto store = must(SqlStore::open(path, OpenMode::existing));
        const auto found = findings(*store);
        return found.isEmpty() ? must(digest(*store)) : found;
    }

private Q_SLOTS:
    void whileARunBegins()
    {
        fill(at("run"));
        Laptop clinic(2, must(SqlStore::open(at("run"), OpenMode::existing)));
        const Writer second{clinic.writer.device, 2};
        StatementFaults faults(
            *clinic.store,
            [&] {
                return beginRun(clinic.journal, *clinic.store, setting::run, second, RunBegun{RunCause::copied, 1, 0});
            },
            Again::same);
        QCOMPARE(faults.failOneByOne(), QString());
        QVERIFY(faults.statements() > 5);
    }

    /// The branch moves in one transaction, and the books are made anew in the next: where that fails, the next opening
    /// makes them.
    void whileABranchMoves()
    {
        fill(at("forked"));
        const QString before = digestOf(at("forked"));
        bool hasFailed = false;
        QVERIFY(QFile::copy(at("forked"), at("moved")));
        QCOMPARE(must(moveFailing(at("moved"), -1, hasFailed)), 3);
        const QString after = digestOf(at("moved"));
        QVERIFY(before != after);
        int stayed = 0;
        int moved = 0;
        for (int failing = 0;; failing += moved == 0 ? 1 : 7) {
            QFile::remove(at("store"));
            QVERIFY(QFile::copy(at("forked"), at("store")));
            const auto outcome = moveFailing(at("store"), failing, hasFailed);
            if (!hasFailed) {
                QCOMPARE(must(outcome), 3);
                QCOMPARE(digestOf(at("store")), after);
                break;
            }
            QVERIFY2(!outcome && outcome.error().kind == Failure::Kind::io, qPrintable(QString::number(failing)));
            const QString found = digestOf(at("store"));
            QVERIFY2(found == before || found == after, qPrintable(QStringLiteral("%1: %2").arg(failing).arg(found)));
            moved += found == after ? 1 : 0;
            stayed += found == before ? 1 : 0;
            if (found == before)
                QCOMPARE(must(moveFailing(at("store"), -1, hasFailed)), 3);
            QCOMPARE(digestOf(at("store")), after);
        }
        QVERIFY2(stayed > 10 && moved > 10, qPrintable(QStringLiteral("%1 %2").arg(stayed).arg(moved)));
    }
};

BQ_SUITE(NewRunFaultTest);
#include "new_run_fault_test.moc"

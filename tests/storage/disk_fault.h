// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faulty_disk.h"
#include "journal/log/digest.h"
#include "support/must.h"
#include "support/proof.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <functional>

/// The i-th call of the disk fails, for i = 0, 1, 2 … until none does.
namespace botiquin::testing {

/// An act on a store: a refusal is a failure too.
using Act = std::function<Outcome<void>(SqlStore &)>;
/// What names a store's state.
using Named = std::function<QString(SqlStore &)>;

class DiskFaults
{
public:
    struct Verdict
    {
        QString wrong; ///< "" where every failure left the store whole, before the act or after it, and repeatable
        int calls = 0; ///< of the disk, that the act took with opening the store
        bool isChanged = false; ///< whether the act did anything
    };

    /// Begins each time with the store in the file as it is now; nobody has it open.
    DiskFaults(
        const QString &path, Act act, Named named = [](SqlStore &store) { return must(digest(store)); })
        : m_act(std::move(act))
        , m_named(std::move(named))
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(path));
        m_bytes = file.readAll();
    }

    /// The last calls, which write, fail one by one; of those before, some spread over all of them. With
    /// BOTIQUIN_EVERY_FAULT in the environment every one does, which takes minutes.
    Verdict failOneByOne(FaultyDisk::Fault fault)
    {
        layOut();
        int calls = 0;
        {
            FaultyDisk disk;
            auto store = must(open());
            m_foundBefore = findings(*store);
            m_before = m_named(*store);
            const int looking = disk.calls();
            must(m_act(*store));
            calls = disk.calls() - looking;
            m_after = m_named(*store);
        }
        Verdict verdict{{}, 0, m_before != m_after};
        layOut();
        {
            FaultyDisk disk;
            auto store = must(open());
            calls += disk.calls();
        }
        while (!m_isOver && verdict.wrong.isEmpty()) {
            layOut();
            FaultyDisk disk;
            disk.failAt(fault, verdict.calls);
            const auto wrong = failOnce(disk, fault);
            if (!wrong.isEmpty())
                verdict.wrong = QStringLiteral("call %1: %2").arg(verdict.calls).arg(wrong);
            verdict.calls += isClose(verdict.calls, calls) ? 1 : std::max(1, calls / spread);
        }
        return verdict;
    }

private:
    Outcome<std::unique_ptr<SqlStore>> open() { return SqlStore::open(path(), OpenMode::existing); }
    static constexpr int closely = 12;
    static constexpr int spread = 16;

    static bool isClose(int call, int calls)
    {
        return call + closely >= calls || qEnvironmentVariableIsSet("BOTIQUIN_EVERY_FAULT");
    }
    QString path() const { return m_folder.filePath(QStringLiteral("s.botiquin")); }

    void layOut()
    {
        for (const char *part : {"-wal", "-shm", ".given"}) // Nothing was given yet.
            QFile::remove(path() + QLatin1String(part));
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(m_bytes) != m_bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

    QString failOnce(FaultyDisk &disk, FaultyDisk::Fault fault)
    {
        bool isAcknowledged = false;
        if (auto store = open()) {
            isAcknowledged = m_act(**store).has_value();
            m_isOver = !disk.hasFailed();
            if (fault == FaultyDisk::Fault::refusal && !isAcknowledged) {
                // The program goes on with the store that it has open. What was done and not said is done once all the same.
                const auto state = m_named(**store);
                if (state != m_before && state != m_after)
                    return QStringLiteral("half done");
                if (stateAfterCrash() != state)
                    return QStringLiteral("not undone for good");
                if (const auto again = m_act(**store); !again)
                    return QStringLiteral("not repeated: ") + again.error().detail;
                isAcknowledged = true;
            }
        }
        if (m_isOver && !isAcknowledged)
            return QStringLiteral("not done");
        disk.restore();
        return judge(isAcknowledged);
    }

    /// As the store would be found if its process ended now: with what stands in its files.
    QString stateAfterCrash() const
    {
        const QString found = m_folder.filePath(QStringLiteral("found.botiquin"));
        for (const char *part : {"-shm", "-wal", ""}) {
            QFile::remove(found + QLatin1String(part));
            if (*part != '-' || part[1] == 'w')
                QFile::copy(path() + QLatin1String(part), found + QLatin1String(part));
        }
        const auto store = must(SqlStore::open(found, OpenMode::existing));
        return m_named(*store);
    }

    /// After the process, or the power, is back.
    QString judge(bool isAcknowledged)
    {
        auto store = open();
        if (!store)
            return QStringLiteral("not opened: ") + store.error().detail;
        const auto state = m_named(**store);
        if (state != m_after && (isAcknowledged || state != m_before))
            return isAcknowledged ? QStringLiteral("lost") : QStringLiteral("half done");
        if (state == m_after)
            return findings(**store);
        if (const auto found = findings(**store); found != m_foundBefore)
            return found;
        must(m_act(**store));
        return m_named(**store) == m_after ? findings(**store) : QStringLiteral("done otherwise");
    }

    /// In memory where it can be: that what is flushed stays is the faulty disk's word, not the real one's.
    QTemporaryDir m_folder{QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/faults-XXXXXX")
                                                                       : QDir::tempPath() + QStringLiteral("/faults-XXXXXX")};
    Act m_act;
    Named m_named;
    QByteArray m_bytes;
    QString m_foundBefore;
    QString m_before;
    QString m_after;
    bool m_isOver = false;
};

} // namespace botiquin::testing

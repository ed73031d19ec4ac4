// SPDX-License-Identifier: GPL-3.0-or-later
#include "running_centre.h"

#include "../support/must.h"
#include "cpu.h"
#include "storage/exchange/sql_feeds.h"
#include "sync/http/client.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <atomic>
#include <thread>

namespace botiquin::bench {

using testing::must;

namespace {

constexpr int callers = 16;
constexpr qsizetype answerMax = 16 * 1024 * 1024;

} // namespace

RunningCentre::RunningCentre(const Country &country, int servers, testing::PostgresServer *database)
    : m_database(database), m_place(database ? database->emptyDatabase() : country.path())
{
    const QStringList words{s("central"), s("create"), s("--database"), m_place, s("--from"), country.path()};
    if (database && QProcess::execute(s(BOTIQUINCTL), words) != 0)
        qFatal("no database");
    for (int i = 0; i < servers; ++i) {
        m_centres.push_back(std::make_unique<testing::CentralProcess>(country.folder()));
        m_centres.back()->setVariable(s("BOTIQUIN_DATABASE"), database ? m_place : s("sqlite:") + m_place);
        if (!m_centres.back()->start({s("--keys"), keyFileOf(country.path()), s("--requests-per-second"), s("100000"),
                                      s("--request-burst"), s("1000000")}))
            qFatal("no centre: %s", qPrintable(m_centres.back()->complaint()));
        m_ports.push_back(m_centres.back()->port());
        m_processes.push_back(m_centres.back()->processId());
    }
    m_looking = must(SqlStore::open(m_place, OpenMode::existing));
    if (database) {
        const auto backends
            = must(m_looking->sql().all<qint64>("SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()"));
        m_processes.insert(m_processes.end(), backends.begin(), backends.end());
    }
}

std::vector<FeedCursor> RunningCentre::cursorsOf(const Clues &facility)
{
    SqlFeeds feeds(m_looking->sql());
    const auto epoch = must(feeds.epoch());
    std::vector<FeedCursor> cursors;
    for (const auto &feed : subscription(facility, Reach::facility)) {
        const auto end = must(feeds.end(feed));
        if (end.position > 0)
            cursors.push_back({feed, epoch, end});
    }
    return cursors;
}

qint64 RunningCentre::events()
{
    return *must(m_looking->sql().one<qint64>("SELECT count(*) FROM event"));
}

double RunningCentre::bytes()
{
    if (m_database)
        return double(*must(m_looking->sql().one<qint64>("SELECT pg_database_size(current_database())")));
    return double(QFileInfo(m_place).size() + QFileInfo(m_place + s("-wal")).size());
}

double RunningCentre::cpuSeconds() const
{
    return cpuOf(m_processes);
}

RunningCentre::Called RunningCentre::call(size_t count, const std::function<QByteArray(size_t)> &contactOf)
{
    std::atomic<size_t> next = 0;
    std::atomic<int> calling = callers;
    std::atomic<qint64> up = 0;
    std::atomic<qint64> down = 0;
    std::vector<std::thread> threads;
    const double cpuBefore = cpuSeconds();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < callers; ++i) {
        threads.emplace_back([&, i] {
            const auto client = http::Client::of(s("http://127.0.0.1:%1").arg(m_ports[size_t(i) % m_ports.size()]));
            for (size_t at = next++; at < count; at = next++) {
                const auto contact = contactOf(at);
                auto answered = client->post("/v1/bundle", contact, answerMax);
                while (!answered || answered->status == 503) // busy: comes again
                    answered = client->post("/v1/bundle", contact, answerMax);
                if (answered->status != 200)
                    qFatal("%d: %s", answered->status, answered->body.constData());
                up += contact.size();
                down += answered->body.size();
            }
            --calling;
        });
    }
    while (calling > 0) { // the servers' logs are read meanwhile, or they would wait to write
        QCoreApplication::processEvents();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    for (auto &thread : threads)
        thread.join();
    Called called;
    called.cpu = cpuSeconds() - cpuBefore;
    called.seconds = double(timer.nsecsElapsed()) / 1e9;
    called.bytesUp = double(up);
    called.bytesDown = double(down);
    return called;
}

} // namespace botiquin::bench

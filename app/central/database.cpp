// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

namespace botiquin::central {

Outcome<std::unique_ptr<Database>> Database::open(const QString &path, OpenMode mode)
{
    auto database = std::unique_ptr<Database>(new Database);
    std::promise<Outcome<void>> opened;
    auto outcome = opened.get_future();
    database->m_thread = std::thread([self = database.get(), path, mode, promise = std::move(opened)]() mutable {
        self->work(path, mode, std::move(promise));
    });
    BQ_TRY(outcome.get());
    return database;
}

Database::~Database()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Database::prepareWith(Prepare prepare)
{
    const std::lock_guard lock(m_mutex);
    m_prepare = std::move(prepare);
}

Database::Opened Database::openAnew(const QString &path)
{
    BQ_TRY_ASSIGN(auto store, SqlStore::open(path, OpenMode::existing));
    Prepare prepare;
    {
        const std::lock_guard lock(m_mutex);
        prepare = m_prepare;
    }
    if (prepare)
        BQ_TRY(prepare(*store));
    return store;
}

void Database::enqueue(std::unique_ptr<Task> task)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(task));
    m_changed.notify_one();
}

/// The next one, with those behind it that may share its transaction.
Database::Tasks Database::takeTasks()
{
    constexpr size_t togetherMax = 32; // nobody waits for more than that
    Tasks tasks;
    do {
        tasks.push_back(std::move(m_tasks.front()));
        m_tasks.pop_front();
    } while (tasks.back()->mayShare() && !m_tasks.empty() && m_tasks.front()->mayShare() && tasks.size() < togetherMax);
    return tasks;
}

void Database::answer(const Tasks &tasks, const QString &path, Opened &store)
{
    // Transactions of PostgreSQL are serializable, and the longer, the more of them get in one another's way.
    const bool mayShare = tasks.front()->mayShare() && store && !(*store)->sql().isPostgres();
    const bool isAnswered = mayShare && answerTogether(tasks, **store);
    for (const auto &task : tasks) {
        if (!isAnswered)
            ask(*task, path, store);
        task->deliver();
    }
}

/// That its server was started anew shows only when the connection is used: what was asked of it is asked once more.
void Database::ask(Task &task, const QString &path, Opened &store)
{
    const auto given = [&store] { return store.map([](const std::unique_ptr<SqlStore> &open) { return open.get(); }); };
    if (task.ask(given()) || !store || !(*store)->isLost())
        return;
    store = openAnew(path);
    (void)task.ask(given());
}

/// Whether all of it is durable; otherwise none of it is.
bool Database::answerTogether(const Tasks &tasks, SqlStore &store)
{
    if (!store.beginGroup())
        return false;
    for (const auto &task : tasks) {
        if (!task->ask(&store)) {
            store.rollbackGroup();
            return false;
        }
    }
    if (store.commitGroup())
        return true;
    store.rollbackGroup();
    return false;
}

void Database::work(const QString &path, OpenMode mode, std::promise<Outcome<void>> opened)
{
    auto store = SqlStore::open(path, mode);
    if (!store) {
        opened.set_value(tl::unexpected(store.error()));
        return;
    }
    opened.set_value({});
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isEnding || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        const Tasks tasks = takeTasks();
        lock.unlock();
        if (!store || (*store)->isLost())
            store = openAnew(path);
        answer(tasks, path, store);
        lock.lock();
    }
}

} // namespace botiquin::central

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

void Database::enqueue(Task task)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(task));
    m_changed.notify_one();
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
        const Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        if (!store || (*store)->isLost())
            store = SqlStore::open(path, OpenMode::existing);
        task(store.map([](const std::unique_ptr<SqlStore> &open) { return open.get(); }));
        lock.lock();
    }
}

} // namespace botiquin::central

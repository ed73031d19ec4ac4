// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql_store.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <thread>

namespace botiquin::central {

/// A store with a thread of its own, which alone touches it; others ask it from any thread.
class Database
{
public:
    /// Makes an empty store where `mode` says so. The failures are SqlStore::open's. A store that is lost afterwards, because
    /// its server went, is opened anew for the next question.
    [[nodiscard]] static Outcome<std::unique_ptr<Database>> open(const QString &path, OpenMode mode);
    ~Database(); ///< after what was asked before

    /// What `question` answers in the database's thread; `busy` when that has not begun to be so in time. The question
    /// may still be asked later, so it owns whatever it uses.
    template <class T>
    [[nodiscard]] Outcome<T> ask(std::function<Outcome<T>(SqlStore &)> question, std::chrono::milliseconds atMost)
    {
        const auto answer = std::make_shared<std::promise<Outcome<T>>>();
        auto future = answer->get_future();
        enqueue([answer, question = std::move(question)](const Outcome<SqlStore *> &store) {
            answer->set_value(store ? question(**store) : Outcome<T>(tl::unexpected(store.error())));
        });
        if (future.wait_for(atMost) != std::future_status::ready)
            return fail(Failure::Kind::busy, QStringLiteral("the database"));
        return future.get();
    }

private:
    using Task = std::function<void(const Outcome<SqlStore *> &)>;
    Database() = default;
    void enqueue(Task task);
    void work(const QString &path, OpenMode mode, std::promise<Outcome<void>> opened);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_tasks;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace botiquin::central

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql_store.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace botiquin::central {

/// A store with a thread of its own, which alone touches it; others ask it from any thread.
///
/// Most of what a small contact costs is its commit: a flush of the disk, and every page that it touched once more in the
/// write-ahead log. So contacts that wait at the same time are answered in one transaction (Sql::beginGroup), each in a step
/// of it that stands or falls alone, and none hears its answer before that one commit is on the disk. Where anything failed
/// on the way, nothing of the group counts, and each is asked again by itself: what a contact brings may be brought twice.
class Database
{
public:
    /// Makes an empty store where `mode` says so. The failures are SqlStore::open's. A store that is lost afterwards, because
    /// its server went, is opened anew, and what was asked of it is asked once more.
    [[nodiscard]] static Outcome<std::unique_ptr<Database>> open(const QString &path, OpenMode mode);
    ~Database(); ///< after what was asked before

    /// What a store that is opened anew needs before any question, in the database's thread. Where it fails, that is the
    /// answer, and the store is opened anew once more for the question after it.
    using Prepare = std::function<Outcome<void>(SqlStore &)>;
    void prepareWith(Prepare prepare);

    /// What `question` answers in the database's thread; `busy` when that has not begun to be so in time. The question
    /// may still be asked later, and twice, so it owns whatever it uses.
    template <class T>
    [[nodiscard]] Outcome<T> ask(std::function<Outcome<T>(SqlStore &)> question, std::chrono::milliseconds atMost)
    {
        return askBy<T>(std::move(question), atMost, false);
    }

    /// The same for a question that writes: it may share its transaction with others.
    template <class T>
    [[nodiscard]] Outcome<T> askTogether(std::function<Outcome<T>(SqlStore &)> question, std::chrono::milliseconds atMost)
    {
        return askBy<T>(std::move(question), atMost, true);
    }

private:
    /// A question that was put, and its answer until somebody may hear it.
    class Task
    {
    public:
        explicit Task(bool mayShare) : m_mayShare(mayShare) {}
        virtual ~Task() = default;
        bool mayShare() const { return m_mayShare; }
        /// Whether it was answered without a failure.
        virtual bool ask(const Outcome<SqlStore *> &store) = 0;
        virtual void deliver() = 0;

    private:
        bool m_mayShare;
    };

    template <class T>
    class Question : public Task
    {
    public:
        Question(std::function<Outcome<T>(SqlStore &)> question, bool mayShare)
            : Task(mayShare), m_question(std::move(question))
        {
        }
        std::future<Outcome<T>> future() { return m_promise.get_future(); }
        bool ask(const Outcome<SqlStore *> &store) override
        {
            m_answer.emplace(store ? m_question(**store) : Outcome<T>(tl::unexpected(store.error())));
            return m_answer->has_value();
        }
        void deliver() override { m_promise.set_value(*std::move(m_answer)); }

    private:
        std::function<Outcome<T>(SqlStore &)> m_question;
        std::promise<Outcome<T>> m_promise;
        std::optional<Outcome<T>> m_answer;
    };
    using Tasks = std::vector<std::unique_ptr<Task>>;
    using Opened = Outcome<std::unique_ptr<SqlStore>>;

    template <class T>
    Outcome<T> askBy(std::function<Outcome<T>(SqlStore &)> question, std::chrono::milliseconds atMost, bool mayShare)
    {
        auto task = std::make_unique<Question<T>>(std::move(question), mayShare);
        auto future = task->future();
        enqueue(std::move(task));
        if (future.wait_for(atMost) != std::future_status::ready)
            return fail(Failure::Kind::busy, QStringLiteral("the database"));
        return future.get();
    }

    Database() = default;
    void enqueue(std::unique_ptr<Task> task);
    Tasks takeTasks();
    void answer(const Tasks &tasks, const QString &path, Opened &store);
    void ask(Task &task, const QString &path, Opened &store);
    static bool answerTogether(const Tasks &tasks, SqlStore &store);
    void work(const QString &path, OpenMode mode, std::promise<Outcome<void>> opened);
    Opened openAnew(const QString &path);

    std::mutex m_mutex;
    Prepare m_prepare;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Task>> m_tasks;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace botiquin::central

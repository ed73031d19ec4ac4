// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world.h"
#include "storage/exchange/centre_desk.h"
#include "sync/exchange/contact_bundle.h"

namespace botiquin::simulation {

/// The region's centre: the same store, feeds and door that the server puts behind HTTP.
class Centre
{
public:
    Centre(World &world, QString path)
        : m_world(world)
        , m_path(std::move(path))
    {
    }

    /// A store that holds what the authority has said.
    [[nodiscard]] Outcome<void> create();

    /// As the server answers POST /v1/bundle: a bundle, or the name of why there is none.
    [[nodiscard]] Outcome<Result<QByteArray, QString>> answer(const QByteArray &bundle);
    /// Whether the failure is one of its machine's, which runs again then.
    bool bears();
    /// Keeps a backup of the store, or goes on from one: with a new epoch of the feeds.
    [[nodiscard]] bool backUpTo(const QString &path);
    [[nodiscard]] Outcome<void> goBackTo(const QString &copy);
    SqlStore &store() { return *m_open->store; }
    FeedStore &feeds() { return m_open->desk.feeds; }
    Subscribers &subscribers() { return m_open->desk.subscribers; }

private:
    struct Clockwork : Clock
    {
        explicit Clockwork(const World &of)
            : world(of)
        {
        }
        Instant now() const override { return world.now; }
        const World &world;
    };
    struct Open
    {
        Open(const World &world, std::unique_ptr<SqlStore> opened, quint32 run)
            : store(std::move(opened))
            , clock(world)
            , desk(*store, clock, {world.plan.centre, run})
        {
        }
        std::unique_ptr<SqlStore> store;
        Clockwork clock;
        CentreDesk desk;
    };

    void goOnWith(std::unique_ptr<SqlStore> store);
    Outcome<void> open();
    void openOrBeginAnew();

    World &m_world;
    const QString m_path;
    std::unique_ptr<Open> m_open;
    quint32 m_run = 0; ///< of what it says itself: each process has its own
};

} // namespace botiquin::simulation

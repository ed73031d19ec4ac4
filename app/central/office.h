// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "opening_shelf.h"
#include "waiting_room.h"

#include "journal/clock.h"
#include "sync/http/exchange_routes.h"
#include "sync/keys.h"

namespace botiquin::central {

/// The exchange of a centre: the devices' bundles against its own store. The store is one that `botiquinctl device
/// add` made, so that the centre is a device of the region that the others know.
class Office
{
public:
    /// Makes the store a centre's where it is none yet: every event that it holds stands in the feeds. Nothing for a
    /// store without a device of its own, which exchanges with nobody. The failures of `readKeys`; damaged where the
    /// keys are another device's.
    [[nodiscard]] static Outcome<std::unique_ptr<Office>> open(Database &database, const QString &keyFile);

    /// A bundle's answer: 200 with a bundle, 422 with `{"refusal":…}`, 503 where it may succeed later, 507 when the
    /// disk is full, else 500. From any thread.
    [[nodiscard]] http::Reply answer(const QByteArray &bundle);
    /// The same for a device that does not know this centre yet: the centre's public key before the answer's bundle, or beside
    /// the refusal's name.
    [[nodiscard]] http::Reply enrol(const QByteArray &bundle);
    /// Once there is something for the device, 200; 204 when nothing came while it waited. The failures of `answer`.
    [[nodiscard]] http::Reply wait(const http::Request &request);
    /// The opening of a name that was offered; nothing for any other name, and once it can no longer be made. The
    /// failures of `answer`.
    [[nodiscard]] http::FoundOpening opening(const QByteArray &name);
    /// `{"epoch":…,"feeds":[{"name","length","epoch","digest"},…]}`, by name. The failures of `answer`.
    [[nodiscard]] http::Reply feeds();

private:
    /// Written in the database's thread alone.
    using SharedWriter = std::shared_ptr<Writer>;

    Office(Database &database, DeviceId device, SharedWriter writer, KeyPair keys)
        : m_database(database), m_device(device), m_writer(std::move(writer)), m_keys(std::move(keys)), m_room(database)
    {
    }

    Outcome<Result<QByteArray, QString>> answerFrom(SqlStore &store, const QByteArray &bundle);
    Outcome<std::optional<QByteArray>> makeOpening(const exchange::OpeningCut &cut);

    Database &m_database;
    const SystemClock m_clock{};
    const DeviceId m_device;
    const SharedWriter m_writer;
    const KeyPair m_keys;
    WaitingRoom m_room;
    OpeningShelf m_shelf;
};

} // namespace botiquin::central

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/peer.h"
#include "new_store.h"
#include "storage/exchange/sql_progress.h"
#include "storage/exchange/sql_subscribers.h"
#include "storage/sql_store.h"
#include "sync/enrolment/enrolment_code.h"

#include <QJsonObject>

namespace botiquin::http {
class Client;
}

namespace botiquin::ctl {

/// A store that is about to belong to a device, with the keys that it signs with. Left where it is until the centre has
/// answered, by the network or in a file, and gone on with by the next command.
class Newcomer
{
public:
    /// With new keys, or those that were made with the same code before. What another code began is given up.
    [[nodiscard]] static Result<std::unique_ptr<Newcomer>, Trouble> begin(const NewStore &place, const EnrolmentCode &code,
                                                                          SecretPlace keysIn, const Invocation &invocation);
    /// What was begun there; `noRequest` where nothing was.
    [[nodiscard]] static Result<std::unique_ptr<Newcomer>, Trouble> resume(const NewStore &place,
                                                                           const Invocation &invocation);

    /// The first bundle, signed with the code.
    [[nodiscard]] Result<QByteArray, Trouble> request(const EnrolmentCode &code);
    /// The centre's answer to it: its key and a bundle, which may be sealed to this device. Believed where it is signed by
    /// the centre that the code named.
    [[nodiscard]] Result<void, Trouble> take(const QByteArray &answer);

    /// Both over the network, unless that was done already.
    [[nodiscard]] Result<void, Trouble> meet(http::Client &centre, const EnrolmentCode &code);
    /// Contact after contact until there is no more, by an opening where the centre offers one.
    [[nodiscard]] Result<void, Trouble> catchUp(http::Client &centre);
    /// What the store began with, or why it did not; empty where nothing was offered.
    const QJsonObject &opening() const { return m_opening; }
    /// Whether the centre has more than it answered until now.
    bool isMoreThere() const { return m_isMore; }

    /// Says in the store's settings what it is by now, and with whom its window exchanges: nobody yet for an empty address.
    /// Refused where the centre said nothing of the device.
    [[nodiscard]] Result<DeviceRow, Trouble> settleDown(const QString &centre);

    DeviceId device() const { return m_writer.device; }
    /// What another code was making here, where this one began anew.
    const std::optional<DeviceId> &insteadOf() const { return m_insteadOf; }
    const KeyPair &keys() const { return m_ring.at(m_writer.device); }
    KeyRing takeRing() { return std::move(m_ring); }

private:
    Newcomer(std::unique_ptr<SqlStore> store, KeyRing ring, DeviceId device, std::unique_ptr<Clock> clock,
             const QString &openingPart);

    static Result<std::unique_ptr<Newcomer>, Trouble> open(const NewStore &place, KeyRing ring, DeviceId device,
                                                           const Invocation &invocation);
    static Outcome<std::optional<DeviceId>> giveUpOther(const NewStore &place, const EnrolmentCode &code);
    Outcome<void> introduceItself();
    Result<void, Trouble> introduce(http::Client &centre, const KeyPair &signer);
    Outcome<QByteArray> firstBundle(const KeyPair &signer);
    Outcome<void> openAsOffered(http::Client &centre);

    std::unique_ptr<SqlStore> m_store;
    KeyRing m_ring;
    std::unique_ptr<Clock> m_clock;
    Writer m_writer;
    std::optional<DeviceId> m_insteadOf;
    Journal m_journal{*m_store, *m_clock};
    SqlProgress m_progress{m_store->sql()};
    SqlSubscribers m_known{m_store->sql()};
    exchange::Peer m_peer{m_journal, m_progress, m_writer};
    std::optional<exchange::OpeningOffer> m_offer;
    QString m_openingPart;
    QJsonObject m_opening;
    bool m_isMore = false;
};

} // namespace botiquin::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/exchange/feed.h"
#include "journal/exchange/progress.h"

namespace botiquin {

/// From which of its events on a device's word no longer counts.
struct Revocation
{
    quint32 run;
    quint64 seq; ///< 0: none is named, and whatever is not here yet does not count

    static constexpr auto fields = Fields{Field{1, "run", &Revocation::run}, Field{2, "seq", &Revocation::seq}};
    bool isNamed() const { return seq > 0; }
    bool covers(const EventId &id) const { return id.run > run || (id.run == run && id.seq >= seq); }
};

/// How a device stands with a centre.
struct Standing
{
    std::optional<Clues> facility;        ///< nothing for a device that nobody enrolled
    Reach reach = Reach::facility;        ///< of its facility alone unless somebody said otherwise
    std::optional<Revocation> revocation;
    bool isAuthority = false;

    bool mayRead() const { return facility && !revocation; }
};

/// With what a device signs. `codeUntil`: a one-time code's key, good until then for a DeviceKeyed alone.
struct DeviceKey
{
    QByteArray publicKey; ///< Ed25519
    std::optional<Instant> codeUntil = {};
};

/// The credentials of a facility that changed, and the number of the last of these changes; 0 where none did.
struct CredentialChanges
{
    std::vector<CredentialRecord> records;
    quint64 change = 0;
};

/// The devices that a centre speaks with: where they stand and how far they may read, by the word of the authority.
/// Revocations may be the centre's own until it speaks.
class Subscribers
{
public:
    virtual ~Subscribers() = default;

    [[nodiscard]] virtual Outcome<Standing> standingOf(DeviceId device) = 0;
    /// The key of a device that was enrolled, that founded the region or that this store was told to trust as its
    /// centre; nothing for others.
    [[nodiscard]] virtual Outcome<std::optional<DeviceKey>> keyOf(DeviceId device) = 0;
    [[nodiscard]] virtual Outcome<void> revoke(DeviceId device, const Revocation &from) = 0;

    /// Takes over a credential of somebody at the facility, or by the authority's word, where none is given, anybody's: where
    /// it was not here before, and is the authority's or the later one. False where it stays the sender's own: of somebody of
    /// whom nobody here has heard, and of who administers the region. Within a Transaction.
    [[nodiscard]] virtual Outcome<bool> takeCredential(const std::optional<Clues> &facility, const CredentialRecord &record,
                                                       Instant now) = 0;
    /// Since a change that a device has seen; all of them where there was no such change yet.
    [[nodiscard]] virtual Outcome<CredentialChanges> credentialsSince(const Clues &facility, quint64 change) = 0;

    /// Of an event that is gone by from now on: of whom it says where they work, what they sign in with goes there.
    [[nodiscard]] virtual Outcome<void> heed(const Event &said) = 0;

    [[nodiscard]] virtual Outcome<std::optional<Instant>> lastContact(DeviceId device) = 0;
    /// The device spoke, and has read as far as these. Within a Transaction.
    [[nodiscard]] virtual Outcome<void> noteContact(DeviceId device, Instant time, const std::vector<FeedCursor> &read) = 0;
};

} // namespace botiquin

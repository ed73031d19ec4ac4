// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/fields.h"
#include "domain/people/role.h"
#include "journal/exchange/feed_store.h"

namespace botiquin {

/// A person's credential on its way to the other stores of their facility: a record that replaces the one before it,
/// outside the log.
struct CredentialRecord
{
    UserId user;
    QString pinHash; ///< Argon2id, encoded
    Instant setAt;
    bool isAgain = false; ///< sent before, to a centre that may have lost it since

    static constexpr auto fields
        = Fields{Field{1, "user_id", &CredentialRecord::user}, Field{2, "pin_hash", &CredentialRecord::pinHash},
                 Field{3, "set_at", &CredentialRecord::setAt}};
    friend bool operator==(const CredentialRecord &, const CredentialRecord &) = default;
};

/// How far a store has come with its centre.
class Progress
{
public:
    virtual ~Progress() = default;

    [[nodiscard]] virtual Outcome<std::vector<FeedCursor>> cursors() = 0;
    [[nodiscard]] virtual Outcome<void> setCursor(const FeedCursor &cursor) = 0;
    /// The last event of the run that the centre has made durable; 0 for none.
    [[nodiscard]] virtual Outcome<quint64> acknowledged(DeviceId device, quint32 run) = 0;
    [[nodiscard]] virtual Outcome<void> setAcknowledged(DeviceId device, quint32 run, quint64 seq) = 0;
    /// Of every run in which this store writes, the last event that the centre had is to be shown once more.
    [[nodiscard]] virtual Outcome<void> doubtAcknowledged() = 0;
    /// Whether the centre went back to a backup, and has not been shown the own runs by letter since, from their first events
    /// on: where it says that it has another history, that may begin before what it was shown.
    [[nodiscard]] virtual Outcome<bool> isInDoubt() = 0;
    [[nodiscard]] virtual Outcome<void> setInDoubt(bool isInDoubt) = 0;

    /// The region's authority, where this store writes its log; nothing where it does not.
    [[nodiscard]] virtual Outcome<std::optional<DeviceId>> authorityHere() = 0;

    /// The device of the centre that answered last; nothing before the first answer.
    [[nodiscard]] virtual Outcome<std::optional<DeviceId>> centre() = 0;
    [[nodiscard]] virtual Outcome<void> setCentre(DeviceId centre) = 0;

    /// The bundle with which this store joined, signed by its code: by it a centre that went back hears of the store's own
    /// key once more. Empty where the store did not join so.
    [[nodiscard]] virtual Outcome<QByteArray> introduction() = 0;
    [[nodiscard]] virtual Outcome<void> setIntroduction(const QByteArray &bundle) = 0;

    /// The letters that were written here and may yet be answered, as whoever writes them keeps them. Empty before the first.
    [[nodiscard]] virtual Outcome<QByteArray> letters() = 0;
    [[nodiscard]] virtual Outcome<void> setLetters(const QByteArray &kept) = 0;

    /// The last event of the run before the first that is missing here; 0 where the first is.
    [[nodiscard]] virtual Outcome<quint64> wholeUntil(DeviceId device, quint32 run) = 0;

    // Of what came alone, and not from here. The projections are to be made anew afterwards.

    /// What stands under a name of an earlier run, with the same time, order, kind and author.
    [[nodiscard]] virtual Outcome<std::vector<EventId>> maybeNamedBefore(const Event &event) = 0;
    [[nodiscard]] virtual Outcome<void> takeBack(const EventId &alone) = 0;
    /// Takes the place of the event of its name.
    [[nodiscard]] virtual Outcome<void> replaceBy(const Event &event) = 0;

    /// Those that were set here and that the centre does not have.
    [[nodiscard]] virtual Outcome<std::vector<CredentialRecord>> unsentCredentials() = 0;
    /// Of those, the ones that still stand as given have arrived.
    [[nodiscard]] virtual Outcome<void> noteSent(const std::vector<CredentialRecord> &records) = 0;
    /// The centre may have lost what it had of them: all of them wait again.
    [[nodiscard]] virtual Outcome<void> sendCredentialsAgain() = 0;
    /// Takes over what the centre has, but for where what was set here is the later one and is still to go there.
    [[nodiscard]] virtual Outcome<void> takeCredential(const CredentialRecord &record) = 0;
    /// The centre's last change of the facility's credentials that this store has; 0 for none.
    [[nodiscard]] virtual Outcome<quint64> credentialsSeen() = 0;
    [[nodiscard]] virtual Outcome<void> setCredentialsSeen(quint64 change) = 0;
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_subscribers.h"

#include "base/hash.h"
#include "domain/projection/fold.h"

#include <algorithm>

namespace botiquin {

namespace {

struct EnrolledKey
{
    QByteArray publicKey;
    std::optional<Instant> codeUntil;

    static constexpr auto fields = Fields{Field{1, "public_key", &EnrolledKey::publicKey},
                                          Field{2, "code_until", &EnrolledKey::codeUntil}};
};

struct WorkingPerson
{
    Clues facility;
    qint64 roles; ///< as PersonRow's

    bool administers() const { return roles >> int(Role::administrator) & 1; }

    static constexpr auto fields
        = Fields{Field{1, "facility", &WorkingPerson::facility}, Field{2, "roles", &WorkingPerson::roles}};
};

struct StandingColumns
{
    std::optional<Clues> facility;
    std::optional<Reach> reach;
    std::optional<quint32> run;
    std::optional<quint64> seq;
    std::optional<DeviceId> authority;

    static constexpr auto fields
        = Fields{Field{1, "facility", &StandingColumns::facility}, Field{2, "reach", &StandingColumns::reach},
                 Field{3, "run", &StandingColumns::run}, Field{4, "seq", &StandingColumns::seq},
                 Field{5, "authority", &StandingColumns::authority}};
};

} // namespace

/// All in one question, which each contact asks several times.
Outcome<Standing> SqlSubscribers::standingOf(DeviceId device)
{
    static_assert(int(Kind::regionCreated) == 1);
    // In `subscriber` stands what a centre's operators said before it was the authority's to say.
    BQ_TRY_ASSIGN(const auto found,
                  m_sql.one<StandingColumns>(
                      "SELECT s.facility, s.reach, r.run, r.seq, s.authority FROM (SELECT "
                      "(SELECT facility FROM device WHERE device = ?) AS facility, "
                      "coalesce((SELECT reach FROM device_reach WHERE device = ?), "
                      "(SELECT reach FROM subscriber WHERE device = ?)) AS reach, "
                      "(SELECT device FROM event WHERE kind = 1 ORDER BY ordering, device LIMIT 1) AS authority) s "
                      "LEFT JOIN (SELECT run, seq FROM device_revocation WHERE device = ? "
                      "UNION ALL SELECT run, seq FROM revocation WHERE device = ? ORDER BY run, seq LIMIT 1) r ON TRUE",
                      device, device, device, device, device));
    Standing standing;
    if (!found)
        return standing;
    standing.facility = found->facility;
    standing.reach = found->reach.value_or(Reach::facility);
    if (found->run && found->seq)
        standing.revocation = Revocation{*found->run, *found->seq};
    standing.isAuthority = found->authority == device;
    return standing;
}

Outcome<std::optional<DeviceKey>> SqlSubscribers::keyOf(DeviceId device)
{
    using Key = std::optional<DeviceKey>;
    BQ_TRY_ASSIGN(const auto enrolled,
                  m_sql.one<EnrolledKey>("SELECT public_key, code_until FROM (SELECT 1 AS at, public_key, NULL AS code_until "
                                         "FROM device_key WHERE device = ? UNION ALL SELECT 2, public_key, code_until FROM device "
                                         "WHERE device = ?) k ORDER BY at LIMIT 1",
                                         device, device));
    if (enrolled)
        return Key(DeviceKey{enrolled->publicKey, enrolled->codeUntil});
    BQ_TRY_ASSIGN(const auto founding, foundingKey(device));
    if (founding)
        return Key(DeviceKey{*founding});
    BQ_TRY_ASSIGN(const auto pin, m_sql.one<QString>("SELECT value FROM local_setting WHERE name = ?",
                                                     centrePinSetting(device)));
    return pin ? Key(DeviceKey{QByteArray::fromHex(pin->toLatin1())}) : Key();
}

Outcome<std::optional<QByteArray>> SqlSubscribers::foundingKey(DeviceId device)
{
    using Key = std::optional<QByteArray>;
    BQ_TRY_ASSIGN(const auto founding, m_sql.one<QByteArray>("SELECT canonical FROM event WHERE kind = 1 "
                                                             "ORDER BY ordering, device LIMIT 1"));
    const auto event = founding ? Event::parse(*founding) : Result<Event, EventError>(err(EventError::notCanonical));
    if (!event || event->id().device != device)
        return Key();
    const auto body = decodeBody(event->envelope().kind, event->envelope().version, event->body());
    const auto *region = body ? std::get_if<RegionCreated>(&*body) : nullptr;
    return region ? Key(region->authorityKey) : Key();
}

Outcome<void> SqlSubscribers::revoke(DeviceId device, const Revocation &from)
{
    BQ_TRY(m_sql.run("INSERT INTO revocation (device, run, seq) VALUES (?, ?, ?) "
                     "ON CONFLICT (device) DO UPDATE SET run = excluded.run, seq = excluded.seq",
                     device, from.run, from.seq));
    return {};
}

/// Each hash has a salt of its own: one that was here before is an old one that comes again, by a letter that was handed in
/// twice or after a backup. Of new ones the authority's stands in any case, whatever its clock says; of a place's own, and of
/// those that a centre is told again, the later. Whoever set it while their clock was ahead by days did so just now: else nobody
/// could set another for years. Nobody knows when they did where it is told again: whatever else there is counts as later.
Outcome<bool> SqlSubscribers::takeCredential(const std::optional<Clues> &facility, const CredentialRecord &record, Instant now)
{
    constexpr qint64 aheadMax = 2 * 86'400;
    constexpr Instant longAgo{0};
    const Instant limit{now.seconds + aheadMax};
    BQ_TRY_ASSIGN(const auto person, m_sql.one<WorkingPerson>("SELECT facility, roles FROM person WHERE user_id = ?", record.user));
    if (!person || (facility && person->administers()))
        return false;
    if (facility && facility != person->facility)
        return true;
    BQ_TRY_ASSIGN(const bool isNew, noteCame(record));
    if (!isNew)
        return true;
    const auto isAhead = [&](Instant time) { return time > limit; };
    BQ_TRY_ASSIGN(const auto standing, m_sql.one<Instant>("SELECT set_at FROM credential WHERE user_id = ?", record.user));
    const Instant before = standing.value_or(Instant{-1});
    Instant setAt = isAhead(record.setAt) ? (record.isAgain ? longAgo : now) : record.setAt;
    if (!record.isAgain && (!facility || isAhead(record.setAt)))
        setAt.seconds = std::max(setAt.seconds, isAhead(before) ? now.seconds : before.seconds + 1);
    BQ_TRY(m_sql.run("INSERT INTO credential (user_id, pin_hash, failures, failed_at, set_at, unsent, change) "
                     "VALUES (?, ?, 0, 0, ?, 0, (SELECT coalesce(max(change), 0) + 1 FROM credential)) "
                     "ON CONFLICT (user_id) DO UPDATE SET pin_hash = excluded.pin_hash, failures = 0, failed_at = 0, "
                     "set_at = excluded.set_at, change = excluded.change "
                     "WHERE credential.set_at > ? OR (excluded.set_at, excluded.pin_hash) > (credential.set_at, credential.pin_hash)",
                     record.user, record.pinHash, setAt, limit));
    return true;
}

/// Whether it is the first time.
Outcome<bool> SqlSubscribers::noteCame(const CredentialRecord &record)
{
    constexpr qsizetype markBytes = 8;
    constexpr qsizetype marksMax = 64;
    const QString name = QStringLiteral("pinsCame/") + record.user.text();
    const QString mark = QString::fromLatin1(blake2b256({record.pinHash.toUtf8()}).first(markBytes).toHex());
    BQ_TRY_ASSIGN(const auto said, m_sql.one<QString>("SELECT value FROM local_setting WHERE name = ?", name));
    auto marks = said.value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    if (marks.contains(mark))
        return false;
    marks.append(mark);
    BQ_TRY(m_sql.run("INSERT INTO local_setting (name, value) VALUES (?, ?) "
                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                     name, marks.mid(std::max<qsizetype>(0, marks.size() - marksMax)).join(u' ')));
    return true;
}

/// As a change that no device has seen: those of the place where they work now may not have had it.
Outcome<void> SqlSubscribers::heed(const Event &said)
{
    const auto body = said.envelope().kind == int(Kind::personDefined) ? standingBody(said) : std::nullopt;
    if (const auto *person = body ? std::get_if<PersonDefined>(&*body) : nullptr) {
        BQ_TRY(m_sql.run("UPDATE credential SET change = (SELECT max(change) + 1 FROM credential) WHERE user_id = ?",
                         person->user));
    }
    return {};
}

Outcome<CredentialChanges> SqlSubscribers::credentialsSince(const Clues &facility, quint64 change)
{
    CredentialChanges changes;
    BQ_TRY_ASSIGN(const auto last, m_sql.one<quint64>("SELECT coalesce(max(change), 0) FROM credential"));
    // A device that has seen more than there is saw it in a history that was lost.
    const quint64 after = change > last.value_or(0) ? 0 : change;
    BQ_TRY_ASSIGN(changes.records,
                  m_sql.all<CredentialRecord>("SELECT c.user_id, c.pin_hash, c.set_at FROM credential c "
                                              "JOIN person p ON p.user_id = c.user_id WHERE c.change > ? AND p.facility = ? "
                                              "ORDER BY c.change",
                                              after, facility));
    if (!changes.records.empty())
        changes.change = last.value_or(0);
    return changes;
}

Outcome<std::optional<Instant>> SqlSubscribers::lastContact(DeviceId device)
{
    return m_sql.one<Instant>("SELECT time FROM device_contact WHERE device = ?", device);
}

Outcome<void> SqlSubscribers::noteContact(DeviceId device, Instant time, const std::vector<FeedCursor> &read)
{
    BQ_TRY(m_sql.insert("INSERT INTO device_contact (device, time) VALUES (?, ?) "
                        "ON CONFLICT (device) DO UPDATE SET time = excluded.time",
                        Merge::last, 1, device, time));
    for (const auto &cursor : read) {
        BQ_TRY(m_sql.insert("INSERT INTO device_cursor (device, name, position) VALUES (?, ?, ?) "
                            "ON CONFLICT (device, name) DO UPDATE SET position = excluded.position",
                            Merge::last, 2, device, cursor.feed, cursor.at.position));
    }
    return {};
}

} // namespace botiquin

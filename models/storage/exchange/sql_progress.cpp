// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_progress.h"

#include "storage/workplace.h"

#include <algorithm>

namespace botiquin {

namespace {

constexpr int unsentAgain = 2; ///< of a credential that a centre had; 1 where it never did

struct CursorColumns
{
    Feed feed;
    quint64 epoch;
    quint64 position;
    QByteArray digest;

    static constexpr auto fields
        = Fields{Field{1, "name", &CursorColumns::feed}, Field{2, "epoch", &CursorColumns::epoch},
                 Field{3, "position", &CursorColumns::position}, Field{4, "digest", &CursorColumns::digest}};
};

struct PlaceInLog
{
    quint32 run;
    quint64 seq;

    static constexpr auto fields = Fields{Field{1, "run", &PlaceInLog::run}, Field{2, "seq", &PlaceInLog::seq}};
};

const QString credentialsSetting = QStringLiteral("credentials.seen");
const QString centreSetting = QStringLiteral("centre.device");
const QString doubtSetting = QStringLiteral("centre.doubted"); // "1" or empty
const QString introductionSetting = QStringLiteral("centre.introduction"); // base64

} // namespace

Outcome<std::vector<FeedCursor>> SqlProgress::cursors()
{
    BQ_TRY_ASSIGN(const auto rows,
                  m_sql.all<CursorColumns>("SELECT name, epoch, position, digest FROM feed_cursor ORDER BY name"));
    std::vector<FeedCursor> cursors;
    for (const auto &row : rows)
        cursors.push_back({row.feed, row.epoch, {row.position, row.digest}});
    return cursors;
}

Outcome<void> SqlProgress::setCursor(const FeedCursor &cursor)
{
    BQ_TRY(m_sql.run("INSERT INTO feed_cursor (name, epoch, position, digest) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (name) DO UPDATE SET epoch = excluded.epoch, position = excluded.position, digest = excluded.digest",
                     cursor.feed, cursor.epoch, cursor.at.position, cursor.at.digest));
    return {};
}

Outcome<quint64> SqlProgress::acknowledged(DeviceId device, quint32 run)
{
    BQ_TRY_ASSIGN(const auto seq,
                  m_sql.one<quint64>("SELECT seq FROM acknowledged WHERE device = ? AND run = ?", device, run));
    return seq.value_or(0);
}

Outcome<void> SqlProgress::setAcknowledged(DeviceId device, quint32 run, quint64 seq)
{
    BQ_TRY(m_sql.run("INSERT INTO acknowledged (device, run, seq) VALUES (?, ?, ?) "
                     "ON CONFLICT (device, run) DO UPDATE SET seq = excluded.seq",
                     device, run, seq));
    return {};
}

Outcome<void> SqlProgress::doubtAcknowledged()
{
    BQ_TRY(m_sql.run("UPDATE acknowledged SET seq = seq - 1 WHERE seq > 0"));
    return {};
}

Outcome<bool> SqlProgress::isInDoubt()
{
    BQ_TRY_ASSIGN(const auto doubt, local(doubtSetting));
    return doubt && !doubt->isEmpty();
}

Outcome<void> SqlProgress::setInDoubt(bool isInDoubt)
{
    return setLocal(doubtSetting, isInDoubt ? QStringLiteral("1") : QString());
}

Outcome<std::optional<DeviceId>> SqlProgress::authorityHere()
{
    BQ_TRY_ASSIGN(const auto named, local(setting::authorityDevice));
    return named ? DeviceId::parse(*named) : std::nullopt;
}

Outcome<std::optional<DeviceId>> SqlProgress::centre()
{
    BQ_TRY_ASSIGN(const auto named, local(centreSetting));
    return named ? DeviceId::parse(*named) : std::nullopt;
}

Outcome<void> SqlProgress::setCentre(DeviceId centre)
{
    return setLocal(centreSetting, centre.text());
}

Outcome<quint64> SqlProgress::wholeUntil(DeviceId device, quint32 run)
{
    BQ_TRY_ASSIGN(const auto seq,
                  m_sql.one<quint64>("SELECT e.seq FROM event e WHERE e.device = ? AND e.run = ? "
                                     "AND EXISTS (SELECT 1 FROM event f WHERE f.device = e.device AND f.run = e.run AND f.seq = 1) "
                                     "AND NOT EXISTS (SELECT 1 FROM event n WHERE n.device = e.device AND n.run = e.run "
                                     "AND n.seq = e.seq + 1) ORDER BY e.seq LIMIT 1",
                                     device, run));
    return seq.value_or(0);
}

Outcome<std::vector<EventId>> SqlProgress::maybeNamedBefore(const Event &event)
{
    const auto &e = event.envelope();
    BQ_TRY_ASSIGN(const auto places,
                  m_sql.all<PlaceInLog>("SELECT run, seq FROM event WHERE ordering = ? AND device = ? AND run < ? AND time = ? "
                                        "AND clock_epoch = ? AND kind = ? AND author IS ? AND chain = x''",
                                        e.order, e.id.device, e.id.run, e.time, e.clockEpoch, e.kind, e.author));
    std::vector<EventId> names;
    for (const auto &place : places)
        names.push_back({e.id.device, place.run, place.seq});
    return names;
}

Outcome<void> SqlProgress::takeBack(const EventId &alone)
{
    BQ_TRY(m_sql.run("DELETE FROM event WHERE device = ? AND run = ? AND seq = ? AND chain = x''", alone.device, alone.run,
                     alone.seq));
    return {};
}

Outcome<void> SqlProgress::replaceBy(const Event &event)
{
    const auto &e = event.envelope();
    BQ_TRY(m_sql.run("UPDATE event SET time = ?, clock_epoch = ?, ordering = ?, author = ?, kind = ?, canonical = ? "
                     "WHERE device = ? AND run = ? AND seq = ? AND chain = x''",
                     e.time, e.clockEpoch, e.order, e.author, e.kind, event.canonical(), e.id.device, e.id.run, e.id.seq));
    return {};
}

Outcome<std::vector<CredentialRecord>> SqlProgress::unsentCredentials()
{
    BQ_TRY_ASSIGN(auto all, m_sql.all<CredentialRecord>("SELECT user_id, pin_hash, set_at FROM credential WHERE unsent > 0 "
                                                        "ORDER BY user_id"));
    BQ_TRY_ASSIGN(const auto again, m_sql.all<UserId>("SELECT user_id FROM credential WHERE unsent = ?", unsentAgain));
    for (auto &record : all)
        record.isAgain = std::find(again.begin(), again.end(), record.user) != again.end();
    return all;
}

Outcome<void> SqlProgress::noteSent(const std::vector<CredentialRecord> &records)
{
    for (const auto &record : records) {
        BQ_TRY(m_sql.run("UPDATE credential SET unsent = 0 WHERE user_id = ? AND pin_hash = ?", record.user, record.pinHash));
    }
    return {};
}

Outcome<QByteArray> SqlProgress::introduction()
{
    BQ_TRY_ASSIGN(const auto text, local(introductionSetting));
    return text ? QByteArray::fromBase64(text->toLatin1()) : QByteArray();
}

Outcome<void> SqlProgress::setIntroduction(const QByteArray &bundle)
{
    return setLocal(introductionSetting, QString::fromLatin1(bundle.toBase64()));
}

Outcome<QByteArray> SqlProgress::letters()
{
    BQ_TRY_ASSIGN(const auto text, local(lettersSetting));
    return text ? QByteArray::fromBase64(text->toLatin1()) : QByteArray();
}

Outcome<void> SqlProgress::setLetters(const QByteArray &kept)
{
    return setLocal(lettersSetting, QString::fromLatin1(kept.toBase64()));
}

Outcome<void> SqlProgress::sendCredentialsAgain()
{
    BQ_TRY(m_sql.run("UPDATE credential SET unsent = ? WHERE unsent = 0", unsentAgain));
    return {};
}

Outcome<void> SqlProgress::takeCredential(const CredentialRecord &record)
{
    BQ_TRY(m_sql.run("INSERT INTO credential (user_id, pin_hash, failures, failed_at, set_at, unsent) VALUES (?, ?, 0, 0, ?, 0) "
                     "ON CONFLICT (user_id) DO UPDATE SET pin_hash = excluded.pin_hash, failures = 0, failed_at = 0, "
                     "set_at = excluded.set_at, unsent = 0 "
                     "WHERE (credential.unsent = 0 AND (excluded.set_at, excluded.pin_hash) <> (credential.set_at, credential.pin_hash)) "
                     "OR (excluded.set_at, excluded.pin_hash) > (credential.set_at, credential.pin_hash)",
                     record.user, record.pinHash, record.setAt));
    return {};
}

Outcome<quint64> SqlProgress::credentialsSeen()
{
    BQ_TRY_ASSIGN(const auto seen, local(credentialsSetting));
    return seen ? seen->toULongLong() : 0;
}

Outcome<void> SqlProgress::setCredentialsSeen(quint64 change)
{
    return setLocal(credentialsSetting, QString::number(change));
}

Outcome<std::optional<QString>> SqlProgress::local(const QString &name)
{
    return m_sql.one<QString>("SELECT value FROM local_setting WHERE name = ?", name);
}

Outcome<void> SqlProgress::setLocal(const QString &name, const QString &value)
{
    BQ_TRY(m_sql.run("INSERT INTO local_setting (name, value) VALUES (?, ?) "
                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                     name, value));
    return {};
}

} // namespace botiquin

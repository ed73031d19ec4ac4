// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/progress.h"
#include "storage/sql.h"

namespace botiquin {

/// The local setting in which the letters are kept that may yet be answered.
inline const QString lettersSetting = QStringLiteral("centre.letters"); // base64

class SqlProgress : public Progress
{
public:
    explicit SqlProgress(Sql &sql) : m_sql(sql) {}

    Outcome<std::vector<FeedCursor>> cursors() override;
    Outcome<void> setCursor(const FeedCursor &cursor) override;
    Outcome<quint64> acknowledged(DeviceId device, quint32 run) override;
    Outcome<void> setAcknowledged(DeviceId device, quint32 run, quint64 seq) override;
    Outcome<void> doubtAcknowledged() override;
    Outcome<bool> isInDoubt() override;
    Outcome<void> setInDoubt(bool isInDoubt) override;
    Outcome<std::optional<DeviceId>> authorityHere() override;
    Outcome<std::optional<DeviceId>> centre() override;
    Outcome<void> setCentre(DeviceId centre) override;
    Outcome<quint64> wholeUntil(DeviceId device, quint32 run) override;
    Outcome<std::vector<EventId>> maybeNamedBefore(const Event &event) override;
    Outcome<void> takeBack(const EventId &alone) override;
    Outcome<void> replaceBy(const Event &event) override;
    Outcome<std::vector<CredentialRecord>> unsentCredentials() override;
    Outcome<void> noteSent(const std::vector<CredentialRecord> &records) override;
    Outcome<void> sendCredentialsAgain() override;
    Outcome<QByteArray> introduction() override;
    Outcome<void> setIntroduction(const QByteArray &bundle) override;
    Outcome<QByteArray> letters() override;
    Outcome<void> setLetters(const QByteArray &kept) override;
    Outcome<void> takeCredential(const CredentialRecord &record) override;
    Outcome<quint64> credentialsSeen() override;
    Outcome<void> setCredentialsSeen(quint64 change) override;

private:
    Outcome<std::optional<QString>> local(const QString &name);
    Outcome<void> setLocal(const QString &name, const QString &value);

    Sql &m_sql;
};

} // namespace botiquin

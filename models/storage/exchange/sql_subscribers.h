// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/subscribers.h"
#include "storage/sql.h"

namespace botiquin {

/// The local setting that holds, in hex, the key of the centre that this store was enrolled at.
[[nodiscard]] inline QString centrePinSetting(DeviceId centre)
{
    return QStringLiteral("centre.key.") + centre.text();
}

class SqlSubscribers : public Subscribers
{
public:
    explicit SqlSubscribers(Sql &sql) : m_sql(sql) {}

    Outcome<Standing> standingOf(DeviceId device) override;
    Outcome<std::optional<DeviceKey>> keyOf(DeviceId device) override;
    Outcome<void> revoke(DeviceId device, const Revocation &from) override;
    Outcome<bool> takeCredential(const std::optional<Clues> &facility, const CredentialRecord &record, Instant now) override;
    Outcome<CredentialChanges> credentialsSince(const Clues &facility, quint64 change) override;
    Outcome<void> heed(const Event &said) override;
    Outcome<std::optional<Instant>> lastContact(DeviceId device) override;
    Outcome<void> noteContact(DeviceId device, Instant time, const std::vector<FeedCursor> &read) override;

private:
    Outcome<std::optional<QByteArray>> foundingKey(DeviceId device);
    Outcome<bool> noteCame(const CredentialRecord &record);

    Sql &m_sql;
};

} // namespace botiquin

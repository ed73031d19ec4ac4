// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/subscribers.h"
#include "storage/sql.h"

namespace botiquin {

class SqlSubscribers : public Subscribers
{
public:
    explicit SqlSubscribers(Sql &sql) : m_sql(sql) {}

    Outcome<std::optional<Clues>> facilityOf(DeviceId device) override;
    Outcome<std::optional<QByteArray>> keyOf(DeviceId device) override;
    Outcome<Reach> reachOf(DeviceId device) override;
    Outcome<void> setReach(DeviceId device, Reach reach) override;
    Outcome<std::optional<Revocation>> revocationOf(DeviceId device) override;
    Outcome<void> revoke(DeviceId device, const Revocation &from) override;

private:
    Sql &m_sql;
};

} // namespace botiquin

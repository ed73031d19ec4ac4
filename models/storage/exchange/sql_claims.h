// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/claims.h"
#include "storage/sql.h"

namespace botiquin {

/// A local setting for each device that has anything in hand.
class SqlClaims : public ClaimBoard
{
public:
    explicit SqlClaims(Sql &sql) : m_sql(sql) {}

    Outcome<std::optional<Instant>> saidUntil(const Clues &facility, DeviceId device,
                                              const std::vector<ClaimedBox> &boxes) override;
    Outcome<void> say(const Clues &facility, DeviceId device, const std::vector<ClaimedBox> &boxes, Instant until) override;
    Outcome<std::vector<BoxClaim>> others(const Clues &facility, DeviceId device, Instant now) override;

private:
    Sql &m_sql;
};

} // namespace botiquin

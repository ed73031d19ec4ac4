// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exchange/concerns.h"
#include "domain/ledger/kind.h"
#include "journal/exchange/rights_book.h"
#include "storage/sql.h"

#include <map>

namespace botiquin {

class SqlRightsBook : public RightsBook
{
public:
    /// Where no feeds are kept, by the log alone.
    explicit SqlRightsBook(Sql &sql, bool hasFeeds = true) : m_sql(sql), m_hasFeeds(hasFeeds) {}

    Outcome<std::vector<PersonDefined>> everSaidOf(const UserId &user) override;
    Outcome<Reach> widestReach(DeviceId device) override;
    Outcome<std::vector<gs1::SsccRange>> numbersOf(DeviceId device) override;
    Outcome<Concerned> concernedWith(const ActedOn &thing) override;
    Outcome<std::vector<Undecided>> undecided(const QString &after, int limit) override;
    Outcome<std::optional<Round>> lastRound() override;
    Outcome<void> noteRound(const std::optional<Round> &round) override;

private:
    Outcome<std::vector<QByteArray>> saidInLog(const Subject &about);
    Outcome<std::vector<QByteArray>> said(const Subject &about, Kind kind);
    Outcome<std::vector<Clues>> supplied(const QString &facility);
    Outcome<Concerned> aboutBox(const QString &sscc);
    Outcome<Concerned> aboutFound(const QString &sscc);
    Outcome<std::vector<Clues>> closedAt(const QString &sscc);
    Outcome<std::vector<Clues>> mayNumber(const QString &sscc);
    Outcome<std::vector<Clues>> warehousesOf(const QString &route);

    Sql &m_sql;
    bool m_hasFeeds;
    quint64 m_readIn = 0; ///< transaction, of a log without feeds
    qint64 m_readTo = 0; ///< its row
    std::map<QString, std::vector<QByteArray>> m_said; ///< in it, by the subject
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/shortages/shortage_book.h"
#include "journal/station.h"

namespace botiquin {

struct ShortageRefused
{
    ShortageRefusal rule;
    QString shortage = {}; ///< the one that is in the way
};

/// What a clinic says it lacks; what it has and how long that lasts stands in its books.
struct ShortageReport
{
    Clave item;
    Urgency urgency;
    ShortageReason reason;
    Units needed;
    std::optional<int> daysLeft = {};
    std::optional<int> patientsWaiting = {};
    QString note = QString(QLatin1String(""));
    bool replaces = false; ///< the one that waits is merged into this one
};

/// Reports shortages, answers and ends them. Nothing of their history is ever lost.
class ShortageDesk
{
public:
    explicit ShortageDesk(Station &station) : m_station(station) {}

    [[nodiscard]] Answer<EventId, ShortageRefused> report(const ShortageReport &report, const UserId &user);
    [[nodiscard]] Answer<EventId, ShortageRefused> see(const QString &shortage, const UserId &user);
    /// May be answered again: the last answer stands.
    [[nodiscard]] Answer<EventId, ShortageRefused> answer(const ShortageAnswered &answer, const UserId &user);
    /// What was promised is here.
    [[nodiscard]] Answer<EventId, ShortageRefused> close(const QString &shortage, const QString &note, const UserId &user);
    [[nodiscard]] Answer<EventId, ShortageRefused> withdraw(const QString &shortage, const QString &note,
                                                            const UserId &user);
    [[nodiscard]] Answer<EventId, ShortageRefused> merge(const QString &shortage, const QString &into, const UserId &user);

private:
    Outcome<std::optional<ShortageStanding>> standingOf(const QString &shortage);
    Outcome<AnswerContext> contextOf(const ShortageAnswered &answer, const std::optional<ShortageStanding> &shortage);
    Answer<EventId, ShortageRefused> end(const ShortageClosed &closed, const UserId &user);
    Answer<EventId, ShortageRefused> recordReport(const ShortageReport &report, const std::optional<Shortage> &waiting,
                                                  const UserId &user);

    Station &m_station;
};

} // namespace botiquin

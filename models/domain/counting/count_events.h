// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/kit_events.h"

namespace botiquin {

enum class CountScope { full, list, shelf };
constexpr int countOf(CountScope) { return 3; }
QString name(CountScope scope);
[[nodiscard]] std::optional<CountScope> parseCountScope(const QString &text);

/// How far a device's log had been seen.
struct SeenLog
{
    DeviceId device;
    quint32 run;
    quint64 seq;

    static constexpr auto fields = Fields{
        Field{1, "device", &SeenLog::device}, Field{2, "run", &SeenLog::run},
        Field{3, "seq", &SeenLog::seq}};
};

/// What a facility was found to hold. An anchor: it cuts the book by what it had seen, and its variance is
/// derived from the book before the cut (DESIGN §3).
struct CountClosed
{
    static constexpr Kind kind = Kind::countClosed;
    static constexpr int version = 1;

    Clues facility;
    CountScope scope;
    std::optional<Slot> shelf;        ///< of a count by shelf
    std::vector<Clave> items;         ///< in scope, ascending: their lots that have no line were counted as none
    std::vector<LotUnits> lines;      ///< units of zero and more, a line a lot, ascending
    std::vector<SeenLog> seen;        ///< other devices' logs
    std::optional<Instant> countedAt; ///< where it was put in later from paper
    std::vector<UserId> counters;

    static constexpr auto fields = Fields{
        Field{1, "facility", &CountClosed::facility}, Field{2, "scope", &CountClosed::scope},
        Field{3, "shelf", &CountClosed::shelf}, Field{4, "items", &CountClosed::items},
        Field{5, "lines", &CountClosed::lines}, Field{6, "seen", &CountClosed::seen},
        Field{7, "counted_at", &CountClosed::countedAt}, Field{8, "counters", &CountClosed::counters}};
};

} // namespace botiquin

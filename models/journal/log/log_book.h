// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/projection/rows.h"

namespace botiquin {

/// An event in a list.
struct LogLine
{
    qint64 row;
    DeviceId device;
    quint32 run;
    quint64 seq;
    Instant time;
    quint32 clockEpoch;
    std::optional<QString> author;
    int kind;

    EventId id() const { return {device, run, seq}; }

    static constexpr auto fields = Fields{
        Field{1, "row", &LogLine::row},   Field{2, "device", &LogLine::device}, Field{3, "run", &LogLine::run},
        Field{4, "seq", &LogLine::seq},   Field{5, "time", &LogLine::time},     Field{6, "clock_epoch", &LogLine::clockEpoch},
        Field{7, "author", &LogLine::author}, Field{8, "kind", &LogLine::kind}};
};

class LogBook
{
public:
    virtual ~LogBook() = default;

    /// Events below `beforeRow` (0: the newest), newest first; of one kind if given.
    [[nodiscard]] virtual Outcome<std::vector<LogLine>> lines(qint64 beforeRow, int limit, std::optional<int> kind) = 0;
    [[nodiscard]] virtual Outcome<qint64> eventCount() = 0;
};

} // namespace botiquin

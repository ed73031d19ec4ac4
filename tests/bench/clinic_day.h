// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/event_body.h"

#include <QStringList>
#include <optional>
#include <set>

namespace botiquin::bench {

/// A clinic's events of a day from a file of one JSON object a line, as the nearest of our kinds. Moves within a facility
/// and dispensings lack what ours say besides (a box, a patient): a serial number and patient 1 stand in. All of it is one
/// clinic's, whatever facilities the lines name.
struct ClinicDay
{
    struct Act
    {
        Instant time;
        UserId user;
        EventBody body;
    };
    std::vector<Act> acts;
    std::set<Clave> items;
    std::set<UserId> users;
    Clues facility;

    static constexpr int linesMax = 100'000;
    static constexpr qsizetype lineBytesMax = 64 * 1024;
    /// As of the facility `at`; where none is given, of the one that the first line names. Of any bytes either a day or
    /// "FILE: why", "FILE:LINE: why": notReadable, empty, tooManyLines, lineTooLong, notAnObject, or the member that is none:
    /// time, user, facility, item, lot, expiry, qty, type, src.
    [[nodiscard]] static Result<ClinicDay, QString> read(const QString &path, const std::optional<Clues> &at = {});
};

} // namespace botiquin::bench

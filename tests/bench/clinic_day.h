// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_body.h"

#include <QStringList>
#include <set>

namespace botiquin::bench {

/// A clinic's events of a day from a file of one JSON object a line, as the nearest of our kinds. Moves within a facility
/// and dispensings lack what ours say besides (a box, a patient): a serial number and patient 1 stand in.
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
    std::set<Clues> facilities;

    [[nodiscard]] static ClinicDay read(const QString &path);
};

} // namespace botiquin::bench

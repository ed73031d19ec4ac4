// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/checks.h"

/// A whole region in one thread, from one seed: every place with its real journal on its real store, people who work
/// there, and what goes wrong. The same settings give the same run, event by event.
namespace botiquin::simulation {

/// What a run came to.
struct Report
{
    Settings settings;
    std::map<QString, qint64> acts;
    std::map<QString, qint64> refusals;
    std::map<QString, qint64> faults;
    qint64 events = 0; ///< at the centre in the end
    qint64 bytesUp = 0;
    qint64 bytesDown = 0;
    QString digest; ///< of all that happened and of every store in the end
    std::vector<Check> checks;
    QStringList story; ///< how it came to what does not hold; empty where all does

    bool holds() const;
};

/// The failure of a machine on which nothing can be simulated.
[[nodiscard]] Outcome<Report> simulate(const Settings &settings);

} // namespace botiquin::simulation

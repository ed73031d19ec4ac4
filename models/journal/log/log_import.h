// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/intake.h"
#include "journal/log/log_file.h"

namespace botiquin {

struct LogImport : IntakeReport
{
    std::optional<LogFileFault> fault; ///< what ended the reading; complete stretches before it were taken in

    bool isComplete() const { return refusals.empty() && !fault; }
};

/// Takes in a log that another store exported, through an AuthorityGate: its events are committed only when the
/// chain computed here is the one that the file names.
[[nodiscard]] Outcome<LogImport> importLog(Journal &journal, QIODevice &from);

} // namespace botiquin

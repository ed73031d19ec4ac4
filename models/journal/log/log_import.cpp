// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log/log_import.h"

namespace botiquin {

Outcome<LogImport> importLog(Journal &journal, QIODevice &from)
{
    LogReader reader(from);
    AuthorityGate gate(journal.store());
    Intake intake(journal, gate);
    for (;;) {
        auto item = reader.next();
        if (!item)
            return LogImport{intake.report(), item.error()};
        if (std::holds_alternative<LogEnd>(*item))
            return LogImport{intake.report(), std::nullopt};
        if (const auto *event = std::get_if<Event>(&*item)) {
            BQ_TRY(intake.take(*event));
        } else {
            const auto &head = std::get<LogHead>(*item);
            BQ_TRY(intake.close(head.last, head.chain));
        }
    }
}

} // namespace botiquin

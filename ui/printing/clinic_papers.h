// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "ui/printing/document_output.h"

namespace botiquin::ui {

/// The shortages that wait, of one facility or of all; nothing where none does.
[[nodiscard]] Outcome<std::optional<Document>> shortageReportPaper(Station &station,
                                                                   const std::optional<Clues> &facility);

/// The control book of the days from `from` to `to`; nothing where nothing controlled moved.
[[nodiscard]] Outcome<std::optional<Document>> controlBookPaper(Station &station, Date from, Date to);

} // namespace botiquin::ui

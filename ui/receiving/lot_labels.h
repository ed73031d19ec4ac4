// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/reception_drafts.h"
#include "journal/station.h"
#include "ui/printing/document_output.h"

namespace botiquin::ui {

/// Our own labels for goods whose codes do not tell their lot, one a line, each on a sheet of its own. The
/// lines are complete.
[[nodiscard]] Outcome<Document> lotLabels(Station &station, const std::vector<ReceptionLine> &lines);

} // namespace botiquin::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/counting/open_count.h"
#include "ui/printing/document_output.h"

namespace botiquin::ui {

/// The sheet of an open count, to be filled in by hand.
[[nodiscard]] Outcome<Document> countDocument(Station &station, const OpenCount &count);

} // namespace botiquin::ui

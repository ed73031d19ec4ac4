// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "ui/printing/document_output.h"

namespace botiquin::ui {

/// The whole stock card of an item on paper: its lots in the head, every line, newest first.
[[nodiscard]] Outcome<Document> cardDocument(Station &station, const Clave &item);

} // namespace botiquin::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/log/event_fields.h"

namespace botiquin::ui {

/// What an event says, in words of the language that is loaded.

/// What an event of a kind is called: "Llegó del proveedor". The kind's number where this program knows none.
QString kindWords(int kind);
/// The label of an event's field, and its value; of what holds other fields, no value.
QString fieldWords(const presentation::EventField &field);
QString valueWords(const presentation::EventField &field);
/// The words for the name of an enumerator or a rule, e.g. "quarantine"; the name itself where there are none.
QString namedWords(const QString &name);

} // namespace botiquin::ui

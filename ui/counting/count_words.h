// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/counting/count_desk.h"
#include "presentation/counting/count_model.h"

namespace botiquin::ui {

/// The words of counting, in the language that is loaded.

/// What happened, what is safe and what comes next.
QString words(const CountRefused &refusal);
QString words(presentation::CountModel::LineState state, Units difference);
/// "Lista de la semana", "Todo lo que hay", "Anaquel C-04".
QString scopeWords(CountScope scope, const std::optional<Slot> &shelf);
/// "faltan 2", "sobran 3", "igual".
QString differenceWords(Units difference);
/// "−2", "+3", "0": with a sign as wide as a digit.
QString signedNumber(qint64 number);
/// "25 nov 2026, 14:05".
QString dayAndHour(Instant time);

/// A day and hour as people write them on a sheet, "24/11/2026 16:20"; nothing for what is none.
[[nodiscard]] std::optional<Instant> parseTypedHour(const QString &typed);
QString typedHour(Instant time);

} // namespace botiquin::ui

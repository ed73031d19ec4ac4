// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/stock/stock_outlook.h"

namespace botiquin::ui {

/// The words of how long things last, in the language that is loaded.

QString words(StockAlert alert);
/// The most pressing thing to say of an item: "Se acaba el 3 dic", "Nada urge".
QString outlookState(const ItemOutlook &item);
/// The item, for a screen reader.
QString outlookSentence(const ItemOutlook &item);
/// Tenths as people read them: 1,234 is "123.4", 30 is "3".
QString tenthsWords(qint64 tenths);

} // namespace botiquin::ui

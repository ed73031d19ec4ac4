// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/today/today.h"
#include "ui/shell/theme.h"

namespace botiquin::ui {

/// The words of a day, in the language that is loaded.

/// What is to be done, what to know of it, and how it presses.
struct TaskWords
{
    QString title;
    QString line;
    QString tag;
    Meaning meaning;
    QString iconName;
};
TaskWords words(const Task &task, Instant now, bool atWarehouse);

/// "Su kit de diciembre llega hoy, entre 12:30 y 14:00" and where it is on its way, as far as is known here. What comes
/// to a warehouse is no kit of its own.
QString deliveryTitle(const ComingDelivery &delivery, Date today, bool atWarehouse);
QString deliveryLine(const ComingDelivery &delivery, Instant now);

/// "No hay", "Para 3 días".
QString lastingWords(const RunningOut &item);
Meaning meaningOf(const RunningOut &item);

} // namespace botiquin::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/recalls/recall_book.h"
#include "journal/recalls/recall_desk.h"
#include "journal/tracing/trace_book.h"

#include <QString>

namespace botiquin::ui {

/// The words of recalls and of what is followed, in the language that is loaded.

/// "Clase I: puede matar o dejar daño".
QString words(RecallClass level);
/// "Clase I".
QString shortWords(RecallClass level);
QString words(TouchedKind kind);
QString words(const RecallRefused &refusal);

/// Of an item, what is recalled: "lote P1", "todos los lotes".
QString scopeOf(const Recall &recall);
/// What is recalled: "Paracetamol · lote P1".
QString whatIsRecalled(const Recall &recall);
/// Where a recalled lot is: "Almacén Oaxaca", "Caja … en el viaje …", "Paciente 17 de …".
QString whereTouched(const Touched &touched);

/// A place or a link as TraceLine gives it, with the facility's name: "Caja 1952…", "Viaje 2026-12/20-037/1".
QString stationWords(const QString &text, const QString &name);
/// "de Almacén Oaxaca a la caja 1952…"; one side alone where the other is not known.
QString wayWords(const TraceLine &line);

} // namespace botiquin::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispensing/dispense.h"
#include "journal/dispensing/patient_desk.h"

namespace botiquin::ui {

/// The words of the counter, in the language that is loaded.

/// What happened, what is safe and what comes next.
QString words(const DispenseRefused &refused);
/// The state of a line that is refused now: "Caducada".
QString stateWords(DispenseRefusal rule);
/// Why what was typed is no CURP.
QString words(CurpError error);
QString words(PatientRefusal refusal);
/// "M. G. L.", or "Paciente 17" where nobody knows more.
QString patientName(const KnownPatient &patient);
/// "nació en 1961"; empty where it is not known.
QString bornWords(const KnownPatient &patient);

} // namespace botiquin::ui

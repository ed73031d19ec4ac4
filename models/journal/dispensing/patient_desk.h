// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispensing/patient.h"
#include "journal/dispensing/dispensing_book.h"
#include "journal/dispensing/patient_vault.h"
#include "journal/station.h"

namespace botiquin {

enum class PatientRefusal {
    noRight,
    noSuchPatient, ///< nobody has the number, or they were forgotten
};
QString name(PatientRefusal refusal);

struct KnownPatient
{
    qint64 number;
    /// Nothing where it was sealed under a key that is lost, or was forgotten.
    std::optional<Patient> who;
};

/// Who the patients of a clinic are: beside the log, sealed, erasable.
class PatientDesk
{
public:
    PatientDesk(Station &station, PatientVault &vault) : m_station(station), m_vault(vault) {}

    [[nodiscard]] Outcome<std::optional<KnownPatient>> find(const PatientKey &key);
    /// The number of a dispensing, and who that is.
    [[nodiscard]] Outcome<KnownPatient> who(qint64 number);
    /// Whoever has that key; gives them the next number where nobody has. What is said now of initials and year
    /// of birth stands from now on.
    [[nodiscard]] Answer<KnownPatient, PatientRefusal> admit(const Patient &patient, const UserId &user);
    /// Erases who it is. The number stays in what was dispensed, and is never given again.
    [[nodiscard]] Answer<qint64, PatientRefusal> forget(qint64 number, const UserId &user);

private:
    KnownPatient opened(const SealedPatient &patient) const;
    Outcome<bool> mayUser(const UserId &user);
    Outcome<qint64> giveNumber();

    Station &m_station;
    PatientVault &m_vault;
};

} // namespace botiquin

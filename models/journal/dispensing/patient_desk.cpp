// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/dispensing/patient_desk.h"

#include "domain/ledger/cbor.h"
#include "journal/people/people_desk.h"

#include <algorithm>

namespace botiquin {

QString name(PatientRefusal refusal)
{
    switch (refusal) {
    case PatientRefusal::noRight: return QStringLiteral("noRight");
    case PatientRefusal::noSuchPatient: return QStringLiteral("noSuchPatient");
    }
    Q_UNREACHABLE();
}

Outcome<bool> PatientDesk::mayUser(const UserId &user)
{
    BQ_TRY_ASSIGN(const auto person, m_station.books.people.person(user));
    return person && person->active && person->facility == m_station.facility
        && allows(rolesOf(*person), Right::dispense);
}

KnownPatient PatientDesk::opened(const SealedPatient &patient) const
{
    const auto plain = m_vault.open(patient.sealed);
    const auto value = plain ? parseCanonicalCbor(*plain) : std::nullopt;
    return {patient.number, value ? decode<Patient>(*value) : std::nullopt};
}

Outcome<std::optional<KnownPatient>> PatientDesk::find(const PatientKey &key)
{
    BQ_TRY_ASSIGN(const auto row, m_station.books.dispensing.patientSought(m_vault.sought(key.text().toUtf8())));
    return row ? std::optional(opened(*row)) : std::nullopt;
}

Outcome<KnownPatient> PatientDesk::who(qint64 number)
{
    BQ_TRY_ASSIGN(const auto row, m_station.books.dispensing.patient(number));
    return row ? opened(*row) : KnownPatient{number, std::nullopt};
}

/// Of half a million that a run has. A backup of the store that is put back gives none again.
Outcome<qint64> PatientDesk::giveNumber()
{
    const auto &writer = m_station.writer;
    auto &store = m_station.journal.store();
    const QString series = QStringLiteral("%1/patients/%2").arg(writer.device.text()).arg(writer.run);
    BQ_TRY_ASSIGN(const quint64 given, store.highestGiven(series));
    BQ_TRY_ASSIGN(const qint64 next, m_station.books.dispensing.nextPatient(m_station.facility, writer.device));
    const qint64 number = std::max(next, qint64(given) + 1);
    BQ_TRY(store.noteGiven(series, quint64(number)));
    return number;
}

Answer<KnownPatient, PatientRefusal> PatientDesk::admit(const Patient &patient, const UserId &user)
{
    using Admitted = Result<KnownPatient, PatientRefusal>;
    const QByteArray plain = canonicalCbor(encode(patient));
    return transact(m_station.journal, [&]() -> Answer<KnownPatient, PatientRefusal> {
        auto &book = m_station.books.dispensing;
        BQ_TRY_ASSIGN(const bool may, mayUser(user));
        if (!may)
            return Admitted(err(PatientRefusal::noRight));
        const QByteArray sought = m_vault.sought(patient.key.text().toUtf8());
        BQ_TRY_ASSIGN(const auto known, book.patientSought(sought));
        if (known) {
            BQ_TRY(book.sealAnew({known->number, m_vault.seal(plain)}));
            return Admitted(KnownPatient{known->number, patient});
        }
        BQ_TRY_ASSIGN(const qint64 number, giveNumber());
        BQ_TRY(book.addPatient({number, m_vault.seal(plain)}, sought));
        return Admitted(KnownPatient{number, patient});
    });
}

Answer<qint64, PatientRefusal> PatientDesk::forget(qint64 number, const UserId &user)
{
    using Forgotten = Result<qint64, PatientRefusal>;
    auto forgotten = transact(m_station.journal, [&]() -> Answer<qint64, PatientRefusal> {
        BQ_TRY_ASSIGN(const bool may, mayUser(user));
        if (!may)
            return Forgotten(err(PatientRefusal::noRight));
        BQ_TRY_ASSIGN(const bool wasThere, m_station.books.dispensing.erasePatient(number));
        return wasThere ? Forgotten(number) : Forgotten(err(PatientRefusal::noSuchPatient));
    });
    // Also where nobody is left to forget: wiping may be what failed the last time.
    if (forgotten && (*forgotten || forgotten->error() == PatientRefusal::noSuchPatient))
        BQ_TRY(m_station.books.dispensing.wipe());
    return forgotten;
}

} // namespace botiquin

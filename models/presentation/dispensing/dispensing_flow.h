// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispensing/dispensing_desk.h"
#include "journal/dispensing/patient_desk.h"

namespace botiquin::presentation {

/// A line of the prescription in hand, with what it comes to now.
struct DispenseRow
{
    DispenseLine line;
    QString displayName;
    QString strength;
    std::vector<LotUnits> lots;             ///< that it is taken from; none where it is refused
    std::optional<DispenseRefused> refused; ///< since it was entered

    bool isControlled() const { return line.item.isControlled(); }
};

/// What the patient was given the last time.
struct LastTime
{
    struct Given
    {
        Clave item;
        QString displayName;
        QString strength;
        Units units;
    };
    Instant time;
    std::vector<Given> items;
};

/// What came of a scan at the counter.
enum class CounterScan {
    patient,    ///< somebody's credential
    added,      ///< a pack, on the row
    refused,    ///< `refused` says why
    unknown,    ///< a GTIN that nobody has taught here
    notGoods,   ///< readable, and no product's; or one where a patient is awaited
    badCurp,    ///< `curp` says why
};
struct CounterAnswer
{
    CounterScan what;
    std::optional<size_t> row = {};
    std::optional<Clave> item = {}; ///< of a pack
    std::optional<DispenseRefused> refused = {};
    std::optional<CurpError> curp = {};
};

/// A prescription from the patient's credential to the medicine in their hand, without a widget. Each step is on
/// disk before it is answered.
class DispensingFlow
{
public:
    DispensingFlow(Station &station, PatientVault &vault, const UserId &user);

    /// What was in hand; after a power cut too.
    [[nodiscard]] Outcome<void> takeUp();

    const std::optional<KnownPatient> &patient() const { return m_patient; }
    const std::vector<DispenseRow> &rows() const { return m_rows; }
    const std::optional<LastTime> &lastTime() const { return m_last; }
    std::optional<Prescription> prescription() const { return m_open.order().prescription; }
    bool isEmpty() const { return m_open.steps() == 0; }
    Units total() const;
    /// A controlled medicine waits for its prescription's number or for who prescribed it.
    bool needsPrescription() const;

    [[nodiscard]] Answer<bool, CurpError> choosePatient(const QString &read);
    /// What a credential that is no CURP does not say.
    [[nodiscard]] Outcome<void> describePatient(const QString &initials, std::optional<int> birthYear);
    [[nodiscard]] Outcome<CounterAnswer> scan(const QByteArray &code);
    /// The row that the units are on. A line that would be refused is not kept.
    [[nodiscard]] Answer<size_t, DispenseRefused> add(const DispenseLine &line);
    [[nodiscard]] Answer<bool, DispenseRefused> setUnits(size_t row, Units units);
    /// Takes the row from the next lot that may be given, in turn; false where there is no other.
    [[nodiscard]] Outcome<bool> takeOtherLot(size_t row);
    [[nodiscard]] Outcome<void> remove(size_t row);
    [[nodiscard]] Outcome<void> prescribe(const Prescription &prescription);
    /// The same as the last time, as far as there is of it; those refused are left out and counted.
    [[nodiscard]] Outcome<int> repeatLast();
    [[nodiscard]] Outcome<bool> undo();
    [[nodiscard]] Outcome<void> discard();
    [[nodiscard]] Answer<DispensedNow, DispenseRefused> finish();
    /// A count on the spot for a lot that the books do not have.
    [[nodiscard]] Answer<EventId, StockRefused> recount(const FoundLot &found);

private:
    Outcome<void> keep(const DispenseEntry &entry);
    Outcome<void> refresh();
    Outcome<void> readPatient();
    Outcome<CounterAnswer> scanPatient(const QString &text);
    Outcome<CounterAnswer> scanPack(const DispenseLine &line);
    Outcome<std::optional<DispenseRefused>> refusalWith(std::vector<DispenseLine> lines, size_t line);

    Station &m_station;
    PatientDesk m_patients;
    DispensingDesk m_desk;
    UserId m_user;
    OpenDispensing m_open;
    std::optional<KnownPatient> m_patient;
    std::optional<LastTime> m_last;
    std::vector<DispenseRow> m_rows;
};

} // namespace botiquin::presentation

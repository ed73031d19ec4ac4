// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispensing/dispense.h"

namespace botiquin {

/// What was done at the counter before the medicine is handed over.
enum class DispenseStep { patientChosen, lineAdded, unitsSet, lotChosen, lineRemoved, prescriptionGiven };
constexpr int countOf(DispenseStep) { return 6; }

/// One step, as it is kept on disk; what belongs to the other steps is absent.
struct DispenseEntry
{
    DispenseStep step;
    std::optional<qint64> patient;
    std::optional<int> line; ///< from 0; of unitsSet, lotChosen, lineRemoved
    std::optional<DispenseLine> added;
    std::optional<Units> units;
    std::optional<Lot> lot;
    std::optional<Prescription> prescription;

    static DispenseEntry patientIs(qint64 patient);
    static DispenseEntry add(const DispenseLine &line);
    static DispenseEntry setUnits(int line, Units units);
    static DispenseEntry choose(int line, const Lot &lot);
    static DispenseEntry remove(int line);
    static DispenseEntry prescribed(const Prescription &prescription);

    static constexpr auto fields
        = Fields{Field{1, "step", &DispenseEntry::step},   Field{2, "patient", &DispenseEntry::patient},
                 Field{3, "line", &DispenseEntry::line},   Field{4, "added", &DispenseEntry::added},
                 Field{5, "units", &DispenseEntry::units}, Field{6, "lot", &DispenseEntry::lot},
                 Field{7, "prescription", &DispenseEntry::prescription}};
};

[[nodiscard]] QByteArray toBytes(const DispenseEntry &entry);
[[nodiscard]] std::optional<DispenseEntry> dispenseEntryFrom(const QByteArray &bytes);

/// A prescription being dispensed: what its steps come to.
class OpenDispensing
{
public:
    /// Nothing where a step means nothing after those before it.
    [[nodiscard]] static std::optional<OpenDispensing> replay(const std::vector<DispenseEntry> &entries);

    const DispenseOrder &order() const { return m_order; }
    int steps() const { return m_steps; }

    bool canApply(const DispenseEntry &entry) const;
    void apply(const DispenseEntry &entry);

private:
    DispenseOrder m_order;
    int m_steps = 0;
};

} // namespace botiquin

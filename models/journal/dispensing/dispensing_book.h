// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/dispensing/dispense.h"

namespace botiquin {

/// A patient's row: the number that events carry, and who that is, sealed.
struct SealedPatient
{
    qint64 number;
    QByteArray sealed;

    static constexpr auto fields
        = Fields{Field{1, "number", &SealedPatient::number}, Field{2, "sealed", &SealedPatient::sealed}};
};

/// A patient was given medicine, as it stands after corrections.
struct Dispensing
{
    QString event;
    qint64 patient;
    std::optional<QString> prescription;
    std::optional<QString> prescriber;
    Units units;
    Instant time;

    static constexpr auto fields
        = Fields{Field{1, "event", &Dispensing::event}, Field{2, "patient", &Dispensing::patient},
                 Field{3, "prescription", &Dispensing::prescription},
                 Field{4, "prescriber", &Dispensing::prescriber}, Field{5, "units", &Dispensing::units},
                 Field{6, "time", &Dispensing::time}};
};

/// A movement of a controlled item at a clinic: what the control book is made of.
struct ControlLine
{
    Clave item;
    QString displayName;
    QString strength;
    DeviceId device;
    quint32 run;
    quint64 seq;
    Instant time;
    int kind;
    std::optional<QString> author;
    LotText lot;
    Date expiry;
    Units units;         ///< came (positive) or left
    Units balance;       ///< of the item there after this line
    QString counterpart; ///< the place at the other end, as Place::text
    std::optional<QString> prescription;
    std::optional<QString> prescriber;

    EventId event() const { return {device, run, seq}; }

    static constexpr auto fields = Fields{
        Field{1, "item", &ControlLine::item}, Field{2, "display_name", &ControlLine::displayName},
        Field{3, "strength", &ControlLine::strength}, Field{4, "device", &ControlLine::device},
        Field{5, "run", &ControlLine::run}, Field{6, "seq", &ControlLine::seq},
        Field{7, "time", &ControlLine::time}, Field{8, "kind", &ControlLine::kind},
        Field{9, "author", &ControlLine::author}, Field{10, "lot", &ControlLine::lot},
        Field{11, "expiry", &ControlLine::expiry}, Field{12, "units", &ControlLine::units},
        Field{13, "balance", &ControlLine::balance}, Field{14, "counterpart", &ControlLine::counterpart},
        Field{15, "prescription", &ControlLine::prescription},
        Field{16, "prescriber", &ControlLine::prescriber}};
};

/// From `from` on and before `to`.
struct Period
{
    Instant from;
    Instant to;
};

/// Whole days of this machine's time zone, both within.
[[nodiscard]] Period daysOf(Date first, Date last);

/// What was dispensed here, and to which of the clinic-local patient numbers.
class DispensingBook
{
public:
    virtual ~DispensingBook() = default;

    /// The lots of an item that a facility has or had, first to expire first, with what keeps them from patients.
    [[nodiscard]] virtual Outcome<std::vector<ShelfLot>> shelf(const Clues &facility, const Clave &item) = 0;

    /// Newest first.
    [[nodiscard]] virtual Outcome<std::vector<Dispensing>> given(const Clues &facility, const Period &period, int offset,
                                                                 int limit) = 0;
    [[nodiscard]] virtual Outcome<int> givenCount(const Clues &facility, const Period &period) = 0;
    /// How many different patients.
    [[nodiscard]] virtual Outcome<int> patientCount(const Clues &facility, const Period &period) = 0;
    [[nodiscard]] virtual Outcome<std::optional<Dispensing>> lastOf(const Clues &facility, qint64 patient) = 0;
    /// Nothing where there is none of that name, or it was corrected.
    [[nodiscard]] virtual Outcome<std::optional<Dispensing>> dispensing(const QString &event) = 0;

    /// By item and then in the order of the log.
    [[nodiscard]] virtual Outcome<std::vector<ControlLine>> controlled(const Clues &facility, const Period &period,
                                                                       int offset, int limit) = 0;

    [[nodiscard]] virtual Outcome<std::optional<SealedPatient>> patientSought(const QByteArray &sought) = 0;
    [[nodiscard]] virtual Outcome<std::optional<SealedPatient>> patient(qint64 number) = 0;
    /// A number that no patient had and no event carries. Each device of a facility has a million of its own, in the
    /// order of their enrolment, so that two that have not spoken give no number twice.
    [[nodiscard]] virtual Outcome<qint64> nextPatient(const Clues &facility, DeviceId device) = 0;
    // Within a Transaction.
    [[nodiscard]] virtual Outcome<void> addPatient(const SealedPatient &patient, const QByteArray &sought) = 0;
    [[nodiscard]] virtual Outcome<void> sealAnew(const SealedPatient &patient) = 0;
    /// Whether there was one.
    [[nodiscard]] virtual Outcome<bool> erasePatient(qint64 number) = 0;
    /// Outside of one: leaves nothing of what was erased in the store's files.
    [[nodiscard]] virtual Outcome<void> wipe() = 0;
};

} // namespace botiquin

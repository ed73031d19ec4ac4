// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispensing/dispensing_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlDispensingBook : public DispensingBook
{
public:
    explicit SqlDispensingBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::vector<ShelfLot>> shelf(const Clues &facility, const Clave &item) override;
    Outcome<std::vector<Dispensing>> given(const Clues &facility, const Period &period, int offset, int limit) override;
    Outcome<int> givenCount(const Clues &facility, const Period &period) override;
    Outcome<int> patientCount(const Clues &facility, const Period &period) override;
    Outcome<std::optional<Dispensing>> lastOf(const Clues &facility, qint64 patient) override;
    Outcome<std::optional<Dispensing>> dispensing(const QString &event) override;
    Outcome<std::vector<ControlLine>> controlled(const Clues &facility, const Period &period, int offset,
                                                 int limit) override;
    Outcome<std::optional<SealedPatient>> patientSought(const QByteArray &sought) override;
    Outcome<std::optional<SealedPatient>> patient(qint64 number) override;
    Outcome<qint64> nextPatient(const Clues &facility, DeviceId device) override;
    Outcome<void> addPatient(const SealedPatient &patient, const QByteArray &sought) override;
    Outcome<void> sealAnew(const SealedPatient &patient) override;
    Outcome<bool> erasePatient(qint64 number) override;
    Outcome<void> wipe() override;

private:
    Sql &m_sql;
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispensing/dispensing_desk.h"
#include "journal/dispensing/patient_desk.h"
#include "presentation/paged_table.h"

#include <functional>

namespace botiquin::presentation {

/// A dispensing with who it was for and what was given.
struct Given
{
    Dispensing row;
    KnownPatient patient;
    std::vector<LotUnits> lines;
};

/// What was dispensed at the facility on a day, newest first.
class GivenListModel : public PagedTable<Given>
{
public:
    enum Column { hour, patient, medicines, units, prescription, columns };

    /// What only ui knows.
    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(qint64)> number;
        std::function<QString(Instant)> hour;
        std::function<QString(const KnownPatient &)> patient;
        std::function<QString(const std::vector<LotUnits> &)> medicines;
    };

    GivenListModel(Station &station, PatientVault &vault, Words words, QObject *parent = nullptr);

    void showDay(Date day);
    Date day() const { return m_day; }
    [[nodiscard]] Outcome<int> total() const;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    Outcome<std::vector<Given>> page(int offset, int limit) override;

private:
    QString textOf(const Given &given, int column) const;

    Station &m_station;
    PatientVault &m_vault;
    Words m_words;
    Date m_day;
};

} // namespace botiquin::presentation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispatch/fleet_desk.h"
#include "ui/importing/import_task.h"

#include <QCoreApplication>
#include <variant>

namespace botiquin::ui {

/// Vehicles or drivers of this warehouse, from a sheet. Those that the sheet does not name stay as they are.
class FleetImport final : public ImportTask
{
    Q_DECLARE_TR_FUNCTIONS(FleetImport)

public:
    enum class Of { vehicles, drivers };

    FleetImport(Station &station, Of of, UserId user);

    void read(const Sheet &sheet) override;
    Answer<presentation::ImportOutlook, QString> compare() override;
    presentation::ImportChange change(int row) const override;
    Answer<int, QString> begin(BadRows badRows) override;
    Answer<bool, QString> record(int steps) override;
    void drop() override {}

    QString title() const override;
    QString line() const override;
    QString columns() const override;
    QString newWord() const override;
    QString addedWords(int count) const override;
    QString changedWords(int count) const override;
    QString unchangedWords(int count) const override;
    QString lostWords(int count) const override;
    QString doneWords(const presentation::ImportOutlook &outlook) const override;

private:
    using Vehicles = ImportReading<FleetVehicle>;
    using Drivers = ImportReading<FleetDriver>;

    bool isOfVehicles() const { return m_of == Of::vehicles; }

    Station &m_station;
    Of m_of;
    UserId m_user;
    std::variant<Vehicles, Drivers> m_reading;
    std::vector<presentation::ImportChange> m_changes; ///< those that are new first
};

} // namespace botiquin::ui

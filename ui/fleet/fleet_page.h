// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispatch/fleet_desk.h"
#include "presentation/column_table.h"
#include "ui/importing/import_task.h"
#include "ui/shell/page.h"

#include <QKeySequence>

namespace botiquin::ui {

class ActionButton;
class Card;
class DataTable;
class EmptyState;
class FleetForm;
class KeyBar;
class NoteLine;
class PageHeader;

/// The vehicles and drivers of this warehouse: seen, made anew, changed, taken out of service and put back, and
/// imported from a sheet. Nothing is recorded before Ctrl+Enter but what F6 says.
class FleetPage : public Page
{
    Q_OBJECT

public:
    FleetPage(Station &station, PersonRow person, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("truck"); }
    QList<KeyHint> keys() const override;
    void activate() override;
    void retranslate() override;

Q_SIGNALS:
    /// Vehicles or drivers are to be imported.
    void importRequested(const std::shared_ptr<botiquin::ui::ImportTask> &task);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Vehicles = presentation::ColumnTable<VehicleRow>;
    using Drivers = presentation::ColumnTable<DriverRow>;

    QAction *addKey(const QList<QKeySequence> &keys, void (FleetPage::*slot)());
    Vehicles *makeVehicles();
    Drivers *makeDrivers();
    void build();
    QWidget *buildList(Card *card, DataTable *table, QAbstractItemModel *model, EmptyState *empty);
    void reload();
    void showCurrent(bool isVehicle);
    void nameImport();
    void newVehicle();
    void newDriver();
    void toggleService();
    void save();
    void takeBack();
    void back();
    void importSheet();
    bool record(const QString &done);
    void toRow(bool isVehicle, const QString &number);
    /// The list that is worked with: that of what the form shows.
    DataTable *list() const;

    Station &m_station;
    PersonRow m_person;
    Vehicles *m_vehicles;
    Drivers *m_drivers;
    PageHeader *m_header;
    ActionButton *m_import;
    ActionButton *m_newVehicle;
    ActionButton *m_newDriver;
    Card *m_vehicleCard;
    DataTable *m_vehicleTable;
    EmptyState *m_noVehicle;
    Card *m_driverCard;
    DataTable *m_driverTable;
    EmptyState *m_noDriver;
    FleetForm *m_form;
    NoteLine *m_said;
    KeyBar *m_keys;
    QAction *m_vehicleAction;
    QAction *m_driverAction;
    QAction *m_serviceAction;
    QAction *m_importAction;
    QAction *m_saveAction;
    QAction *m_undoAction;
    QAction *m_backAction;
};

} // namespace botiquin::ui

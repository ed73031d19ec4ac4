// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dispatch/trip_box_model.h"
#include "presentation/dispatch/trip_list_model.h"

#include <QCoreApplication>

namespace botiquin::ui {

/// The trips of a warehouse in words.
class TripTable : public presentation::TripListModel
{
    Q_DECLARE_TR_FUNCTIONS(TripTable)

public:
    using TripListModel::TripListModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QVariant words(const Trip &trip, int column);
    static QVariant secondLine(const Trip &trip, int column);
};

/// The boxes of a trip in words.
class TripBoxTable : public presentation::TripBoxModel
{
    Q_OBJECT

public:
    using TripBoxModel::TripBoxModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retell();

private:
    static QVariant words(const TripBox &box, int column);
    static QVariant secondLine(const TripBox &box, int column);
};

} // namespace botiquin::ui

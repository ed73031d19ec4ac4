// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/plan_routes.h"
#include "journal/planning/plan_book.h"
#include "journal/station.h"
#include "presentation/paged_table.h"

#include <functional>

namespace botiquin::presentation {

/// The routes out of a warehouse.
class RouteListModel : public PagedTable<RouteSummary>
{
public:
    enum Column { route, stops, travel, columns };

    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(const RouteSummary &)> towns;
        std::function<QString(const RouteSummary &)> travel; ///< "martes · lancha"
        std::function<QString(const RouteSummary &)> sentence;
    };

    RouteListModel(Station &station, Words words, QObject *parent = nullptr);

    void search(const QString &typed);
    const QString &searched() const { return m_typed; }
    Outcome<int> total() const;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    Outcome<std::vector<RouteSummary>> page(int offset, int limit) override;

private:
    QString textOf(const RouteSummary &row, int column) const;

    Station &m_station;
    Words m_words;
    QString m_typed;
};

/// The stops of one route in the order in which they stand now, recorded or not.
class StopModel : public QAbstractTableModel
{
public:
    enum Column { position, facility, metres, columns };

    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(const QString &)> name;
        std::function<QString(qint64)> distance; ///< metres: "12.4 km"
    };

    StopModel(Words words, QObject *parent = nullptr);

    /// `start` is the warehouse; nothing where its place is not known.
    void show(std::vector<RouteStop> stops, const std::optional<MapSpot> &start);
    const std::vector<RouteStop> &stops() const { return m_stops; }
    std::vector<Clues> order() const;
    /// Takes a stop to another place.
    void move(int from, int to);
    /// Puts a stop after so many others.
    void insert(int row, RouteStop stop);
    void remove(int row);
    /// All of them in a short order; false where they stand so already.
    bool orderByDistance();
    /// The round trip as the crow flies, as they stand now.
    qint64 roundTripMetres() const;
    void retell();

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_stops.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(int row, int column) const;
    std::optional<MapSpot> spotOf(int row) const; ///< -1 for the warehouse
    void arrange(const std::vector<Clues> &order);
    void number();

    Words m_words;
    std::vector<RouteStop> m_stops;
    std::optional<MapSpot> m_start;
};

} // namespace botiquin::presentation

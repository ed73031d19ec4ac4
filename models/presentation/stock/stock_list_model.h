// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "presentation/paged_table.h"
#include "presentation/stock/stock_state.h"

#include <functional>

namespace botiquin::presentation {

/// The items at a facility over their lots, by clave or as searched for.
class StockListModel : public PagedTable<ItemStock>
{
public:
    enum Column { clave, item, units, lots, firstExpiry, slot, state, columns };

    /// What only ui knows.
    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(qint64)> number;
        std::function<QString(Date)> date;
        std::function<QString(const QString &)> name;
        std::function<QString(StockState)> state;
        std::function<QString(const ItemStock &, StockState)> sentence; ///< the row, for a screen reader
    };

    StockListModel(Station &station, Words words, QObject *parent = nullptr);

    /// Searches; the empty text lists everything.
    void search(const QString &typed);
    const QString &searched() const { return m_typed; }
    /// All that the search finds, loaded or not.
    Outcome<int> total() const;
    StockState stateAt(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    Outcome<std::vector<ItemStock>> page(int offset, int limit) override;

private:
    QString textOf(const ItemStock &item, int column) const;
    QVariant kindOf(int column) const;

    Station &m_station;
    Words m_words;
    QString m_typed;
};

} // namespace botiquin::presentation

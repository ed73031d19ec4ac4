// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "presentation/paged_table.h"
#include "presentation/stock/stock_state.h"

#include <functional>

namespace botiquin::presentation {

/// The lots of one item at a facility, first to expire first.
class LotListModel : public PagedTable<LotStock>
{
public:
    enum Column { lot, expiry, units, reserved, state, columns };

    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(qint64)> number;
        std::function<QString(Date)> date;
        std::function<QString(LotState)> state;
        std::function<QString(const LotStock &, LotState)> sentence;
    };

    LotListModel(Station &station, Words words, QObject *parent = nullptr);

    void showItem(const Clave &item);
    LotState stateAt(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    Outcome<std::vector<LotStock>> page(int offset, int limit) override;

private:
    QString textOf(const LotStock &lot, int column) const;

    Station &m_station;
    Words m_words;
    std::optional<Clave> m_item;
};

} // namespace botiquin::presentation

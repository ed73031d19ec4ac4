// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispatch/dispatch_book.h"
#include "presentation/paged_table.h"

namespace botiquin::presentation {

/// The trips of a warehouse by day and route. Values without words: ui derives from it.
class TripListModel : public PagedTable<Trip>
{
public:
    enum Column { route, leaves, carrier, stops, boxes, state };
    static constexpr int columns = state + 1;

    explicit TripListModel(DispatchBook &book, QObject *parent = nullptr);

    void show(const TripFilter &filter);
    /// How many trips the filter lets through; nothing where that could not be read.
    std::optional<int> total() const { return m_total; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    Outcome<std::vector<Trip>> page(int offset, int limit) override;

private:
    DispatchBook &m_book;
    std::optional<TripFilter> m_filter;
    std::optional<int> m_total;
};

} // namespace botiquin::presentation

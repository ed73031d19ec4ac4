// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispatch/dispatch_book.h"

#include <QAbstractTableModel>

namespace botiquin::presentation {

/// The boxes of one trip in the order of its stops: those to be packed, to be loaded, aboard and delivered. Values
/// without words: ui derives from it.
class TripBoxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { stop, clinic, boxClass, seal, units, state };
    static constexpr int columns = state + 1;

    explicit TripBoxModel(DispatchBook &book, QObject *parent = nullptr) : QAbstractTableModel(parent), m_book(book) {}

    /// Reads anew; what was listed stays where reading fails.
    [[nodiscard]] Outcome<void> show(const TripId &trip);
    const TripBox &box(int row) const { return m_boxes.at(size_t(row)); }
    /// The row of a box; -1 where it is not listed.
    int rowOf(const Sscc &sscc) const;
    int countOf(TripBoxState state) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_boxes.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    DispatchBook &m_book;
    std::vector<TripBox> m_boxes;
};

} // namespace botiquin::presentation

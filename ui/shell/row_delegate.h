// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/roles.h"

#include <QStyledItemDelegate>

namespace botiquin::ui {

/// Draws every kind of cell of presentation/roles.h: one or two lines, codes, numbers, states, tags, bars.
/// The current row stands on the soft accent with a bar at its left; a row with a meaning on that meaning's.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// bool: smaller and in the second ink, e.g. the time of a reading.
    static constexpr int quietRole = presentation::firstOwnRole - 1;

    /// The cells are drawn in this many pixels from the top of their row, the rest is left to what is open
    /// there; 0 for all of it, negative for none of them.
    void setOpenRow(int row, int drawnHeight);

    /// The words of this column are broken into two lines at most, where their row has room for them.
    void setWrappedColumn(int column) { m_wrappedColumn = column; }
    /// How many lines a cell of a wrapped column takes, 1 or 2.
    static int lineCount(const QModelIndex &index, int columnWidth);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The room at the sides of a cell: 10, and 16 at the edges of the table.
    static QMargins sides(const QAbstractItemModel *model, int column);

    /// The width that the cell needs to be read whole.
    static int naturalWidth(const QModelIndex &index);

private:
    int m_openRow = -1;
    int m_drawnHeight = 0;
    int m_wrappedColumn = -1;
};

} // namespace botiquin::ui

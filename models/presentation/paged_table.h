// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QAbstractTableModel>
#include <algorithm>
#include <optional>
#include <vector>

namespace botiquin::presentation {

/// A table whose rows come from the books a page at a time, as a view asks for them.
template <class Row>
class PagedTable : public QAbstractTableModel
{
public:
    static constexpr int pageSize = 60;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && !m_complete; }

    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        const int offset = rowCount();
        auto rows = read(offset, pageSize);
        if (rows.empty())
            return;
        beginInsertRows({}, offset, offset + int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }

    const Row &rowAt(int row) const { return m_rows.at(size_t(row)); }
    /// Why the last read gave nothing; what was read before stays.
    const std::optional<Failure> &failure() const { return m_failure; }

    /// Reads again as many rows as were there, and at least a page.
    void reload()
    {
        beginResetModel();
        m_rows = read(0, std::max(pageSize, rowCount()));
        endResetModel();
    }

    /// The words of headings and cells are other ones now.
    void retell()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

protected:
    /// At most `limit` rows from `offset` on.
    virtual Outcome<std::vector<Row>> page(int offset, int limit) = 0;

private:
    std::vector<Row> read(int offset, int limit)
    {
        auto rows = page(offset, limit);
        m_failure = rows ? std::nullopt : std::optional(rows.error());
        m_complete = !rows || int(rows->size()) < limit;
        return rows ? *std::move(rows) : std::vector<Row>();
    }

    std::vector<Row> m_rows;
    std::optional<Failure> m_failure;
    bool m_complete = true;
};

} // namespace botiquin::presentation

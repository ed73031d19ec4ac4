// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/paged_table.h"
#include "presentation/roles.h"

#include <functional>

namespace botiquin::presentation {

/// One column of a ColumnTable: how its cells are drawn, and what they say of a row, in words that only ui knows.
template <class Row>
struct Column
{
    CellKind kind = CellKind::text;
    std::function<QString()> heading = {};
    std::function<QString(const Row &)> text = {};
    std::function<QString(const Row &)> second = {}; ///< the note under the text
    std::function<Meaning(const Row &)> meaning = {};
    std::function<double(const Row &)> share = {};
    std::function<QString(const Row &)> icon = {};
    bool secondIsCode = false;
    bool isStrong = false;
};

/// A paged table that is described by its columns.
template <class Row>
class ColumnTable : public PagedTable<Row>
{
public:
    using Read = std::function<Outcome<std::vector<Row>>(int offset, int limit)>;

    /// `sentence` is a whole row for a screen reader.
    ColumnTable(std::vector<Column<Row>> columns, Read read, std::function<QString(const Row &)> sentence,
                QObject *parent = nullptr)
        : PagedTable<Row>(parent)
        , m_columns(std::move(columns))
        , m_read(std::move(read))
        , m_sentence(std::move(sentence))
    {
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!this->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = this->rowAt(index.row());
        const auto &column = m_columns.at(size_t(index.column()));
        switch (role) {
        case Qt::DisplayRole: return column.text(row);
        case Qt::ToolTipRole: return tip(column, row);
        case Qt::AccessibleTextRole: return m_sentence(row);
        case kindRole: return QVariant::fromValue(column.kind);
        case secondLineRole: return said(column.second, row);
        case secondLineFixedRole: return column.secondIsCode;
        case meaningRole: return column.meaning ? QVariant::fromValue(column.meaning(row)) : QVariant();
        case iconRole: return said(column.icon, row);
        case shareRole: return column.share ? QVariant(column.share(row)) : QVariant();
        case strongRole: return column.isStrong;
        default: return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const bool isHeading = orientation == Qt::Horizontal && role == Qt::DisplayRole;
        const auto &heading = m_columns.at(size_t(std::clamp(section, 0, columnCount() - 1))).heading;
        return isHeading && heading ? QVariant(heading()) : QVariant();
    }

protected:
    Outcome<std::vector<Row>> page(int offset, int limit) override { return m_read(offset, limit); }

private:
    static QVariant said(const std::function<QString(const Row &)> &words, const Row &row)
    {
        return words ? QVariant(words(row)) : QVariant();
    }
    static QVariant tip(const Column<Row> &column, const Row &row)
    {
        const QString second = column.second ? column.second(row) : QString();
        return second.isEmpty() ? column.text(row) : column.text(row) + u'\n' + second;
    }

    std::vector<Column<Row>> m_columns;
    Read m_read;
    std::function<QString(const Row &)> m_sentence;
};

} // namespace botiquin::presentation

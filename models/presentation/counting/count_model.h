// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/counting/open_count.h"
#include "presentation/meaning.h"

#include <QAbstractTableModel>
#include <functional>

namespace botiquin::presentation {

/// The lines of a count in hand: all of them in the order of the shelves, or those that are to be counted again.
class CountModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { number, slot, clave, item, lot, units, state, columns };

    /// What there is to say of a line. A blind count says of no line that it differs.
    enum class LineState { missing, counted, asExpected, differs, countedTwice };

    /// What only ui knows.
    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(qint64)> number;
        std::function<QString(Date)> date;
        std::function<QString(const QString &)> name;
        std::function<QString(LineState, Units difference)> state;
        std::function<QString(const CountLine &, const QString &name, LineState)> sentence; ///< for a screen reader
    };

    explicit CountModel(Words words, QObject *parent = nullptr);

    /// Shows a count that outlives it, or none.
    void show(const OpenCount *count);
    /// Only the lines that are to be counted again, as they are now.
    void showRecount();
    bool isRecount() const { return m_isRecount; }
    /// Reads the lines again: some were added, or all may have changed.
    void reload();
    /// A line has changed and nothing else.
    void refresh(size_t line);

    size_t lineAt(int row) const { return m_lines.at(size_t(row)); }
    std::optional<int> rowOf(size_t line) const;
    /// The first row from `from` on that waits to be counted, round the end of the list.
    std::optional<int> nextOpen(int from) const;
    LineState stateAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retell();

private:
    const CountLine &line(int row) const { return m_count->lines()[lineAt(row)]; }
    QString textOf(int row, int column) const;
    QString secondOf(const CountLine &line, int column) const;
    bool isOpen(int row) const;

    Words m_words;
    const OpenCount *m_count = nullptr;
    std::vector<size_t> m_lines; ///< that are shown
    bool m_isRecount = false;
};

[[nodiscard]] Meaning meaningOf(CountModel::LineState state);

} // namespace botiquin::presentation

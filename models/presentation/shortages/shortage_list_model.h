// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/shortages/shortage_book.h"
#include "presentation/meaning.h"
#include "presentation/paged_table.h"

#include <functional>

namespace botiquin::presentation {

[[nodiscard]] Meaning meaningOf(Urgency urgency);
[[nodiscard]] Meaning meaningOf(ShortageState state);

/// Shortages as a filter finds them, the most urgent first.
class ShortageListModel : public PagedTable<Shortage>
{
public:
    enum Column { urgency, item, onHand, needed, waiting, reported, state, columns };

    /// What only ui knows.
    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(qint64)> number;
        std::function<QString(Instant)> day;
        std::function<QString(const Shortage &)> item;     ///< "Metformina 850 mg"
        std::function<QString(const Shortage &)> place;    ///< under it: the clinic, or the clave
        std::function<QString(Urgency)> urgency;
        std::function<QString(ShortageState)> state;
    };

    ShortageListModel(ShortageBook &book, Words words, QObject *parent = nullptr);

    void show(const ShortageFilter &filter);
    const ShortageFilter &filter() const { return m_filter; }
    [[nodiscard]] Outcome<int> total() const;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    Outcome<std::vector<Shortage>> page(int offset, int limit) override;

private:
    QString textOf(const Shortage &shortage, int column) const;

    ShortageBook &m_book;
    Words m_words;
    ShortageFilter m_filter;
};

} // namespace botiquin::presentation

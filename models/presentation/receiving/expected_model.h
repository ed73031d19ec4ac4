// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/delivery_book.h"
#include "presentation/meaning.h"
#include "presentation/paged_table.h"

#include <functional>
#include <set>

namespace botiquin::presentation {

/// The boxes that a facility waits for, the nearest first.
class ExpectedModel : public PagedTable<ExpectedBox>
{
public:
    enum Column { box, sender, day, units, state, columns };

    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(qint64)> number;
        std::function<QString(Date)> date;
        std::function<QString(const QString &)> name;
        std::function<QString(const ExpectedBox &)> box;
        std::function<QString(const ExpectedBox &, bool begun)> state;
    };

    /// The book outlives the model.
    ExpectedModel(DeliveryBook &book, const Clues &facility, Words words, QObject *parent = nullptr);

    /// Reads anew; planned boxes are those of rounds that end after `since`, and some are begun.
    void read(Date since, std::set<QString> begun);
    bool isBegun(const ExpectedBox &row) const { return row.sscc && m_begun.contains(row.sscc->text()); }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    Outcome<std::vector<ExpectedBox>> page(int offset, int limit) override;

private:
    QString textOf(const ExpectedBox &row, int column) const;
    Meaning meaningOf(const ExpectedBox &row) const;

    DeliveryBook &m_book;
    Clues m_facility;
    Words m_words;
    std::optional<Date> m_since;
    std::set<QString> m_begun;
};

} // namespace botiquin::presentation

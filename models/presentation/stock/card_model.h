// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "presentation/paged_table.h"

#include <functional>

namespace botiquin::presentation {

/// The stock card (kardex) of one item at a facility, newest line first.
class CardModel : public PagedTable<CardLine>
{
public:
    enum Column { time, happened, lot, units, balance, columns };

    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(qint64)> number;
        std::function<QString(Date)> date;
        std::function<QString(Instant)> day;
        std::function<QString(Instant)> hour;
        std::function<QString(const CardLine &)> happened;
        std::function<QString(const CardLine &)> counterpart;
        std::function<QString(const CardLine &)> sentence;
    };

    CardModel(Station &station, Words words, QObject *parent = nullptr);

    void showItem(const Clave &item);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    Outcome<std::vector<CardLine>> page(int offset, int limit) override;

private:
    QString textOf(const CardLine &line, int column) const;
    QString secondOf(const CardLine &line, int column) const;

    Station &m_station;
    Words m_words;
    std::optional<Clave> m_item;
};

} // namespace botiquin::presentation

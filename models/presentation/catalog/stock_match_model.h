// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "presentation/paged_table.h"

#include <functional>

namespace botiquin::presentation {

/// An item that a person may mean, with what there is of it here.
struct StockMatch
{
    ItemRow item;
    Units onHand;
};

/// The items that a person means by the letters typed so far, as meantItems() has them, each with its stock at the
/// facility. Below three letters, none.
class StockMatchModel : public PagedTable<StockMatch>
{
public:
    enum Column { name, units, columns };
    static constexpr int lettersMin = 3;
    static constexpr int matchesMax = 12;

    /// What only ui knows.
    struct Words
    {
        std::function<QString(const ItemRow &)> name; ///< "Metformina 850 mg"
        std::function<QString(qint64)> units;         ///< "6 piezas"
    };

    StockMatchModel(Station &station, Words words, QObject *parent = nullptr);

    void search(const QString &typed);
    const QString &searched() const { return m_typed; }
    /// As MeantItems says of them.
    bool isCertain() const { return m_isCertain; }
    bool isNearly() const { return m_isNearly; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    Outcome<std::vector<StockMatch>> page(int offset, int limit) override;

private:
    Station &m_station;
    Words m_words;
    QString m_typed;
    bool m_isCertain = false;
    bool m_isNearly = false;
};

} // namespace botiquin::presentation

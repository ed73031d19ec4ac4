// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "presentation/paged_table.h"

#include <functional>

namespace botiquin::presentation {

/// The items that a person means by the letters typed so far, as meantItems() has them. Below three letters, none.
class ItemMatchModel : public PagedTable<ItemRow>
{
public:
    static constexpr int lettersMin = 3;
    static constexpr int matchesMax = 20;

    using Name = std::function<QString(const QString &)>;

    ItemMatchModel(Station &station, Name name, QObject *parent = nullptr);

    void search(const QString &typed);
    /// As MeantItems says of them.
    bool isCertain() const { return m_isCertain; }
    bool isNearly() const { return m_isNearly; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    Outcome<std::vector<ItemRow>> page(int offset, int limit) override;

private:
    Station &m_station;
    Name m_name;
    QString m_typed;
    bool m_isCertain = false;
    bool m_isNearly = false;
};

} // namespace botiquin::presentation

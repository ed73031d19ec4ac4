// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/stock/stock_outlook.h"
#include "presentation/meaning.h"

#include <QAbstractTableModel>
#include <functional>

namespace botiquin::presentation {

/// How long each item will last, the most pressing first; narrowed to what was typed of a name or clave.
class OutlookModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { item, units, monthly, daysLeft, state, columns };

    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(qint64)> number;
        std::function<QString(qint64 tenths)> tenths;
        std::function<QString(const QString &)> name;
        std::function<QString(const ItemOutlook &)> state;
        std::function<QString(const ItemOutlook &)> sentence;
    };

    explicit OutlookModel(Words words, QObject *parent = nullptr);

    void show(std::vector<ItemOutlook> items);
    void search(const QString &typed);
    const ItemOutlook &rowAt(int row) const { return m_items[m_shown[size_t(row)]]; }
    std::optional<int> rowOf(const Clave &item) const;
    /// Items that somebody should look at, searched for or not.
    int pressing() const;
    static Meaning meaningOf(const ItemOutlook &item);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retell();

private:
    QString textOf(const ItemOutlook &item, int column) const;
    void filter();

    Words m_words;
    std::vector<ItemOutlook> m_items;
    std::vector<size_t> m_shown;
    QString m_typed;
};

} // namespace botiquin::presentation

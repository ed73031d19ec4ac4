// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/reception.h"
#include "presentation/paged_table.h"

#include <QHash>
#include <functional>

namespace botiquin::presentation {

/// The lines of the delivery in hand, as they were added.
class ReceptionModel : public PagedTable<ReceptionLine>
{
public:
    enum Column { clave, item, lot, units, slot, state, columns };
    enum class LineState { complete, getsLabel, lotMissing };

    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(qint64)> number;
        std::function<QString(Date)> date;
        std::function<QString(const QString &)> name;
        std::function<QString(LineState)> state;
        std::function<QString(const ReceptionLine &, const QString &name, LineState)> sentence;
    };

    /// Both outlive the model.
    ReceptionModel(const Reception &reception, CatalogBook &catalog, Words words, QObject *parent = nullptr);

    static LineState stateOf(const ReceptionLine &line);
    /// The item as the catalogue knows it; nothing where it does not.
    std::optional<ItemRow> itemOf(const Clave &key) const;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    Outcome<std::vector<ReceptionLine>> page(int offset, int limit) override;

private:
    QString textOf(const ReceptionLine &line, int column) const;
    QString secondOf(const ReceptionLine &line, int column) const;
    QString nameOf(const Clave &key) const;

    const Reception &m_reception;
    CatalogBook &m_catalog;
    Words m_words;
    mutable QHash<Clave, std::optional<ItemRow>> m_items;
};

} // namespace botiquin::presentation

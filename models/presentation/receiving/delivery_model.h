// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/delivery_desk.h"
#include "presentation/meaning.h"

#include <QAbstractTableModel>
#include <QHash>
#include <functional>

namespace botiquin::presentation {

/// What came of a line, for the eye.
enum class ArrivalState {
    open,     ///< nobody has said
    asListed,
    differs,  ///< missing, damaged, expired, too warm
    otherLot, ///< came in the stead of a listed lot
    extra,    ///< more than listed, or not on the list
    found,    ///< in a box without a list
};
constexpr int countOf(ArrivalState) { return 6; }
[[nodiscard]] ArrivalState stateOf(const receiving::OpenDelivery &delivery, const receiving::OpenLine &line);
[[nodiscard]] Meaning meaningOf(ArrivalState state);

/// The lines of a box being received.
class DeliveryModel : public QAbstractTableModel
{
public:
    enum Column { clave, item, lot, listed, received, state, columns };

    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(qint64)> number;
        std::function<QString(Date)> date;
        std::function<QString(const QString &)> name;
        std::function<QString(const receiving::OpenDelivery &, const receiving::OpenLine &)> state;
        std::function<QString(const QString &name, const receiving::OpenLine &, const QString &state)> sentence;
    };

    /// The catalogue outlives the model.
    DeliveryModel(CatalogBook &catalog, Words words, QObject *parent = nullptr);

    /// The delivery outlives the showing of it; null for none.
    void show(const receiving::OpenDelivery *delivery);
    /// Lines whose clave, name or lot holds what was typed; with `differing`, only what was told otherwise than listed.
    void filter(const QString &typed, bool differing);
    bool isFiltered() const { return m_differing || !m_typed.isEmpty(); }
    void retell();

    const receiving::OpenLine &lineAt(int row) const { return m_delivery->lines()[m_shown.at(size_t(row))]; }
    /// -1 where the lot is not shown.
    int rowOf(const Lot &lot) const;
    /// As a person reads it; its clave where the catalogue does not know it.
    QString nameOf(const Clave &item) const;
    QString strengthOf(const Clave &item) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    std::optional<ItemRow> itemOf(const Clave &item) const;
    QString textOf(const receiving::OpenLine &line, int column) const;
    QString secondOf(const receiving::OpenLine &line, int column) const;

    CatalogBook &m_catalog;
    Words m_words;
    const receiving::OpenDelivery *m_delivery = nullptr;
    std::vector<size_t> m_shown; ///< lines of the delivery
    QString m_typed;
    bool m_differing = false;
    mutable QHash<Clave, std::optional<ItemRow>> m_items;
};

} // namespace botiquin::presentation

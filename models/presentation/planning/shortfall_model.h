// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/planning/plan_flow.h"

#include <QAbstractTableModel>
#include <functional>

namespace botiquin::presentation {

/// The items that do not suffice for a round, what is vital first.
class ShortfallModel : public QAbstractTableModel
{
public:
    enum Column { item, importance, covered, missing, facilities, remedy, columns };

    /// What only ui knows.
    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(qint64)> number;
        std::function<QString(double)> percent;
        std::function<QString(Ven)> ven;
        std::function<QString(const Clave &)> name;
        std::function<QString(const planning::Remedy &)> remedy; ///< "Traer de Puebla"
        std::function<QString(const planning::ItemPlan &)> sentence;
    };

    ShortfallModel(const PlanFlow &flow, Words words, QObject *parent = nullptr);

    /// The flow has others now.
    void reload();
    /// The remedy of the row is another one now, or the words are.
    void retell();
    const planning::ItemPlan &rowAt(int row) const { return m_flow.shortfalls().at(size_t(row)); }
    const planning::Remedy *remedyAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(int row, int column) const;
    QVariant kindOf(int column) const;

    const PlanFlow &m_flow;
    Words m_words;
    int m_rows = 0;
};

/// The part of what was ordered that there is, from 0 to 1; rounded down, so that it is 1 only where all is there.
[[nodiscard]] double coveredShare(const planning::ItemPlan &plan);
/// The icon of a remedy.
[[nodiscard]] QString iconOf(planning::RemedyKind kind);

} // namespace botiquin::presentation

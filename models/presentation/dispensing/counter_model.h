// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dispensing/dispensing_flow.h"
#include "presentation/meaning.h"

#include <QAbstractTableModel>
#include <functional>

namespace botiquin::presentation {

/// The lines of the prescription in hand.
class CounterModel : public QAbstractTableModel
{
public:
    enum Column { item, lot, units, state, columns };
    enum class LineState { ready, controlled, prescriptionMissing, refused };

    /// What only ui knows.
    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(qint64)> number;
        std::function<QString(Date)> date;
        std::function<QString(const QString &name, const QString &strength)> name;
        std::function<QString(LineState, const DispenseRow &)> state;
    };

    CounterModel(const DispensingFlow &flow, Words words, QObject *parent = nullptr);

    /// The flow's lines are other ones now.
    void reload();
    void retell();
    LineState stateAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const DispenseRow &row, int number, int column) const;
    QVariant secondOf(const DispenseRow &row, int column) const;

    const DispensingFlow &m_flow;
    Words m_words;
    int m_count = 0;
};

} // namespace botiquin::presentation

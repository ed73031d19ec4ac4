// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/counting/count_desk.h"

#include <QAbstractTableModel>
#include <functional>

namespace botiquin::presentation {

/// What a count found: the lots that it found otherwise first, the largest difference before the others.
class VarianceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { item, lot, expected, counted, difference, columns };

    struct Words
    {
        std::function<QString(Column)> heading;
        std::function<QString(qint64)> number;
        std::function<QString(qint64)> difference; ///< "−2", "+3", "0"
        std::function<QString(Date)> date;
        std::function<QString(const QString &)> name;
        std::function<QString(const VarianceLine &, const QString &name)> sentence;
    };

    VarianceModel(CatalogBook &catalog, Words words, QObject *parent = nullptr);

    void show(std::vector<VarianceLine> lines);
    const VarianceLine &rowAt(int row) const { return m_lines.at(size_t(row)); }
    /// Lots that were found otherwise.
    int differences() const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString nameOf(const Clave &item) const;
    QString textOf(const VarianceLine &line, int column) const;

    CatalogBook &m_catalog;
    Words m_words;
    std::vector<VarianceLine> m_lines;
};

} // namespace botiquin::presentation

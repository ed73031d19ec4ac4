// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/row_delegate.h"

#include <QStandardItem>

namespace botiquin::ui {

/// Cells of the short lists beside packing; the long ones have models of their own.
inline QStandardItem *makeCell(const QString &words, presentation::CellKind kind = presentation::CellKind::text)
{
    auto *cell = new QStandardItem(words);
    cell->setData(QVariant::fromValue(kind), presentation::kindRole);
    cell->setToolTip(words);
    cell->setEditable(false);
    return cell;
}

inline QStandardItem *makeStrongCell(const QString &words, presentation::CellKind kind)
{
    auto *cell = makeCell(words, kind);
    cell->setData(true, presentation::strongRole);
    return cell;
}

inline QStandardItem *makeTwoLineCell(const QString &words, const QString &second, bool secondIsCode)
{
    auto *cell = makeCell(words);
    cell->setData(second, presentation::secondLineRole);
    cell->setData(secondIsCode, presentation::secondLineFixedRole);
    return cell;
}

inline QStandardItem *makeTimeCell(const QString &time)
{
    auto *cell = makeCell(time, presentation::CellKind::code);
    cell->setData(true, RowDelegate::quietRole);
    return cell;
}

inline QStandardItem *makeStateCell(const QString &words, presentation::Meaning meaning)
{
    auto *cell = makeCell(words, presentation::CellKind::state);
    cell->setData(QVariant::fromValue(meaning), presentation::meaningRole);
    return cell;
}

/// The cells of one row, each with the whole row as its sentence for a screen reader.
inline QList<QStandardItem *> makeRow(const QList<QStandardItem *> &cells)
{
    QStringList words;
    for (const auto *cell : cells)
        words << cell->text() << cell->data(presentation::secondLineRole).toString();
    words.removeAll(QString());
    for (auto *cell : cells)
        cell->setData(words.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    return cells;
}

} // namespace botiquin::ui

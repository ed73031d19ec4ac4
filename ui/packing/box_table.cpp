// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/box_table.h"

#include "presentation/roles.h"
#include "ui/shell/theme.h"
#include "ui/packing/packing_words.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"

namespace botiquin::ui {

using presentation::CellKind;

namespace {

Meaning meaningOf(BoxProgress progress)
{
    switch (progress) {
    case BoxProgress::waiting:
        return Meaning::neutral;
    case BoxProgress::open:
        return Meaning::info;
    case BoxProgress::aside:
        return Meaning::caution;
    case BoxProgress::sealed:
        return Meaning::good;
    }
    Q_UNREACHABLE();
}

CellKind kindOf(int column)
{
    if (column == presentation::BoxListModel::state)
        return CellKind::state;
    return column == presentation::BoxListModel::contents ? CellKind::number : CellKind::text;
}

} // namespace

QVariant BoxTable::words(const BoxOrder &order, int column) const
{
    switch (column) {
    case clinic:
        return titleCase(order.facilityName);
    case route:
        return PackingWords::place(order);
    case boxClass:
        return PackingWords::boxClass(order.boxClass);
    case contents:
        return grouped(order.units.count());
    case delivery:
        return order.deliverOn ? shortDate(*order.deliverOn) : QString(QChar(0x2013));
    case state:
        return stateWords(order);
    }
    return {};
}

QString BoxTable::stateWords(const BoxOrder &order) const
{
    const auto where = elsewhere(order);
    return where ? tr("en %1").arg(*where) : PackingWords::progress(order.progress);
}

std::optional<QString> BoxTable::elsewhere(const BoxOrder &order) const
{
    if (order.progress == BoxProgress::sealed)
        return {};
    for (const auto &other : m_elsewhere) {
        if (other.box == ClaimedBox{order.kit, order.boxClass})
            return other.where;
    }
    return {};
}

void BoxTable::setElsewhere(std::vector<BoxElsewhere> elsewhere)
{
    m_elsewhere = std::move(elsewhere);
    retranslate();
}

QVariant BoxTable::secondLine(const BoxOrder &order, int column) const
{
    if (column == clinic)
        return order.facility.text();
    if (column == boxClass && order.ofKits > 1)
        return tr("kit %1 de %2").arg(order.number).arg(order.ofKits);
    return column == boxClass ? tr("%Ln clave(s)", nullptr, order.claves) : QVariant();
}

QVariant BoxTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BoxOrder &order = box(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(order, index.column());
    case Qt::ToolTipRole:
        return index.column() == clinic ? words(order, clinic) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringList{words(order, clinic).toString(), words(order, route).toString(),
                           words(order, boxClass).toString(), PackingWords::pieces(order.units),
                           words(order, state).toString()}
            .join(QStringLiteral(", "));
    case presentation::kindRole:
        return QVariant::fromValue(kindOf(index.column()));
    case presentation::secondLineRole:
        return secondLine(order, index.column());
    case presentation::secondLineFixedRole:
        return index.column() == clinic;
    case presentation::meaningRole:
        if (index.column() != state)
            return {};
        return QVariant::fromValue(elsewhere(order) ? Meaning::caution : meaningOf(order.progress));
    case presentation::iconRole:
        return index.column() == state && order.progress == BoxProgress::waiting && !elsewhere(order) ? QVariant(QStringLiteral("clock"))
                                                                                  : QVariant();
    default:
        return BoxListModel::data(index, role);
    }
}

QVariant BoxTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == presentation::kindRole)
        return QVariant::fromValue(kindOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case clinic:
        return tr("Clínica");
    case route:
        return tr("Ruta");
    case boxClass:
        return tr("Caja");
    case contents:
        return tr("Piezas");
    case delivery:
        return tr("Entrega");
    case state:
        return tr("Estado");
    }
    return {};
}

void BoxTable::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

} // namespace botiquin::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/stock/outlook_model.h"

#include "presentation/roles.h"

#include <algorithm>

namespace botiquin::presentation {

namespace {

/// Small letters without accents.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain;
}

} // namespace

OutlookModel::OutlookModel(Words words, QObject *parent) : QAbstractTableModel(parent), m_words(std::move(words)) {}

void OutlookModel::show(std::vector<ItemOutlook> items)
{
    beginResetModel();
    m_items = std::move(items);
    filter();
    endResetModel();
}

void OutlookModel::search(const QString &typed)
{
    beginResetModel();
    m_typed = folded(typed.trimmed());
    filter();
    endResetModel();
}

void OutlookModel::filter()
{
    m_shown.clear();
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (folded(m_items[i].displayName + u' ' + m_items[i].item.text()).contains(m_typed))
            m_shown.push_back(i);
    }
}

std::optional<int> OutlookModel::rowOf(const Clave &key) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](size_t i) { return m_items[i].item == key; });
    return found == m_shown.end() ? std::nullopt : std::optional(int(found - m_shown.begin()));
}

int OutlookModel::pressing() const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [](const ItemOutlook &one) { return !one.alerts.empty(); }));
}

Meaning OutlookModel::meaningOf(const ItemOutlook &shown)
{
    if (shown.alerts.empty())
        return shown.consumption && shown.consumption->isKnown() ? Meaning::good : Meaning::neutral;
    switch (shown.alerts.front()) {
    case StockAlert::none:
    case StockAlert::expired: return Meaning::stop;
    case StockAlert::runningOut:
    case StockAlert::expiring: return Meaning::caution;
    case StockAlert::keepCold: return Meaning::info;
    }
    Q_UNREACHABLE();
}

QString OutlookModel::textOf(const ItemOutlook &shown, int column) const
{
    switch (Column(column)) {
    case item: return m_words.name(shown.displayName);
    case units: return m_words.number(shown.onHand.count());
    case monthly:
        return shown.consumption && shown.consumption->isKnown() ? m_words.tenths(shown.consumption->monthlyTenths()) : QString();
    case daysLeft: return shown.life.daysLeft ? m_words.number(*shown.life.daysLeft) : QString();
    case state: return m_words.state(shown);
    case columns: break;
    }
    return {};
}

QVariant OutlookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &shown = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(shown, column);
    case secondLineRole: return column == item ? QVariant(shown.item.text()) : QVariant();
    case secondLineFixedRole: return column == item;
    case Qt::ToolTipRole: return column == item ? QVariant(textOf(shown, item)) : QVariant();
    case Qt::AccessibleTextRole: return m_words.sentence(shown);
    case kindRole:
        return QVariant::fromValue(column == item    ? CellKind::text
                                   : column == state ? CellKind::state
                                                     : CellKind::number);
    case strongRole: return column == daysLeft;
    case meaningRole: return column == state ? QVariant::fromValue(meaningOf(shown)) : QVariant();
    default: return {};
    }
}

QVariant OutlookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.heading(Column(section));
}

void OutlookModel::retell()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

} // namespace botiquin::presentation

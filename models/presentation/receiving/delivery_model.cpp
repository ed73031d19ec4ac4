// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/receiving/delivery_model.h"

#include "presentation/roles.h"

#include <algorithm>

namespace botiquin::presentation {

using receiving::OpenDelivery;
using receiving::OpenLine;

namespace {

const QString none = QStringLiteral("–");

/// Small letters without accents.
QString folded(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            letters += c.toLower();
    }
    return letters;
}

} // namespace

ArrivalState stateOf(const OpenDelivery &delivery, const OpenLine &line)
{
    if (!line.told)
        return ArrivalState::open;
    if (line.insteadOf)
        return ArrivalState::otherLot;
    if (delivery.isAsListed(line))
        return delivery.isUnlisted() ? ArrivalState::found : ArrivalState::asListed;
    const bool isMore = line.received > line.listed && line.received == line.found();
    return isMore && !delivery.isUnlisted() ? ArrivalState::extra : ArrivalState::differs;
}

Meaning meaningOf(ArrivalState state)
{
    switch (state) {
    case ArrivalState::open: return Meaning::neutral;
    case ArrivalState::asListed:
    case ArrivalState::found: return Meaning::good;
    case ArrivalState::differs:
    case ArrivalState::otherLot:
    case ArrivalState::extra: return Meaning::caution;
    }
    Q_UNREACHABLE();
}

DeliveryModel::DeliveryModel(CatalogBook &catalog, Words words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(catalog)
    , m_words(std::move(words))
{
}

void DeliveryModel::show(const OpenDelivery *delivery)
{
    beginResetModel();
    m_delivery = delivery;
    choose();
    endResetModel();
}

void DeliveryModel::filter(const QString &typed, bool differing)
{
    beginResetModel();
    m_typed = folded(typed.trimmed());
    m_differing = differing;
    choose();
    endResetModel();
}

void DeliveryModel::choose()
{
    m_shown.clear();
    const size_t count = m_delivery ? m_delivery->lines().size() : 0;
    for (size_t i = 0; i < count; ++i) {
        const auto &line = m_delivery->lines()[i];
        if (m_differing && (!line.told || m_delivery->isAsListed(line)))
            continue;
        const QString words = line.lot.item.text() + u' ' + nameOf(line.lot.item) + u' ' + line.lot.text.text();
        if (m_typed.isEmpty() || folded(words).contains(m_typed))
            m_shown.push_back(i);
    }
}

void DeliveryModel::retell()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int DeliveryModel::rowOf(const Lot &of) const
{
    const auto at = std::find_if(m_shown.begin(), m_shown.end(),
                                 [&](size_t line) { return m_delivery->lines()[line].lot == of; });
    return at == m_shown.end() ? -1 : int(at - m_shown.begin());
}

std::optional<ItemRow> DeliveryModel::itemOf(const Clave &key) const
{
    const auto known = m_items.constFind(key);
    if (known != m_items.constEnd())
        return *known;
    const auto found = m_catalog.item(key);
    return *m_items.insert(key, found ? *found : std::nullopt);
}

QString DeliveryModel::nameOf(const Clave &key) const
{
    const auto known = itemOf(key);
    return known ? m_words.name(known->displayName) : key.text();
}

QString DeliveryModel::strengthOf(const Clave &key) const
{
    const auto known = itemOf(key);
    if (!known)
        return {};
    const bool both = !known->strength.isEmpty() && !known->presentation.isEmpty();
    return known->strength + (both ? QStringLiteral(" · ") : QString()) + known->presentation;
}

QString DeliveryModel::textOf(const OpenLine &line, int column) const
{
    switch (Column(column)) {
    case clave: return line.lot.item.text();
    case item: return nameOf(line.lot.item);
    case lot: return line.lot.text.text();
    case listed: return line.listed > Units(0) ? m_words.number(line.listed.count()) : none;
    case received: return line.told ? m_words.number(line.received.count()) : none;
    case state: return m_words.state(*m_delivery, line);
    case columns: break;
    }
    return {};
}

QString DeliveryModel::secondOf(const OpenLine &line, int column) const
{
    if (column == item)
        return strengthOf(line.lot.item);
    return column == lot ? m_words.date(line.lot.expiry) : QString();
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = lineAt(index.row());
    const int column = index.column();
    const auto arrival = stateOf(*m_delivery, line);
    const bool differs = meaningOf(arrival) == Meaning::caution;
    switch (role) {
    case Qt::DisplayRole: return textOf(line, column);
    case secondLineRole: return secondOf(line, column);
    case Qt::ToolTipRole: return column == item ? textOf(line, item) : QVariant();
    case Qt::AccessibleTextRole: return m_words.sentence(nameOf(line.lot.item), line, textOf(line, state));
    case kindRole:
        return QVariant::fromValue(column == clave || column == lot            ? CellKind::code
                                   : column == listed || column == received    ? CellKind::number
                                   : column == state                           ? CellKind::state
                                                                               : CellKind::text);
    case strongRole: return column == received && differs;
    case meaningRole: return column == state ? QVariant::fromValue(meaningOf(arrival)) : QVariant();
    case rowMeaningRole: return differs ? QVariant::fromValue(Meaning::caution) : QVariant();
    default: return {};
    }
}

QVariant DeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.heading(Column(section));
}

} // namespace botiquin::presentation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/counting/count_model.h"

#include "presentation/roles.h"

#include <algorithm>
#include <numeric>

namespace botiquin::presentation {

Meaning meaningOf(CountModel::LineState state)
{
    switch (state) {
    case CountModel::LineState::missing: return Meaning::neutral;
    case CountModel::LineState::counted:
    case CountModel::LineState::asExpected: return Meaning::good;
    case CountModel::LineState::differs:
    case CountModel::LineState::countedTwice: return Meaning::caution;
    }
    Q_UNREACHABLE();
}

CountModel::CountModel(Words words, QObject *parent) : QAbstractTableModel(parent), m_words(std::move(words)) {}

void CountModel::show(const OpenCount *count)
{
    m_count = count;
    m_isRecount = false;
    reload();
}

void CountModel::showRecount()
{
    beginResetModel();
    m_isRecount = true;
    m_lines = m_count ? m_count->toRecount() : std::vector<size_t>();
    endResetModel();
}

void CountModel::reload()
{
    beginResetModel();
    if (m_isRecount) {
        m_lines = m_count->toRecount();
    } else {
        m_lines.resize(m_count ? m_count->lines().size() : 0);
        std::iota(m_lines.begin(), m_lines.end(), size_t(0));
    }
    endResetModel();
}

void CountModel::refresh(size_t line)
{
    if (const auto row = rowOf(line))
        Q_EMIT dataChanged(index(*row, 0), index(*row, columns - 1));
}

std::optional<int> CountModel::rowOf(size_t line) const
{
    const auto found = std::find(m_lines.begin(), m_lines.end(), line);
    return found == m_lines.end() ? std::nullopt : std::optional(int(found - m_lines.begin()));
}

bool CountModel::isOpen(int row) const
{
    const auto &count = line(row).count;
    return m_isRecount ? !count.second : !count.isCounted();
}

std::optional<int> CountModel::nextOpen(int from) const
{
    for (int step = 0; step < rowCount(); ++step) {
        const int row = (from + step) % rowCount();
        if (isOpen(row))
            return row;
    }
    return std::nullopt;
}

CountModel::LineState CountModel::stateAt(int row) const
{
    const auto &count = line(row).count;
    if (!count.isCounted() || (m_isRecount && !count.second))
        return LineState::missing;
    if (m_count->start().blind)
        return LineState::counted;
    if (!count.differs())
        return LineState::asExpected;
    return count.second ? LineState::countedTwice : LineState::differs;
}

QString CountModel::textOf(int row, int column) const
{
    const auto &shown = line(row);
    const bool isShown = stateAt(row) != LineState::missing;
    switch (Column(column)) {
    case number: return m_words.number(row + 1);
    case slot: return shown.sheet.slot.value_or(QString());
    case clave: return shown.sheet.item.text();
    case item: return m_words.name(shown.sheet.displayName);
    case lot: return shown.sheet.text ? shown.sheet.text->text() : QString();
    case units: return isShown ? m_words.number(shown.count.standing().units.count()) : QString();
    case state: {
        const Units difference = isShown ? shown.count.standing().units - shown.count.standing().expected : Units(0);
        return m_words.state(stateAt(row), difference);
    }
    case columns: break;
    }
    return {};
}

QString CountModel::secondOf(const CountLine &line, int column) const
{
    if (column == lot)
        return line.sheet.expiry ? m_words.date(*line.sheet.expiry) : QString();
    if (column != item)
        return {};
    const bool both = !line.sheet.strength.isEmpty() && !line.sheet.presentation.isEmpty();
    return line.sheet.strength + (both ? QStringLiteral(" · ") : QString()) + line.sheet.presentation;
}

QVariant CountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case secondLineRole: return secondOf(line(row), column);
    case Qt::ToolTipRole: return column == item ? QVariant(textOf(row, item)) : QVariant();
    case Qt::AccessibleTextRole: return m_words.sentence(line(row), textOf(row, item), stateAt(row));
    case kindRole:
        return QVariant::fromValue(column == slot || column == clave || column == lot ? CellKind::code
                                   : column == number || column == units               ? CellKind::number
                                   : column == state                                   ? CellKind::state
                                                                                       : CellKind::text);
    case strongRole: return column == units;
    case meaningRole: return column == state ? QVariant::fromValue(meaningOf(stateAt(row))) : QVariant();
    case iconRole: return column == state && meaningOf(stateAt(row)) == Meaning::good ? QVariant(QStringLiteral("check")) : QVariant();
    case rowMeaningRole:
        return meaningOf(stateAt(row)) == Meaning::caution ? QVariant::fromValue(Meaning::caution) : QVariant();
    default: return {};
    }
}

QVariant CountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.heading(Column(section));
}

void CountModel::retell()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

} // namespace botiquin::presentation

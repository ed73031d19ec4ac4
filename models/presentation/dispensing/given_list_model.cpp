// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dispensing/given_list_model.h"

#include "presentation/roles.h"

namespace botiquin::presentation {

GivenListModel::GivenListModel(Station &station, PatientVault &vault, Words words, QObject *parent)
    : PagedTable(parent)
    , m_station(station)
    , m_vault(vault)
    , m_words(std::move(words))
    , m_day(station.today())
{
}

void GivenListModel::showDay(Date day)
{
    m_day = day;
    reload();
}

Outcome<int> GivenListModel::total() const
{
    return m_station.books.dispensing.givenCount(m_station.facility, daysOf(m_day, m_day));
}

Outcome<std::vector<Given>> GivenListModel::page(int offset, int limit)
{
    BQ_TRY_ASSIGN(const auto rows,
                  m_station.books.dispensing.given(m_station.facility, daysOf(m_day, m_day), offset, limit));
    PatientDesk patients(m_station, m_vault);
    DispensingDesk desk(m_station);
    std::vector<Given> all;
    for (const auto &row : rows) {
        BQ_TRY_ASSIGN(auto who, patients.who(row.patient));
        BQ_TRY_ASSIGN(auto contents, desk.contents(row.event));
        all.push_back({row, std::move(who), contents ? std::move(contents->lines) : std::vector<LotUnits>()});
    }
    return all;
}

QString GivenListModel::textOf(const Given &given, int column) const
{
    switch (Column(column)) {
    case hour: return m_words.hour(given.row.time);
    case patient: return m_words.patient(given.patient);
    case medicines: return m_words.medicines(given.lines);
    case units: return m_words.number(given.row.units.count());
    case prescription: return given.row.prescription.value_or(QString());
    case columns: break;
    }
    return {};
}

QVariant GivenListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &given = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(given, index.column());
    case Qt::ToolTipRole: return index.column() == medicines ? textOf(given, medicines) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList words;
        for (int column = 0; column < columns; ++column)
            words << textOf(given, column);
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case kindRole:
        if (index.column() == units)
            return QVariant::fromValue(CellKind::number);
        return index.column() == hour || index.column() == prescription ? QVariant::fromValue(CellKind::code) : QVariant();
    case strongRole: return index.column() == units;
    default: return {};
    }
}

QVariant GivenListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.heading(Column(section));
}

} // namespace botiquin::presentation

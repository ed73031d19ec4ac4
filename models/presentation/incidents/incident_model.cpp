// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/incidents/incident_model.h"

#include "presentation/roles.h"

namespace botiquin::presentation {

IncidentModel::IncidentModel(IncidentBook &incidents, Words words, QObject *parent)
    : PagedTable(parent)
    , m_incidents(incidents)
    , m_words(std::move(words))
{
}

Outcome<std::vector<Incident>> IncidentModel::page(int offset, int limit)
{
    return m_incidents.openIncidents(offset, limit);
}

QVariant IncidentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &incident = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return m_words.title(incident);
    case secondLineRole: return m_words.subject(incident);
    case Qt::AccessibleTextRole: return m_words.title(incident) + QStringLiteral(". ") + m_words.subject(incident);
    case strongRole: return true;
    default: return {};
    }
}

} // namespace botiquin::presentation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/incidents/incident_book.h"
#include "presentation/paged_table.h"

#include <functional>

namespace botiquin::presentation {

/// The open incidents.
class IncidentModel : public PagedTable<Incident>
{
public:
    struct Words
    {
        std::function<QString(const Incident &)> title;   ///< what happened, in a few words
        std::function<QString(const Incident &)> subject; ///< to what
    };

    IncidentModel(IncidentBook &incidents, Words words, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    Outcome<std::vector<Incident>> page(int offset, int limit) override;

private:
    IncidentBook &m_incidents;
    Words m_words;
};

} // namespace botiquin::presentation

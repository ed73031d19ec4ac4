// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch/transport.h"
#include "domain/planning/allocation.h"
#include "journal/catalog/catalog_book.h"
#include "journal/planning/plan_book.h"
#include "journal/planning/plan_rules.h"

#include <QCoreApplication>

namespace botiquin::ui {

/// The words of the planning pages, in the language that is loaded.
class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)

public:
    /// What is wrong, and what to do.
    static QString refusal(PlanRefusal refusal);
    static QString roundKind(RoundKind kind);
    static QString roundKindShort(RoundKind kind); ///< "De emergencia"
    static QString importance(Ven ven);
    static QString transport(Transport transport);
    static QString weekday(int day); ///< 1 for Monday
    /// "12.4 km"
    static QString distance(qint64 metres);

    /// An item or a facility by its name, or by its key where the catalogue does not hold it.
    static QString itemName(CatalogBook &catalog, const Clave &item);
    static QString facilityName(CatalogBook &catalog, const Clues &facility);

    /// "Traer de Puebla", for a list.
    static QString remedy(const planning::Remedy &remedy, CatalogBook &catalog);
    /// "Traer 1,824", and the line under it, for a choice.
    static QString remedyTitle(const planning::Remedy &remedy, CatalogBook &catalog);
    static QString remedyLine(const planning::Remedy &remedy);
    /// A row of what is short, as a sentence.
    static QString shortfall(const planning::ItemPlan &plan, CatalogBook &catalog);

    /// "martes · 8:00 a 14:00 · lancha"; what is not known is left out.
    static QString travel(const RouteSummary &route);
};

} // namespace botiquin::ui

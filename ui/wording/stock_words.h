// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog/catalog_events.h"
#include "journal/catalog/catalog_book.h"
#include "journal/incidents/incident_book.h"
#include "journal/receiving/stock_desk.h"
#include "presentation/stock/stock_state.h"
#include "ui/wording/event_words.h"

namespace botiquin::ui {

/// The words of the stock pages, in the language that is loaded.

QString words(presentation::LotState state);
QString words(presentation::StockState state);
QString words(LossReason reason);
QString words(HoldReason reason);
QString words(PackLevel level);
/// What happened, what is safe and what comes next.
QString words(const StockRefused &refusal);
QString words(const Failure &failure);

/// A place as Place::text, as a person reads it: "Laboratorios del Sur", "Caja 1952…", "Baja: dañado", a
/// facility by its name, where the catalogue knows it.
QString placeWords(const QString &place, CatalogBook &catalog);
/// "22 nov 2026" and "13:42:07", by this machine's time zone.
QString dayOf(Instant instant);
QString hourOf(Instant instant);

/// "1 pieza", "1,240 piezas"; number and unit are never parted.
QString pieces(qint64 count);

/// "500 mg · caja con 12 tabletas".
QString strengthAndPresentation(const QString &strength, const QString &presentation);

/// An incident in plain words.
struct IncidentWords
{
    QString title;
    QString subject;
    QString happened;
    QString safe;
    QString next;
};
IncidentWords words(const Incident &incident, CatalogBook &catalog);

} // namespace botiquin::ui

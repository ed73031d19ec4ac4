// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/catalog/catalog_book.h"
#include "journal/incidents/incident_book.h"
#include "journal/kits/drafts.h"
#include "journal/kits/kit_book.h"
#include "journal/log/log_book.h"
#include "journal/people/people_book.h"
#include "journal/scans/scan_log.h"
#include "journal/stock/stock_book.h"

namespace botiquin {

class ConsumptionBook;
class CountBook;
class DeliveryBook;
class DispatchBook;
class DispensingBook;
class PlanBook;
class RecallBook;
class ShortageBook;
class TraceBook;
class WorkDrafts;

/// The reads of one store, on one connection: a port each.
struct Books
{
    CatalogBook &catalog;
    StockBook &stock;
    KitBook &kits;
    Drafts &drafts;
    PeopleBook &people;
    IncidentBook &incidents;
    ScanLog &scans;
    LogBook &log;
    PlanBook &plans;
    DispatchBook &dispatch;
    DeliveryBook &deliveries;
    CountBook &counts;
    ConsumptionBook &consumption;
    ShortageBook &shortages;
    DispensingBook &dispensing;
    RecallBook &recalls;
    TraceBook &traces;
    WorkDrafts &work;
};

} // namespace botiquin

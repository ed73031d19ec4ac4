// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_books.h"

#include "storage/books/sql_catalog_book.h"
#include "storage/books/sql_consumption_book.h"
#include "storage/books/sql_count_book.h"
#include "storage/books/sql_delivery_book.h"
#include "storage/books/sql_dispatch_book.h"
#include "storage/books/sql_dispensing_book.h"
#include "storage/books/sql_drafts.h"
#include "storage/books/sql_incident_book.h"
#include "storage/books/sql_kit_book.h"
#include "storage/books/sql_log_book.h"
#include "storage/books/sql_people_book.h"
#include "storage/books/sql_plan_book.h"
#include "storage/books/sql_recall_book.h"
#include "storage/books/sql_scan_log.h"
#include "storage/books/sql_shortage_book.h"
#include "storage/books/sql_stock_book.h"
#include "storage/books/sql_trace_book.h"
#include "storage/books/sql_work_drafts.h"

namespace botiquin {

struct SqlBooks::Ports
{
    SqlCatalogBook catalog;
    SqlStockBook stock;
    SqlKitBook kits;
    SqlDrafts drafts;
    SqlPeopleBook people;
    SqlIncidentBook incidents;
    SqlScanLog scans;
    SqlLogBook log;
    SqlPlanBook plans;
    SqlDispatchBook dispatch;
    SqlDeliveryBook deliveries;
    SqlCountBook counts;
    SqlConsumptionBook consumption;
    SqlShortageBook shortages;
    SqlDispensingBook dispensing;
    SqlRecallBook recalls;
    SqlTraceBook traces;
    SqlWorkDrafts work;
};

SqlBooks::SqlBooks(SqlStore &store)
    : m_ports(new Ports{SqlCatalogBook(store.sql()), SqlStockBook(store.sql()), SqlKitBook(store.sql()),
                        SqlDrafts(store.sql()), SqlPeopleBook(store.sql()), SqlIncidentBook(store.sql()),
                        SqlScanLog(store.sql()), SqlLogBook(store.sql()), SqlPlanBook(store.sql()),
                        SqlDispatchBook(store.sql()), SqlDeliveryBook(store.sql()), SqlCountBook(store.sql()),
                        SqlConsumptionBook(store.sql()), SqlShortageBook(store.sql()),
                        SqlDispensingBook(store.sql()), SqlRecallBook(store.sql()),
                        SqlTraceBook(store.sql()), SqlWorkDrafts(store.sql())})
    , m_books{m_ports->catalog,     m_ports->stock,     m_ports->kits,       m_ports->drafts,
              m_ports->people,      m_ports->incidents, m_ports->scans,      m_ports->log,
              m_ports->plans,       m_ports->dispatch,  m_ports->deliveries, m_ports->counts,
              m_ports->consumption, m_ports->shortages, m_ports->dispensing, m_ports->recalls,
              m_ports->traces,      m_ports->work}
{
}

SqlBooks::~SqlBooks() = default;

} // namespace botiquin

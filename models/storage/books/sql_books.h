// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/books.h"
#include "storage/books/sql_catalog_book.h"
#include "storage/books/sql_drafts.h"
#include "storage/books/sql_incident_book.h"
#include "storage/books/sql_kit_book.h"
#include "storage/books/sql_log_book.h"
#include "storage/books/sql_people_book.h"
#include "storage/books/sql_scan_log.h"
#include "storage/books/sql_stock_book.h"
#include "storage/sql_store.h"

namespace botiquin {

/// Every port of Books on one SqlStore's connection.
class SqlBooks
{
public:
    explicit SqlBooks(SqlStore &store)
        : m_catalog(store.sql()), m_stock(store.sql()), m_kits(store.sql()), m_drafts(store.sql()),
          m_people(store.sql()), m_incidents(store.sql()), m_scans(store.sql()), m_log(store.sql()),
          m_books{m_catalog, m_stock, m_kits, m_drafts, m_people, m_incidents, m_scans, m_log}
    {
    }

    Books &books() { return m_books; }

private:
    SqlCatalogBook m_catalog;
    SqlStockBook m_stock;
    SqlKitBook m_kits;
    SqlDrafts m_drafts;
    SqlPeopleBook m_people;
    SqlIncidentBook m_incidents;
    SqlScanLog m_scans;
    SqlLogBook m_log;
    Books m_books;
};

} // namespace botiquin

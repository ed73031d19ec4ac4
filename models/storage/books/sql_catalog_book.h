// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/catalog/catalog_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlCatalogBook : public CatalogBook
{
public:
    explicit SqlCatalogBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::optional<ItemRow>> item(const Clave &clave) override;
    Outcome<std::vector<ItemRow>> searchItems(const QString &typed, int limit) override;
    Outcome<std::vector<ItemRow>> items(const QString &afterClave, int limit) override;
    Outcome<std::optional<FacilityRow>> facility(const Clues &clues) override;
    Outcome<std::vector<FacilityRow>> searchFacilities(const QString &typed, int limit) override;
    Outcome<std::vector<FacilityRow>> facilities(const QString &state, const QString &afterClues, int limit) override;
    Outcome<std::optional<CodeRow>> code(const Gtin &gtin, const Clues &facility) override;
    Outcome<std::vector<CodeRow>> codesOf(const Clave &item, const Clues &facility) override;
    Outcome<std::optional<Slot>> slot(const Clues &facility, const Clave &item) override;
    Outcome<std::vector<Clave>> substitutes(const Clave &item) override;
    Outcome<std::vector<HoldRow>> holds(const Clues &facility) override;
    Outcome<std::vector<TemplateLine>> templateLines(const TemplateId &id, Month month) override;
    Outcome<std::vector<TemplateRow>> templates() override;
    Outcome<std::vector<EntitlementLine>> entitlement(SizeClass size, Month month) override;
    Outcome<std::vector<RoundRow>> rounds() override;
    Outcome<std::optional<DeviceRow>> device(DeviceId device) override;
    Outcome<std::vector<DeviceNumbersRow>> numbersOf(DeviceId device) override;

private:
    Sql &m_sql;
};

} // namespace botiquin

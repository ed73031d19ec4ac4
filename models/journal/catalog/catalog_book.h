// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/projection/rows.h"

namespace botiquin {

/// Reads of the reference data. Lists are paged; nothing is loaded whole.
class CatalogBook
{
public:
    virtual ~CatalogBook() = default;

    [[nodiscard]] virtual Outcome<std::optional<ItemRow>> item(const Clave &clave) = 0;
    /// The items that people mean by what they typed: a clave or a part of it, beginnings of words in any
    /// order, without accents, and where that finds little, words that are nearly so. Best first.
    [[nodiscard]] virtual Outcome<std::vector<ItemRow>> searchItems(const QString &typed, int limit) = 0;
    [[nodiscard]] virtual Outcome<std::vector<ItemRow>> items(const QString &afterClave, int limit) = 0;

    [[nodiscard]] virtual Outcome<std::optional<FacilityRow>> facility(const Clues &clues) = 0;
    [[nodiscard]] virtual Outcome<std::vector<FacilityRow>> searchFacilities(const QString &typed, int limit) = 0;
    /// Facilities of a state ("" for all) above `afterClues`, by CLUES.
    [[nodiscard]] virtual Outcome<std::vector<FacilityRow>> facilities(const QString &state, const QString &afterClues,
                                                                      int limit) = 0;

    /// What a GTIN means at a facility: what is approved for all, else what was taught there.
    [[nodiscard]] virtual Outcome<std::optional<CodeRow>> code(const Gtin &gtin, const Clues &facility) = 0;
    [[nodiscard]] virtual Outcome<std::vector<CodeRow>> codesOf(const Clave &item, const Clues &facility) = 0;
    [[nodiscard]] virtual Outcome<std::optional<Slot>> slot(const Clues &facility, const Clave &item) = 0;
    [[nodiscard]] virtual Outcome<std::vector<Clave>> substitutes(const Clave &item) = 0;
    /// Lots that must not be used at a facility now.
    [[nodiscard]] virtual Outcome<std::vector<HoldRow>> holds(const Clues &facility) = 0;

    /// The lines of a template in force in a month; none where no definition is valid then.
    [[nodiscard]] virtual Outcome<std::vector<TemplateLine>> templateLines(const TemplateId &id, Month month) = 0;
    [[nodiscard]] virtual Outcome<std::vector<TemplateRow>> templates() = 0;
    /// What a facility of the size gets in a month.
    [[nodiscard]] virtual Outcome<std::vector<EntitlementLine>> entitlement(SizeClass size, Month month) = 0;
    [[nodiscard]] virtual Outcome<std::vector<RoundRow>> rounds() = 0;
    [[nodiscard]] virtual Outcome<std::optional<DeviceRow>> device(DeviceId device) = 0;
    /// The SSCCs that a device may give out, in the order in which it got them.
    [[nodiscard]] virtual Outcome<std::vector<DeviceNumbersRow>> numbersOf(DeviceId device) = 0;
};

} // namespace botiquin

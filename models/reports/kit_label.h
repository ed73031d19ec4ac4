// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clues.h"
#include "base/code.h"
#include "base/date.h"
#include "base/sscc.h"
#include "base/units.h"
#include "reports/paper.h"

#include <QLocale>
#include <optional>

namespace botiquin::reports {

/// What a box holds; each kind is sealed on its own.
enum class LabelContent { dry, cold, supplies };

/// The label of a box, 100 × 150 mm (PageForm::boxLabel): a sealed one of a kit, or one in which goods go from one
/// facility to another.
struct KitLabel
{
    Sscc sscc;
    Month month; ///< what the kit is for
    int box = 1; ///< 1 to `boxes`
    int boxes = 1;
    int kit = 1; ///< 1 to `kits` of this facility in the round
    int kits = 1;
    QString facilityName; ///< as it is to be read
    QString municipality;
    QString state;
    Clues clues;
    std::optional<RouteId> route;
    std::optional<int> stop;
    std::optional<Date> deliverOn;
    LabelContent content = LabelContent::dry;
    int claves = 0;
    Units pieces;
    int coldClaves = 0; ///< claves of 2 to 8 °C inside a box that is not a cold one
    std::optional<SealNumber> seal;
    QString warehouse;
    Date sealedOn;
    QString sentFor = {}; ///< why goods go to another facility; empty for a kit's box
    bool isReprint = false;
    QLocale locale;
};

/// Paints one label on the sheet in hand: the SSCC as GS1-128 (X 0.5 mm, 32 mm high, 10 X quiet zones) and as
/// GS1 DataMatrix (X at least 1.2 mm). Both codes say (00) and nothing else, so that either read is the same
/// scan and a box sent elsewhere carries no false route in its code.
[[nodiscard]] Outcome<void> paintKitLabel(const KitLabel &label, Paper &paper);

} // namespace botiquin::reports

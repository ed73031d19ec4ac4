// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "base/code.h"
#include "base/date.h"
#include "base/lot_text.h"
#include "base/units.h"
#include "reports/paper.h"

#include <QLocale>
#include <optional>

namespace botiquin::reports {

/// Our own label for a case or a slot that came without a code for its lot, 100 × 50 mm (PageForm::lotLabel).
struct LotLabel
{
    Clave clave;
    QString name;
    QString presentation; ///< strength and presentation
    LotText lot;
    std::optional<Date> expiry;
    Units units; ///< in this case or slot
    std::optional<Slot> slot;
    QLocale locale;
};

/// What the codes of the label say. The reading side takes the elements in any order:
///
///   (91) clave's digits  (17) expiry  (10) lot
///
/// Never (01), even where the GTIN is known: it would read as a pack's own code and count as a piece.
/// (91) is company-internal (General Specifications 3.7): 10 or 12 digits of the clave without its dots.
/// (17) is left out when there is no expiry. A lot that (10) cannot carry (over 20 characters, or characters
/// outside GS1's set 82) stands in the company-internal (92) instead, its UTF-8 percent-encoded; one that is
/// too long for that too (over 90) is in no code and is typed. (17) and (10) beside (91) alone miss their
/// required (01): a warning of the dictionary, never an error.
[[nodiscard]] std::vector<Gs1Element> lotElements(const LotLabel &label);

/// The digits of a clave for (91), e.g. "010000010400".
[[nodiscard]] QByteArray claveDigits(const Clave &clave);

/// Paints one label on the sheet in hand: a GS1 DataMatrix with all elements, and the same as GS1-128: one
/// symbol where it fits with X of 0.25 mm or more, else the item and expiry over the lot, and without the lot
/// where that does not fit either.
[[nodiscard]] Outcome<void> paintLotLabel(const LotLabel &label, Paper &paper);

} // namespace botiquin::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/gtin.h"
#include "base/lot_text.h"
#include "base/sscc.h"
#include "base/units.h"
#include "domain/gs1/element.h"

namespace botiquin::gs1 {

/// The serial number of one pack, AI 21.
class PackSerial : public TextValue<PackSerial>
{
public:
    [[nodiscard]] static PackSerial of(const Element &element);

private:
    using TextValue::TextValue;
};

/// What the packing floor wants to know of a code; what the code does not say is absent.
struct PackCode
{
    std::optional<Gtin> gtin;          ///< 01: the thing in hand
    std::optional<Gtin> content;       ///< 02: what the logistic unit in hand holds
    std::optional<LotText> lot;        ///< 10
    std::optional<Date> expiry;        ///< 17, or the day of 7003
    std::optional<PackSerial> serial;  ///< 21
    std::optional<Units> count;        ///< 30: pieces of a pack of variable count
    std::optional<Units> contentCount; ///< 37: trade items in the logistic unit
    std::optional<Sscc> sscc;          ///< 00

    /// What to look for in the catalogue: the thing itself, or else what it holds.
    std::optional<Gtin> item() const { return gtin ? gtin : content; }
};

/// `today` gives the expiry its century; day 00 is the last of the month.
[[nodiscard]] PackCode packCode(const Elements &elements, Date today);

} // namespace botiquin::gs1

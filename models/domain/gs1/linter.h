// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "domain/gs1/fault.h"

#include <optional>

namespace botiquin::gs1 {

/// One check of the Syntax Dictionary, run on a component whose characters were already found to be of its
/// character set and whose length is right. `today` gives two-digit years their century. The fault's place is
/// counted from the beginning of the component.
using Linter = std::optional<Fault> (*)(QByteArrayView component, Date today);

struct LinterRule
{
    Linter run;
    qsizetype size; ///< the only size that the component may have, or 0 for any
};

/// The check that the dictionary calls `name`, if it is one.
std::optional<LinterRule> linterNamed(QByteArrayView name);

/// North American coupons: AI 8110, and AI 8112 with a positive offer file.
std::optional<Fault> lintCoupon(QByteArrayView component, Date today);
std::optional<Fault> lintPositiveOffer(QByteArrayView component, Date today);

/// A GS1 Company Prefix, of at least four digits, from the first or the second character on.
std::optional<Fault> lintCompanyPrefix(QByteArrayView component, Date today);
std::optional<Fault> lintCompanyPrefixAfterOne(QByteArrayView component, Date today);

/// Six digits YYMMDD, a day of the calendar.
std::optional<Fault> lintDay(QByteArrayView component, Date today);

} // namespace botiquin::gs1

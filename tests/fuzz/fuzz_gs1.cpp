// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/assertion.h"
#include "domain/gs1/code.h"
#include "domain/gs1/digital_link.h"
#include "domain/gs1/element_string.h"
#include "domain/gs1/pack_code.h"
#include "target.h"

#include <algorithm>

using namespace botiquin;
using namespace botiquin::gs1;

namespace {

bool areSame(const Elements &a, const Elements &b)
{
    return std::ranges::equal(
        a, b, [](const Element &x, const Element &y) { return x.entry == y.entry && x.value == y.value; });
}

} // namespace

/// A scan or what a person typed: what can be read can be written in every form and read back as the same.
BQ_FUZZ(gs1)
{
    static const Date today = *Date::of(2026, 12, 1);
    const auto code = readCode(dictionary(), bytes, today);
    if (!code) {
        BQ_ASSERT(code.error().at >= 0 && code.error().at <= bytes.size());
        return;
    }
    if (code->elements.empty())
        return;
    (void)packCode(code->elements, today);
    const auto fromString = readCode(dictionary(), elementString(code->elements), today);
    BQ_ASSERT(fromString && areSame(fromString->elements, code->elements));
    const auto fromBrackets = readCode(dictionary(), bracketedText(code->elements), today);
    BQ_ASSERT(fromBrackets && areSame(fromBrackets->elements, code->elements));
    if (const auto link = digitalLink(code->elements, LinkStem::canonical()))
        BQ_ASSERT(readCode(dictionary(), *link, today));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/sscc_range.h"

#include <limits>

namespace botiquin::gs1 {

std::optional<SsccRange> SsccRange::of(int extension, const QString &companyPrefix, quint64 first,
                                       quint64 count)
{
    if (count == 0 || first > std::numeric_limits<quint64>::max() - count)
        return std::nullopt;
    if (!Sscc::build(extension, companyPrefix, first + count - 1))
        return std::nullopt;
    return SsccRange(extension, companyPrefix, first, count);
}

std::optional<Sscc> SsccRange::code(quint64 serial) const
{
    return contains(serial) ? Sscc::build(m_extension, m_companyPrefix, serial) : std::nullopt;
}

/// Without the check digit, codes of one prefix stand in the order of their serials.
bool SsccRange::contains(const Sscc &code) const
{
    const auto number = [](const Sscc &of) { return of.text().chopped(1); };
    const auto lowest = this->code(m_first);
    const auto highest = this->code(m_first + m_count - 1);
    return lowest && highest && number(*lowest) <= number(code) && number(code) <= number(*highest);
}

} // namespace botiquin::gs1

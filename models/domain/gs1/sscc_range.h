// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sscc.h"

namespace botiquin::gs1 {

/// The serial numbers that one device may put on boxes: `count` of them from `first` on, under a company
/// prefix and an extension digit. No number of a range is ever given out twice; who keeps the next one is the
/// store.
class SsccRange
{
public:
    /// Nothing if a number of the range does not fit the code.
    [[nodiscard]] static std::optional<SsccRange> of(int extension, const QString &companyPrefix,
                                                     quint64 first, quint64 count);

    quint64 first() const { return m_first; }
    quint64 count() const { return m_count; }
    bool contains(quint64 serial) const { return serial >= m_first && serial - m_first < m_count; }

    [[nodiscard]] bool contains(const Sscc &code) const;
    /// The code of a serial number of the range, with its check digit; nothing for one outside.
    [[nodiscard]] std::optional<Sscc> code(quint64 serial) const;

private:
    SsccRange(int extension, const QString &companyPrefix, quint64 first, quint64 count)
        : m_extension(extension)
        , m_companyPrefix(companyPrefix)
        , m_first(first)
        , m_count(count)
    {
    }

    int m_extension;
    QString m_companyPrefix;
    quint64 m_first;
    quint64 m_count;
};

} // namespace botiquin::gs1

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/projection/rows.h"

namespace botiquin {

/// The devices of a region.
class DeviceBook
{
public:
    virtual ~DeviceBook() = default;

    /// By facility and label.
    [[nodiscard]] virtual Outcome<std::vector<DeviceRow>> devices(int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> deviceCount() = 0;
    /// The highest serial that any device may give out under the prefix and extension; 0 where none may.
    [[nodiscard]] virtual Outcome<quint64> highestSerial(const QString &companyPrefix, int extension) = 0;
};

} // namespace botiquin

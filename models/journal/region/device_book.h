// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/exchange/feed.h"
#include "domain/ledger/fields.h"
#include "domain/projection/rows.h"

namespace botiquin {

/// A device as lists show it.
struct ListedDevice
{
    DeviceId device;
    Clues facility;
    QString label;
    QString companyPrefix;
    int extension;
    quint64 serialFirst;
    quint64 serialLast;
    Reach reach; ///< its facility's until somebody has said otherwise

    static constexpr auto fields
        = Fields{Field{1, "device", &ListedDevice::device},
                 Field{2, "facility", &ListedDevice::facility},
                 Field{3, "label", &ListedDevice::label},
                 Field{4, "company_prefix", &ListedDevice::companyPrefix},
                 Field{5, "extension", &ListedDevice::extension},
                 Field{6, "serial_first", &ListedDevice::serialFirst},
                 Field{7, "serial_last", &ListedDevice::serialLast},
                 Field{8, "reach", &ListedDevice::reach}};
};

/// The devices of a region.
class DeviceBook
{
public:
    virtual ~DeviceBook() = default;

    /// By facility and label.
    [[nodiscard]] virtual Outcome<std::vector<ListedDevice>> devices(int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> deviceCount() = 0;
    /// The SSCCs that a device that was not revoked may give out, in the order in which it got them; by device.
    [[nodiscard]] virtual Outcome<std::vector<DeviceNumbersRow>> numbers() = 0;
    /// Those of them that another device was given too, which are neither's any more.
    [[nodiscard]] virtual Outcome<std::vector<DeviceNumbersRow>> contestedNumbers() = 0;
    /// The newest run of the device's log that is known of; 1 before another.
    [[nodiscard]] virtual Outcome<quint32> newestRun(DeviceId device) = 0;
    /// The highest serial that any device may give out under the prefix and extension, or might; 0 where none may.
    [[nodiscard]] virtual Outcome<quint64> highestSerial(const QString &companyPrefix, int extension) = 0;
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/event_id.h"

#include <QStringList>
#include <limits>

namespace botiquin {

std::optional<DeviceId> DeviceId::of(quint64 number)
{
    if (number == 0 || number > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return DeviceId(number);
}

std::optional<DeviceId> DeviceId::parse(QStringView text)
{
    if (text.size() != 16)
        return std::nullopt;
    bool isNumber = false;
    const quint64 number = text.toULongLong(&isNumber, 16);
    return isNumber ? of(number) : std::nullopt;
}

QString DeviceId::text() const
{
    return QStringLiteral("%1").arg(m_number, 16, 16, QLatin1Char('0'));
}

std::optional<EventId> EventId::parse(QStringView text)
{
    const auto parts = text.split(u'-');
    if (parts.size() != 3)
        return std::nullopt;
    const auto device = DeviceId::parse(parts[0]);
    bool runIsNumber = false;
    bool seqIsNumber = false;
    const quint32 run = parts[1].toUInt(&runIsNumber);
    const quint64 seq = parts[2].toULongLong(&seqIsNumber);
    if (!device || !runIsNumber || !seqIsNumber || run == 0 || seq == 0)
        return std::nullopt;
    return EventId{*device, run, seq};
}

QString EventId::text() const
{
    return QStringLiteral("%1-%2-%3").arg(device.text()).arg(run).arg(seq);
}

} // namespace botiquin

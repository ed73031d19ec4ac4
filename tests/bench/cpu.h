// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <unistd.h>
#include <vector>

namespace botiquin::bench {

/// The user and system time of processes so far, in seconds; of one that is gone, nothing.
inline double cpuOf(const std::vector<qint64> &processes)
{
    double ticks = 0;
    for (const qint64 process : processes) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto fields = file.readAll().split(')').last().split(' ');
        ticks += fields.value(12).toDouble() + fields.value(13).toDouble();
    }
    return ticks / double(::sysconf(_SC_CLK_TCK));
}

} // namespace botiquin::bench

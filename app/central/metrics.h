// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/http/message.h"

#include <QMap>
#include <array>
#include <mutex>

namespace botiquin::central {

/// What the process has counted since it began, as Prometheus reads it. Safe from several threads.
class Metrics
{
public:
    void count(const http::Served &served);
    /// The text format, version 0.0.4. `gauges` are measured by whoever asks, e.g. "botiquin_log_events".
    QByteArray text(const QMap<QByteArray, qint64> &gauges) const;

private:
    static constexpr std::array<double, 10> bounds{0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30, 120}; // seconds
    struct Route
    {
        QMap<std::pair<QByteArray, int>, qint64> requests; ///< by method and status
        std::array<qint64, bounds.size() + 1> within{};    ///< by duration; the last is whatever took longer
        double seconds = 0;
        qint64 bytesIn = 0;
        qint64 bytesOut = 0;
    };
    mutable std::mutex m_mutex;
    QMap<QByteArray, Route> m_routes;
};

} // namespace botiquin::central

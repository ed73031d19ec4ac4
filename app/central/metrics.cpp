// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics.h"

#include <algorithm>

namespace botiquin::central {

namespace {

QByteArray head(const char *name, const char *type, const char *help)
{
    return QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

QByteArray line(const QByteArray &name, const QByteArray &labels, const QByteArray &value)
{
    return name + '{' + labels + "} " + value + '\n';
}

QByteArray routeLabel(const QByteArray &route)
{
    return "route=\"" + route + '"';
}

} // namespace

void Metrics::count(const http::Served &served)
{
    const double seconds = std::chrono::duration<double>(served.took).count();
    const auto bucket = std::ranges::lower_bound(bounds, seconds) - bounds.begin();
    const std::lock_guard lock(m_mutex);
    auto &route = m_routes[served.route];
    ++route.requests[{served.method, served.status}];
    ++route.within[size_t(bucket)];
    route.seconds += seconds;
    route.bytesIn += served.bytesIn;
    route.bytesOut += served.bytesOut;
}

QByteArray Metrics::text(const QMap<QByteArray, qint64> &gauges) const
{
    QByteArray requests = head("botiquin_http_requests_total", "counter",
                               "Requests by route and status; 0 is a peer that went before its answer.");
    QByteArray in = head("botiquin_http_received_bytes_total", "counter", "Headers and bodies, TLS apart.");
    QByteArray out = head("botiquin_http_sent_bytes_total", "counter", "Headers and bodies, TLS apart.");
    QByteArray took = head("botiquin_http_request_seconds", "histogram", "From the first byte to the last.");
    const std::lock_guard lock(m_mutex);
    for (auto it = m_routes.cbegin(); it != m_routes.cend(); ++it) {
        const QByteArray label = routeLabel(it.key());
        for (auto count = it->requests.cbegin(); count != it->requests.cend(); ++count) {
            const auto &[method, status] = count.key();
            requests += line("botiquin_http_requests_total",
                             label + ",method=\"" + method + "\",status=\"" + QByteArray::number(status) + '"',
                             QByteArray::number(*count));
        }
        in += line("botiquin_http_received_bytes_total", label, QByteArray::number(it->bytesIn));
        out += line("botiquin_http_sent_bytes_total", label, QByteArray::number(it->bytesOut));
        qint64 sum = 0;
        for (size_t i = 0; i < it->within.size(); ++i) {
            sum += it->within[i];
            const QByteArray bound = i < bounds.size() ? QByteArray::number(bounds[i]) : QByteArray("+Inf");
            took += line("botiquin_http_request_seconds_bucket", label + ",le=\"" + bound + '"',
                         QByteArray::number(sum));
        }
        took += line("botiquin_http_request_seconds_sum", label, QByteArray::number(it->seconds, 'f', 6));
        took += line("botiquin_http_request_seconds_count", label, QByteArray::number(sum));
    }
    QByteArray measured;
    for (auto it = gauges.cbegin(); it != gauges.cend(); ++it)
        measured += "# TYPE " + it.key() + " gauge\n" + it.key() + ' ' + QByteArray::number(*it) + '\n';
    return requests + in + out + took + measured;
}

} // namespace botiquin::central

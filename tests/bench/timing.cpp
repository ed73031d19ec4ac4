// SPDX-License-Identifier: GPL-3.0-or-later
#include "timing.h"

#include <QElapsedTimer>
#include <algorithm>
#include <ctime>

namespace botiquin::bench {

namespace {

/// The value that this share of the figures does not exceed.
double quantile(std::vector<double> figures, double share)
{
    std::sort(figures.begin(), figures.end());
    const auto at = size_t(share * double(figures.size()) + 0.5);
    return figures[std::min(figures.size() - 1, at > 0 ? at - 1 : 0)];
}

/// What this thread has had of a core so far.
double cpuMilliseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

Times repeated(int count, const std::function<void(int)> &act, const std::function<void()> &before)
{
    Times times;
    for (int i = 0; i < count; ++i) {
        before();
        QElapsedTimer timer;
        timer.start();
        const double cpuBefore = cpuMilliseconds();
        act(i);
        times.cpu.push_back(cpuMilliseconds() - cpuBefore);
        times.all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

void tell(std::vector<Figure> &figures, const QString &name, const Times &times, const char *promise)
{
    figures.push_back({name + s(".median"), quantile(times.all, 0.5), s("ms"), {}});
    figures.push_back({name + s(".p99"), quantile(times.all, 0.99), s("ms"), s(promise)});
    figures.push_back({name + s(".cpu.median"), quantile(times.cpu, 0.5), s("ms"), {}});
    figures.push_back({name + s(".cpu.p99"), quantile(times.cpu, 0.99), s("ms"), {}});
}

} // namespace botiquin::bench

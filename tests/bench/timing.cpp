// SPDX-License-Identifier: GPL-3.0-or-later
#include "timing.h"

#include <QElapsedTimer>
#include <algorithm>

namespace botiquin::bench {

namespace {

/// The value that this share of the figures does not exceed.
double quantile(std::vector<double> figures, double share)
{
    std::sort(figures.begin(), figures.end());
    const auto at = size_t(share * double(figures.size()) + 0.5);
    return figures[std::min(figures.size() - 1, at > 0 ? at - 1 : 0)];
}

} // namespace

std::vector<double> repeated(int times, const std::function<void(int)> &act, const std::function<void()> &before)
{
    std::vector<double> figures;
    for (int i = 0; i < times; ++i) {
        before();
        QElapsedTimer timer;
        timer.start();
        act(i);
        figures.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return figures;
}

void tell(std::vector<Figure> &figures, const QString &name, const std::vector<double> &milliseconds, const char *promise)
{
    figures.push_back({name + s(".median"), quantile(milliseconds, 0.5), s("ms"), {}});
    figures.push_back({name + s(".p99"), quantile(milliseconds, 0.99), s("ms"), s(promise)});
}

} // namespace botiquin::bench

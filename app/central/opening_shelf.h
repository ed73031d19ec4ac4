// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/opening.h"

#include <QByteArray>
#include <chrono>
#include <functional>
#include <list>
#include <map>
#include <mutex>

namespace botiquin::central {

/// The openings that were made last, in memory: what is lost is made again, the same. From any thread.
class OpeningShelf
{
public:
    static constexpr auto freshFor = std::chrono::hours(12);
    static constexpr qsizetype bytesMax = 64 * 1024 * 1024; ///< of all that stand on it

    /// The cut to offer to a device where `now` is the newest one: an earlier one of the scope, as long as it is fresh,
    /// lacks no more than a tenth and is not behind what that device has `read`.
    [[nodiscard]] exchange::OpeningCut settleOn(const exchange::OpeningCut &now, const std::vector<FeedCursor> &read);

    using Make = std::function<Outcome<std::optional<QByteArray>>()>;
    /// The bytes of that name, made where they do not stand here; one maker at a time.
    [[nodiscard]] Outcome<std::optional<QByteArray>> bytesOf(const QByteArray &name, const Make &make);

private:
    using Clock = std::chrono::steady_clock;
    struct Offered
    {
        exchange::OpeningCut cut;
        Clock::time_point since;
    };
    std::optional<QByteArray> find(const QByteArray &name);
    void put(const QByteArray &name, const QByteArray &bytes);

    std::mutex m_mutex;
    std::mutex m_making;
    std::map<std::pair<QString, Reach>, Offered> m_offered;
    std::list<std::pair<QByteArray, QByteArray>> m_made; ///< names and bytes, the last asked for first
};

} // namespace botiquin::central

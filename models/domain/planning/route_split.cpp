// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/route_split.h"

#include "domain/planning/route_order.h"

#include <QHash>
#include <algorithm>
#include <numeric>

namespace botiquin::planning {

namespace {

struct Placed
{
    RouteCandidate candidate;
    MapSpot spot; ///< where it is, or where it is taken to be
};

struct Middle
{
    qint64 latitude = 0;
    qint64 longitude = 0;
    qint64 count = 0;

    void add(const MapSpot &spot)
    {
        latitude += spot.latitude;
        longitude += spot.longitude;
        ++count;
    }
    MapSpot spot() const { return count == 0 ? MapSpot{0, 0} : MapSpot{latitude / count, longitude / count}; }
};

/// Every facility with a place: its own, the middle of its municipality's, or of all.
std::vector<Placed> placed(const std::vector<RouteCandidate> &facilities)
{
    QHash<QString, Middle> towns;
    Middle all;
    for (const auto &facility : facilities) {
        if (!facility.spot)
            continue;
        towns[facility.municipality].add(*facility.spot);
        all.add(*facility.spot);
    }
    std::vector<Placed> known;
    for (const auto &facility : facilities) {
        const auto town = towns.constFind(facility.municipality);
        known.push_back({facility, facility.spot ? *facility.spot : town == towns.cend() ? all.spot() : town->spot()});
    }
    return known;
}

/// Takes the `count` that are nearest to the spot to the end, the nearest last.
std::vector<StopSpot> takeNearest(std::vector<Placed> &left, const MapSpot &to, int count)
{
    std::vector<std::pair<qint64, size_t>> far;
    for (size_t i = 0; i < left.size(); ++i)
        far.push_back({metresBetween(left[i].spot, to), i});
    std::partial_sort(far.begin(), far.begin() + count, far.end());
    std::vector<StopSpot> taken;
    std::vector<size_t> indexes;
    for (int i = 0; i < count; ++i) {
        const auto &one = left[far[size_t(i)].second];
        taken.push_back({one.candidate.facility, one.candidate.spot});
        indexes.push_back(far[size_t(i)].second);
    }
    std::sort(indexes.rbegin(), indexes.rend());
    for (const size_t index : indexes)
        left.erase(left.begin() + qsizetype(index));
    return taken;
}

const Placed &remotest(const std::vector<Placed> &left, const MapSpot &from)
{
    return *std::max_element(left.begin(), left.end(), [&](const Placed &a, const Placed &b) {
        return metresBetween(a.spot, from) < metresBetween(b.spot, from);
    });
}

} // namespace

std::vector<int> shareRoutes(int aim, const std::vector<int> &facilities)
{
    const qint64 all = std::accumulate(facilities.begin(), facilities.end(), qint64{0});
    std::vector<int> shares;
    std::vector<qint64> lost;
    for (const int count : facilities) {
        const qint64 share = all == 0 ? 0 : qint64(aim) * count / all;
        shares.push_back(int(std::clamp<qint64>(share, count > 0 ? 1 : 0, count)));
        lost.push_back(all == 0 ? 0 : qint64(aim) * count - qint64(shares.back()) * all);
    }
    std::vector<size_t> order(shares.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return lost[a] > lost[b]; });
    int rest = aim - std::accumulate(shares.begin(), shares.end(), 0);
    for (bool given = true; rest > 0 && given;) {
        given = false;
        for (const size_t i : order) {
            if (rest > 0 && shares[i] < facilities[i]) {
                ++shares[i];
                --rest;
                given = true;
            }
        }
    }
    for (bool taken = true; rest < 0 && taken;) {
        taken = false;
        for (auto i = order.rbegin(); i != order.rend() && rest < 0; ++i) {
            if (shares[*i] > 1) {
                --shares[*i];
                ++rest;
                taken = true;
            }
        }
    }
    return shares;
}

std::vector<RouteDefined> splitIntoRoutes(const Clues &warehouse, const std::optional<MapSpot> &warehouseSpot,
                                          const FederalState &state, std::vector<RouteCandidate> facilities, int routes)
{
    std::sort(facilities.begin(), facilities.end(),
              [](const auto &a, const auto &b) { return a.facility < b.facility; });
    auto left = placed(facilities);
    Middle middle;
    for (const auto &one : left)
        middle.add(one.spot);
    const MapSpot from = warehouseSpot.value_or(middle.spot());
    std::vector<RouteDefined> planned;
    for (int routesLeft = routes; !left.empty() && routesLeft > 0; --routesLeft) {
        const int stops = int((left.size() + size_t(routesLeft) - 1) / size_t(routesLeft));
        const MapSpot centre = remotest(left, from).spot;
        const QString id = QStringLiteral("%1-%2").arg(state.code()).arg(planned.size() + 1, 3, 10, QChar(u'0'));
        RouteDefined route{*RouteId::parse(id), warehouse, {}};
        for (const auto &stop : byDistance(from, takeNearest(left, centre, stops)))
            route.stops.push_back(stop.facility);
        planned.push_back(std::move(route));
    }
    return planned;
}

} // namespace botiquin::planning

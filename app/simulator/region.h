// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/centre.h"
#include "simulator/link.h"
#include "simulator/site.h"

#include <QTemporaryDir>
#include <set>

namespace botiquin::simulation {

/// A region that lives: its places, its centre, and what is on the road.
struct Region
{
    explicit Region(const Settings &settings);

    /// Every store, as it is on the first morning.
    [[nodiscard]] Outcome<void> create();
    /// Everybody's work, the vans and the network, for that many days.
    void live();
    /// Nothing goes wrong any more, and everybody speaks with the centre until nobody has anything to say.
    void meet();

    QTemporaryDir folder;
    World world;
    Centre centre;
    std::vector<std::unique_ptr<Site>> sites;
    std::vector<Link> links; ///< of each site
    std::vector<Journey> road;

private:
    void overnight();
    void goBack(Site &site);
    void meetTwins();
    void restoreCentre();
    void clone(Site &site);
    void giveUpWhatIsLost();
    void report(const QString &who, const Outcome<void> &outcome);
    QString copyOf(const Site &site) const;
    QString backup() const;
    void workAt(Site &site);
    void drive();
    void steal(Box &box);
    bool meetOnce();

    std::set<size_t> m_copied; ///< machines of which there is a copy
};

} // namespace botiquin::simulation

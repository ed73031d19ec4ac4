// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/code.h"
#include "base/sscc.h"
#include "domain/ledger/lot.h"

#include <deque>
#include <map>
#include <set>
#include <vector>

namespace botiquin::simulation {

/// A sealed box as it truly is.
struct Box
{
    Sscc sscc;
    size_t to; ///< the station that is to get it
    std::map<Lot, qint64> contents;
};

/// A place as it truly is, whoever writes what of it on which computer.
struct Premises
{
    std::map<Lot, qint64> shelf;                 ///< what lies there
    std::vector<Box> depot;                      ///< sealed there and not on the road
    std::vector<Box> door;                       ///< brought there and not received
    std::vector<Box> outgoing;                   ///< sent from there to a neighbour
    bool hasTwoComputers = false;                ///< that write as one device: nobody agrees on what is counted
    std::map<size_t, std::vector<quint32>> runs; ///< in which its computers write, by machine

    /// Whether two of its computers write the same names, and nobody has noticed it.
    bool hasHiddenTwins() const
    {
        std::set<std::pair<size_t, quint32>> written;
        for (const auto &[machine, runsOfMachine] : runs) {
            for (size_t i = 0; i < runsOfMachine.size(); ++i) {
                if (!written.insert({i, runsOfMachine[i]}).second)
                    return true;
            }
        }
        return false;
    }
};

/// A van on its way, whatever anybody's books say of it.
struct Journey
{
    TripId trip;
    size_t from; ///< its warehouse
    std::vector<Box> boxes;
    std::deque<size_t> stops; ///< still to be visited
};

} // namespace botiquin::simulation

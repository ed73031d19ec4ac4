// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world.h"

#include <optional>

namespace botiquin::simulation {

class Centre;

/// What carries bundles between a site and the centre, of which nobody can be sure. It keeps what it has delayed from
/// one exchange to the next.
class Link
{
public:
    Link(World &world, QString who, Centre &centre)
        : m_world(world)
        , m_who(std::move(who))
        , m_centre(centre)
    {
    }

    /// The centre's answer, as it arrives; nothing where none does.
    std::optional<QByteArray> carry(const QByteArray &bundle);
    /// What was on its way is lost with the machine that sent it.
    void forget() { m_late.clear(); }
    /// Whether the last answer arrived in part only.
    bool isBroken() const { return m_isBroken; }

private:
    /// What the centre says to a bundle that arrives whole, and nothing where it has no time or its machine stops.
    std::optional<QByteArray> deliver(const QByteArray &bundle);
    void deliverCut(const QByteArray &bundle);

    World &m_world;
    const QString m_who;
    Centre &m_centre;
    std::vector<QByteArray> m_late; ///< bundles that are still on their way
    bool m_isBroken = false;
};

} // namespace botiquin::simulation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/link.h"

#include "simulator/centre.h"

namespace botiquin::simulation {

std::optional<QByteArray> Link::carry(const QByteArray &bundle)
{
    m_isBroken = false;
    // What was sent long ago arrives before, and nobody waits any more for what is said to it.
    while (!m_late.empty() && m_world.strikes(Fault::links, 3)) {
        const auto late = m_late.begin() + m_world.luck.below(qint64(m_late.size()));
        m_world.noteFault(m_who, QStringLiteral("bundleLate"));
        (void)deliver(*late);
        m_late.erase(late);
    }
    if (m_world.strikes(Fault::links, 12)) {
        m_world.noteFault(m_who, QStringLiteral("bundleDelayed"));
        m_late.push_back(bundle);
        return std::nullopt;
    }
    if (m_world.strikes(Fault::links, 12)) {
        deliverCut(bundle);
        return std::nullopt;
    }
    auto answer = deliver(bundle);
    if (m_world.strikes(Fault::links, 12)) {
        m_world.noteFault(m_who, QStringLiteral("bundleTwice"));
        answer = deliver(bundle);
    }
    if (answer && m_world.strikes(Fault::links, 12)) {
        m_world.noteFault(m_who, QStringLiteral("answerLost"));
        return std::nullopt;
    }
    if (answer && m_world.strikes(Fault::links, 12)) {
        m_world.noteFault(m_who, QStringLiteral("answerCut"));
        m_isBroken = true;
        answer->truncate(m_world.luck.below(answer->size()));
    }
    return answer;
}

std::optional<QByteArray> Link::deliver(const QByteArray &bundle)
{
    const auto said = m_centre.answer(bundle);
    if (!said) {
        if (!m_centre.bears())
            m_world.story.complain(
                m_world.now, m_who,
                QStringLiteral("the centre failed: %1 %2").arg(name(said.error().kind), said.error().detail));
        return std::nullopt;
    }
    if (!*said) {
        m_world.story.complain(m_world.now, m_who, QStringLiteral("the centre refused: ") + said->error());
        return std::nullopt;
    }
    return **said;
}

void Link::deliverCut(const QByteArray &bundle)
{
    m_world.noteFault(m_who, QStringLiteral("bundleCut"));
    const auto said = m_centre.answer(bundle.left(m_world.luck.below(bundle.size())));
    if (said && *said)
        m_world.story.complain(m_world.now, m_who, QStringLiteral("the centre answered to a part of a bundle"));
    if (!said && !m_centre.bears())
        m_world.story.complain(m_world.now, m_who, QStringLiteral("the centre failed: ") + said.error().detail);
}

} // namespace botiquin::simulation

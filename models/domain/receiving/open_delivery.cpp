// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/receiving/open_delivery.h"

#include <algorithm>

namespace botiquin::receiving {

namespace {

OpenLine untold(const Lot &lot, Units listed)
{
    return {lot, listed, false, {}, {}, {}, {}, {}};
}

} // namespace

OpenDelivery::OpenDelivery(const BoxOpened &opened)
    : m_unlisted(opened.unlisted)
{
    for (const auto &content : opened.listed)
        lineFor(content.lot).listed += content.units;
}

std::optional<OpenDelivery> OpenDelivery::replay(const std::vector<DeliveryAct> &acts)
{
    const auto *opened = acts.empty() ? nullptr : std::get_if<BoxOpened>(&acts.front());
    if (!opened)
        return std::nullopt;
    OpenDelivery delivery(*opened);
    for (size_t i = 1; i < acts.size(); ++i) {
        if (std::holds_alternative<BoxOpened>(acts[i]))
            return std::nullopt;
        delivery.apply(acts[i]);
    }
    return delivery;
}

void OpenDelivery::apply(const DeliveryAct &act)
{
    if (const auto *told = std::get_if<LineTold>(&act))
        tell(*told);
    else if (const auto *found = std::get_if<UnitsFound>(&act))
        find(*found);
    else if (std::holds_alternative<RestAsListed>(act))
        tellRest(true);
    else if (std::holds_alternative<RestMissing>(act))
        tellRest(false);
    else if (const auto *seal = std::get_if<SealFound>(&act))
        m_seal = seal->seal;
    else if (const auto *other = std::get_if<OtherLotCame>(&act))
        replace(*other);
    else if (const auto *paper = std::get_if<PaperSigned>(&act))
        m_paper = *paper;
}

OpenLine &OpenDelivery::lineFor(const Lot &lot)
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), [&](const OpenLine &line) { return line.lot == lot; });
    if (at != m_lines.end())
        return *at;
    m_lines.push_back(untold(lot, Units(0)));
    return m_lines.back();
}

const OpenLine *OpenDelivery::line(const Lot &lot) const
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), [&](const OpenLine &line) { return line.lot == lot; });
    return at == m_lines.end() ? nullptr : &*at;
}

void OpenDelivery::tell(const LineTold &told)
{
    auto &line = lineFor(told.lot);
    line.told = true;
    line.received = told.received;
    line.damaged = told.damaged;
    line.expired = told.expired;
    line.tooWarm = told.tooWarm;
    line.insteadOf = told.insteadOf;
    const bool isNothing = line.listed == Units(0) && line.found() == Units(0);
    if (isNothing)
        std::erase_if(m_lines, [&](const OpenLine &one) { return one.lot == told.lot; });
}

void OpenDelivery::find(const UnitsFound &found)
{
    auto &line = lineFor(found.lot);
    line.told = true;
    line.received += found.units;
}

void OpenDelivery::replace(const OtherLotCame &other)
{
    auto &listed = lineFor(other.listed);
    if (listed.told)
        listed.received = other.units < listed.received ? listed.received - other.units : Units(0);
    auto &came = lineFor(other.came);
    came.told = true;
    came.received += other.units;
    came.insteadOf = other.listed;
}

void OpenDelivery::tellRest(bool came)
{
    m_restTold = true;
    for (auto &line : m_lines) {
        if (line.told)
            continue;
        if (came)
            line.received = presumed(line);
        line.told = true;
    }
}

int OpenDelivery::openLines() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const OpenLine &line) { return !line.told; }));
}

int OpenDelivery::differences() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(),
                             [this](const OpenLine &line) { return line.told && !isAsListed(line); }));
}

Units OpenDelivery::replaced(const Lot &listed) const
{
    Units units;
    for (const auto &line : m_lines) {
        if (line.insteadOf == listed)
            units += line.found();
    }
    return units;
}

Units OpenDelivery::presumed(const OpenLine &line) const
{
    if (line.told)
        return line.received;
    const Units others = replaced(line.lot);
    return others < line.listed ? line.listed - others : Units(0);
}

Units OpenDelivery::missing(const OpenLine &line) const
{
    const Units accounted = line.found() + replaced(line.lot);
    return line.told && accounted < line.listed ? line.listed - accounted : Units(0);
}

/// In a box without a list, whatever is fit for use is as it should be.
bool OpenDelivery::isAsListed(const OpenLine &line) const
{
    return line.received == line.found() && !line.insteadOf && (m_unlisted || line.received == line.listed);
}

} // namespace botiquin::receiving

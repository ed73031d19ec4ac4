// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faults.h"

#include <QStringList>
#include <algorithm>

namespace botiquin::simulation {

QString name(Fault fault)
{
    switch (fault) {
    case Fault::links:
        return QStringLiteral("links");
    case Fault::clocks:
        return QStringLiteral("clocks");
    case Fault::kills:
        return QStringLiteral("kills");
    case Fault::disks:
        return QStringLiteral("disks");
    case Fault::errors:
        return QStringLiteral("errors");
    case Fault::restores:
        return QStringLiteral("restores");
    case Fault::copies:
        return QStringLiteral("copies");
    case Fault::clones:
        return QStringLiteral("clones");
    }
    Q_UNREACHABLE();
}

std::optional<Faults> parseFaults(const QString &text)
{
    Faults all;
    for (int i = 0; i < countOf(Fault{}); ++i)
        all.insert(Fault(i));
    if (text == QStringLiteral("all"))
        return all;
    Faults faults;
    if (text == QStringLiteral("none"))
        return faults;
    for (const auto &word : text.split(u',')) {
        const auto known = std::find_if(all.begin(), all.end(), [&](Fault fault) { return name(fault) == word; });
        if (known == all.end())
            return std::nullopt;
        faults.insert(*known);
    }
    return faults;
}

QString textOf(const Faults &faults)
{
    QStringList names;
    for (const Fault fault : faults)
        names << name(fault);
    return names.isEmpty() ? QStringLiteral("none") : names.join(u',');
}

} // namespace botiquin::simulation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulation.h"

#include "base/hash.h"
#include "journal/log/digest.h"

#include <algorithm>

namespace botiquin::simulation {

namespace {

constexpr int storyLines = 40;

Outcome<QString> digestOf(Region &region)
{
    QByteArray all = region.world.story.digest().toLatin1();
    BQ_TRY_ASSIGN(const QString centre, digest(region.centre.store()));
    all += centre.toLatin1();
    for (const auto &site : region.sites) {
        BQ_TRY_ASSIGN(const QString one, digest(site->store()));
        all += one.toLatin1();
    }
    return QString::fromLatin1(blake2b256({all}).toHex());
}

/// Those of whom something is found.
QStringList concerned(const Region &region, const std::vector<Check> &checks)
{
    QStringList names;
    for (const auto &site : region.sites) {
        const auto isNamed = [&](const QString &finding) {
            return finding.contains(site->called() + u':') || finding.contains(site->who().facility.text()) ||
                   finding.contains(site->who().device.text());
        };
        if (std::any_of(checks.begin(), checks.end(), [&](const Check &check) {
                return std::any_of(check.findings.begin(), check.findings.end(), isNamed);
            }))
            names << site->called();
    }
    return names;
}

/// Acts that a finding names.
QStringList actsIn(const std::vector<Check> &checks)
{
    QStringList acts;
    for (const auto &check : checks) {
        for (const auto &word : check.findings.join(u' ').remove(u':').split(u' ')) {
            if (EventId::parse(word))
                acts << word;
        }
    }
    return acts;
}

} // namespace

bool Report::holds() const
{
    return std::all_of(checks.begin(), checks.end(), [](const Check &check) { return check.holds(); });
}

Outcome<Report> simulate(const Settings &settings)
{
    Region region(settings);
    BQ_TRY(region.create());
    region.live();
    region.meet();
    const auto &world = region.world;
    Report report{settings, world.acts, world.refusals, world.faults, 0, world.bytesUp, world.bytesDown, {}, {}, {}};
    BQ_TRY_ASSIGN(report.digest, digestOf(region));
    BQ_TRY_ASSIGN(const auto count, region.centre.store().sql().one<qint64>("SELECT count(*) FROM event"));
    report.events = count.value_or(0);
    report.checks = checksOf(region);
    if (!report.holds())
        report.story = world.story.ending(concerned(region, report.checks), actsIn(report.checks), storyLines);
    return report;
}

} // namespace botiquin::simulation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulate_command.h"

#include "options.h"
#include "simulator/least.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <ctime>

namespace botiquin::ctl {

namespace {

using simulation::Report;

const QString seedOption = QStringLiteral("--seed");
const QString sitesOption = QStringLiteral("--sites");
const QString daysOption = QStringLiteral("--days");
const QString faultsOption = QStringLiteral("--faults");
const QString jsonFlag = QStringLiteral("--json");

Result<qint64, Trouble> numberOf(const Options &options, const QString &option, qint64 least, qint64 most)
{
    BQ_TRY_ASSIGN(const QString text, options.required(option));
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return usage(
            QStringLiteral("%1: not a number from %2 to %3: %4").arg(option).arg(least).arg(most).arg(text.left(80)));
    return number;
}

Result<simulation::Settings, Trouble> settingsOf(const Options &options)
{
    constexpr qint64 seedMax = 1LL << 53; // what every reader of JSON holds
    simulation::Settings settings;
    BQ_TRY_ASSIGN(settings.seed, numberOf(options, seedOption, 0, seedMax));
    BQ_TRY_ASSIGN(settings.sites, numberOf(options, sitesOption, 2, 99));
    BQ_TRY_ASSIGN(settings.days, numberOf(options, daysOption, 1, 365));
    const QString text = options.value(faultsOption).value_or(QStringLiteral("all"));
    const auto faults = simulation::parseFaults(text);
    if (!faults)
        return usage(QStringLiteral("--faults: all, none or some of %1, not: %2")
                         .arg(simulation::textOf(*simulation::parseFaults(QStringLiteral("all"))), text.left(80)));
    settings.faults = *faults;
    return settings;
}

QJsonObject jsonOf(const std::map<QString, qint64> &counts)
{
    QJsonObject all;
    for (const auto &[what, count] : counts)
        all.insert(what, count);
    return all;
}

QJsonObject jsonOf(const Report &report)
{
    QJsonArray checks;
    for (const auto &check : report.checks) {
        checks.append(QJsonObject{{QStringLiteral("check"), check.name},
                                  {QStringLiteral("holds"), check.holds()},
                                  {QStringLiteral("findings"), QJsonArray::fromStringList(check.findings)}});
    }
    return {{QStringLiteral("seed"), qint64(report.settings.seed)},
            {QStringLiteral("sites"), report.settings.sites},
            {QStringLiteral("days"), report.settings.days},
            {QStringLiteral("faults"), simulation::textOf(report.settings.faults)},
            {QStringLiteral("holds"), report.holds()},
            {QStringLiteral("acts"), jsonOf(report.acts)},
            {QStringLiteral("refusals"), jsonOf(report.refusals)},
            {QStringLiteral("struck"), jsonOf(report.faults)},
            {QStringLiteral("events"), report.events},
            {QStringLiteral("bytesUp"), report.bytesUp},
            {QStringLiteral("bytesDown"), report.bytesDown},
            {QStringLiteral("digest"), report.digest},
            {QStringLiteral("checks"), checks},
            {QStringLiteral("story"), QJsonArray::fromStringList(report.story)}};
}

qint64 sumOf(const std::map<QString, qint64> &counts)
{
    qint64 sum = 0;
    for (const auto &[what, count] : counts)
        sum += count;
    return sum;
}

/// For people: a line where all holds, else what does not and how it came to that.
QByteArray wordsOf(const Report &report)
{
    const auto &settings = report.settings;
    QStringList lines{
        QStringLiteral("seed %1, %2 sites, %3 days, faults %4: %5 acts, %6 refusals, %7 faults, %8 events, %9 bytes")
            .arg(settings.seed)
            .arg(settings.sites)
            .arg(settings.days)
            .arg(simulation::textOf(settings.faults))
            .arg(sumOf(report.acts))
            .arg(sumOf(report.refusals))
            .arg(sumOf(report.faults))
            .arg(report.events)
            .arg(report.bytesUp + report.bytesDown),
        QStringLiteral("digest ") + report.digest};
    for (const auto &check : report.checks) {
        lines << check.name + (check.holds() ? QStringLiteral(": holds") : QStringLiteral(": DOES NOT HOLD"));
        for (const auto &finding : check.findings)
            lines << QStringLiteral("  ") + finding;
    }
    if (!report.story.isEmpty())
        lines << QStringLiteral("how it came to that:") << report.story;
    return lines.join(u'\n').toUtf8();
}

/// What a seed came to, and of one that fails the least that fails alike.
struct Played
{
    Report whole;
    std::optional<Report> least = {};
};

Result<Played, Trouble> play(const Options &options)
{
    BQ_TRY_ASSIGN(const auto settings, settingsOf(options));
    BQ_TRY_ASSIGN(auto whole, simulation::simulate(settings));
    if (whole.holds())
        return Played{std::move(whole)};
    BQ_TRY_ASSIGN(auto least, simulation::leastOf(whole));
    whole.story.clear();
    return Played{std::move(whole), std::move(least)};
}

QJsonObject jsonOf(const Played &played)
{
    auto all = jsonOf(played.whole);
    if (played.least)
        all.insert(QStringLiteral("least"), jsonOf(*played.least));
    return all;
}

QByteArray wordsOf(const Played &played)
{
    const QByteArray whole = wordsOf(played.whole);
    return played.least ? whole + "\n\nthe least that fails alike:\n" + wordsOf(*played.least) : whole;
}

} // namespace

Exit simulateRegion(const Invocation &, const QStringList &arguments)
{
    // A day begins at the same moment wherever a seed is played again.
    qputenv("TZ", "America/Mexico_City");
    ::tzset();
    const auto options = Options::read(arguments, {{jsonFlag}, {seedOption, sitesOption, daysOption, faultsOption}});
    if (!options)
        return tell(tl::unexpected<Trouble>(options.error()));
    const auto played = play(*options);
    if (!played)
        return tell(tl::unexpected<Trouble>(played.error()));
    const QByteArray said =
        options->has(jsonFlag) ? QJsonDocument(jsonOf(*played)).toJson(QJsonDocument::Compact) : wordsOf(*played);
    if (const auto written = writeLine(said); !written)
        return failed(written.error());
    return played->whole.holds() ? Exit::done : Exit::broken;
}

} // namespace botiquin::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
// Prints figures beside the promises; run by hand, never by ctest.
#include "centre_bench.h"
#include "exchange_bench.h"
#include "import_bench.h"
#include "joining_bench.h"
#include "month_bench.h"
#include "packing_bench.h"
#include "papers_bench.h"
#include "planning_bench.h"
#include "start_bench.h"
#include "ui/shell/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace botiquin::bench;

namespace {

struct Bench
{
    QString name;
    std::function<std::vector<Figure>(const QCommandLineParser &)> figures;
};

/// What the file that an option names holds; one that is none ends the program.
ClinicDay dayOf(const QCommandLineParser &parser, const char *option)
{
    auto day = ClinicDay::read(parser.value(QLatin1String(option)));
    if (!day) {
        std::fprintf(stderr, "botiquin-bench: --%s: %s\n", option, qPrintable(day.error()));
        std::exit(2);
    }
    return *std::move(day);
}

std::vector<int> numbers(const QString &list)
{
    std::vector<int> all;
    for (const QString &word : list.split(u',', Qt::SkipEmptyParts))
        all.push_back(std::max(1, word.toInt()));
    return all;
}

QStringList databases(const QCommandLineParser &parser)
{
    return parser.value(s("databases")).split(u',', Qt::SkipEmptyParts);
}

CentreRuns centreRuns(const QCommandLineParser &parser)
{
    return {numbers(parser.value(s("sizes"))), numbers(parser.value(s("servers"))),
            databases(parser), parser.value(s("calling")).toInt(),
            std::max(1, parser.value(s("days")).toInt())};
}

std::vector<Bench> benches()
{
    return {{s("exchange"), [](const auto &p) { return exchangeFigures(dayOf(p, "own"), dayOf(p, "others")); }},
            {s("joining"), [](const auto &p) { return joiningFigures(dayOf(p, "own")); }},
            {s("centre"), [](const auto &p) { return centreFigures(centreRuns(p)); }},
            {s("month"), [](const auto &p) { return monthFigures(p.value(s("clinics")).toInt(), databases(p)); }},
            {s("packing"), [](const auto &p) { return packingFigures(p.value(s("folder")), p.value(s("postings")).toLongLong()); }},
            {s("planning"), [](const auto &) { return planningFigures(); }},
            {s("import"), [](const auto &) { return importFigures(); }},
            {s("papers"), [](const auto &) { return papersFigures(); }},
            {s("start"), [](const auto &) { return startFigures(); }}};
}

void addOptions(QCommandLineParser &parser)
{
    const auto option = [](const char *name, const char *does, const char *takes, const QString &unless) {
        return QCommandLineOption(s(name), s(does), s(takes), unless);
    };
    parser.addOption({s("json"), s("one JSON object instead of a table")});
    parser.addOptions({option("own", "exchange, joining: a clinic's events", "FILE", s(TEST_DATA "/exchange/clinic_day_own.jsonl")),
                       option("others", "exchange: what others wrote for it", "FILE", s(TEST_DATA "/exchange/clinic_day_others.jsonl")),
                       option("sizes", "centre: clinics of a country, a bench each", "N,N", s("500,12000")),
                       option("calling", "centre: of whom so many bring their days; 0 for all", "N", s("250")),
                       option("days", "centre: of 40 events each, one after the other; 12,000 clinics bring 10 million in 21", "N", s("2")),
                       option("servers", "centre: processes", "N,N", s("1,2")),
                       option("databases", "centre, month: before what", "NAME,NAME", s("sqlite,postgresql")),
                       option("clinics", "month: of how many clinics", "N", s("8061")),
                       option("folder", "packing: keeps its store there for the next time", "FOLDER", {}),
                       option("postings", "packing: in its store", "N", s("1000000"))});
    parser.addHelpOption();
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    botiquin::ui::applyTheme(application, botiquin::ui::Appearance::light);
    (void)botiquin::ui::loadLanguage(application, botiquin::ui::Language::spanish);
    const auto all = benches();
    QStringList names;
    for (const auto &bench : all)
        names << bench.name;
    QCommandLineParser parser;
    parser.addPositionalArgument(s("NAME"), names.join(s(", ")) + s("; all where none is named"));
    addOptions(parser);
    parser.process(application);
    const auto wanted = parser.positionalArguments().isEmpty() ? names : parser.positionalArguments();
    for (const QString &name : wanted) {
        if (!names.contains(name)) {
            std::fprintf(stderr, "botiquin-bench: no such bench: %s\n", qPrintable(name));
            return 2;
        }
    }
    std::vector<Figure> figures;
    for (const auto &bench : all) {
        if (!wanted.contains(bench.name))
            continue;
        const auto more = bench.figures(parser);
        figures.insert(figures.end(), more.begin(), more.end());
    }
    print(figures, parser.isSet(s("json")));
    return 0;
}

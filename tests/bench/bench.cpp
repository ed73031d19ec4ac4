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

/// What the options say.
struct Asked
{
    QString own;
    QString others;
    CentreRuns centre;
    int clinics;
    QString folder;
    int postings;
};

struct Bench
{
    QString name;
    std::function<std::vector<Figure>(const Asked &)> figures;
};

/// What was typed wrong ends the program before anything is measured.
[[noreturn]] void endWrong(const QString &why)
{
    std::fprintf(stderr, "botiquin-bench: %s\n", qPrintable(why));
    std::exit(2);
}

/// What the file that an option names holds.
ClinicDay dayOf(const QString &path, const char *option, const std::optional<botiquin::Clues> &at = {})
{
    auto day = ClinicDay::read(path, at);
    if (!day)
        endWrong(s("--%1: %2").arg(s(option), day.error()));
    return *std::move(day);
}

int numberOf(const QString &word, const char *option, int least)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (!isNumber || number < least)
        endWrong(s("--%1 takes whole numbers from %2 on, not \"%3\"").arg(s(option)).arg(least).arg(word));
    return number;
}

int number(const QCommandLineParser &parser, const char *option, int least = 1)
{
    return numberOf(parser.value(s(option)), option, least);
}

std::vector<int> numbers(const QCommandLineParser &parser, const char *option)
{
    std::vector<int> all;
    for (const QString &word : parser.value(s(option)).split(u','))
        all.push_back(numberOf(word, option, 1));
    return all;
}

QStringList databases(const QCommandLineParser &parser)
{
    const auto all = parser.value(s("databases")).split(u',');
    for (const QString &name : all) {
        if (name != s("sqlite") && name != s("postgresql"))
            endWrong(s("--databases takes sqlite and postgresql, not \"%1\"").arg(name));
    }
    return all;
}

Asked asked(const QCommandLineParser &parser)
{
    return {parser.value(s("own")),
            parser.value(s("others")),
            {numbers(parser, "sizes"), numbers(parser, "servers"), databases(parser), number(parser, "calling", 0),
             number(parser, "days")},
            number(parser, "clinics"),
            parser.value(s("folder")),
            number(parser, "postings")};
}

std::vector<Bench> benches()
{
    const auto exchange = [](const Asked &a) {
        const auto own = dayOf(a.own, "own");
        return exchangeFigures(own, dayOf(a.others, "others", own.facility));
    };
    return {{s("exchange"), exchange},
            {s("joining"), [](const Asked &a) { return joiningFigures(dayOf(a.own, "own")); }},
            {s("centre"), [](const Asked &a) { return centreFigures(a.centre); }},
            {s("month"), [](const Asked &a) { return monthFigures(a.clinics, a.centre.databases); }},
            {s("packing"), [](const Asked &a) { return packingFigures(a.folder, a.postings); }},
            {s("planning"), [](const Asked &) { return planningFigures(); }},
            {s("import"), [](const Asked &) { return importFigures(); }},
            {s("papers"), [](const Asked &) { return papersFigures(); }},
            {s("start"), [](const Asked &) { return startFigures(); }}};
}

void addOptions(QCommandLineParser &parser)
{
    const auto option = [](const char *name, const char *does, const char *takes, const QString &unless) {
        return QCommandLineOption(s(name), s(does), s(takes), unless);
    };
    parser.addOption({s("json"), s("one JSON object instead of a table")});
    parser.addOptions({option("own", "exchange, joining: a clinic's events", "FILE", s(TEST_DATA "/exchange/clinic_day_own.jsonl")),
                       option("others", "exchange: what others wrote for it, read as of its facility", "FILE",
                              s(TEST_DATA "/exchange/clinic_day_others.jsonl")),
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
    if (!parser.parse(QCoreApplication::arguments()))
        endWrong(parser.errorText());
    if (parser.isSet(s("help")))
        parser.showHelp();
    const auto wanted = parser.positionalArguments().isEmpty() ? names : parser.positionalArguments();
    for (const QString &name : wanted) {
        if (!names.contains(name))
            endWrong(s("no such bench: %1").arg(name));
    }
    const Asked options = asked(parser);
    std::vector<Figure> figures;
    for (const auto &bench : all) {
        if (!wanted.contains(bench.name))
            continue;
        const auto more = bench.figures(options);
        figures.insert(figures.end(), more.begin(), more.end());
    }
    print(figures, parser.isSet(s("json")));
    return 0;
}

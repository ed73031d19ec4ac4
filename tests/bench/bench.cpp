// SPDX-License-Identifier: GPL-3.0-or-later
// Prints figures beside the promises; run by hand, never by ctest.
#include "centre_bench.h"
#include "exchange_bench.h"
#include "joining_bench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

using namespace botiquin::bench;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("NAME"), QStringLiteral("exchange, joining, centre; all where none is named"));
    parser.addOptions({{QStringLiteral("json"), QStringLiteral("one JSON object instead of a table")},
                       {QStringLiteral("own"), QStringLiteral("a clinic's events"), QStringLiteral("FILE"),
                        QStringLiteral(TEST_DATA "/exchange/clinic_day_own.jsonl")},
                       {QStringLiteral("others"), QStringLiteral("what others wrote for it"), QStringLiteral("FILE"),
                        QStringLiteral(TEST_DATA "/exchange/clinic_day_others.jsonl")}});
    parser.addHelpOption();
    parser.process(application);
    for (const QString &name : parser.positionalArguments()) {
        if (name != u"exchange" && name != u"joining" && name != u"centre") {
            std::fprintf(stderr, "botiquin-bench: no such bench: %s\n", qPrintable(name));
            return 2;
        }
    }
    const auto isWanted = [&](const QString &name) {
        return parser.positionalArguments().isEmpty() || parser.positionalArguments().contains(name);
    };
    std::vector<Figure> figures;
    if (isWanted(QStringLiteral("exchange")))
        figures = exchangeFigures(parser.value(QStringLiteral("own")), parser.value(QStringLiteral("others")));
    if (isWanted(QStringLiteral("joining"))) {
        const auto joining = joiningFigures(parser.value(QStringLiteral("own")));
        figures.insert(figures.end(), joining.begin(), joining.end());
    }
    if (isWanted(QStringLiteral("centre"))) {
        const auto centre = centreFigures();
        figures.insert(figures.end(), centre.begin(), centre.end());
    }
    print(figures, parser.isSet(QStringLiteral("json")));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning_bench.h"

#include "domain/planning/allocation.h"

#include <QElapsedTimer>

namespace botiquin::bench {

using namespace planning;

namespace {

constexpr int clinicCount = 8'215;
constexpr int itemCount = 147;

Clues clinic(int number)
{
    return *Clues::parse(QStringLiteral("OCIMB%1%2").arg(number, 5, 10, QChar(u'0')).arg((5 * 42 + 2 * number) % 7));
}

Clave itemOf(int number)
{
    return *Clave::parse(QStringLiteral("010.000.%1.00").arg(number, 4, 10, QChar(u'0')));
}

/// The country's clinics with one, two or three kits of 147 items by their size; every ninth item is short, every
/// eighteenth has a substitute.
PlanFacts country()
{
    const Date today = *Date::of(2026, 11, 20);
    PlanFacts facts{today, *Month::of(2026, 12), *packing::ShelfLifeMargin::ofDays(60), {{}}, {}, {}, {}, {}};
    qint64 kits = 0;
    for (int i = 0; i < clinicCount; ++i) {
        const auto size = i % 20 == 0 ? SizeClass::nucleos6to12 : i % 9 == 0 ? SizeClass::nucleos3to5 : SizeClass::nucleos1to2;
        const int count = size == SizeClass::nucleos6to12 ? 3 : size == SizeClass::nucleos3to5 ? 2 : 1;
        for (int number = 1; number <= count; ++number, ++kits) {
            const auto kit = *KitId::parse(QStringLiteral("2026-12/%1/%2").arg(clinic(i).text()).arg(number));
            facts.kits.push_back({kit, clinic(i), 0, size, qint64(i) * 7919 % 600'000, today.plusDays(3 + i % 5)});
        }
    }
    for (int i = 0; i < itemCount; ++i) {
        const Units each(1 + i % 25);
        facts.contents.front().push_back({itemOf(i), each, BoxClass::dry});
        facts.items.push_back({itemOf(i), Ven(i % 3), {}});
        if (i % 18 == 8)
            facts.items.back().substitutes = {itemOf(i + 1)};
        const qint64 needed = each.count() * kits;
        const qint64 percent = i % 9 == 8 ? 80 : 130;
        for (int lot = 0; lot < 5; ++lot)
            facts.lots.push_back({itemOf(i), today.plusDays(120 + 60 * lot), Units(needed * percent / 500), false});
    }
    return facts;
}

} // namespace

std::vector<Figure> planningFigures()
{
    auto facts = country();
    const auto kits = facts.kits.size();
    QElapsedTimer timer;
    timer.start();
    Allocator allocator(std::move(facts));
    double longest = 0;
    while (!allocator.isDone()) {
        QElapsedTimer step;
        step.start();
        allocator.step();
        longest = std::max(longest, double(step.nsecsElapsed()) / 1e6);
    }
    const double weighed = double(timer.restart()) / 1000;
    std::vector<Choice> choices;
    for (const auto &item : allocator.shortfalls())
        choices.push_back({item.item, item.remedies.front()});
    const auto changed = adjustments(allocator, choices, {});
    const double adjusted = double(timer.elapsed()) / 1000;
    const auto name = [](const char *of) { return QStringLiteral("planning.") + QLatin1String(of); };
    return {{name("kits"), double(kits), QStringLiteral("kits"), {}},
            {name("seconds"), weighed, QStringLiteral("s"), QStringLiteral("seconds")},
            {name("longestStep"), longest, QStringLiteral("ms"), {}},
            {name("kitsChanged"), double(changed.size()), QStringLiteral("kits"), {}},
            {name("changingSeconds"), adjusted, QStringLiteral("s"), {}}};
}

} // namespace botiquin::bench

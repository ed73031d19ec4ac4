// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/box_order.h"

#include <algorithm>

namespace botiquin::packing {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Takes the run at the front of `text`: digits without their leading zeros, or one other character.
QStringView takeRun(QStringView &text)
{
    qsizetype length = 1;
    if (isDigit(text.front())) {
        while (length < text.size() && isDigit(text[length]))
            ++length;
    }
    QStringView run = text.first(length);
    text = text.sliced(length);
    while (run.size() > 1 && run.front() == u'0')
        run = run.sliced(1);
    return run;
}

int compareNaturally(QStringView a, QStringView b)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        const QStringView x = takeRun(a);
        const QStringView y = takeRun(b);
        const bool numbers = isDigit(x.front()) && isDigit(y.front());
        if (numbers && x.size() != y.size())
            return x.size() < y.size() ? -1 : 1;
        if (const int order = x.compare(y))
            return order;
    }
    return int(b.isEmpty()) - int(a.isEmpty());
}

void addMissing(std::vector<Clave> &all, const std::vector<Clave> &more)
{
    for (const Clave &item : more) {
        if (std::find(all.begin(), all.end(), item) == all.end())
            all.push_back(item);
    }
}

} // namespace

bool comesBefore(const std::optional<Slot> &a, const std::optional<Slot> &b)
{
    if (!a || !b)
        return a.has_value() && !b.has_value();
    return compareNaturally(a->text(), b->text()) < 0;
}

std::vector<PackingLine> inShelfOrder(std::vector<PackingLine> lines)
{
    std::vector<PackingLine> joined;
    QHash<Clave, qsizetype> places;
    for (PackingLine &line : lines) {
        if (line.required <= Units(0))
            continue;
        const auto known = places.constFind(line.item);
        if (known == places.constEnd()) {
            places.insert(line.item, qsizetype(joined.size()));
            joined.push_back(std::move(line));
            continue;
        }
        PackingLine &first = joined[size_t(*known)];
        first.required += line.required;
        addMissing(first.substitutes, line.substitutes);
        if (!first.slot)
            first.slot = line.slot;
    }
    std::sort(joined.begin(), joined.end(), [](const PackingLine &a, const PackingLine &b) {
        if (comesBefore(a.slot, b.slot) || comesBefore(b.slot, a.slot))
            return comesBefore(a.slot, b.slot);
        return a.item < b.item;
    });
    return joined;
}

} // namespace botiquin::packing

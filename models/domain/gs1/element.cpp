// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/element.h"

#include <algorithm>

namespace botiquin::gs1 {

namespace {

/// The different AIs among the elements, each by its first element. A code of many kilobytes repeats few.
std::vector<const Element *> distinct(const Elements &elements)
{
    std::vector<const Element *> firsts;
    for (const Element &element : elements) {
        const bool known = std::any_of(firsts.begin(), firsts.end(),
                                       [&](const Element *first) { return first->entry == element.entry; });
        if (!known)
            firsts.push_back(&element);
    }
    return firsts;
}

bool isMet(const AiGroup &group, const std::vector<const Element *> &present)
{
    return std::all_of(group.begin(), group.end(), [&](const AiPattern &wanted) {
        return std::any_of(present.begin(), present.end(),
                           [&](const Element *element) { return wanted.matches(element->ai()); });
    });
}

bool lacksRequired(const AiEntry &entry, const std::vector<const Element *> &present)
{
    return std::any_of(entry.required.begin(), entry.required.end(), [&](const QList<AiGroup> &groups) {
        return std::none_of(groups.begin(), groups.end(),
                            [&](const AiGroup &group) { return isMet(group, present); });
    });
}

bool hasExcluded(const AiEntry &entry, const std::vector<const Element *> &present)
{
    return std::any_of(entry.excluded.begin(), entry.excluded.end(), [&](const AiPattern &unwanted) {
        return std::any_of(present.begin(), present.end(), [&](const Element *element) {
            return element->entry != &entry && unwanted.matches(element->ai());
        });
    });
}

} // namespace

const Element *findElement(const Elements &elements, QByteArrayView ai)
{
    const auto found = std::find_if(elements.begin(), elements.end(),
                                    [&](const Element &element) { return element.ai() == ai; });
    return found == elements.end() ? nullptr : &*found;
}

Checked<Elements> makeElements(const SyntaxDictionary &dictionary,
                               std::initializer_list<std::pair<QByteArrayView, QByteArrayView>> pairs,
                               Date today)
{
    Elements elements;
    for (const auto &[ai, value] : pairs) {
        const auto at = static_cast<qsizetype>(elements.size());
        const AiEntry *entry = dictionary.find(ai);
        if (!entry)
            return fault(Error::unknownAi, at);
        if (const auto found = entry->faultIn(value, today))
            return fault(found->error, at);
        elements.push_back({entry, value.toByteArray(), at});
    }
    if (const auto repeated = repeatedDifferently(elements))
        return tl::unexpected(*repeated);
    return elements;
}

std::optional<Fault> repeatedDifferently(const Elements &elements)
{
    const auto firsts = distinct(elements);
    if (firsts.size() == elements.size())
        return std::nullopt;
    for (const Element &element : elements) {
        const auto first = std::find_if(firsts.begin(), firsts.end(),
                                        [&](const Element *known) { return known->entry == element.entry; });
        if ((*first)->value != element.value)
            return Fault{Error::repeatedAiDiffers, element.at};
    }
    return std::nullopt;
}

QList<Warning> associationWarnings(const Elements &elements)
{
    const auto present = distinct(elements);
    QList<Warning> warnings;
    if (std::any_of(present.begin(), present.end(),
                    [&](const Element *element) { return lacksRequired(*element->entry, present); }))
        warnings << Warning::requiredAiMissing;
    if (std::any_of(present.begin(), present.end(),
                    [&](const Element *element) { return hasExcluded(*element->entry, present); }))
        warnings << Warning::excludedAiPair;
    return warnings;
}

} // namespace botiquin::gs1

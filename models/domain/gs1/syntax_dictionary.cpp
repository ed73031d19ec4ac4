// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/syntax_dictionary.h"

#include <algorithm>

namespace botiquin::gs1 {

namespace {

// Places of the AIs with two, three and four digits.
constexpr std::array<size_t, 5> firstPlaces = {0, 0, 0, 100, 1100};
constexpr size_t placeCount = 11'100;

std::optional<size_t> placeOf(QByteArrayView ai)
{
    if (ai.size() < 2 || ai.size() > 4 || !isAllDigits(ai))
        return std::nullopt;
    size_t number = 0;
    for (const char c : ai)
        number = number * 10 + static_cast<size_t>(c - '0');
    return firstPlaces[static_cast<size_t>(ai.size())] + number;
}

} // namespace

bool AiPattern::matches(QByteArrayView ai) const
{
    return std::equal(m_text.begin(), m_text.end(), ai.begin(), ai.end(),
                      [](char wanted, char c) { return wanted == 'n' ? isDigit(c) : wanted == c; });
}

std::optional<Fault> AiEntry::faultIn(QByteArrayView value, Date today) const
{
    if (value.isEmpty())
        return Fault{Error::emptyValue, 0};
    if (value.size() < sizeMin)
        return Fault{Error::valueTooShort, 0};
    if (value.size() > sizeMax)
        return Fault{Error::valueTooLong, sizeMax};
    qsizetype at = 0;
    for (const Component &component : components) {
        const auto part = value.sliced(at, std::min(component.sizeMax, value.size() - at));
        if (component.optional && part.isEmpty())
            break;
        if (part.size() < component.sizeMin)
            return Fault{Error::valueTooShort, std::min(at, value.size() - 1)};
        auto fault = gs1::faultIn(component.set, part);
        for (auto linter = component.linters.begin(); !fault && linter != component.linters.end(); ++linter)
            fault = (*linter)(part, today);
        if (fault)
            return Fault{fault->error, at + fault->at};
        at += part.size();
    }
    return at < value.size() ? std::optional(Fault{Error::valueTooLong, at}) : std::nullopt;
}

const AiEntry *SyntaxDictionary::find(QByteArrayView ai) const
{
    const auto place = placeOf(ai);
    if (!place || m_places.empty() || m_places[*place] == 0)
        return nullptr;
    return &m_entries[static_cast<size_t>(m_places[*place] - 1)];
}

const AiEntry *SyntaxDictionary::findAtStart(QByteArrayView text) const
{
    if (text.size() < 2 || !isDigit(text[0]) || !isDigit(text[1]))
        return nullptr;
    const auto size = m_sizes[static_cast<size_t>((text[0] - '0') * 10 + (text[1] - '0'))];
    return size > 0 && size <= text.size() ? find(text.first(size)) : nullptr;
}

/// False for an AI that is there already, or whose length differs from that of others with its first digits.
bool SyntaxDictionary::append(const AiEntry &entry)
{
    const auto place = placeOf(entry.ai);
    if (!place)
        return false;
    m_places.resize(placeCount, 0);
    auto &size = m_sizes[static_cast<size_t>(entry.ai.first(2).toInt())];
    if (m_places[*place] != 0 || (size != 0 && size != entry.ai.size()))
        return false;
    size = static_cast<signed char>(entry.ai.size());
    m_entries.push_back(entry);
    m_places[*place] = static_cast<qint16>(m_entries.size());
    return true;
}

} // namespace botiquin::gs1

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/character_set.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace botiquin::gs1 {

namespace {

constexpr std::string_view cset82Characters = R"(!"%&'()*+,-./0123456789:;<=>?)"
                                              "ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view cset39Characters = "#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view cset64Characters =
    "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
static_assert(cset82Characters.size() == 82 && cset39Characters.size() == 39
              && cset64Characters.size() == 64);

using Ranks = std::array<signed char, 256>;

constexpr Ranks ranksOf(std::string_view characters)
{
    Ranks ranks{};
    ranks.fill(-1);
    for (size_t i = 0; i < characters.size(); ++i)
        ranks[static_cast<unsigned char>(characters[i])] = static_cast<signed char>(i);
    return ranks;
}

constexpr Ranks ranks82 = ranksOf(cset82Characters);
constexpr Ranks ranks39 = ranksOf(cset39Characters);
constexpr Ranks ranks64 = ranksOf(cset64Characters);

std::optional<Fault> firstOutside(const Ranks &ranks, QByteArrayView text, Error error)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (ranks[static_cast<unsigned char>(text[i])] < 0)
            return Fault{error, i};
    }
    return std::nullopt;
}

std::optional<Fault> faultInBase64Url(QByteArrayView text)
{
    qsizetype size = text.size();
    while (size > 0 && text[size - 1] == '=')
        --size;
    const auto padding = text.size() - size;
    if (padding > 2 || (padding > 0 && text.size() % 4 != 0))
        return Fault{Error::wrongPadding, size};
    return firstOutside(ranks64, text.first(size), Error::notInCset64);
}

} // namespace

std::optional<Fault> faultIn(CharacterSet set, QByteArrayView text)
{
    switch (set) {
    case CharacterSet::numeric: {
        const auto other = std::find_if_not(text.begin(), text.end(), isDigit);
        if (other == text.end())
            return std::nullopt;
        return Fault{Error::notADigit, other - text.begin()};
    }
    case CharacterSet::cset82:
        return firstOutside(ranks82, text, Error::notInCset82);
    case CharacterSet::cset39:
        return firstOutside(ranks39, text, Error::notInCset39);
    case CharacterSet::cset64:
        return faultInBase64Url(text);
    }
    Q_UNREACHABLE();
}

int cset82Rank(char c)
{
    return ranks82[static_cast<unsigned char>(c)];
}

bool isAllDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

int hexDigitValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace botiquin::gs1

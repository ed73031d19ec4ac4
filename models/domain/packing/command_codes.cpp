// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/command_codes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace botiquin::packing {

namespace {

using Kind = CommandCode::Kind;

constexpr QByteArrayView prefix = "BTQCMD";

struct Word
{
    Kind kind;
    QByteArrayView text;
};

constexpr std::array<Word, 7> words = {{
    {Kind::undo, "UNDO"},
    {Kind::seal, "SEAL"},
    {Kind::next, "NEXT"},
    {Kind::aside, "ASIDE"},
    {Kind::ok, "OK"},
    {Kind::quantity, "QTY"},
    {Kind::digit, "DIGIT"},
}};

bool takesNumber(Kind kind)
{
    return kind == Kind::quantity || kind == Kind::digit;
}

/// A run of 1 to 8 ASCII digits.
std::optional<Units> parseNumber(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > 8 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return Units(text.toByteArray().toLongLong());
}

bool isInRange(Kind kind, Units number)
{
    if (kind == Kind::digit)
        return number <= Units(9);
    return number >= Units(1) && number <= Units(Units::lineMax);
}

} // namespace

Result<CommandCode, CommandCodeError> parseCommandCode(const QByteArray &scanned)
{
    const QByteArray code = scanned.trimmed().toUpper();
    if (!code.startsWith(prefix))
        return err(CommandCodeError::notACommand);
    const QByteArrayView rest = QByteArrayView(code).sliced(prefix.size());
    for (const Word &word : words) {
        if (!takesNumber(word.kind)) {
            if (rest == word.text)
                return CommandCode{word.kind};
            continue;
        }
        if (!rest.startsWith(word.text))
            continue;
        const auto number = parseNumber(rest.sliced(word.text.size()));
        if (!number || !isInRange(word.kind, *number))
            return err(CommandCodeError::wrongNumber);
        return CommandCode{word.kind, *number};
    }
    return err(CommandCodeError::unknownCommand);
}

QByteArray textOf(const CommandCode &code)
{
    QByteArray text = prefix.toByteArray() + words.at(size_t(code.kind)).text.toByteArray();
    if (takesNumber(code.kind))
        text += QByteArray::number(code.number.count());
    return text;
}

Result<sheet::Act, sheet::Refusal> CommandSheet::accumulate(Units digit)
{
    const Units number = m_pending.value_or(Units(0)) * 10 + digit;
    if (number > Units(Units::lineMax))
        return err(sheet::Refusal::numberTooLarge);
    m_pending = number;
    return sheet::Pending{m_pending};
}

Result<sheet::Act, sheet::Refusal> CommandSheet::read(const CommandCode &code)
{
    const auto unlessPending = [this](sheet::Act act) -> Result<sheet::Act, sheet::Refusal> {
        if (m_pending)
            return err(sheet::Refusal::quantityIsPending);
        return act;
    };
    switch (code.kind) {
    case Kind::undo:
        if (!std::exchange(m_pending, std::nullopt))
            return sheet::Undo{};
        return sheet::Pending{};
    case Kind::seal:
        return unlessPending(sheet::Seal{});
    case Kind::next:
        return unlessPending(sheet::Next{});
    case Kind::aside:
        return unlessPending(sheet::Aside{});
    case Kind::ok:
        if (const auto number = std::exchange(m_pending, std::nullopt))
            return sheet::Quantity{*number};
        return sheet::Confirm{};
    case Kind::quantity:
        m_pending = code.number;
        return sheet::Pending{m_pending};
    case Kind::digit:
        return accumulate(code.number);
    }
    BQ_ASSERT(!"a command of the sheet");
}

std::optional<Units> CommandSheet::takeUnits(Units packs)
{
    BQ_ASSERT(packs >= Units(1) && packs <= Units(Units::lineMax));
    const Units units = packs * m_pending.value_or(Units(1)).count();
    if (units > Units(Units::lineMax))
        return std::nullopt;
    m_pending.reset();
    return units;
}

} // namespace botiquin::packing

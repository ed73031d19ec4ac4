// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"

#include <QByteArray>
#include <optional>
#include <variant>

namespace botiquin::packing {

/// A code of the printed command sheet: letters and digits only, so that every symbology, scanner and keyboard
/// layout carries it. "BTQCMDUNDO", "…SEAL", "…NEXT", "…ASIDE", "…OK", "…QTY24", "…DIGIT7".
struct CommandCode
{
    enum class Kind { undo, seal, next, aside, ok, quantity, digit };

    Kind kind;
    Units number = {}; ///< quantity: 1 to Units::lineMax; digit: 0 to 9

    friend bool operator==(const CommandCode &, const CommandCode &) = default;
};

enum class CommandCodeError {
    notACommand,    ///< does not begin with BTQCMD
    unknownCommand, ///< perhaps a newer sheet's
    wrongNumber,    ///< missing, not digits, or out of range
};

/// Reads the data of a scan, without symbology identifier; capitals or small letters (caps lock).
[[nodiscard]] Result<CommandCode, CommandCodeError> parseCommandCode(const QByteArray &scanned);
/// The code as printed.
[[nodiscard]] QByteArray textOf(const CommandCode &code);

namespace sheet {

struct Undo
{};
struct Seal
{};
struct Next
{};
struct Aside
{};
/// The one key: an answer to what the screen asks.
struct Confirm
{};
/// The quantity of the current line with its lot in hand is to be this: SetQuantity.
struct Quantity
{
    Units units;
};
/// A number is being put together, and stands so far at this; nothing is to be done yet.
struct Pending
{
    std::optional<Units> number; ///< nothing: it was dropped
};

using Act = std::variant<Undo, Seal, Next, Aside, Confirm, Quantity, Pending>;

enum class Refusal {
    quantityIsPending, ///< seal, next, aside: a number waits for OK, or undo
    numberTooLarge,    ///< beyond Units::lineMax; the number stays as it was
};

} // namespace sheet

/// Puts numbers together from the command sheet. Digits add up to a number, QTY gives a whole one; OK makes it
/// the line's quantity, the next scan of an item takes it as "so many of these", undo drops it first.
class CommandSheet
{
public:
    [[nodiscard]] Result<sheet::Act, sheet::Refusal> read(const CommandCode &code);

    const std::optional<Units> &pending() const { return m_pending; }
    /// The units that the scan of a code for `packs` (at least 1) stands for: so many times the number that
    /// waits, which is used up. Nothing, and the number kept, if that is beyond Units::lineMax.
    [[nodiscard]] std::optional<Units> takeUnits(Units packs);

private:
    Result<sheet::Act, sheet::Refusal> accumulate(Units digit);

    std::optional<Units> m_pending;
};

} // namespace botiquin::packing

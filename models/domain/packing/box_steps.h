// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/open_box.h"
#include "domain/packing/packing_context.h"

namespace botiquin::packing {

/// The last units, lot or short mark is taken back, by whoever has the box; again for the one before.
struct TakeBackLast
{};

enum class TakeBackRefusal { alreadySealed, boxIsAside, nothingToTakeBack };
[[nodiscard]] QString name(TakeBackRefusal refusal);
[[nodiscard]] Result<DraftEntry, TakeBackRefusal> decide(const OpenBox &box, const TakeBackLast &command,
                                                         const PackingContext &context);

/// The box waits, as it is, for whoever takes it up; its contents stay reserved.
struct PutAside
{};

enum class PutAsideRefusal { alreadySealed, alreadyAside };
[[nodiscard]] QString name(PutAsideRefusal refusal);
[[nodiscard]] Result<DraftEntry, PutAsideRefusal> decide(const OpenBox &box, const PutAside &command,
                                                         const PackingContext &context);

struct TakeUp
{};

enum class TakeUpRefusal { notAside };
[[nodiscard]] QString name(TakeUpRefusal refusal);
[[nodiscard]] Result<DraftEntry, TakeUpRefusal> decide(const OpenBox &box, const TakeUp &command,
                                                       const PackingContext &context);

/// The packer goes to a line, or without one to the next open line after the current.
struct ChooseLine
{
    std::optional<Clave> line;
};

enum class ChooseLineRefusal { alreadySealed, boxIsAside, noSuchLine, noOtherLine };
[[nodiscard]] QString name(ChooseLineRefusal refusal);
[[nodiscard]] Result<DraftEntry, ChooseLineRefusal> decide(const OpenBox &box, const ChooseLine &command,
                                                           const PackingContext &context);

/// The person of the context has compared the box with the draft. Valid until the contents change.
struct CheckBox
{};

enum class CheckRefusal {
    alreadySealed,
    boxIsAside,
    boxIsEmpty,
    linesAreOpen,
    checkerPackedThisBox,
    checkerOverrodeThisBox,
};
[[nodiscard]] QString name(CheckRefusal refusal);
[[nodiscard]] Result<DraftEntry, CheckRefusal> decide(const OpenBox &box, const CheckBox &command,
                                                      const PackingContext &context);

} // namespace botiquin::packing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/packing/pack_refusal.h"

#include <QByteArray>
#include <optional>
#include <variant>
#include <vector>

namespace botiquin::packing {

using ShortNote = Code<struct ShortNoteTag, 120>;

/// Why a line goes out with less than it needs, or nothing.
struct ShortReason
{
    enum class Kind { noneInWarehouse, damaged, allTooShortDated, heldLot, other };
    friend constexpr int countOf(Kind) { return 5; }

    Kind kind;
    std::optional<ShortNote> note; ///< in the packer's words; with `other` always there

    static constexpr auto fields = Fields{Field{1, "kind", &ShortReason::kind}, Field{2, "note", &ShortReason::note}};
    friend bool operator==(const ShortReason &, const ShortReason &) = default;
};

/// The name in events and on the command line, e.g. "noneInWarehouse".
[[nodiscard]] QString name(ShortReason::Kind kind);
[[nodiscard]] std::optional<ShortReason::Kind> parseShortReasonKind(QStringView text);

enum class Entering { scanned, typed };
constexpr int countOf(Entering) { return 2; }

/// Units went into the box, or – where a typed quantity lowered another – came out of it again.
struct UnitsPacked
{
    Clave line; ///< whose need they fill; lot.item differs where they are a substitute
    Lot lot;
    Units units; ///< never zero
    Entering entering;
    QByteArray source;               ///< the code as it was read, empty where nothing was
    std::vector<Override> overrides; ///< the rules that this would have broken
    Units beyondStock;               ///< how many of them the books do not know: an incident at the seal
    std::optional<Lot> expiresEarlier; ///< the lot that should have gone first

    static constexpr auto fields = Fields{Field{1, "line", &UnitsPacked::line}, Field{2, "lot", &UnitsPacked::lot}, Field{3, "units", &UnitsPacked::units}, Field{4, "entering", &UnitsPacked::entering}, Field{5, "source", &UnitsPacked::source}, Field{6, "overrides", &UnitsPacked::overrides}, Field{7, "beyond_stock", &UnitsPacked::beyondStock}, Field{8, "expires_earlier", &UnitsPacked::expiresEarlier}};
    friend bool operator==(const UnitsPacked &, const UnitsPacked &) = default;
};

/// The label of a slot or case was read: bare codes of this item mean this lot from now on.
struct LotTaken
{
    Lot lot;
    QByteArray source;

    static constexpr auto fields = Fields{Field{1, "lot", &LotTaken::lot}, Field{2, "source", &LotTaken::source}};
    friend bool operator==(const LotTaken &, const LotTaken &) = default;
};

struct LineMarkedShort
{
    Clave line;
    ShortReason reason;

    static constexpr auto fields = Fields{Field{1, "line", &LineMarkedShort::line}, Field{2, "reason", &LineMarkedShort::reason}};
    friend bool operator==(const LineMarkedShort &, const LineMarkedShort &) = default;
};

struct ShortCleared
{
    Clave line;

    static constexpr auto fields = Fields{Field{1, "line", &ShortCleared::line}};
    friend bool operator==(const ShortCleared &, const ShortCleared &) = default;
};

/// The packer went to this line.
struct LineChosen
{
    Clave line;

    static constexpr auto fields = Fields{Field{1, "line", &LineChosen::line}};
    friend bool operator==(const LineChosen &, const LineChosen &) = default;
};

/// The last of what went before, and is still in force, is not any more (OpenBox::takeable).
struct TakenBack
{
    static constexpr auto fields = Fields<TakenBack>{};
    friend bool operator==(const TakenBack &, const TakenBack &) = default;
};

struct BoxPutAside
{
    static constexpr auto fields = Fields<BoxPutAside>{};
    friend bool operator==(const BoxPutAside &, const BoxPutAside &) = default;
};

struct BoxTakenUp
{
    static constexpr auto fields = Fields<BoxTakenUp>{};
    friend bool operator==(const BoxTakenUp &, const BoxTakenUp &) = default;
};

/// A second person found the box to hold what the draft says; ends with the next change of the contents.
struct BoxChecked
{
    static constexpr auto fields = Fields<BoxChecked>{};
    friend bool operator==(const BoxChecked &, const BoxChecked &) = default;
};

/// A supervisor's word that this box goes without the second person's check.
struct CheckWaiver
{
    UserId by;
    OverrideReason reason;

    static constexpr auto fields = Fields{Field{1, "by", &CheckWaiver::by}, Field{2, "reason", &CheckWaiver::reason}};
    friend bool operator==(const CheckWaiver &, const CheckWaiver &) = default;
};

struct DraftSealed
{
    SealNumber seal;
    std::optional<CheckWaiver> waiver;

    static constexpr auto fields = Fields{Field{1, "seal", &DraftSealed::seal}, Field{2, "waiver", &DraftSealed::waiver}};
    friend bool operator==(const DraftSealed &, const DraftSealed &) = default;
};

struct DraftReopened
{
    OverrideReason reason;

    static constexpr auto fields = Fields{Field{1, "reason", &DraftReopened::reason}};
    friend bool operator==(const DraftReopened &, const DraftReopened &) = default;
};

using DraftAct = std::variant<UnitsPacked, LotTaken, LineMarkedShort, ShortCleared, LineChosen, TakenBack,
                              BoxPutAside, BoxTakenUp, BoxChecked, DraftSealed, DraftReopened>;

/// One line of the durable list from which a draft is folded: written once, never changed or removed.
struct DraftEntry
{
    UserId by;
    Instant at;
    DraftAct act;

    friend bool operator==(const DraftEntry &, const DraftEntry &) = default;
};

/// The entry as canonical CBOR, for the durable list; and back, nothing for what is no entry.
[[nodiscard]] QByteArray toBytes(const DraftEntry &entry);
[[nodiscard]] std::optional<DraftEntry> draftEntryFrom(const QByteArray &bytes);

} // namespace botiquin::packing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/scans/scan_resolver.h"
#include "session.h"

namespace botiquin::ctl {

/// A box taken in hand on the command line, with who packs it.
struct PackingHand
{
    std::unique_ptr<Workplace> workplace;
    UserId user;
    BoxInHand box;
    bool isBegunHere = false; ///< nobody had opened the box before this command

    Station &station() { return workplace->station(); }
};

/// Options that every act on a box has.
inline const QString classOption = QStringLiteral("--class");
inline const QString overrideOption = QStringLiteral("--override");
inline const QString byOption = QStringLiteral("--by");
inline const QString reasonOption = QStringLiteral("--reason");
/// The line that a pack goes to: its number in shelf order from 1, or its clave.
inline const QString lineOption = QStringLiteral("--line");
/// The one key that answers a warning.
inline const QString okFlag = QStringLiteral("--ok");

/// How packs are put into a box.
struct PackingWay
{
    std::vector<packing::Override> overrides = {};
    std::optional<QString> line = {}; ///< as lineOption says
    bool isConfirmed = false;         ///< the warning that the books lag is answered
};

/// Takes the box KIT (word 0) of --class (dry where it is not given) in hand as it was left, one that is aside too;
/// whoever may not pack is refused.
[[nodiscard]] Result<PackingHand, Trouble> takeInHand(const Invocation &invocation, const Options &options,
                                                      Right right = Right::pack);

/// Takes up a box that is aside; any other stays as it is.
[[nodiscard]] Outcome<void> takeUp(PackingHand &hand);

/// Leaves a box that this command opened as it was found, if nothing was entered: a refusal opens none.
[[nodiscard]] Outcome<void> giveBack(PackingHand &hand);
[[nodiscard]] Outcome<void> giveBack(Station &station, const BoxInHand &box);

/// The answer to an act on the box in hand, which a refusal gives back.
[[nodiscard]] Reply settled(PackingHand &hand, Reply reply);

/// --override RULE --by USER --reason TEXT; none where no rule is named.
[[nodiscard]] Result<std::vector<packing::Override>, Trouble> overridesOf(const Options &options);

/// overridesOf, --line and --ok.
[[nodiscard]] Result<PackingWay, Trouble> wayOf(const Options &options);

/// The clave of the line that is named so ("noSuchLine"); nothing where none is named.
[[nodiscard]] Result<std::optional<Clave>, Trouble> lineNamed(const packing::OpenBox &box,
                                                              const std::optional<QString> &line);

/// Writes what was accepted; a warning that the books lag is refused ("notInStock") without `isConfirmed`.
[[nodiscard]] Result<void, Trouble> keepPacked(PackingHand &hand, const packing::PackAccepted &accepted,
                                               bool isConfirmed);

/// Packs, takes a lot or does what a command code says, and writes the scan into the log. What came of it.
[[nodiscard]] Reply takeScan(PackingHand &hand, const QByteArray &code, const PackingWay &way);

/// The box as it stands.
[[nodiscard]] QJsonObject describeBox(const BoxInHand &box);
[[nodiscard]] QJsonObject describeLine(const packing::BoxLine &line);

} // namespace botiquin::ctl

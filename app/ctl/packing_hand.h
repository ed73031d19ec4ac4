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
/// The one key that answers a warning.
inline const QString okFlag = QStringLiteral("--ok");

/// Takes the box KIT (word 0) of --class (dry where it is not given) in hand; whoever may not pack is refused.
[[nodiscard]] Result<PackingHand, Trouble> takeInHand(const Invocation &invocation, const Options &options,
                                                      Right right = Right::pack);

/// Leaves a box that this command opened as it was found, if nothing was entered: a refusal opens none.
[[nodiscard]] Outcome<void> giveBack(PackingHand &hand);

/// The answer to an act on the box in hand, which a refusal gives back.
[[nodiscard]] Reply settled(PackingHand &hand, Reply reply);

/// --override RULE --by USER --reason TEXT; none where no rule is named.
[[nodiscard]] Result<std::vector<packing::Override>, Trouble> overridesOf(const Options &options);

/// Writes what was accepted; a warning that the books lag is refused ("notInStock") without `isConfirmed`.
[[nodiscard]] Result<void, Trouble> keepPacked(PackingHand &hand, const packing::PackAccepted &accepted,
                                               bool isConfirmed);

/// Packs, takes a lot or does what a command code says, and writes the scan into the log. What came of it.
[[nodiscard]] Reply takeScan(PackingHand &hand, const QByteArray &code,
                             const std::vector<packing::Override> &overrides, bool isConfirmed);

/// The box as it stands.
[[nodiscard]] QJsonObject describeBox(const BoxInHand &box);
[[nodiscard]] QJsonObject describeLine(const packing::BoxLine &line);

} // namespace botiquin::ctl

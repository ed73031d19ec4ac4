// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "storage/workplace.h"

class QFileDevice;

namespace botiquin::ctl {

/// The store that is meant: --store, or the one in the user's data folder.
[[nodiscard]] QString storePath(const Invocation &invocation);

/// The clock that --at sets, or the machine's.
[[nodiscard]] std::unique_ptr<Clock> clockOf(const Invocation &invocation);

/// The workplace of the store; one that may not be written to answers what only reads.
[[nodiscard]] Outcome<std::unique_ptr<Workplace>> openWorkplace(const Invocation &invocation);

/// The store as it is, of whomever, damaged or not; one that may not be written to can be read.
[[nodiscard]] Outcome<std::unique_ptr<SqlStore>> openStore(const Invocation &invocation);

/// Who does it: --as is needed.
[[nodiscard]] Result<UserId, Trouble> authorOf(const Invocation &invocation);

/// Refuses ("noRight") whoever does not have it here, for acts that no desk asks about. Who administers the region is at
/// home at each of its facilities.
[[nodiscard]] Result<void, Trouble> requireRight(Workplace &workplace, const UserId &user, Right right);

/// Refuses ("noRight") whoever neither packs nor sends boxes here, for what is noted of them.
[[nodiscard]] Result<void, Trouble> requireHandOnBoxes(Workplace &workplace, const UserId &user);

/// The log of the region's authority; a store that may not write it is refused ("notTheAuthority").
[[nodiscard]] Result<Writer, Trouble> authorityOf(const Workplace &workplace);

/// Records reference data in the authority's log; for whoever has the right to.
[[nodiscard]] Result<EventId, Trouble> define(const Invocation &invocation, Workplace &workplace, const EventBody &body);

/// Whether a file may be written there: never over the store and what belongs to it ("outputIsTheStore"), nor over
/// what is no regular file ("outputIsNoFile").
[[nodiscard]] Result<void, Trouble> allowOutput(const Invocation &invocation, const QString &path);

/// Why a file could not be written.
[[nodiscard]] Failure failureOf(const QFileDevice &file);

/// The bytes of a file, or of standard input for "-"; at most 64 MiB.
[[nodiscard]] Outcome<QByteArray> bytesOf(const QString &path);

} // namespace botiquin::ctl

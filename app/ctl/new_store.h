// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "sync/keys.h"

#include <QLockFile>
#include <memory>

namespace botiquin::ctl {

/// Where a new device's store comes to stand, and the file that becomes it.
struct NewStore
{
    QString path;
    QString fresh() const { return path + QStringLiteral(".new"); }
    QString opening() const { return fresh() + QStringLiteral(".opening"); } ///< what it may begin with, as it comes
};

/// What --out names: also the store that is meant, while it is not there. Refusals: `storeExists`, `keysWithoutStore`, and what
/// belongs to the store that is there (`outputIsTheStore`).
[[nodiscard]] Result<NewStore, Trouble> newStore(const Invocation &invocation, const Options &options);

/// What --label says people call the device.
[[nodiscard]] Result<QString, Trouble> labelIn(const Options &options);

/// The store that is meant (--store, or the one in the user's data folder), which is not there yet; likewise.
[[nodiscard]] Result<NewStore, Trouble> newStoreMeant(const Invocation &invocation);

/// While it is made, by nobody else; `storeInUse`.
[[nodiscard]] Outcome<std::unique_ptr<QLockFile>> lockOf(const NewStore &store);

void removeFresh(const NewStore &store);

/// Puts the finished store and its keys in their places.
[[nodiscard]] Outcome<void> settle(const NewStore &store, const KeyRing &keys, SecretPlace place = SecretPlace::file);

} // namespace botiquin::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "storage/sql_store.h"
#include "sync/keys.h"

namespace botiquin::ctl {

/// Says where the keys of a centre are: beside its store without it.
inline const QString centreKeysOption = QStringLiteral("--keys");

/// The centre that a store is, and the keys that it signs with.
struct CentreKeys
{
    DeviceId device;
    KeyPair keys;
};

/// Refused as `notACentre` for other stores; the failures of readKeys.
[[nodiscard]] Result<CentreKeys, Trouble> centreKeysOf(SqlStore &store, const Options &options);

} // namespace botiquin::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/people/people_book.h"

namespace botiquin {

/// The person whose badge a scan is, with or without its symbology identifier; nobody for any other code.
[[nodiscard]] Outcome<std::optional<PersonRow>> personOfScan(PeopleBook &people, const QByteArray &scan);

/// The code as it may be shown and kept: of a badge, somebody's or not, the first four characters and "…",
/// since whoever saw all of it could print it. Any other code as it is.
[[nodiscard]] QByteArray withoutBadge(PeopleBook &people, const QByteArray &scan);

} // namespace botiquin

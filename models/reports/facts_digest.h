// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/fields.h"

#include <QString>

namespace botiquin::reports {

/// "7F3A 91C2 0DE4": the beginning of the BLAKE2b-256 of the facts that a paper shows, in canonical CBOR. The same
/// facts give the same digest on any machine and in any language, so that a paper can be checked against the log.
[[nodiscard]] QString factsDigestOf(const QCborArray &facts);

/// The digest of one paper: its name ("manifest") and its facts, each of a type that events could hold.
template <class... Facts>
[[nodiscard]] QString factsDigest(const QString &paper, const Facts &...facts)
{
    QCborArray array{paper};
    (array.append(encode(facts)), ...);
    return factsDigestOf(array);
}

/// Whether what somebody read off a paper is that digest: blanks and case do not matter.
[[nodiscard]] bool isSameDigest(const QString &typed, const QString &digest);

} // namespace botiquin::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/opening.h"
#include "sync/bundle/bundle.h"

/// Openings as bundles (BUNDLE.md, "An opening").
namespace botiquin::bundle {

/// A name that says of which cut an opening is, to whoever holds the keys. Nobody else can make one up.
[[nodiscard]] QByteArray openingName(const exchange::OpeningCut &cut, const KeyPair &keys);
/// Nothing for a name that these keys did not make.
[[nodiscard]] std::optional<exchange::OpeningCut> openingCut(const QByteArray &name, const KeyPair &keys);

/// The same bytes for the same opening.
[[nodiscard]] QByteArray encodeOpening(const exchange::Opening &opening, DeviceId centre, const KeyPair &keys);

/// Why bytes are not the opening that was offered.
enum class OpeningError {
    notAnOpening,  ///< a bundle of another kind
    ofAnother,     ///< for a facility or a reach that is not ours, by another signer, or of feeds that are not read here
    outdated,      ///< of another epoch of the feeds, or behind what the store has read of them
};
QString name(OpeningError error);

/// The opening, checked against the offer and what the store has read; else the name of a BundleError or an
/// OpeningError.
[[nodiscard]] Result<exchange::Opening, QString> decodeOpening(const QByteArray &bytes, const exchange::OpeningOffer &offer,
                                                              const std::vector<botiquin::FeedCursor> &read, Trust trust);

} // namespace botiquin::bundle

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/opening_bundle.h"

#include "base/hash.h"
#include "domain/ledger/cbor.h"
#include "sync/exchange/contact_bundle.h"

#include <QCborArray>
#include <algorithm>
#include <sodium.h>

namespace botiquin::bundle {

namespace {

using exchange::Opening;
using exchange::OpeningCut;
using exchange::OpeningOffer;

constexpr qint64 openingKey = 25; // of an opening's header, frozen (BUNDLE.md)
constexpr qsizetype proofBytes = 16;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray proofOf(const QByteArray &said, const KeyPair &keys)
{
    const QByteArray key = blake2b256({"botiquin opening names", keys.secretKey()});
    return blake2b256({key, said}).left(proofBytes);
}

/// A bundle of as much as an opening holds at most.
Limits openingLimits()
{
    Limits limits;
    limits.valuesMax = 4 * limits.valuesMax;
    return limits;
}

std::optional<OpeningError> errorOf(const Header &header, const std::vector<botiquin::FeedCursor> &cursors,
                                    const OpeningOffer &offer, const std::vector<botiquin::FeedCursor> &read)
{
    const auto scope = header.extra.value(openingKey).toArray();
    if (scope.isEmpty())
        return OpeningError::notAnOpening;
    if (header.sender != offer.centre || scope.at(0).toString() != offer.scope.facility.text()
        || scope.at(1).toString() != name(offer.scope.reach))
        return OpeningError::ofAnother;
    const auto feeds = subscription(offer.scope.facility, offer.scope.reach);
    for (const auto &cursor : cursors) {
        if (std::find(feeds.begin(), feeds.end(), cursor.feed) == feeds.end())
            return OpeningError::ofAnother;
        if (cursor.epoch != offer.epoch)
            return OpeningError::outdated;
    }
    const bool isBehind = std::any_of(read.begin(), read.end(), [&](const botiquin::FeedCursor &own) {
        const auto same = std::find_if(cursors.begin(), cursors.end(), [&](const auto &one) { return one.feed == own.feed; });
        const quint64 there = same == cursors.end() ? 0 : same->at.position;
        return own.epoch == offer.epoch && own.at.position > there;
    });
    return isBehind || cursors.size() != header.cursors.size() ? std::optional(OpeningError::outdated) : std::nullopt;
}

} // namespace

QString name(OpeningError error)
{
    switch (error) {
    case OpeningError::notAnOpening: return QStringLiteral("notAnOpening");
    case OpeningError::ofAnother: return QStringLiteral("openingOfAnother");
    case OpeningError::outdated: return QStringLiteral("openingOutdated");
    }
    Q_UNREACHABLE();
}

QByteArray openingName(const OpeningCut &cut, const KeyPair &keys)
{
    QCborArray positions;
    for (const quint64 position : cut.positions)
        positions.append(qint64(position));
    const QByteArray said = canonicalCbor(
        QCborArray{cut.scope.facility.text(), int(cut.scope.reach), qint64(cut.epoch), positions});
    return (proofOf(said, keys) + said).toBase64(base64);
}

std::optional<OpeningCut> openingCut(const QByteArray &name, const KeyPair &keys)
{
    const auto bytes = QByteArray::fromBase64Encoding(name, base64 | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray said = bytes ? (*bytes).mid(proofBytes) : QByteArray();
    if (said.isEmpty() || sodium_memcmp((*bytes).constData(), proofOf(said, keys).constData(), proofBytes) != 0)
        return std::nullopt;
    const auto value = parseCanonicalCbor(said);
    const auto array = value ? value->toArray() : QCborArray();
    const auto facility = Clues::parse(array.at(0).toString());
    const qint64 reach = array.at(1).toInteger(-1);
    if (!facility || reach < 0 || reach >= countOf(Reach()))
        return std::nullopt;
    OpeningCut cut{{*facility, Reach(reach)}, quint64(array.at(2).toInteger()), {}};
    for (const auto position : array.at(3).toArray())
        cut.positions.push_back(quint64(position.toInteger()));
    return cut;
}

QByteArray encodeOpening(const Opening &opening, DeviceId centre, const KeyPair &keys)
{
    Content content{{centre, {}, cursorsToHeader(opening.cursors), {}, {}}, runsOf(opening.events)};
    content.header.extra.insert(openingKey, QCborArray{opening.scope.facility.text(), name(opening.scope.reach)});
    return encode(content, keys);
}

Result<Opening, QString> decodeOpening(const QByteArray &bytes, const OpeningOffer &offer,
                                       const std::vector<botiquin::FeedCursor> &read, Trust trust)
{
    trust.limits = openingLimits();
    auto decoded = decode(bytes, trust);
    if (!decoded)
        return err(name(decoded.error()));
    Opening opening{offer.scope, {}, cursorsOfHeader(decoded->header.cursors)};
    if (const auto error = errorOf(decoded->header, opening.cursors, offer, read))
        return err(name(*error));
    for (auto &run : decoded->runs)
        opening.events.insert(opening.events.end(), std::make_move_iterator(run.run.events.begin()),
                              std::make_move_iterator(run.run.events.end()));
    return opening;
}

} // namespace botiquin::bundle

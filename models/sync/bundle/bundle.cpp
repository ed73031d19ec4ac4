// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bundle/bundle.h"

#include "base/assertion.h"
#include "base/failure.h"
#include "sync/bundle/bundle_header.h"
#include "sync/bundle/payload.h"

#include <sodium.h>

namespace botiquin::bundle {

namespace {

/// The first byte of a bundle that is sealed; one that is not begins with its version.
constexpr quint8 sealedMark = 0x80;
/// Of what begins with a greater byte, a text or a picture, no version will ever be.
constexpr quint8 versionMost = 31;
constexpr QByteArrayView signedAs("Botiquin bundle\0", 16);

const uchar *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

uchar *raw(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

QByteArray sizePrefix(qsizetype size)
{
    QByteArray bytes;
    for (; size >= 0x80; size >>= 7)
        bytes += char((size & 0x7f) | 0x80);
    return bytes + char(size);
}

/// The part of `bytes` from `at` that its length says, and moves past it.
std::optional<QByteArray> takePrefixed(const QByteArray &bytes, qsizetype &at)
{
    quint32 size = 0;
    for (int shift = 0; at < bytes.size() && shift < 28; shift += 7) {
        const auto byte = quint8(bytes[at++]);
        size |= quint32(byte & 0x7f) << shift;
        if (byte >= 0x80)
            continue;
        if (qsizetype(size) > bytes.size() - at)
            return std::nullopt;
        at += qsizetype(size);
        return bytes.mid(at - qsizetype(size), qsizetype(size));
    }
    return std::nullopt;
}

std::optional<QByteArray> opened(const QByteArray &sealed, const Trust &trust)
{
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES))
        return std::nullopt;
    for (const auto &[secretKey, publicKey] : trust.sealKeys) {
        QByteArray plain(sealed.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
        if (crypto_box_seal_open(raw(plain), raw(sealed), quint64(sealed.size()), raw(publicKey), raw(secretKey)) == 0)
            return plain;
    }
    return std::nullopt;
}

DecodedRun proved(SaidRun said, const Trust &trust)
{
    if (said.head.isEmpty())
        return {{std::move(said.events), {}}, ChainState::unchained};
    EventId before = said.events.front().id();
    --before.seq;
    const auto held = before.seq == 0 ? std::optional(chainStart()) : trust.chainAt(before);
    if (!held)
        return {{std::move(said.events), {}}, ChainState::gap};
    QByteArray chain = *held;
    for (const auto &event : said.events)
        chain = chainNext(chain, event.canonical());
    if (!chain.startsWith(said.head))
        return {{std::move(said.events), {}}, ChainState::forked};
    return {{std::move(said.events), chain}, ChainState::proved};
}

Result<Decoded, BundleError> decodeOpen(const QByteArray &bytes, const Trust &trust)
{
    if (bytes.isEmpty() || bytes[0] == 0 || quint8(bytes[0]) > versionMost)
        return err(BundleError::notABundle);
    if (quint8(bytes[0]) > protocolVersion)
        return err(BundleError::newerVersion);
    const qsizetype signedSize = bytes.size() - KeyPair::signatureBytes;
    qsizetype at = 1;
    const auto headed = signedSize > 0 ? takePrefixed(bytes.first(signedSize), at) : std::nullopt;
    if (!headed)
        return err(BundleError::truncated);
    auto header = parseHeader(*headed);
    if (!header)
        return err(BundleError::badHeader);
    header->version = quint8(bytes[0]);
    const auto publicKey = trust.keyOf(header->sender);
    if (!publicKey)
        return err(BundleError::unknownSender);
    if (!isSignedBy(*publicKey, QByteArray(signedAs.data(), signedAs.size()) + bytes.first(signedSize),
                    bytes.mid(signedSize)))
        return err(BundleError::badSignature);
    BQ_TRY_ASSIGN(auto said, unpackRuns(bytes.mid(at, signedSize - at), header->sender, trust.limits));
    Decoded decoded{*std::move(header), {}};
    for (auto &run : said)
        decoded.runs.push_back(proved(std::move(run), trust));
    return decoded;
}

} // namespace

QString name(BundleError error)
{
    switch (error) {
    case BundleError::notABundle: return QStringLiteral("notABundle");
    case BundleError::newerVersion: return QStringLiteral("newerVersion");
    case BundleError::notForUs: return QStringLiteral("notForUs");
    case BundleError::badHeader: return QStringLiteral("badHeader");
    case BundleError::unknownSender: return QStringLiteral("unknownSender");
    case BundleError::badSignature: return QStringLiteral("badSignature");
    case BundleError::truncated: return QStringLiteral("truncated");
    case BundleError::tooMuch: return QStringLiteral("tooMuch");
    case BundleError::damaged: return QStringLiteral("damaged");
    case BundleError::notAnEvent: return QStringLiteral("notAnEvent");
    }
    Q_UNREACHABLE();
}

QString name(ChainState state)
{
    switch (state) {
    case ChainState::proved: return QStringLiteral("proved");
    case ChainState::gap: return QStringLiteral("gap");
    case ChainState::forked: return QStringLiteral("forked");
    case ChainState::unchained: return QStringLiteral("unchained");
    }
    Q_UNREACHABLE();
}

QByteArray encode(const Content &content, const KeyPair &sender)
{
    const auto header = headerBytes(content.header);
    BQ_ASSERT(content.header.version >= 1 && content.header.version <= protocolVersion);
    const auto bytes = QByteArray(1, char(content.header.version)) + sizePrefix(header.size()) + header
        + packRuns(content.runs, content.header.sender);
    return bytes + sender.sign(QByteArray(signedAs.data(), signedAs.size()) + bytes);
}

QByteArray seal(const QByteArray &bundle, const QByteArray &publicKey)
{
    BQ_ASSERT(publicKey.size() == qsizetype(crypto_box_PUBLICKEYBYTES));
    QByteArray sealed(bundle.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    [[maybe_unused]] const int done = crypto_box_seal(raw(sealed), raw(bundle), quint64(bundle.size()), raw(publicKey));
    BQ_ASSERT(done == 0);
    return char(sealedMark) + sealed;
}

bool isSealed(const QByteArray &bytes)
{
    return !bytes.isEmpty() && quint8(bytes[0]) == sealedMark;
}

Result<Decoded, BundleError> decode(const QByteArray &bytes, const Trust &trust)
{
    if (bytes.size() > trust.limits.bundleBytesMax)
        return err(BundleError::tooMuch);
    if (!isSealed(bytes))
        return decodeOpen(bytes, trust);
    const auto plain = opened(bytes.mid(1), trust);
    return plain ? decodeOpen(*plain, trust) : err(BundleError::notForUs);
}

} // namespace botiquin::bundle

// SPDX-License-Identifier: GPL-3.0-or-later
#include "grant_command.h"

#include "centre_keys.h"
#include "options.h"
#include "session.h"
#include "storage/books/sql_books.h"
#include "storage/exchange/centre_desk.h"
#include "sync/enrolment/fingerprint.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/keys.h"

#include <QSaveFile>

namespace botiquin::ctl {

namespace {

constexpr qsizetype grantBytesMax = 12 * 1024 * 1024; ///< of canonical events: a clinic's all, and well within a bundle's limits
const QString outOption = QStringLiteral("--out");
const QString fingerprintOption = QStringLiteral("--fingerprint");

/// A device that asks to join, and the key that it brings.
struct Newcoming
{
    DeviceRow device; ///< with the key of its code
    QByteArray key;
    QByteArray sealKey;
    bool isAgain; ///< the centre knows the device by this key already
};

/// A code is used up for every key but the one that it was used for, whose grant may have been lost on its way: that is sealed to
/// this key, and gives nobody anything new.
Result<Newcoming, Trouble> newcomingIn(const QByteArray &request, SqlStore &store, Subscribers &subscribers, Instant now)
{
    using bundle::BundleError;
    SqlBooks books(store);
    Outcome<std::optional<DeviceRow>> device = std::optional<DeviceRow>();
    bundle::StoreTrust known(store, subscribers);
    bundle::Trust trust = known.trust();
    trust.keyOf = [&](const DeviceId &sender) {
        device = books.books().catalog.device(sender);
        return device && *device ? std::optional((*device)->publicKey) : std::nullopt;
    };
    const auto push = bundle::decodePush(request, trust);
    BQ_TRY(device);
    if (known.failure())
        return tl::unexpected<Trouble>(*known.failure());
    if (!push && push.error() == BundleError::unknownSender)
        return refuse(QStringLiteral("codeUnknown"));
    if (!*device)
        return refuse(bundle::name(push ? BundleError::badHeader : push.error()));
    BQ_TRY_ASSIGN(const auto standing, subscribers.keyOf((*device)->device));
    const bool isUsed = standing && !standing->codeUntil;
    const auto key = push ? bundle::keyBrought(*push) : std::nullopt;
    if (isUsed && (push ? key != standing->publicKey : push.error() == BundleError::badSignature))
        return refuse(QStringLiteral("codeUsed"));
    if (!push)
        return refuse(bundle::name(push.error()));
    if (standing && standing->codeUntil && now > *standing->codeUntil)
        return refuse(QStringLiteral("codeExpired"));
    const auto sealKey = key ? sealKeyOf(*key) : std::nullopt;
    if (!sealKey)
        return refuse(QStringLiteral("keyMissing"));
    return Newcoming{**device, *key, *sealKey, isUsed};
}

bool isSameFingerprint(const QString &one, const QString &other)
{
    const auto digits = [](const QString &text) {
        QString kept;
        for (const QChar c : text) {
            if (c.isDigit())
                kept += c;
        }
        return kept;
    };
    return digits(one) == digits(other);
}

} // namespace

Reply grantRequest(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {outOption, centreKeysOption, fingerprintOption}, 1, 1}));
    const auto out = options.value(outOption);
    if (out)
        BQ_TRY(allowOutput(invocation, *out));
    BQ_TRY_ASSIGN(const auto request, bytesOf(options.words().front()));
    BQ_TRY_ASSIGN(const auto store, openStore(invocation));
    BQ_TRY_ASSIGN(const auto centre, centreKeysOf(*store, options));
    const auto clock = clockOf(invocation);
    CentreDesk desk(*store, *clock, centreWriter(centre.device, clock->now()));
    BQ_TRY_ASSIGN(const auto newcoming, newcomingIn(request, *store, desk.subscribers, clock->now()));
    const QString fingerprint = fingerprintOf(newcoming.key);
    QJsonObject said{{QStringLiteral("device"), newcoming.device.device.text()},
                     {QStringLiteral("facility"), newcoming.device.facility.text()},
                     {QStringLiteral("label"), newcoming.device.label},
                     {QStringLiteral("fingerprint"), fingerprint}};
    if (newcoming.isAgain)
        said.insert(QStringLiteral("again"), true);
    const auto heard = options.value(fingerprintOption);
    if (heard && !isSameFingerprint(*heard, fingerprint))
        return refuse(QStringLiteral("otherFingerprint"), said);
    if (!out)
        return said;
    // Opened first: a code is used up for one key.
    QSaveFile file(*out);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected<Trouble>(failureOf(file));
    bundle::CentreDoor door(desk.exchange, *store, desk.subscribers, centre.device, centre.keys);
    BQ_TRY_ASSIGN(const auto answer, door.answer(request, grantBytesMax, newcoming.device.publicKey));
    if (!answer)
        return refuse(answer.error());
    // An older program's request does not ask for it.
    const QByteArray sealed = bundle::isSealed(*answer) ? *answer : bundle::seal(*answer, newcoming.sealKey);
    const QByteArray grant = centre.keys.publicKey() + sealed;
    if (file.write(grant) != grant.size() || !file.commit())
        return tl::unexpected<Trouble>(failureOf(file));
    said.insert(QStringLiteral("grant"), *out);
    said.insert(QStringLiteral("bytes"), grant.size());
    return said;
}

} // namespace botiquin::ctl

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
    DeviceRow device;
    QByteArray key;
    QByteArray sealKey;
};

Result<Newcoming, Trouble> newcomingIn(const QByteArray &request, SqlStore &store, Subscribers &subscribers, Instant now)
{
    using bundle::BundleError;
    bundle::StoreTrust known(store, subscribers);
    const auto push = bundle::decodePush(request, known.trust());
    if (known.failure())
        return tl::unexpected<Trouble>(*known.failure());
    const bool isByCode = known.given() && known.given()->codeUntil;
    if (!push && push.error() == BundleError::unknownSender)
        return refuse(QStringLiteral("codeUnknown"));
    // Since the centre knows the device's own key, the code signs nothing any more.
    if (known.given() && !isByCode && (push || push.error() == BundleError::badSignature))
        return refuse(QStringLiteral("codeUsed"));
    if (!push)
        return refuse(bundle::name(push.error()));
    if (now > *known.given()->codeUntil)
        return refuse(QStringLiteral("codeExpired"));
    const auto key = bundle::keyBrought(*push);
    const auto sealKey = key ? sealKeyOf(*key) : std::nullopt;
    if (!sealKey)
        return refuse(QStringLiteral("keyMissing"));
    SqlBooks books(store);
    BQ_TRY_ASSIGN(const auto device, books.books().catalog.device(push->sender));
    if (!device)
        return refuse(QStringLiteral("unknownDevice"), {{QStringLiteral("device"), push->sender.text()}});
    return Newcoming{*device, *key, *sealKey};
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
    const auto heard = options.value(fingerprintOption);
    if (heard && !isSameFingerprint(*heard, fingerprint))
        return refuse(QStringLiteral("otherFingerprint"), said);
    if (!out)
        return said;
    // Opened first: a code is used up once.
    QSaveFile file(*out);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected<Trouble>(failureOf(file));
    bundle::CentreDoor door(desk.exchange, *store, desk.subscribers, centre.device, centre.keys);
    BQ_TRY_ASSIGN(const auto answer, door.answer(request, grantBytesMax));
    if (!answer)
        return refuse(answer.error());
    const QByteArray grant = centre.keys.publicKey() + bundle::seal(*answer, newcoming.sealKey);
    if (file.write(grant) != grant.size() || !file.commit())
        return tl::unexpected<Trouble>(failureOf(file));
    said.insert(QStringLiteral("grant"), *out);
    said.insert(QStringLiteral("bytes"), grant.size());
    return said;
}

} // namespace botiquin::ctl

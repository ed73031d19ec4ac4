// SPDX-License-Identifier: GPL-3.0-or-later
#include "newcomer.h"

#include "session.h"
#include "storage/exchange/sql_exchange_book.h"
#include "sync/exchange/contact.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/exchange/opening_fetch.h"

#include <QFile>
#include <QJsonDocument>
#include <utility>

namespace botiquin::ctl {

namespace {

constexpr qsizetype pushBytesMax = 256 * 1024;       // of canonical events
constexpr qint64 answerBytesMax = 16 * 1024 * 1024;  // of a bundle
const QString refuser = QStringLiteral("centre"); ///< whose key a refusal bears
const QString centreSetting = QStringLiteral("codeCentre"); ///< what the code says of its centre, until that has answered

Result<QByteArray, Trouble> post(http::Client &centre, const QByteArray &path, const QByteArray &bundle)
{
    BQ_TRY_ASSIGN(const auto answered, centre.post(path, bundle, answerBytesMax));
    if (answered.status == 200)
        return answered.body;
    const auto body = QJsonDocument::fromJson(answered.body).object();
    const auto said = body.value(QStringLiteral("refusal")).toString();
    if (answered.status == 422 && !said.isEmpty())
        return refuse(said, {{refuser, body.value(refuser)}});
    return tl::unexpected<Trouble>(Failure{answered.status == 503 ? Failure::Kind::busy : Failure::Kind::network,
                                           QStringLiteral("HTTP %1 %2").arg(answered.status).arg(said)});
}

} // namespace

Newcomer::Newcomer(std::unique_ptr<SqlStore> store, KeyRing ring, DeviceId device, std::unique_ptr<Clock> clock,
                   const QString &openingPart)
    : m_store(std::move(store))
    , m_ring(std::move(ring))
    , m_clock(std::move(clock))
    , m_writer{device, 1}
    , m_openingPart(openingPart)
{
}

Result<std::unique_ptr<Newcomer>, Trouble> Newcomer::open(const NewStore &place, KeyRing ring, DeviceId device,
                                                          const Invocation &invocation)
{
    const bool isNew = !QFile::exists(place.fresh());
    BQ_TRY_ASSIGN(auto store, SqlStore::open(place.fresh(), isNew ? OpenMode::create : OpenMode::existing));
    std::unique_ptr<Newcomer> newcomer(new Newcomer(std::move(store), std::move(ring), device, clockOf(invocation),
                                                    place.opening()));
    return newcomer;
}

/// A device that has not joined yet has signed nothing but who it is: nothing is lost with it, even where the centre has heard of
/// it. So it is also where its key is not to be had any more; only a keychain that does not answer may do so later.
Outcome<std::optional<DeviceId>> Newcomer::giveUpOther(const NewStore &place, const EnrolmentCode &code)
{
    const QString keyFile = keyFileOf(place.fresh());
    if (!QFile::exists(keyFile))
        return std::nullopt;
    const auto ring = readKeys(keyFile);
    if (!ring && ring.error().kind == Failure::Kind::io)
        return tl::unexpected(ring.error());
    if (ring && ring->contains(code.device()))
        return std::nullopt;
    removeSecretFile(keyFile);
    removeFresh(place);
    return ring && !ring->empty() ? std::optional(ring->begin()->first) : std::nullopt;
}

Result<std::unique_ptr<Newcomer>, Trouble> Newcomer::begin(const NewStore &place, const EnrolmentCode &code,
                                                           SecretPlace keysIn, const Invocation &invocation)
{
    BQ_TRY_ASSIGN(const auto insteadOf, giveUpOther(place, code));
    const QString keyFile = keyFileOf(place.fresh());
    if (!QFile::exists(keyFile)) {
        removeFresh(place);
        KeyRing ring;
        ring.emplace(code.device(), KeyPair::generate());
        BQ_TRY(writeKeys(keyFile, ring, keysIn));
    }
    BQ_TRY_ASSIGN(auto ring, readKeys(keyFile));
    BQ_TRY_ASSIGN(auto newcomer, open(place, std::move(ring), code.device(), invocation));
    newcomer->m_insteadOf = insteadOf;
    BQ_TRY(newcomer->m_store->setLocalSetting(centreSetting, QString::fromLatin1(code.centre().toHex())));
    BQ_TRY(newcomer->introduceItself());
    return newcomer;
}

Result<std::unique_ptr<Newcomer>, Trouble> Newcomer::resume(const NewStore &place, const Invocation &invocation)
{
    const QString keyFile = keyFileOf(place.fresh());
    if (!QFile::exists(keyFile) || !QFile::exists(place.fresh()))
        return refuse(QStringLiteral("noRequest"), {{QStringLiteral("store"), place.path}});
    BQ_TRY_ASSIGN(auto ring, readKeys(keyFile));
    if (ring.size() != 1)
        return tl::unexpected<Trouble>(Failure{Failure::Kind::damaged, keyFile});
    const DeviceId device = ring.begin()->first;
    return open(place, std::move(ring), device, invocation);
}

Outcome<void> Newcomer::introduceItself()
{
    BQ_TRY_ASSIGN(const auto head, m_store->head(m_writer.device, 1));
    if (head)
        return {};
    BQ_TRY(transact(m_journal, [&] { return m_journal.record(m_writer, std::nullopt, DeviceKeyed{keys().publicKey()}); }));
    return {};
}

Outcome<QByteArray> Newcomer::firstBundle(const KeyPair &signer)
{
    BQ_TRY_ASSIGN(auto push, m_peer.bring(pushBytesMax));
    push.wantsOpening = true;
    push.sealsAnswer = true;
    const QByteArray bytes = bundle::encodePush(push, signer);
    if (signer.publicKey() != keys().publicKey())
        BQ_TRY(transact(m_journal, [&] { return m_progress.setIntroduction(bytes); }));
    return bytes;
}

Result<QByteArray, Trouble> Newcomer::request(const EnrolmentCode &code)
{
    const KeyPair codeKeys = code.keys();
    BQ_TRY_ASSIGN(auto bytes, firstBundle(codeKeys));
    return bytes;
}

Result<void, Trouble> Newcomer::take(const QByteArray &answer)
{
    const QByteArray centreKey = answer.left(KeyPair::publicBytes);
    BQ_TRY_ASSIGN(const QString centre, m_store->localSetting(centreSetting));
    if (!EnrolmentCode::isOfCentre(QByteArray::fromHex(centre.toLatin1()), centreKey))
        return refuse(QStringLiteral("otherCentre"));
    BQ_TRY_ASSIGN(const auto push, m_peer.bring(pushBytesMax));
    std::optional<DeviceId> centreDevice;
    bundle::Trust trust;
    trust.keyOf = [&](const DeviceId &device) {
        centreDevice = device;
        return std::optional(centreKey);
    };
    trust.chainAt = [](const EventId &) { return std::optional<QByteArray>(); };
    trust.sealKeys = {keys().sealKeys()};
    const auto said = bundle::decodeAnswer(answer.mid(KeyPair::publicBytes), push, trust);
    if (!said)
        return refuse(bundle::name(said.error()));
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(*m_store));
    BQ_TRY(m_store->setLocalSetting(centrePinSetting(*centreDevice), QString::fromLatin1(centreKey.toHex())));
    BQ_TRY(transaction.commit());
    BQ_TRY(m_peer.take(*said));
    m_offer = said->opening;
    m_isMore = said->isMore;
    return {};
}

Result<void, Trouble> Newcomer::introduce(http::Client &centre, const KeyPair &signer)
{
    BQ_TRY_ASSIGN(const auto request, firstBundle(signer));
    BQ_TRY_ASSIGN(const auto answer, post(centre, "/v1/enrol", request));
    return take(answer);
}

Result<void, Trouble> Newcomer::meet(http::Client &centre, const EnrolmentCode &code)
{
    BQ_TRY_ASSIGN(const quint64 acknowledged, m_progress.acknowledged(m_writer.device, 1));
    if (acknowledged > 0)
        return {};
    const KeyPair codeKeys = code.keys();
    auto met = introduce(centre, codeKeys);
    // The centre has heard of this device's own key, and its answer was lost on the way.
    const auto *refusal = met ? nullptr : std::get_if<Refusal>(&met.error());
    if (refusal && refusal->name == bundle::name(bundle::BundleError::badSignature))
        met = introduce(centre, keys());
    refusal = met ? nullptr : std::get_if<Refusal>(&met.error());
    if (!refusal)
        return met;
    const auto who = QByteArray::fromHex(refusal->more.value(refuser).toString().toLatin1());
    if (!who.isEmpty() && !code.isOfCentre(who))
        return refuse(QStringLiteral("otherCentre"));
    if (refusal->name == bundle::name(bundle::BundleError::badSignature))
        return refuse(QStringLiteral("codeUsed"));
    if (refusal->name == bundle::name(bundle::BundleError::unknownSender))
        return refuse(QStringLiteral("codeUnknown"));
    return refuse(refusal->name);
}

Result<void, Trouble> Newcomer::catchUp(http::Client &centre)
{
    exchange::Contact contact(m_journal, m_progress, m_known, centre);
    for (m_isMore = true; m_isMore;) {
        BQ_TRY(openAsOffered(centre));
        exchange::Load load;
        load.wantsOpening = m_opening.isEmpty();
        BQ_TRY_ASSIGN(const auto spoken, contact.speak(m_writer, keys(), load));
        if (!spoken)
            return refuse(spoken.error());
        m_offer = spoken->opening;
        m_isMore = spoken->taken.isMore || m_offer;
    }
    return {};
}

Outcome<void> Newcomer::openAsOffered(http::Client &centre)
{
    if (!m_offer)
        return {};
    const auto offer = *std::exchange(m_offer, std::nullopt);
    bundle::StoreTrust trust(*m_store, m_known);
    exchange::OpeningFetch fetch(centre, m_progress, m_peer, m_openingPart);
    BQ_TRY_ASSIGN(const auto opened, fetch.take(offer, trust.trust()));
    if (trust.failure())
        return tl::unexpected(*trust.failure());
    m_opening = opened ? QJsonObject{{QStringLiteral("bytes"), opened->bytes}, {QStringLiteral("recorded"), opened->recorded}}
                       : QJsonObject{{QStringLiteral("refusal"), opened.error()}};
    return {};
}

Result<DeviceRow, Trouble> Newcomer::settleDown(const QString &centre)
{
    SqlBooks books(*m_store);
    BQ_TRY_ASSIGN(const auto device, books.books().catalog.device(m_writer.device));
    if (!device)
        return refuse(QStringLiteral("unknownDevice"), {{QStringLiteral("device"), m_writer.device.text()}});
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(*m_store));
    BQ_TRY(m_store->setLocalSetting(setting::device, device->device.text()));
    BQ_TRY(m_store->setLocalSetting(setting::run, QStringLiteral("1")));
    BQ_TRY(m_store->setLocalSetting(setting::facility, device->facility.text()));
    BQ_TRY(m_store->setLocalSetting(setting::stationLabel, device->label));
    BQ_TRY(m_store->setLocalSetting(centreSetting, QString()));
    if (!centre.isEmpty())
        BQ_TRY(SqlExchangeBook(m_store->sql()).setCentre(centre));
    BQ_TRY(transaction.commit());
    return *device;
}

} // namespace botiquin::ctl

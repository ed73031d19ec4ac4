// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolment_commands.h"

#include "code_picture.h"
#include "journal/exchange/peer.h"
#include "journal/people/people_desk.h"
#include "journal/region/device_desk.h"
#include "new_store.h"
#include "region_people.h"
#include "session.h"
#include "storage/books/sql_device_book.h"
#include "storage/exchange/sql_exchange_book.h"
#include "storage/exchange/sql_progress.h"
#include "storage/exchange/sql_subscribers.h"
#include "sync/enrolment/enrolment_code.h"
#include "sync/exchange/contact.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/exchange/opening_fetch.h"
#include "sync/http/system_proxy.h"

#include <QFile>
#include <QJsonDocument>

namespace botiquin::ctl {

namespace {

constexpr qsizetype pushBytesMax = 256 * 1024;      // of canonical events
const QString qrOption = QStringLiteral("--qr");
const QString keychainWord = QStringLiteral("keychain");
const QString fileWord = QStringLiteral("file");
constexpr qint64 answerBytesMax = 16 * 1024 * 1024; // of a bundle

/// The centre that is named, or that this store has spoken with last.
Result<DeviceId, Trouble> centreIn(Workplace &workplace, const Options &options)
{
    const auto text = options.value(QStringLiteral("--centre"));
    const auto named = text ? DeviceId::parse(*text) : std::nullopt;
    if (text && !named)
        return usage(QStringLiteral("--centre: not a device: %1").arg(text->left(80)));
    BQ_TRY_ASSIGN(const auto known, SqlProgress(workplace.store().sql()).centre());
    if (!named && !known)
        return refuse(QStringLiteral("centreUnknown"));
    return named ? *named : *known;
}

/// The key of the centre that a new device is to know it by.
Result<QByteArray, Trouble> centreKey(Workplace &workplace, const Options &options)
{
    BQ_TRY_ASSIGN(const auto device, centreIn(workplace, options));
    SqlSubscribers known(workplace.store().sql());
    BQ_TRY_ASSIGN(const auto key, known.keyOf(device));
    if (!key)
        return refuse(QStringLiteral("unknownDevice"), {{QStringLiteral("device"), device.text()}});
    return key->publicKey;
}

/// Whether no device works at the facility yet.
Outcome<bool> isFirstAt(Workplace &workplace, const Clues &facility)
{
    constexpr int pageSize = 500;
    SqlDeviceBook book(workplace.store().sql());
    for (int offset = 0;; offset += pageSize) {
        BQ_TRY_ASSIGN(const auto devices, book.devices(offset, pageSize));
        for (const auto &device : devices) {
            if (device.facility == facility)
                return false;
        }
        if (devices.size() < size_t(pageSize))
            return true;
    }
}

/// The people of a facility. Those whose PIN is given get it, and at a facility's first device everybody who has none.
Result<QJsonArray, Trouble> peopleWithPins(Workplace &workplace, const EnrolledDevice &enrolled, const GivenPins &given,
                                           bool isFirst)
{
    PeopleDesk desk(workplace.station());
    QJsonArray people;
    for (const auto &person : enrolled.people) {
        QJsonObject said{{QStringLiteral("user"), person.user.text()},
                         {QStringLiteral("name"), person.initials},
                         {QStringLiteral("roles"), toJson(rolesOf(person))},
                         {QStringLiteral("badge"), toJson(person.badge)}};
        BQ_TRY_ASSIGN(const auto standing, workplace.station().books.people.credential(person.user));
        const auto wanted = given.find(person.user);
        if (wanted != given.end() || (isFirst && !standing)) {
            const QString pin = wanted == given.end() ? randomPin() : wanted->second;
            BQ_TRY(granted(desk.setPin(person.user, pin)));
            said.insert(QStringLiteral("pin"), pin);
        }
        people.append(said);
    }
    return people;
}

Result<EnrolledDevice, Trouble> enrol(Workplace &workplace, const DeviceWanted &wanted, const UserId &user)
{
    BQ_TRY_ASSIGN(const auto authority, authorityOf(workplace));
    SqlDeviceBook devices(workplace.store().sql());
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(workplace.store()));
    BQ_TRY_ASSIGN(auto enrolled, granted(DeviceDesk(workplace.station(), devices, authority).enrol(wanted, user)));
    BQ_TRY(transaction.commit());
    workplace.station().journal.publish();
    return enrolled;
}

/// A store that is about to belong to a device, with the keys that it signs with. Left where it is when the network
/// goes, and gone on with by the same command.
class Newcomer
{
public:
    static Result<std::unique_ptr<Newcomer>, Trouble> at(const NewStore &place, const EnrolmentCode &code,
                                                         SecretPlace keysIn, const Invocation &invocation)
    {
        const QString keyFile = keyFileOf(place.fresh());
        if (!QFile::exists(keyFile)) {
            removeFresh(place);
            KeyRing ring;
            ring.emplace(code.device(), KeyPair::generate());
            BQ_TRY(writeKeys(keyFile, ring, keysIn));
        }
        BQ_TRY_ASSIGN(auto ring, readKeys(keyFile));
        if (!ring.contains(code.device()))
            return refuse(QStringLiteral("otherCode"), {{QStringLiteral("store"), place.fresh()}});
        const bool isNew = !QFile::exists(place.fresh());
        BQ_TRY_ASSIGN(auto store, SqlStore::open(place.fresh(), isNew ? OpenMode::create : OpenMode::existing));
        std::unique_ptr<Newcomer> newcomer(new Newcomer(std::move(store), std::move(ring), code, clockOf(invocation)));
        newcomer->m_openingPart = place.fresh() + QStringLiteral(".opening");
        BQ_TRY(newcomer->introduceItself());
        return newcomer;
    }

    /// What the first contact is signed with, and whether the centre knows the own key already.
    Outcome<bool> isKnown() { return m_progress.acknowledged(m_writer.device, 1).map([](quint64 seq) { return seq > 0; }); }

    Result<void, Trouble> meet(http::Client &centre)
    {
        BQ_TRY_ASSIGN(const bool isMet, isKnown());
        if (isMet)
            return {};
        const KeyPair codeKeys = m_code.keys();
        auto met = introduce(centre, codeKeys);
        // The centre has heard of this device's own key, and its answer was lost on the way.
        const auto *refusal = met ? nullptr : std::get_if<Refusal>(&met.error());
        if (refusal && refusal->name == bundle::name(bundle::BundleError::badSignature))
            met = introduce(centre, keys());
        refusal = met ? nullptr : std::get_if<Refusal>(&met.error());
        if (refusal && refusal->name == bundle::name(bundle::BundleError::badSignature))
            return refuse(QStringLiteral("codeUsed"));
        if (refusal && refusal->name == bundle::name(bundle::BundleError::unknownSender))
            return refuse(QStringLiteral("codeUnknown"));
        return met;
    }

    /// Contact after contact until there is no more, by an opening where the centre offers one.
    Result<void, Trouble> catchUp(http::Client &centre)
    {
        exchange::Contact contact(m_journal, m_progress, m_known, centre);
        for (bool isMore = true; isMore;) {
            BQ_TRY(openAsOffered(centre));
            exchange::Load load;
            load.wantsOpening = m_opening.isEmpty();
            BQ_TRY_ASSIGN(const auto spoken, contact.speak(m_writer, keys(), load));
            if (!spoken)
                return refuse(spoken.error());
            m_offer = spoken->opening;
            isMore = spoken->taken.isMore || m_offer;
        }
        return {};
    }
    /// What the store began with, or why it did not; empty where nothing was offered.
    const QJsonObject &opening() const { return m_opening; }

    /// Says in the store's settings what it is by now, and with whom its window exchanges. Refused where the centre said
    /// nothing of the device.
    Result<DeviceRow, Trouble> settleDown(const QString &centre)
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
        BQ_TRY(SqlExchangeBook(m_store->sql()).setCentre(centre));
        BQ_TRY(transaction.commit());
        return *device;
    }

    const KeyRing &ring() const { return m_ring; }

private:
    Newcomer(std::unique_ptr<SqlStore> store, KeyRing ring, const EnrolmentCode &code, std::unique_ptr<Clock> clock)
        : m_store(std::move(store)), m_ring(std::move(ring)), m_code(code), m_clock(std::move(clock)),
          m_writer{code.device(), 1}
    {
    }

    const KeyPair &keys() const { return m_ring.at(m_writer.device); }

    Outcome<void> introduceItself()
    {
        BQ_TRY_ASSIGN(const auto head, m_store->head(m_writer.device, 1));
        if (head)
            return {};
        BQ_TRY(transact(m_journal, [&] {
            return m_journal.record(m_writer, std::nullopt, DeviceKeyed{keys().publicKey()});
        }));
        return {};
    }

    Outcome<void> openAsOffered(http::Client &centre)
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

    static Result<QByteArray, Trouble> post(http::Client &centre, const QByteArray &path, const QByteArray &bundle)
    {
        BQ_TRY_ASSIGN(const auto answered, centre.post(path, bundle, answerBytesMax));
        if (answered.status == 200)
            return answered.body;
        const auto said = QJsonDocument::fromJson(answered.body).object().value(QStringLiteral("refusal")).toString();
        if (answered.status == 422 && !said.isEmpty())
            return refuse(said);
        return tl::unexpected<Trouble>(Failure{answered.status == 503 ? Failure::Kind::busy : Failure::Kind::network,
                                               QStringLiteral("HTTP %1 %2").arg(answered.status).arg(said)});
    }

    /// The first contact: believes the answer where it is signed by the centre that the code names.
    Result<void, Trouble> introduce(http::Client &centre, const KeyPair &signer)
    {
        BQ_TRY_ASSIGN(auto push, m_peer.bring(pushBytesMax));
        push.wantsOpening = true;
        const QByteArray bundle = bundle::encodePush(push, signer);
        if (signer.publicKey() != keys().publicKey())
            BQ_TRY(transact(m_journal, [&] { return m_progress.setIntroduction(bundle); }));
        BQ_TRY_ASSIGN(const auto body, post(centre, "/v1/enrol", bundle));
        const QByteArray centreKey = body.left(KeyPair::publicBytes);
        if (!m_code.isOfCentre(centreKey))
            return refuse(QStringLiteral("otherCentre"));
        std::optional<DeviceId> centreDevice;
        bundle::Trust trust;
        trust.keyOf = [&](const DeviceId &device) {
            centreDevice = device;
            return std::optional(centreKey);
        };
        trust.chainAt = [](const EventId &) { return std::optional<QByteArray>(); };
        const auto answer = bundle::decodeAnswer(body.mid(KeyPair::publicBytes), push, trust);
        if (!answer)
            return refuse(bundle::name(answer.error()));
        BQ_TRY_ASSIGN(auto transaction, Transaction::begin(*m_store));
        BQ_TRY(m_store->setLocalSetting(centrePinSetting(*centreDevice), QString::fromLatin1(centreKey.toHex())));
        BQ_TRY(transaction.commit());
        BQ_TRY(m_peer.take(*answer));
        m_offer = answer->opening;
        return {};
    }

    std::unique_ptr<SqlStore> m_store;
    KeyRing m_ring;
    EnrolmentCode m_code;
    std::unique_ptr<Clock> m_clock;
    Writer m_writer;
    Journal m_journal{*m_store, *m_clock};
    SqlProgress m_progress{m_store->sql()};
    SqlSubscribers m_known{m_store->sql()};
    exchange::Peer m_peer{m_journal, m_progress, m_writer};
    std::optional<exchange::OpeningOffer> m_offer;
    QString m_openingPart;
    QJsonObject m_opening;
};

} // namespace

Reply makeEnrolmentCode(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{}, {QStringLiteral("--facility"), QStringLiteral("--label"),
                                                 QStringLiteral("--centre"), QStringLiteral("--pins"), qrOption}}));
    BQ_TRY_ASSIGN(const auto facility, options.requiredAs<Clues>(QStringLiteral("--facility")));
    BQ_TRY_ASSIGN(const auto label, labelIn(options));
    BQ_TRY_ASSIGN(const auto pins, givenPins(options));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto key, centreKey(*workplace, options));
    BQ_TRY_ASSIGN(const bool isFirst, isFirstAt(*workplace, facility));
    std::optional<CodePicture> picture;
    if (const auto path = options.value(qrOption)) {
        BQ_TRY_ASSIGN(picture, CodePicture::at(invocation, *path));
    }
    const auto code = EnrolmentCode::make(key);
    const Instant until{now(invocation).seconds + EnrolmentCode::secondsGood};
    const DeviceWanted wanted{{{code.device(), 1}, code.keys().publicKey()}, facility, label, randomBadge(), until};
    BQ_TRY_ASSIGN(const auto enrolled, enrol(*workplace, wanted, user));
    BQ_TRY_ASSIGN(const auto people, peopleWithPins(*workplace, enrolled, pins, isFirst));
    QJsonObject said{{QStringLiteral("code"), code.text()},
                     {QStringLiteral("until"), toJson(until)},
                     {QStringLiteral("device"), code.device().text()},
                     {QStringLiteral("facility"), facility.text()},
                     {QStringLiteral("label"), label},
                     {QStringLiteral("people"), people}};
    if (picture) {
        BQ_TRY(picture->draw(code));
        said.insert(QStringLiteral("qr"), *options.value(qrOption));
    }
    return said;
}

/// Where --keys says that the device's keys stand: without it in the keychain of the session, where there is one.
Result<SecretPlace, Trouble> keysPlaceIn(const Options &options)
{
    const auto word = options.value(QStringLiteral("--keys")).value_or(keychainWord);
    if (word == keychainWord)
        return SecretPlace::keychain;
    if (word == fileWord)
        return SecretPlace::file;
    return usage(QStringLiteral("--keys: %1 or %2").arg(keychainWord, fileWord));
}

Reply enrolDevice(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {QStringLiteral("--out"), QStringLiteral("--keys")}, 2, 2}));
    // Of a command line others on the machine may read.
    QString typed = options.words()[0];
    if (typed == u"-") {
        BQ_TRY_ASSIGN(const auto bytes, bytesOf(typed));
        typed = QString::fromUtf8(bytes);
    }
    const auto code = EnrolmentCode::parse(typed);
    if (!code)
        return refuse(QStringLiteral("codeMistyped"));
    const auto centre = http::systemClientOf(options.words()[1]);
    if (!centre)
        return usage(QStringLiteral("no http(s)://HOST[:PORT]: %1").arg(options.words()[1].left(80)));
    BQ_TRY_ASSIGN(const auto keysIn, keysPlaceIn(options));
    BQ_TRY_ASSIGN(const auto place, newStore(invocation, options));
    QJsonObject said;
    KeyRing ring;
    {
        BQ_TRY_ASSIGN(const auto newcomer, Newcomer::at(place, *code, keysIn, invocation));
        BQ_TRY(newcomer->meet(*centre));
        BQ_TRY(newcomer->catchUp(*centre));
        BQ_TRY_ASSIGN(const auto device, newcomer->settleDown(options.words()[1]));
        said = {{QStringLiteral("store"), place.path},
                {QStringLiteral("device"), device.device.text()},
                {QStringLiteral("facility"), device.facility.text()},
                {QStringLiteral("label"), device.label}};
        if (!newcomer->opening().isEmpty())
            said.insert(QStringLiteral("opening"), newcomer->opening());
        for (const auto &[id, pair] : newcomer->ring())
            ring.emplace(id, *KeyPair::ofSecret(pair.secretKey()));
    }
    BQ_TRY(settle(place, ring, keysIn));
    removeSecretFile(keyFileOf(place.fresh()));
    said.insert(QStringLiteral("keys"), placeOfSecret(keyFileOf(place.path)) == SecretPlace::keychain ? keychainWord : fileWord);
    QFile::remove(place.fresh() + QStringLiteral(".opening"));
    return said;
}

Reply revokeDevice(const Invocation &invocation, QStringList arguments)
{
    const QString reasonOption = QStringLiteral("--reason");
    const QString afterOption = QStringLiteral("--after");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {reasonOption, afterOption}, 1, 1}));
    const auto device = DeviceId::parse(options.words().front());
    if (!device)
        return usage(QStringLiteral("not a device: %1").arg(options.words().front().left(80)));
    BQ_TRY_ASSIGN(const auto reason, options.required(reasonOption));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto authority, authorityOf(*workplace));
    // What has arrived stands, unless something else is said.
    EventId last{*device, 1, 0};
    BQ_TRY_ASSIGN(const auto runs, workplace->store().runsOf(*device));
    if (!runs.empty()) {
        BQ_TRY_ASSIGN(const auto head, workplace->store().head(*device, runs.back()));
        last = {*device, runs.back(), head ? head->seq : 0};
    }
    if (const auto after = options.value(afterOption)) {
        const auto named = EventId::parse(*after);
        if (!named || named->device != *device)
            return usage(QStringLiteral("--after: not an event of this device: %1").arg(after->left(80)));
        last = *named;
    }
    const EventId firstBad{last.device, last.run, last.seq + 1};
    SqlDeviceBook devices(workplace->store().sql());
    BQ_TRY_ASSIGN(const auto event, transact(workplace->station().journal, [&] {
                      return granted(DeviceDesk(workplace->station(), devices, authority).revoke(firstBad, reason, user));
                  }));
    return QJsonObject{{QStringLiteral("event"), event.text()}, {QStringLiteral("countsUpTo"), qint64(last.seq)}};
}

} // namespace botiquin::ctl

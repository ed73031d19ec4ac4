// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolment_commands.h"

#include "centre_client.h"
#include "code_picture.h"
#include "domain/ledger/named.h"
#include "journal/people/people_desk.h"
#include "journal/region/device_desk.h"
#include "newcomer.h"
#include "region_people.h"
#include "session.h"
#include "storage/books/sql_device_book.h"
#include "storage/exchange/centre_desk.h"
#include "storage/exchange/sql_progress.h"
#include "storage/exchange/sql_subscribers.h"
#include "sync/enrolment/enrolment_code.h"
#include "sync/enrolment/fingerprint.h"

#include <QFile>
#include <QSaveFile>
#include <limits>

namespace botiquin::ctl {

namespace {

const QString qrOption = QStringLiteral("--qr");
const QString outOption = QStringLiteral("--out");
const QString keysOption = QStringLiteral("--keys");
const QString grantOption = QStringLiteral("--grant");
const QString keychainWord = QStringLiteral("keychain");
const QString fileWord = QStringLiteral("file");

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

/// Where the store is a centre's too, what is said in it from then on is fed and heeded at once; nothing elsewhere.
Outcome<std::unique_ptr<CentreDesk>> deskAt(Workplace &workplace)
{
    auto &station = workplace.station();
    const auto epoch = SqlFeeds(workplace.store().sql()).epoch();
    if (!epoch && epoch.error().kind == Failure::Kind::notFound)
        return std::unique_ptr<CentreDesk>();
    BQ_TRY(epoch);
    const auto &clock = station.journal.clock();
    const Writer centre = centreWriter(station.writer.device, clock.now());
    auto desk = std::make_unique<CentreDesk>(workplace.store(), clock, centre);
    desk->attachTo(station.journal);
    return desk;
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

Result<DeviceId, Trouble> deviceIn(const Options &options)
{
    const auto device = DeviceId::parse(options.words().front());
    if (!device)
        return usage(QStringLiteral("not a device: %1").arg(options.words().front().left(80)));
    return *device;
}

/// In the authority's log.
template <class Say>
Result<EventId, Trouble> sayOfDevice(Workplace &workplace, const Say &say)
{
    BQ_TRY_ASSIGN(const auto authority, authorityOf(workplace));
    BQ_TRY_ASSIGN(const auto centre, deskAt(workplace));
    SqlDeviceBook devices(workplace.store().sql());
    return transact(workplace.station().journal,
                    [&] { return granted(say(DeviceDesk(workplace.station(), devices, authority))); });
}

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

namespace {

/// Where --keys says that the device's keys stand: without it in the keychain of the session, where there is one.
Result<SecretPlace, Trouble> keysPlaceIn(const Options &options)
{
    const auto word = options.value(keysOption).value_or(keychainWord);
    if (word == keychainWord)
        return SecretPlace::keychain;
    if (word == fileWord)
        return SecretPlace::file;
    return usage(QStringLiteral("--keys: %1 or %2").arg(keychainWord, fileWord));
}

/// Of a command line others on the machine may read: "-" is standard input.
Result<EnrolmentCode, Trouble> codeTyped(QString typed)
{
    if (typed == u"-") {
        BQ_TRY_ASSIGN(const auto bytes, bytesOf(typed));
        typed = QString::fromUtf8(bytes);
    }
    const auto code = EnrolmentCode::parse(typed);
    if (!code)
        return refuse(QStringLiteral("codeMistyped"));
    return *code;
}

void sayInsteadOf(const Newcomer &newcomer, QJsonObject &said)
{
    if (newcomer.insteadOf())
        said.insert(QStringLiteral("insteadOf"), newcomer.insteadOf()->text());
}

/// The centre has answered: the store is the device's, and comes to its place.
Reply moveIn(const NewStore &place, std::unique_ptr<Newcomer> newcomer, SecretPlace keysIn, const QString &centre)
{
    BQ_TRY_ASSIGN(const auto device, newcomer->settleDown(centre));
    QJsonObject said{{QStringLiteral("store"), place.path},
                     {QStringLiteral("device"), device.device.text()},
                     {QStringLiteral("facility"), device.facility.text()},
                     {QStringLiteral("label"), device.label}};
    if (!newcomer->opening().isEmpty())
        said.insert(QStringLiteral("opening"), newcomer->opening());
    if (newcomer->isMoreThere())
        said.insert(QStringLiteral("more"), true);
    sayInsteadOf(*newcomer, said);
    const KeyRing ring = newcomer->takeRing();
    newcomer.reset();
    BQ_TRY(settle(place, ring, keysIn));
    removeSecretFile(keyFileOf(place.fresh()));
    const bool isInKeychain = placeOfSecret(keyFileOf(place.path)) == SecretPlace::keychain;
    said.insert(QStringLiteral("keys"), isInKeychain ? keychainWord : fileWord);
    QFile::remove(place.opening());
    return said;
}

Reply joinByWire(const Invocation &invocation, const Options &options)
{
    BQ_TRY_ASSIGN(const auto code, codeTyped(options.words()[0]));
    const QString address = options.words()[1];
    BQ_TRY_ASSIGN(const auto keysIn, keysPlaceIn(options));
    BQ_TRY_ASSIGN(const auto place, newStore(invocation, options));
    BQ_TRY_ASSIGN(const auto centre, centreAt(address, options, place.path));
    BQ_TRY_ASSIGN(const auto alone, lockOf(place));
    BQ_TRY_ASSIGN(auto newcomer, Newcomer::begin(place, code, keysIn, invocation));
    BQ_TRY(newcomer->meet(*centre, code));
    BQ_TRY(newcomer->catchUp(*centre));
    return moveIn(place, std::move(newcomer), keysIn, address);
}

Reply joinByFile(const Invocation &invocation, const QString &grant)
{
    BQ_TRY_ASSIGN(const auto place, newStoreMeant(invocation));
    BQ_TRY_ASSIGN(const auto answer, bytesOf(grant));
    BQ_TRY_ASSIGN(const auto alone, lockOf(place));
    BQ_TRY_ASSIGN(auto newcomer, Newcomer::resume(place, invocation));
    BQ_TRY(newcomer->take(answer));
    return moveIn(place, std::move(newcomer), placeOfSecret(keyFileOf(place.fresh())), {});
}

} // namespace

Reply enrolDevice(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {outOption, keysOption, grantOption, trustOption}, 0, 2}));
    const auto grant = options.value(grantOption);
    if (!grant && options.words().size() == 2)
        return joinByWire(invocation, options);
    if (!grant || !options.words().isEmpty() || options.value(outOption) || options.value(keysOption) || options.value(trustOption))
        return usage(QStringLiteral("CODE|- URL --out FILE, or --grant FILE alone"));
    return joinByFile(invocation, *grant);
}

Reply requestEnrolment(const Invocation &invocation, QStringList arguments)
{
    const QString codeOption = QStringLiteral("--code");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {codeOption, outOption, keysOption}}));
    BQ_TRY_ASSIGN(const auto typed, options.required(codeOption));
    BQ_TRY_ASSIGN(const auto out, options.required(outOption));
    BQ_TRY_ASSIGN(const auto code, codeTyped(typed));
    BQ_TRY_ASSIGN(const auto keysIn, keysPlaceIn(options));
    BQ_TRY(allowOutput(invocation, out));
    BQ_TRY_ASSIGN(const auto place, newStoreMeant(invocation));
    BQ_TRY_ASSIGN(const auto alone, lockOf(place));
    BQ_TRY_ASSIGN(const auto newcomer, Newcomer::begin(place, code, keysIn, invocation));
    BQ_TRY_ASSIGN(const auto request, newcomer->request(code));
    QSaveFile file(out);
    if (!file.open(QIODevice::WriteOnly) || file.write(request) != request.size() || !file.commit())
        return tl::unexpected<Trouble>(failureOf(file));
    const bool isInKeychain = placeOfSecret(keyFileOf(place.fresh())) == SecretPlace::keychain;
    QJsonObject said{{QStringLiteral("request"), out},
                     {QStringLiteral("store"), place.path},
                     {QStringLiteral("device"), newcomer->device().text()},
                     {QStringLiteral("fingerprint"), fingerprintOf(newcomer->keys().publicKey())},
                     {QStringLiteral("keys"), isInKeychain ? keychainWord : fileWord}};
    sayInsteadOf(*newcomer, said);
    return said;
}

Reply setDeviceReach(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 2, 2}));
    BQ_TRY_ASSIGN(const auto device, deviceIn(options));
    const auto reach = parseNamed<Reach>(options.words()[1]);
    if (!reach)
        return usage(QStringLiteral("facility, state or nation, not: %1").arg(options.words()[1].left(80)));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto event, sayOfDevice(*workplace, [&](DeviceDesk desk) { return desk.setReach(device, *reach, user); }));
    return QJsonObject{{QStringLiteral("event"), event.text()}, {QStringLiteral("reach"), botiquin::name(*reach)}};
}

Reply revokeDevice(const Invocation &invocation, QStringList arguments)
{
    const QString reasonOption = QStringLiteral("--reason");
    const QString afterOption = QStringLiteral("--after");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {reasonOption, afterOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto device, deviceIn(options));
    BQ_TRY_ASSIGN(const auto reason, options.required(reasonOption));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    EventId firstBad{device, 1, 0};
    QJsonObject said{{QStringLiteral("counts"), QStringLiteral("whatTheCentreHas")}};
    if (const auto after = options.value(afterOption)) {
        const auto named = EventId::parse(*after);
        if (!named || named->device != device || named->seq >= quint64(std::numeric_limits<qint64>::max()))
            return usage(QStringLiteral("--after: not an event of this device: %1").arg(after->left(80)));
        firstBad = {device, named->run, named->seq + 1};
        said = QJsonObject{{QStringLiteral("countsUpTo"), qint64(named->seq)}};
    }
    BQ_TRY_ASSIGN(const auto event, sayOfDevice(*workplace, [&](DeviceDesk desk) { return desk.revoke(firstBad, reason, user); }));
    said.insert(QStringLiteral("event"), event.text());
    return said;
}

} // namespace botiquin::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_commands.h"

#include "journal/log/log_import.h"
#include "journal/packing/numbers_left.h"
#include "journal/region/device_desk.h"
#include "new_store.h"
#include "region_people.h"
#include "session.h"
#include "storage/books/refill_numbers.h"
#include "storage/books/sql_catalog_book.h"
#include "storage/books/sql_device_book.h"
#include "storage/books/sql_kit_book.h"
#include "storage/books/sql_people_book.h"
#include "storage/exchange/sql_subscribers.h"
#include "sync/keys.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <algorithm>

namespace botiquin::ctl {

namespace {

const QString facilityOption = QStringLiteral("--facility");
const QString limitOption = QStringLiteral("--limit");
const QString offsetOption = QStringLiteral("--offset");

/// Every event of this store, into a new one.
Result<std::unique_ptr<SqlStore>, Trouble> copyLog(Workplace &from, const NewStore &target)
{
    QTemporaryFile log(target.fresh() + QStringLiteral(".log-XXXXXX"));
    if (!log.open())
        return tl::unexpected<Trouble>(Failure{Failure::Kind::readOnly, log.fileTemplate()});
    BQ_TRY(exportLog(from.store(), log));
    if (!log.seek(0))
        return tl::unexpected<Trouble>(Failure{Failure::Kind::io, log.fileName()});
    BQ_TRY_ASSIGN(auto store, SqlStore::open(target.fresh(), OpenMode::create));
    Journal journal(*store, from.station().journal.clock());
    BQ_TRY_ASSIGN(const auto imported, importLog(journal, log));
    if (!imported.isComplete())
        return tl::unexpected<Trouble>(Failure{Failure::Kind::damaged, from.store().path()});
    return store;
}

Outcome<void> writeSettings(SqlStore &store, const DeviceEnrolled &device, Workplace &from, bool isHere)
{
    BQ_TRY_ASSIGN(const QString round, from.store().localSetting(setting::round));
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(store));
    BQ_TRY(store.setLocalSetting(setting::device, device.device.text()));
    BQ_TRY(store.setLocalSetting(setting::run, QStringLiteral("1")));
    BQ_TRY(store.setLocalSetting(setting::facility, device.facility.text()));
    BQ_TRY(store.setLocalSetting(setting::stationLabel, device.label));
    if (isHere && !round.isEmpty())
        BQ_TRY(store.setLocalSetting(setting::round, round));
    return transaction.commit();
}

/// What somebody signs in with in this store, if there is anything, into the new one.
Outcome<bool> takePinAlong(Workplace &from, Workplace &to, const UserId &user)
{
    BQ_TRY_ASSIGN(const auto known, SqlPeopleBook(from.store().sql()).credential(user));
    if (!known)
        return false;
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(to.store()));
    BQ_TRY(SqlSubscribers(to.store().sql()).takeCredential(std::nullopt, {user, known->pinHash, known->setAt}, known->setAt));
    BQ_TRY(transaction.commit());
    return true;
}

/// The people of the new store, with the PINs that are new for the one time that they are shown.
Result<QJsonArray, Trouble> givePins(const Invocation &invocation, const NewStore &target, Workplace &from,
                                     const EnrolledDevice &enrolled, const GivenPins &pins)
{
    BQ_TRY_ASSIGN(const auto workplace, Workplace::open(target.fresh(), clockOf(invocation)));
    PeopleDesk desk(workplace->station());
    QJsonArray people;
    for (const auto &person : enrolled.people) {
        QJsonObject said{{QStringLiteral("user"), person.user.text()},
                         {QStringLiteral("name"), person.initials},
                         {QStringLiteral("roles"), toJson(rolesOf(person))},
                         {QStringLiteral("badge"), toJson(person.badge)}};
        const auto given = pins.find(person.user);
        BQ_TRY_ASSIGN(const bool keepsPin,
                      given == pins.end() ? takePinAlong(from, *workplace, person.user) : Outcome<bool>(false));
        if (!keepsPin) {
            const QString pin = given == pins.end() ? randomPin() : given->second;
            BQ_TRY(granted(desk.setPin(person.user, pin)));
            said.insert(QStringLiteral("pin"), pin);
        }
        people.append(said);
    }
    return people;
}

/// The centre hears of new PINs from the authority's store, for other computers of the place.
Result<void, Trouble> keepPins(Workplace &workplace, const QJsonArray &people)
{
    PeopleDesk desk(workplace.station());
    for (const auto &person : people) {
        const auto user = UserId::parse(person[QStringLiteral("user")].toString());
        const QString pin = person[QStringLiteral("pin")].toString();
        if (user && !pin.isEmpty())
            BQ_TRY(granted(desk.setPin(*user, pin)));
    }
    return {};
}

Result<EnrolledDevice, Trouble> enrol(Workplace &workplace, const DeviceWanted &wanted, const GivenPins &pins,
                                      const UserId &user)
{
    BQ_TRY_ASSIGN(const auto authority, authorityOf(workplace));
    SqlDeviceBook devices(workplace.store().sql());
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(workplace.store()));
    BQ_TRY_ASSIGN(auto enrolled, granted(DeviceDesk(workplace.station(), devices, authority).enrol(wanted, user)));
    for (const auto &[whose, pin] : pins) {
        if (std::none_of(enrolled.people.begin(), enrolled.people.end(), [&](const auto &p) { return p.user == whose; }))
            return usage(QStringLiteral("--pins: nobody of that name works there: %1").arg(whose.text()));
    }
    BQ_TRY(transaction.commit());
    return enrolled;
}

Reply fill(const Invocation &invocation, Workplace &workplace, const NewStore &target, const EnrolledDevice &enrolled,
           const GivenPins &pins)
{
    {
        BQ_TRY_ASSIGN(const auto store, copyLog(workplace, target));
        const bool isHere = enrolled.device.facility == workplace.station().facility;
        BQ_TRY(writeSettings(*store, enrolled.device, workplace, isHere));
    }
    BQ_TRY_ASSIGN(const auto people, givePins(invocation, target, workplace, enrolled, pins));
    BQ_TRY(keepPins(workplace, people));
    return QJsonObject{{QStringLiteral("store"), target.path},
                       {QStringLiteral("device"), enrolled.device.device.text()},
                       {QStringLiteral("facility"), enrolled.device.facility.text()},
                       {QStringLiteral("label"), enrolled.device.label},
                       {QStringLiteral("serialFirst"), qint64(enrolled.device.serialFirst)},
                       {QStringLiteral("serialLast"), qint64(enrolled.device.serialLast)},
                       {QStringLiteral("people"), people}};
}

/// How many SSCCs the device may still give out, by what this store has seen of its boxes and runs.
Outcome<quint64> serialsLeft(SqlStore &store, DeviceId device)
{
    BQ_TRY_ASSIGN(const auto ranges, SqlCatalogBook(store.sql()).numbersOf(device));
    BQ_TRY_ASSIGN(const quint32 run, SqlDeviceBook(store.sql()).newestRun(device));
    SqlKitBook kits(store.sql());
    return numbersLeft(kits, ranges, run).map(&ssccCount);
}

/// The devices that are named, each of which the region knows.
Result<std::set<DeviceId>, Trouble> devicesIn(const Options &options, Workplace &workplace)
{
    std::set<DeviceId> devices;
    for (const QString &word : options.words()) {
        BQ_TRY_ASSIGN(const auto device, Options::parse<DeviceId>(QStringLiteral("DEVICE"), word));
        BQ_TRY_ASSIGN(const auto known, workplace.station().books.catalog.device(device));
        if (!known)
            return refuse(botiquin::name(EnrolRefusal::unknownDevice), {{QStringLiteral("device"), device.text()}});
        devices.insert(device);
    }
    return devices;
}

} // namespace

QJsonObject describe(const Refilled &refilled)
{
    QJsonArray given;
    for (const auto &numbers : refilled.given) {
        given.append(QJsonObject{{QStringLiteral("device"), numbers.device.text()},
                                 {QStringLiteral("companyPrefix"), numbers.companyPrefix},
                                 {QStringLiteral("extension"), numbers.extension},
                                 {QStringLiteral("serialFirst"), qint64(numbers.serialFirst)},
                                 {QStringLiteral("serialLast"), qint64(numbers.serialLast)},
                                 {QStringLiteral("run"), qint64(numbers.run)}});
    }
    QJsonObject said{{QStringLiteral("given"), given}};
    QJsonArray without;
    for (const auto &device : refilled.without)
        without.append(device.text());
    if (!without.isEmpty())
        said.insert(QStringLiteral("serialsDoNotFit"), without);
    return said;
}

Reply addDevice(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{}, {facilityOption, QStringLiteral("--label"), QStringLiteral("--out"), QStringLiteral("--pins")}}));
    BQ_TRY_ASSIGN(const auto facility, options.requiredAs<Clues>(facilityOption));
    BQ_TRY_ASSIGN(const auto label, labelIn(options));
    BQ_TRY_ASSIGN(const auto target, newStore(invocation, options));
    BQ_TRY_ASSIGN(const auto pins, givenPins(options));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));

    KeyRing keys;
    const DeviceId device = newDeviceId();
    const auto &pair = keys.emplace(device, KeyPair::generate()).first->second;
    const DeviceWanted wanted{{{device, 1}, pair.publicKey()}, facility, label, randomBadge()};
    BQ_TRY_ASSIGN(const auto enrolled, enrol(*workplace, wanted, pins, user));
    removeFresh(target);
    auto reply = fill(invocation, *workplace, target, enrolled, pins);
    if (reply) {
        if (auto settled = settle(target, keys); !settled)
            reply = tl::unexpected<Trouble>(std::move(settled).error());
    }
    if (!reply)
        removeFresh(target);
    return reply;
}

Reply listDevices(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {limitOption, offsetOption}}));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 100));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto store, openStore(invocation));
    SqlDeviceBook book(store->sql());
    BQ_TRY_ASSIGN(const auto devices, book.devices(offset, limit));
    BQ_TRY_ASSIGN(const int count, book.deviceCount());
    QJsonArray said;
    for (const auto &device : devices) {
        BQ_TRY_ASSIGN(const quint64 left, serialsLeft(*store, device.device));
        said.append(QJsonObject{{QStringLiteral("device"), device.device.text()},
                                {QStringLiteral("facility"), device.facility.text()},
                                {QStringLiteral("label"), device.label},
                                {QStringLiteral("reach"), botiquin::name(device.reach)},
                                {QStringLiteral("companyPrefix"), device.companyPrefix},
                                {QStringLiteral("extension"), device.extension},
                                {QStringLiteral("serialFirst"), qint64(device.serialFirst)},
                                {QStringLiteral("serialLast"), qint64(device.serialLast)},
                                {QStringLiteral("serialsLeft"), qint64(left)}});
    }
    return QJsonObject{{QStringLiteral("devices"), said}, {QStringLiteral("count"), count}};
}

Reply refillDevices(const Invocation &invocation, QStringList arguments)
{
    constexpr int namedMax = 1000;
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 0, namedMax}));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY(requireRight(*workplace, user, Right::importReference));
    BQ_TRY_ASSIGN(const auto authority, authorityOf(*workplace));
    BQ_TRY_ASSIGN(const auto named, devicesIn(options, *workplace));
    BQ_TRY_ASSIGN(const auto refilled, refillNumbers(workplace->store(), workplace->station().journal, authority, user, named));
    return describe(refilled);
}

} // namespace botiquin::ctl

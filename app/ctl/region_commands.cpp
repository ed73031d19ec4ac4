// SPDX-License-Identifier: GPL-3.0-or-later
#include "region_commands.h"

#include "domain/kits/order_round.h"
#include "import_commands.h"
#include "journal/region/demo_stock.h"
#include "journal/region/device_desk.h"
#include "journal/region/region_desk.h"
#include "region_people.h"
#include "session.h"
#include "storage/default_store.h"
#include "sync/keys.h"

#include <QFileInfo>
#include <algorithm>
#include <map>

namespace botiquin::ctl {

namespace {

constexpr quint64 serialsPerDevice = 100'000;

struct Wanted
{
    QString regionName;
    FederalState state;
    Clues warehouse;
    Month month;
    QString companyPrefix;
    bool isDemo;
    GivenPins pins; ///< random where none is given
};

/// Those of --pins, who are all among the people that the region begins with.
Result<GivenPins, Trouble> pinsOfRegion(const Options &options, const Clues &warehouse)
{
    BQ_TRY_ASSIGN(auto pins, givenPins(options));
    const auto known = peopleOfRegion(warehouse);
    for (const auto &[user, pin] : pins) {
        if (std::none_of(known.begin(), known.end(), [&](const auto &person) { return person.user == user; }))
            return usage(QStringLiteral("--pins: nobody of that name: %1").arg(user.text()));
    }
    return pins;
}

Result<Wanted, Trouble> readWanted(const Invocation &invocation, const QStringList &arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{QStringLiteral("--demo")},
                                            {QStringLiteral("--name"), QStringLiteral("--state"),
                                             QStringLiteral("--warehouse"), QStringLiteral("--month"),
                                             QStringLiteral("--company-prefix"), QStringLiteral("--pins")},
                                            0,
                                            0}));
    BQ_TRY_ASSIGN(const auto stateText, options.required(QStringLiteral("--state")));
    const auto state = FederalState::fromText(stateText);
    if (!state)
        return usage(QStringLiteral("--state: not a state of Mexico: %1").arg(stateText.left(80)));
    BQ_TRY_ASSIGN(const auto warehouse, options.requiredAs<Clues>(QStringLiteral("--warehouse")));
    const QString monthText
        = options.value(QStringLiteral("--month")).value_or(nextToPack(Date::ofLocal(now(invocation))).text());
    const auto month = Month::parse(monthText);
    if (!month || month->year() < 2000 || month->year() > 2100)
        return usage(QStringLiteral("--month: not a month: %1").arg(monthText.left(80)));
    const bool isDemo = options.has(QStringLiteral("--demo"));
    const auto given = options.value(QStringLiteral("--company-prefix"));
    if (!given && !isDemo)
        return usage(QStringLiteral("--company-prefix is needed: GS1's for whoever packs (or --demo, to try things out)"));
    const QString prefix = given.value_or(demoCompanyPrefix);
    if (!Sscc::build(1, prefix, serialsPerDevice))
        return usage(QStringLiteral("--company-prefix: not a GS1 company prefix: %1").arg(prefix.left(80)));
    BQ_TRY_ASSIGN(auto pins, pinsOfRegion(options, warehouse));
    const QString name = options.value(QStringLiteral("--name")).value_or(state->displayName()).simplified();
    return Wanted{name, *state, warehouse, *month, prefix, isDemo, std::move(pins)};
}

Result<std::vector<ReferenceSheet>, Trouble> referenceOf(const Wanted &wanted)
{
    const auto sheet = [](const char *file) { return readSheet(QStringLiteral(":/reference/") + QLatin1String(file)); };
    BQ_TRY_ASSIGN(const auto facilities, sheet("facilities.csv"));
    BQ_TRY_ASSIGN(const auto items, sheet("items.csv"));
    BQ_TRY_ASSIGN(const auto basic, sheet("kit_template_basic.csv"));
    BQ_TRY_ASSIGN(const auto supplies, sheet("kit_template_supplies.csv"));
    BQ_TRY_ASSIGN(const auto entitlements, sheet("entitlements.csv"));
    BQ_TRY_ASSIGN(const auto cold, coldItems());
    auto ofState = readFacilities(facilities);
    std::erase_if(ofState.rows, [&](const auto &row) {
        return row.value.state != wanted.state && row.value.clues != wanted.warehouse;
    });
    return std::vector<ReferenceSheet>{{facilities.file, std::move(ofState)},
                                       {items.file, readItems(items, cold)},
                                       {basic.file, readKitTemplates(basic)},
                                       {supplies.file, readKitTemplates(supplies)},
                                       {entitlements.file, readEntitlements(entitlements)}};
}

/// What the orders of the round ask for, by clave.
Outcome<std::vector<DemoNeed>> needsOf(Books &books, const Wanted &wanted, const RoundId &round)
{
    constexpr int pageSize = 2000;
    std::map<KitId, TemplateId> kits;
    for (int offset = 0;; offset += pageSize) {
        BQ_TRY_ASSIGN(const auto boxes, books.kits.boxes({wanted.warehouse, round, {}, {}, {}}, offset, pageSize));
        for (const auto &box : boxes)
            kits.emplace(box.kit, box.templateId);
        if (boxes.size() < size_t(pageSize))
            break;
    }
    std::map<TemplateId, qint64> counts;
    for (const auto &[kit, id] : kits)
        ++counts[id];
    std::map<Clave, Units> units;
    for (const auto &[id, count] : counts) {
        BQ_TRY_ASSIGN(const auto lines, books.catalog.templateLines(id, wanted.month));
        for (const auto &line : lines)
            units[line.item] += line.units * count;
    }
    std::vector<DemoNeed> needs;
    for (const auto &[item, total] : units)
        needs.push_back({item, total});
    return needs;
}

/// Codes and goods for a region that is to be tried out.
Result<void, Trouble> stockDemo(Workplace &workplace, const Wanted &wanted)
{
    auto &station = workplace.station();
    BQ_TRY_ASSIGN(const auto needs, needsOf(station.books, wanted, *workplace.round()));
    const auto stock = demoStock(needs, wanted.month);
    const auto teach = [&]() -> Outcome<void> {
        for (const auto &code : stock.codes)
            BQ_TRY(station.journal.record(*workplace.authority(), std::nullopt, code));
        return {};
    };
    BQ_TRY(transact(station.journal, teach));
    BQ_TRY(granted(StockDesk(station).receiveAll(stock.receipts, stockKeeperOfRegion())));
    return {};
}

/// A nurse for the first stop of the first route; nobody where no route has one.
Result<QJsonObject, Trouble> staffClinic(Workplace &workplace, const Wanted &wanted)
{
    auto &station = workplace.station();
    BQ_TRY_ASSIGN(const auto boxes, station.books.kits.boxes({wanted.warehouse, *workplace.round(), {}, {}, {}}, 0, 1));
    if (boxes.empty())
        return QJsonObject();
    const Clues clinic = boxes.front().facility;
    BQ_TRY_ASSIGN(const auto nurse, DeviceDesk::freeNurse(station.books.people));
    BQ_TRY(transact(station.journal, [&]() -> Outcome<EventId> {
        return station.journal.record(*workplace.authority(), std::nullopt,
                                      PersonDefined{nurse, QStringLiteral("Enfermería"), clinic, {Role::nurse},
                                                    randomBadge(), true});
    }));
    return QJsonObject{{QStringLiteral("facility"), clinic.text()}, {QStringLiteral("nurse"), nurse.text()}};
}

Outcome<void> writeSettings(SqlStore &store, const RegionPlan &plan, const RoundId &round)
{
    BQ_TRY(store.setLocalSetting(setting::device, plan.workstation.writer.device.text()));
    BQ_TRY(store.setLocalSetting(setting::run, QStringLiteral("1")));
    BQ_TRY(store.setLocalSetting(setting::facility, plan.warehouse.text()));
    BQ_TRY(store.setLocalSetting(setting::round, round.text()));
    BQ_TRY(store.setLocalSetting(setting::stationLabel, plan.workstationLabel));
    BQ_TRY(store.setLocalSetting(setting::marginDays, QStringLiteral("60")));
    BQ_TRY(store.setLocalSetting(setting::checkRequired, QStringLiteral("1")));
    return store.setLocalSetting(setting::authorityDevice, plan.authority.writer.device.text());
}

Result<RegionCounts, Trouble> found(const QString &path, const RegionPlan &plan, const Clock &clock)
{
    BQ_TRY_ASSIGN(const auto store, SqlStore::open(path, OpenMode::create));
    SqlBooks books(*store);
    Journal journal(*store, clock);
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(*store));
    BQ_TRY_ASSIGN(const auto created, RegionDesk(journal, books.books()).create(plan));
    if (!created) {
        QJsonArray issues;
        for (const auto &issue : created.error().issues)
            issues.append(QStringLiteral("%1:%2 %3").arg(issue.file).arg(issue.line).arg(botiquin::name(issue.reason)));
        return refuse(botiquin::name(created.error().rule),
                      issues.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("errors"), issues}});
    }
    BQ_TRY(writeSettings(*store, plan, created->round));
    BQ_TRY(transaction.commit());
    return *created;
}

/// The people with their PINs, for the one time that they are shown.
Result<QJsonArray, Trouble> givePins(Workplace &workplace, const RegionPlan &plan, const Wanted &wanted)
{
    QJsonArray people;
    PeopleDesk desk(workplace.station());
    for (const auto &person : plan.people) {
        const auto given = wanted.pins.find(person.user);
        const QString pin = given == wanted.pins.end() ? randomPin() : given->second;
        BQ_TRY(granted(desk.setPin(person.user, pin)));
        people.append(QJsonObject{{QStringLiteral("user"), person.user.text()},
                                  {QStringLiteral("name"), person.initials},
                                  {QStringLiteral("roles"), toJson(person.roles)},
                                  {QStringLiteral("badge"), toJson(person.badge)},
                                  {QStringLiteral("pin"), pin}});
    }
    return people;
}

void removeStore(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

Reply fill(const Invocation &invocation, const QString &fresh, const RegionPlan &plan, const Wanted &wanted)
{
    const auto clock = clockOf(invocation);
    BQ_TRY_ASSIGN(const auto counts, found(fresh, plan, *clock));
    BQ_TRY_ASSIGN(const auto workplace, Workplace::open(fresh, clockOf(invocation)));
    QJsonObject clinic;
    if (wanted.isDemo) {
        BQ_TRY(stockDemo(*workplace, wanted));
        BQ_TRY_ASSIGN(clinic, staffClinic(*workplace, wanted));
    }
    BQ_TRY_ASSIGN(const auto people, givePins(*workplace, plan, wanted));
    QJsonObject said{{QStringLiteral("region"), wanted.regionName},
                       {QStringLiteral("warehouse"), wanted.warehouse.text()},
                       {QStringLiteral("round"), counts.round.text()},
                       {QStringLiteral("facilities"), counts.facilities},
                       {QStringLiteral("items"), counts.items},
                       {QStringLiteral("routes"), counts.routes},
                       {QStringLiteral("kits"), counts.kits},
                       {QStringLiteral("people"), people}};
    if (!clinic.isEmpty())
        said.insert(QStringLiteral("clinic"), clinic);
    return said;
}

Outcome<void> makeFolder(const QString &path)
{
    return makeStoreFolder(path) ? Outcome<void>() : fail(Failure::Kind::readOnly, QFileInfo(path).absolutePath());
}

/// Puts the finished store and its keys in their places.
Outcome<void> settle(const QString &fresh, const QString &path, const KeyRing &keys)
{
    BQ_TRY(writeKeys(keyFileOf(path), keys));
    if (QFile::rename(fresh, path))
        return {};
    QFile::remove(keyFileOf(path));
    return fail(Failure::Kind::io, path);
}

} // namespace

Reply createRegion(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto wanted, readWanted(invocation, arguments));
    const QString path = QFileInfo(storePath(invocation)).absoluteFilePath();
    if (QFile::exists(path))
        return refuse(QStringLiteral("storeExists"), {{QStringLiteral("store"), path}});
    if (QFile::exists(keyFileOf(path)))
        return refuse(QStringLiteral("keysWithoutStore"), {{QStringLiteral("keys"), keyFileOf(path)}});
    BQ_TRY(makeFolder(path));
    BQ_TRY_ASSIGN(auto reference, referenceOf(wanted));

    KeyRing keys;
    const auto enrol = [&keys] {
        const DeviceId device = newDeviceId();
        const auto &pair = keys.emplace(device, KeyPair::generate()).first->second;
        return NewDevice{{device, 1}, pair.publicKey()};
    };
    const NewDevice authority = enrol();
    const RegionPlan plan{wanted.regionName,
                          wanted.state,
                          wanted.warehouse,
                          wanted.month,
                          authority,
                          enrol(),
                          QStringLiteral("Mesa de empaque 1"),
                          {wanted.companyPrefix, 1, 1, serialsPerDevice},
                          peopleOfRegion(wanted.warehouse),
                          std::move(reference)};
    const QString fresh = path + QStringLiteral(".new");
    removeStore(fresh);
    auto reply = fill(invocation, fresh, plan, wanted);
    if (reply) {
        if (auto settled = settle(fresh, path, keys); !settled)
            reply = tl::unexpected<Trouble>(std::move(settled).error());
        else
            reply->insert(QStringLiteral("store"), path);
    }
    if (!reply)
        removeStore(fresh);
    return reply;
}

} // namespace botiquin::ctl

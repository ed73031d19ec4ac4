// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_commands.h"

#include "domain/event_body.h"
#include "domain/ledger/named.h"
#include "session.h"
#include "storage/books/sql_device_book.h"
#include "storage/exchange/centre_desk.h"
#include "storage/exchange/sql_operator_book.h"
#include "storage/postgres/dialect.h"
#include "storage/postgres/filling.h"
#include "storage/workplace.h"

namespace botiquin::ctl {

namespace {

const QString limitOption = QStringLiteral("--limit");
const QString offsetOption = QStringLiteral("--offset");

QJsonObject described(const DeviceStanding &device)
{
    QJsonObject said{{QStringLiteral("device"), device.device.text()},
                     {QStringLiteral("facility"), device.facility.text()},
                     {QStringLiteral("label"), device.label},
                     {QStringLiteral("reach"), botiquin::name(device.reach)},
                     {QStringLiteral("behind"), device.behind},
                     {QStringLiteral("events"), device.events},
                     {QStringLiteral("held"), device.held}};
    if (device.lastContact)
        said.insert(QStringLiteral("lastContact"), toJson(*device.lastContact));
    if (device.isRevoked)
        said.insert(QStringLiteral("revoked"), true);
    return said;
}

/// The event that is held; `notHeld` for others.
Result<StoredEvent, Trouble> heldEvent(SqlStore &store, const Options &options)
{
    const auto id = EventId::parse(options.words().front());
    if (!id)
        return usage(QStringLiteral("not an event's name: %1").arg(options.words().front().left(80)));
    BQ_TRY_ASSIGN(const auto stored, store.find(*id));
    if (!stored || !stored->isHeld)
        return refuse(QStringLiteral("notHeld"), {{QStringLiteral("event"), id->text()}});
    return *stored;
}

QJsonObject described(const HeldAct &act)
{
    QJsonObject said{{QStringLiteral("event"), act.event},
                     {QStringLiteral("kind"), kindName(act.kind)},
                     {QStringLiteral("time"), toJson(act.time)},
                     {QStringLiteral("reason"), act.breach},
                     {QStringLiteral("verdict"), botiquin::name(act.verdict)},
                     {QStringLiteral("said"), toJson(act.said)}};
    if (act.facility)
        said.insert(QStringLiteral("facility"), act.facility->text());
    if (!act.note.isEmpty())
        said.insert(QStringLiteral("note"), act.note);
    return said;
}

using Decide = Outcome<void> (HeldActs::*)(const StoredEvent &held, const std::optional<UserId> &by, const QString &note);

/// Does so and says so in the centre's log, fed to whom it concerns. `did` is the answer's member.
Reply decideHeld(const Invocation &invocation, QStringList arguments, const QString &did, Decide decide)
{
    const QString noteOption = QStringLiteral("--note");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {noteOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto store, openStore(invocation));
    const auto clock = clockOf(invocation);
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(*store));
    BQ_TRY_ASSIGN(const auto held, heldEvent(*store, options));
    BQ_TRY_ASSIGN(const QString named, store->localSetting(setting::device));
    const auto centre = DeviceId::parse(named);
    if (!centre)
        return refuse(QStringLiteral("notACentre"), {{QStringLiteral("store"), store->path()}});
    const Writer writer = centreWriter(*centre, clock->now());
    CentreDesk desk(*store, *clock, writer);
    BQ_TRY((desk.held.*decide)(held, invocation.user, options.value(noteOption).value_or(QString())));
    BQ_TRY(transaction.commit());
    BQ_TRY(desk.held.judgeAgain());
    return QJsonObject{{did, held.event.id().text()}};
}

/// The database as a store: its tables made where there are none, or brought to this program's version.
Outcome<std::unique_ptr<SqlStore>> openOrMake(const QString &url)
{
    auto store = SqlStore::open(url, OpenMode::existing);
    const bool isEmpty = !store && store.error().kind == Failure::Kind::notFound;
    return isEmpty ? SqlStore::open(url, OpenMode::create) : std::move(store);
}

} // namespace

Reply createCentral(const Invocation &, QStringList arguments)
{
    const QString databaseOption = QStringLiteral("--database");
    const QString fromOption = QStringLiteral("--from");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {databaseOption, fromOption}}));
    BQ_TRY_ASSIGN(const auto url, options.required(databaseOption));
    if (!postgres::isUrl(url))
        return usage(QStringLiteral("--database takes postgresql://USER@HOST/DATABASE"));
    std::unique_ptr<SqlStore> from;
    if (const auto file = options.value(fromOption)) {
        BQ_TRY_ASSIGN(from, SqlStore::open(*file, OpenMode::readable));
    }
    BQ_TRY_ASSIGN(const auto store, openOrMake(url));
    BQ_TRY_ASSIGN(const auto there, store->after(0, 1));
    if (from && !there.empty())
        return refuse(QStringLiteral("storeExists"), {{QStringLiteral("store"), store->path()}});
    if (from)
        BQ_TRY(postgres::fill(*store, *from));
    BQ_TRY_ASSIGN(const auto events, store->sql().one<qint64>("SELECT count(*) FROM event"));
    return QJsonObject{{QStringLiteral("database"), store->path()}, {QStringLiteral("events"), events.value_or(0)}};
}

Reply listContacts(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {limitOption, offsetOption}}));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 100));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto store, openStore(invocation));
    SqlOperatorBook book(store->sql());
    BQ_TRY_ASSIGN(const auto devices, book.devices(offset, limit));
    BQ_TRY_ASSIGN(const int count, SqlDeviceBook(store->sql()).deviceCount());
    QJsonArray said;
    for (const auto &device : devices)
        said.append(described(device));
    return QJsonObject{{QStringLiteral("devices"), said}, {QStringLiteral("count"), count}};
}

Reply listHeldEvents(const Invocation &invocation, QStringList arguments)
{
    const QString allFlag = QStringLiteral("--all");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{allFlag}, {limitOption, offsetOption}}));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 100));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto store, openStore(invocation));
    SqlOperatorBook book(store->sql());
    BQ_TRY_ASSIGN(const auto held, book.held(options.has(allFlag), offset, limit));
    BQ_TRY_ASSIGN(const int count, book.heldCount(options.has(allFlag)));
    QJsonArray said;
    for (const auto &act : held)
        said.append(described(act));
    return QJsonObject{{QStringLiteral("held"), said}, {QStringLiteral("count"), count}};
}

Reply releaseHeldEvent(const Invocation &invocation, QStringList arguments)
{
    return decideHeld(invocation, arguments, QStringLiteral("released"), &HeldActs::release);
}

Reply rejectHeldEvent(const Invocation &invocation, QStringList arguments)
{
    return decideHeld(invocation, arguments, QStringLiteral("rejected"), &HeldActs::reject);
}

Reply startNewEpoch(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY(Options::read(arguments, {}));
    BQ_TRY_ASSIGN(const auto store, openStore(invocation));
    SqlFeeds feeds(store->sql());
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(*store));
    const auto before = feeds.epoch();
    if (!before && before.error().kind == Failure::Kind::notFound)
        return refuse(QStringLiteral("notACentre"), {{QStringLiteral("store"), store->path()}});
    BQ_TRY(before);
    const quint64 epoch = newEpoch();
    BQ_TRY(feeds.startEpoch(epoch));
    BQ_TRY(transaction.commit());
    return QJsonObject{{QStringLiteral("epoch"), QStringLiteral("%1").arg(epoch, 16, 16, QLatin1Char('0'))}};
}

} // namespace botiquin::ctl

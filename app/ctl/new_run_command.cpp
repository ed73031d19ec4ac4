// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_run_command.h"

#include "centre_client.h"
#include "storage/exchange/new_run.h"
#include "storage/exchange/sql_exchange_book.h"
#include "storage/exchange/sql_progress.h"
#include "storage/exchange/sql_subscribers.h"
#include "storage/postgres/dialect.h"
#include "sync/exchange/contact.h"

#include <algorithm>
#include <set>

namespace botiquin::ctl {

namespace {

const QString offlineOption = QStringLiteral("--offline");

/// One of the logs that the store writes: its device's, or the authority's.
struct OwnLog
{
    Writer writer;
    QString runSetting;
};

/// The authority's first: the device's feeds bring what the centre has of it, for which it must have made room.
std::vector<OwnLog> ownLogs(Workplace &workplace)
{
    std::vector<OwnLog> logs;
    if (workplace.authority())
        logs.push_back({*workplace.authority(), setting::authorityRun});
    logs.push_back({workplace.station().writer, setting::run});
    return logs;
}

/// What the centre said of the store's own logs.
struct Heard
{
    qint64 recorded = 0;
    bool isBehind = false;
    std::optional<EventId> firstForked;
    QString runSetting; ///< of the log that is forked
};

Result<void, Trouble> listenAs(const OwnLog &log, const KeyPair &keys, exchange::Contact &contact, Heard &heard)
{
    for (bool isMore = true; isMore && !heard.firstForked;) {
        BQ_TRY_ASSIGN(const auto spoken, contact.speak(log.writer, keys));
        if (!spoken)
            return refuse(spoken.error());
        heard.recorded += spoken->taken.recorded;
        heard.isBehind = heard.isBehind || spoken->taken.isBehind;
        for (const auto &refusal : spoken->refusals) {
            if (refusal.kind == IntakeRefusal::Kind::forked && refusal.at.device == log.writer.device) {
                heard.firstForked = refusal.at;
                heard.runSetting = log.runSetting;
            }
        }
        isMore = spoken->taken.isMore;
    }
    return {};
}

/// Gets what the centre has of the own logs, and brings what it lacks.
Result<Heard, Trouble> listen(Workplace &workplace, const KeyRing &ring, http::Client &centre)
{
    SqlProgress progress(workplace.store().sql());
    SqlSubscribers known(workplace.store().sql());
    exchange::Contact contact(workplace.station().journal, progress, known, centre);
    Heard heard;
    for (const auto &log : ownLogs(workplace)) {
        const auto keys = ring.find(log.writer.device);
        if (keys == ring.end())
            return refuse(QStringLiteral("keyMissing"), {{QStringLiteral("device"), log.writer.device.text()}});
        BQ_TRY(listenAs(log, keys->second, contact, heard));
        if (heard.firstForked)
            break;
    }
    return heard;
}

using NextRun = Outcome<quint32> (*)(SqlStore &, DeviceId);

/// Every log of the store goes on in a run that has not begun; those that have moved do already.
Outcome<void> beginRuns(Workplace &workplace, const std::set<DeviceId> &moved, RunCause cause, NextRun next)
{
    for (const auto &log : ownLogs(workplace)) {
        if (moved.contains(log.writer.device))
            continue;
        BQ_TRY_ASSIGN(const quint32 run, next(workplace.store(), log.writer.device));
        BQ_TRY(beginRun(workplace.station().journal, workplace.store(), log.runSetting, {log.writer.device, run},
                        {cause, log.writer.run, 0}));
    }
    return {};
}

Result<QJsonObject, Trouble> described(const Invocation &invocation, qint64 recorded, int moved)
{
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    return QJsonObject{{QStringLiteral("run"), qint64(workplace->station().writer.run)},
                       {QStringLiteral("recorded"), recorded},
                       {QStringLiteral("moved"), moved}};
}

bool isNetworks(const Trouble &trouble)
{
    const auto *failure = std::get_if<Failure>(&trouble);
    return failure && failure->kind == Failure::Kind::network;
}

/// A centre that was restored may hold another history of what it once had: the fork is looked for from the run's first
/// event on.
Outcome<void> searchFromStart(Workplace &workplace, const EventId &forked)
{
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(workplace.store()));
    BQ_TRY(SqlProgress(workplace.store().sql()).setAcknowledged(forked.device, forked.run, 0));
    return transaction.commit();
}

/// Until the centre knows everything that was written here: what was written as another history moves to a run of its
/// own, and where that one is taken, to the next. The centre hears at once in which runs the store goes on, so that no
/// copy of it begins the same.
Result<QJsonObject, Trouble> goOnWith(const Invocation &invocation, http::Client &centre)
{
    constexpr int triesMax = 32;
    BQ_TRY_ASSIGN(const auto ring, readKeys(keyFileOf(storePath(invocation))));
    qint64 recorded = 0;
    std::set<DeviceId> moved;
    std::set<std::pair<DeviceId, quint32>> searched;
    int movedCount = 0;
    bool haveBegun = false;
    for (int tries = 0; tries < triesMax; ++tries) {
        BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
        const auto heard = listen(*workplace, ring, centre);
        // What has begun is told at the next contact.
        if (!heard && haveBegun && isNetworks(heard.error()))
            return described(invocation, recorded, movedCount);
        BQ_TRY(heard);
        recorded += heard->recorded;
        if (!heard->firstForked && haveBegun)
            return described(invocation, recorded, movedCount);
        if (!heard->firstForked) {
            BQ_TRY(beginRuns(*workplace, moved, heard->isBehind ? RunCause::restored : RunCause::asked, &nextRun));
            haveBegun = true;
            continue;
        }
        const DeviceId device = heard->firstForked->device;
        if (searched.insert({device, heard->firstForked->run}).second) {
            BQ_TRY(searchFromStart(*workplace, *heard->firstForked));
            continue;
        }
        BQ_TRY_ASSIGN(const quint32 run, nextRun(workplace->store(), device));
        BQ_TRY_ASSIGN(const int count, moveBranch(workplace->station().journal, workplace->store(), *heard->firstForked,
                                                  {device, run}, heard->runSetting));
        moved.insert(device);
        movedCount = std::max(movedCount, count);
    }
    return tl::unexpected<Trouble>(Failure{Failure::Kind::exhausted, QStringLiteral("no run is free")});
}

/// Where the centre said last, by an answer to a letter, that it has another history than what still stands here as it was
/// written.
Outcome<std::optional<EventId>> forkHeardOf(Workplace &workplace, DeviceId device)
{
    BQ_TRY_ASSIGN(const auto memory, SqlExchangeBook(workplace.store().sql()).memory());
    for (const auto &leftOut : memory.leftOut) {
        const auto event = EventId::parse(leftOut.event);
        if (leftOut.reason != name(IntakeRefusal::Kind::forked) || !event || event->device != device)
            continue;
        BQ_TRY_ASSIGN(const auto stored, workplace.store().find(*event));
        BQ_TRY_ASSIGN(const quint64 known, SqlProgress(workplace.store().sql()).acknowledged(device, event->run));
        if (stored && !stored->chain.isEmpty() && event->seq > known)
            return event;
    }
    return std::nullopt;
}

/// What moved of the logs, and how many events of one at most.
struct Moved
{
    std::set<DeviceId> logs;
    int count = 0;
};

/// Whether one of the logs was forked and moved: then the store is opened anew.
Outcome<bool> moveForkHeardOf(Workplace &workplace, Moved &moved)
{
    for (const auto &log : ownLogs(workplace)) {
        const DeviceId device = log.writer.device;
        BQ_TRY_ASSIGN(const auto forked, moved.logs.contains(device) ? Outcome<std::optional<EventId>>(std::nullopt)
                                                                     : forkHeardOf(workplace, device));
        if (!forked)
            continue;
        BQ_TRY_ASSIGN(const quint32 run, nextRunUnasked(workplace.store(), device));
        BQ_TRY_ASSIGN(const int count,
                      moveBranch(workplace.station().journal, workplace.store(), *forked, {device, run}, log.runSetting));
        moved.logs.insert(device);
        moved.count = std::max(moved.count, count);
        return true;
    }
    return false;
}

/// By what the centre has said by letter, as goOnWith by what it says. After a backup of the centre's that is known once it has
/// answered a letter that was written since; nothing moves before.
Result<QJsonObject, Trouble> goOnAlone(const Invocation &invocation)
{
    Moved moved;
    bool isInDoubt = false;
    for (bool isMore = true; isMore;) {
        BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
        BQ_TRY_ASSIGN(isInDoubt, SqlProgress(workplace->store().sql()).isInDoubt());
        BQ_TRY_ASSIGN(isMore, isInDoubt ? Outcome<bool>(false) : moveForkHeardOf(*workplace, moved));
        if (!isMore)
            BQ_TRY(beginRuns(*workplace, moved.logs, RunCause::asked, &nextRunUnasked));
    }
    BQ_TRY_ASSIGN(auto said, described(invocation, 0, moved.count));
    if (isInDoubt)
        said.insert(QStringLiteral("more"), true);
    return said;
}

} // namespace

Reply startNewRun(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{offlineOption}, {trustOption}, 0, 1}));
    if (options.has(offlineOption) == !options.words().isEmpty())
        return usage(QStringLiteral("the centre's URL is needed, or --offline"));
    // A centre's own log has no other copy that goes on, and the database keeps no file beside it.
    if (postgres::isUrl(storePath(invocation)))
        return refuse(QStringLiteral("storeIsADatabase"));
    if (!options.words().isEmpty()) {
        BQ_TRY_ASSIGN(const auto centre, centreAt(options.words().front(), options, storePath(invocation)));
        return goOnWith(invocation, *centre);
    }
    return goOnAlone(invocation);
}

} // namespace botiquin::ctl

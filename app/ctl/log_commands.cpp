// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_commands.h"

#include "journal/log/digest.h"
#include "journal/log/verify.h"
#include "journal/projector.h"
#include "session.h"
#include "storage/salvage.h"
#include "storage/setting_faults.h"
#include "sync/keys.h"

#include <QFileInfo>

namespace botiquin::ctl {

namespace {

const QString limitOption = QStringLiteral("--limit");
const QString kindOption = QStringLiteral("--kind");
const QString beforeOption = QStringLiteral("--before");
const QString intoOption = QStringLiteral("--into");
const QString scopeOption = QStringLiteral("--scope");

constexpr int kindsMax = 100;

Result<std::optional<int>, Trouble> kindOf(const Options &options)
{
    const auto text = options.value(kindOption);
    if (!text)
        return std::optional<int>();
    for (int kind = 1; kind < kindsMax; ++kind) {
        if (kindName(kind) == *text)
            return std::optional(kind);
    }
    return usage(QStringLiteral("--kind: no such kind: %1").arg(text->left(80)));
}

QJsonObject lineOf(const LogLine &line)
{
    return {{QStringLiteral("row"), line.row},
            {QStringLiteral("event"), line.id().text()},
            {QStringLiteral("time"), isoTime(line.time)},
            {QStringLiteral("author"), toJson(line.author)},
            {QStringLiteral("kind"), kindName(line.kind)}};
}

Reply eventsIn(SqlStore &store)
{
    SqlBooks books(store);
    BQ_TRY_ASSIGN(const qint64 count, books.books().log.eventCount());
    return QJsonObject{{QStringLiteral("events"), count}};
}

/// A clock that ran ahead, then or at whoever wrote the event, or that is behind now: nobody can say which.
QJsonArray warningsOf(const VerifyReport &report, Instant now)
{
    constexpr qint64 daySeconds = 24 * 60 * 60;
    if (!report.latest || report.latest->time.seconds <= now.seconds + daySeconds)
        return {};
    return {QJsonObject{{QStringLiteral("kind"), QStringLiteral("datedAhead")},
                        {QStringLiteral("event"), report.latest->event.text()},
                        {QStringLiteral("time"), isoTime(report.latest->time)}}};
}

} // namespace

Reply listLog(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {kindOption, limitOption, beforeOption}}));
    BQ_TRY_ASSIGN(const auto kind, kindOf(options));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 50));
    BQ_TRY_ASSIGN(const int before, options.number(beforeOption, 0));
    BQ_TRY_ASSIGN(const auto store, openStore(invocation));
    SqlBooks books(*store);
    BQ_TRY_ASSIGN(const auto lines, books.books().log.lines(before, limit, kind));
    BQ_TRY_ASSIGN(const qint64 count, books.books().log.eventCount());
    QJsonArray events;
    for (const auto &line : lines)
        events.append(lineOf(line));
    return QJsonObject{{QStringLiteral("events"), events}, {QStringLiteral("count"), count}};
}

Reply showEvent(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    const auto id = EventId::parse(options.words().front());
    if (!id)
        return usage(QStringLiteral("not an event's name: %1").arg(options.words().front().left(80)));
    BQ_TRY_ASSIGN(const auto store, openStore(invocation));
    BQ_TRY_ASSIGN(const auto stored, store->find(*id));
    if (!stored)
        return refuse(QStringLiteral("eventUnknown"));
    const auto &envelope = stored->event.envelope();
    QJsonObject shown{{QStringLiteral("event"), id->text()},
                      {QStringLiteral("time"), isoTime(envelope.time)},
                      {QStringLiteral("author"), toJson(envelope.author)},
                      {QStringLiteral("kind"), kindName(envelope.kind)},
                      {QStringLiteral("version"), envelope.version}};
    if (const auto body = decodeBody(envelope.kind, envelope.version, stored->event.body()))
        shown.insert(QStringLiteral("body"), std::visit([](const auto &b) { return toObject(b); }, *body));
    return shown;
}

Reply verifyStore(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {}));
    BQ_TRY_ASSIGN(const auto store, openStore(invocation));
    BQ_TRY_ASSIGN(auto report, verify(*store, []() -> Outcome<std::unique_ptr<Store>> {
                      BQ_TRY_ASSIGN(auto scratch, SqlStore::scratchForProof());
                      return std::unique_ptr<Store>(std::move(scratch));
                  }));
    BQ_TRY_ASSIGN(const auto faults, settingFaults(*store));
    for (const auto &fault : faults)
        report.note(Deviation::Kind::settingMeaningless, fault);
    QJsonObject said{{QStringLiteral("events"), report.events},         {QStringLiteral("runs"), report.runs},
                     {QStringLiteral("postings"), report.postings},     {QStringLiteral("balances"), report.balances},
                     {QStringLiteral("parked"), report.parked},         {QStringLiteral("unreadable"), report.unreadable},
                     {QStringLiteral("contested"), report.contested},   {QStringLiteral("holds"), report.holds()},
                     {QStringLiteral("warnings"), warningsOf(report, now(invocation))}};
    if (report.holds())
        return said;
    QJsonArray deviations;
    for (const auto &deviation : report.deviations) {
        deviations.append(QJsonObject{{QStringLiteral("kind"), botiquin::name(deviation.kind)},
                                      {QStringLiteral("where"), deviation.where}});
    }
    said.insert(QStringLiteral("deviations"), deviations);
    said.insert(QStringLiteral("deviationCount"), report.deviationCount);
    return refuse(QStringLiteral("storeDeviates"), said);
}

Reply rebuildStore(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {intoOption}}));
    if (const auto into = options.value(intoOption)) {
        BQ_TRY(salvage(storePath(invocation), *into));
        if (const QString keys = keyFileOf(storePath(invocation)); QFileInfo::exists(keys)) {
            BQ_TRY_ASSIGN(const auto ring, readKeys(keys));
            BQ_TRY(writeKeys(keyFileOf(*into), ring, placeOfSecret(keys)));
        }
        BQ_TRY_ASSIGN(const auto fresh, SqlStore::open(*into, OpenMode::readable));
        return eventsIn(*fresh);
    }
    BQ_TRY_ASSIGN(const auto store, openStore(invocation));
    BQ_TRY(rebuildProjections(*store));
    return eventsIn(*store);
}

Reply digestStore(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {scopeOption}}));
    BQ_TRY_ASSIGN(const auto scope, options.parsed<Clues>(scopeOption));
    BQ_TRY_ASSIGN(const auto store, openStore(invocation));
    BQ_TRY_ASSIGN(const auto named, digest(*store, scope));
    return QJsonObject{{QStringLiteral("digest"), named}};
}

} // namespace botiquin::ctl

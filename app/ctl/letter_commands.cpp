// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_commands.h"

#include "centre_client.h"
#include "centre_keys.h"
#include "session.h"
#include "storage/exchange/centre_desk.h"
#include "storage/exchange/sql_exchange_book.h"
#include "storage/exchange/sql_progress.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/exchange/letter_desk.h"
#include "sync/exchange/letter_file.h"
#include "sync_command.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace botiquin::ctl {

namespace {

const QString answerOption = QStringLiteral("--answer");
const QString centreOption = QStringLiteral("--centre");
const QString toOption = QStringLiteral("--to");

/// A file to write, opened before anything else is done: what it is for is done once.
Result<void, Trouble> open(const Invocation &invocation, QSaveFile &file)
{
    BQ_TRY(allowOutput(invocation, file.fileName()));
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected<Trouble>(failureOf(file));
    return {};
}

Reply finish(QSaveFile &file, const QByteArray &bytes, QJsonObject said)
{
    if (file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected<Trouble>(failureOf(file));
    said.insert(QStringLiteral("bytes"), bytes.size());
    return said;
}

/// A letter, and the file that is going to answer it.
Result<void, Trouble> beginAnswer(const Invocation &invocation, const QString &letter, QSaveFile &file)
{
    const QFileInfo one(letter);
    if (one.exists() && one.canonicalFilePath() == QFileInfo(file.fileName()).canonicalFilePath())
        return refuse(QStringLiteral("outputIsTheLetter"), {{QStringLiteral("file"), letter}});
    return open(invocation, file);
}

/// Again where a server of the same database was first: what it had done by then changes nothing.
Outcome<Result<QByteArray, QString>> answerOne(SqlStore &store, const Clock &clock, const CentreKeys &centre,
                                               const QByteArray &letter)
{
    constexpr int attemptsMax = 20;
    for (int attempt = 1;; ++attempt) {
        CentreDesk desk(store, clock, centreWriter(centre.device, clock.now()));
        bundle::CentreDoor door(desk.exchange, store, desk.subscribers, centre.device, centre.keys);
        auto said = door.answer(letter, bundle::CentreDoor::letterBytesMax);
        const bool mayGoOn = store.sql().isPostgres() && attempt < attemptsMax;
        if (said || said.error().kind != Failure::Kind::busy || !mayGoOn)
            return said;
    }
}

/// For whoever looks at how the exchange stands, and for `store new-run --offline`, which goes on from where the store's own log
/// is forked. What the centre said before is no news.
Outcome<void> note(const exchange::Contacted &contacted, Station &station, SqlStore &store)
{
    constexpr size_t recordsKept = 20;
    SqlExchangeBook book(store.sql());
    return transact(station.journal, [&]() -> Outcome<void> {
        BQ_TRY_ASSIGN(auto memory, book.memory());
        if (contacted.brought + contacted.taken.recorded > 0) {
            memory.records.insert(memory.records.begin(),
                                  {station.now(), contacted.brought, contacted.taken.recorded, contacted.bytesDown});
        }
        if (memory.records.size() > recordsKept)
            memory.records.resize(recordsKept);
        if (contacted.isOld)
            return book.setMemory(memory);
        memory.lastSpoken = std::min(station.now(), std::max(memory.lastSpoken.value_or(Instant{0}), contacted.at));
        memory.leftOut.clear();
        for (const auto &refusal : contacted.refusals)
            memory.leftOut.push_back({refusal.at.text(), botiquin::name(refusal.kind), contacted.at});
        return book.setMemory(memory);
    });
}

Reply describe(const exchange::Contacted &contacted)
{
    QJsonObject said{{QStringLiteral("brought"), contacted.brought},
                     {QStringLiteral("recorded"), contacted.taken.recorded},
                     {QStringLiteral("bytes"), contacted.bytesDown}};
    QJsonArray leftOut;
    for (const auto &refusal : contacted.refusals)
        leftOut.append(QJsonObject{{QStringLiteral("reason"), botiquin::name(refusal.kind)},
                                   {QStringLiteral("at"), refusal.at.text()}});
    for (const auto &held : contacted.held)
        leftOut.append(QJsonObject{{QStringLiteral("reason"), QStringLiteral("held")}, {QStringLiteral("at"), held.text()}});
    QJsonArray forked;
    for (const auto &event : contacted.taken.forked)
        forked.append(event.text());
    if (!leftOut.isEmpty())
        said.insert(QStringLiteral("leftOut"), leftOut);
    if (!forked.isEmpty())
        said.insert(QStringLiteral("forked"), forked);
    if (contacted.taken.isMore)
        said.insert(QStringLiteral("more"), true);
    const bool isBehind = contacted.taken.isBehind || contacted.taken.isForked;
    return isBehind ? Reply(refuse(QStringLiteral("storeIsBehind"), said)) : Reply(said);
}

} // namespace

Reply writeLetter(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {centreOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto centre, options.parsed<DeviceId>(centreOption));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto keys, readKeys(keyFileOf(storePath(invocation))));
    QSaveFile file(options.words().front());
    BQ_TRY(open(invocation, file));
    SqlProgress progress(workplace->store().sql());
    SqlSubscribers known(workplace->store().sql());
    exchange::LetterDesk desk(workplace->station().journal, progress, known);
    BQ_TRY_ASSIGN(const auto written, desk.write(writersOf(*workplace), keys, centre));
    if (!written)
        return refuse(written.error());
    QJsonObject said{{QStringLiteral("letter"), file.fileName()}, {QStringLiteral("events"), written->events}};
    if (written->isMore)
        said.insert(QStringLiteral("more"), true);
    return finish(file, written->file, said);
}

Reply carryLetter(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {toOption, answerOption, trustOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto address, options.required(toOption));
    BQ_TRY_ASSIGN(const auto answer, options.required(answerOption));
    BQ_TRY_ASSIGN(const auto centre, centreAt(address, options, storePath(invocation)));
    BQ_TRY_ASSIGN(const auto letter, bytesOf(options.words().front()));
    QSaveFile file(answer);
    BQ_TRY(beginAnswer(invocation, options.words().front(), file));
    BQ_TRY_ASSIGN(const auto answered, exchange::answered(letter, [&](const QByteArray &bundle) {
                      return exchange::handIn(*centre, bundle, exchange::LetterFile::bytesMax / 2);
                  }));
    if (!answered)
        return refuse(answered.error());
    return finish(file, *answered, {{QStringLiteral("answer"), answer}});
}

Reply answerLetter(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {answerOption, centreKeysOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto answer, options.required(answerOption));
    BQ_TRY_ASSIGN(const auto letter, bytesOf(options.words().front()));
    BQ_TRY_ASSIGN(const auto store, openStore(invocation));
    BQ_TRY_ASSIGN(const auto centre, centreKeysOf(*store, options));
    QSaveFile file(answer);
    BQ_TRY(beginAnswer(invocation, options.words().front(), file));
    const auto clock = clockOf(invocation);
    BQ_TRY_ASSIGN(const auto answered, exchange::answered(letter, [&](const QByteArray &bundle) {
                      return answerOne(*store, *clock, centre, bundle);
                  }));
    if (!answered)
        return refuse(answered.error());
    return finish(file, *answered, {{QStringLiteral("answer"), answer}});
}

Reply takeAnswer(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    BQ_TRY_ASSIGN(const auto answer, bytesOf(options.words().front()));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto keys, readKeys(keyFileOf(storePath(invocation))));
    SqlProgress progress(workplace->store().sql());
    SqlSubscribers known(workplace->store().sql());
    exchange::LetterDesk desk(workplace->station().journal, progress, known);
    BQ_TRY_ASSIGN(const auto taken, desk.take(answer, writersOf(*workplace), keys));
    if (!taken)
        return refuse(taken.error());
    BQ_TRY(note(*taken, workplace->station(), workplace->store()));
    return describe(*taken);
}

} // namespace botiquin::ctl

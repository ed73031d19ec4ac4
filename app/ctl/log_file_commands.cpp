// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_commands.h"

#include "centre_keys.h"
#include "journal/log/log_import.h"
#include "session.h"
#include "storage/exchange/sql_feeds.h"
#include "storage/exchange/sql_progress.h"
#include "storage/exchange/sql_rights_book.h"
#include "storage/exchange/sql_subscribers.h"
#include "sync/keys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

namespace botiquin::ctl {

namespace {

const QString unsignedFlag = QStringLiteral("--unsigned");

/// What was exported waits no longer to be sent. A store that cannot be written to can be exported all the same.
void noteExported(SqlStore &store, const std::vector<LogLine> &newest)
{
    if (!newest.empty())
        (void)store.setLocalSetting(QStringLiteral("exportedRow"), QString::number(newest.front().row));
}

Reply describe(const LogImport &imported, const std::optional<DeviceId> &voucher = {})
{
    QJsonObject said{{QStringLiteral("recorded"), imported.recorded},
                     {QStringLiteral("alreadyRecorded"), imported.alreadyRecorded}};
    if (voucher)
        said.insert(QStringLiteral("signedBy"), voucher->text());
    QJsonArray left;
    for (const auto &refusal : imported.refusals) {
        left.append(QJsonObject{{QStringLiteral("reason"), botiquin::name(refusal.kind)},
                                {QStringLiteral("at"), refusal.at.text()},
                                {QStringLiteral("events"), refusal.events}});
    }
    if (!left.isEmpty())
        said.insert(QStringLiteral("leftOut"), left);
    if (imported.fault) {
        said.insert(QStringLiteral("at"), imported.fault->at);
        return refuse(botiquin::name(imported.fault->error), said);
    }
    return left.isEmpty() ? Reply(said) : Reply(refuse(QStringLiteral("incomplete"), said));
}

/// The region's authority where the store has its keys, whose word is good for everybody's events; else the store's own device.
/// Nobody signs for a store whose keys are not here or cannot be read; keys that are named must be there.
Result<std::optional<LogSigner>, Trouble> signerOf(SqlStore &store, const Options &options)
{
    using Signer = std::optional<LogSigner>;
    const auto named = options.value(centreKeysOption);
    const auto text = store.localSetting(setting::device);
    const auto device = text ? DeviceId::parse(*text) : std::nullopt;
    auto ring = readKeys(named.value_or(keyFileOf(store.path())));
    const auto authority = store.authority();
    const bool isAuthoritys = ring && authority && *authority && ring->contains(**authority);
    const bool isThere = isAuthoritys || (device && ring && ring->contains(*device));
    if (named && !ring)
        return tl::unexpected<Trouble>(ring.error());
    if (named && !isThere)
        return refuse(QStringLiteral("keyMissing"));
    if (!isThere)
        return Signer();
    const DeviceId signing = isAuthoritys ? **authority : *device;
    const auto keys = std::make_shared<KeyPair>(std::move(ring->at(signing)));
    return Signer(LogSigner{signing, [keys](QByteArrayView message) { return keys->sign(message); }});
}

/// A copy that nobody changes between the look at its signature and the taking in, as whoever gave the file could.
Outcome<void> copy(QFile &from, QTemporaryFile &to)
{
    constexpr qint64 partBytes = 1024 * 1024;
    if (!to.open())
        return tl::unexpected(failureOf(to));
    for (;;) {
        const QByteArray part = from.read(partBytes);
        if (part.isEmpty() && from.error() != QFileDevice::NoError)
            return tl::unexpected(failureOf(from));
        if (part.isEmpty())
            break;
        if (to.write(part) != part.size())
            return tl::unexpected(failureOf(to));
    }
    if (!to.flush() || !to.seek(0))
        return tl::unexpected(failureOf(to));
    return {};
}

auto refuseFor(const LogDoubt &doubt)
{
    if (const auto *distrust = std::get_if<LogDistrust>(&doubt))
        return refuse(botiquin::name(*distrust));
    const auto &fault = std::get<LogFileFault>(doubt);
    return refuse(botiquin::name(fault.error), {{QStringLiteral("at"), fault.at}});
}

/// Into a store that knows who is enrolled: what one of them vouches for, or what is taken in all the same.
Reply importVouched(Journal &journal, SqlStore &store, QFile &file, bool isUnsigned)
{
    SqlSubscribers subscribers(store.sql());
    SqlRightsBook rights(store.sql(), false);
    if (isUnsigned) {
        LogGate gate(store, subscribers, rights);
        BQ_TRY_ASSIGN(const auto imported, importLog(journal, file, gate));
        return describe(imported);
    }
    QTemporaryFile kept(QFileInfo(store.path()).dir().filePath(QStringLiteral(".log-XXXXXX")));
    BQ_TRY(copy(file, kept));
    BQ_TRY_ASSIGN(const auto voucher, voucherOf(kept, subscribers, &isSignedBy));
    if (!voucher)
        return refuseFor(voucher.error());
    if (!kept.seek(0))
        return tl::unexpected<Trouble>(failureOf(kept));
    SqlProgress progress(store.sql());
    BQ_TRY_ASSIGN(const auto centre, progress.centre());
    BQ_TRY_ASSIGN(const auto authorityHere, progress.authorityHere());
    BQ_TRY_ASSIGN(const auto authority, store.authority());
    const bool isForAll = *voucher == centre || *voucher == authority;
    LogGate gate(store, subscribers, rights, LogVoucher{*voucher, isForAll, authorityHere});
    BQ_TRY_ASSIGN(const auto imported, importLog(journal, kept, gate));
    return describe(imported, *voucher);
}

/// Leaves no store behind that was made for a file in which there was nothing.
Reply importInto(const Invocation &invocation, QFile &file, bool isNew, bool isUnsigned)
{
    const QString path = storePath(invocation);
    bool isEmpty = true;
    auto reply = [&]() -> Reply {
        BQ_TRY_ASSIGN(const auto store, SqlStore::open(path, isNew ? OpenMode::create : OpenMode::existing));
        const auto clock = clockOf(invocation);
        BQ_TRY(store->examine(Date::ofLocal(clock->now())));
        if (SqlFeeds(store->sql()).epoch())
            return refuse(QStringLiteral("storeIsACentre"));
        Journal journal(*store, *clock);
        BQ_TRY_ASSIGN(const auto authority, store->authority());
        if (authority)
            return importVouched(journal, *store, file, isUnsigned);
        const auto imported = importLog(journal, file);
        const auto heads = store->heads();
        isEmpty = heads && heads->empty();
        if (!imported)
            return tl::unexpected<Trouble>(imported.error());
        return describe(*imported);
    }();
    if (!reply && isNew && isEmpty) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
    }
    return reply;
}

} // namespace

Reply exportLogFile(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {centreKeysOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto store, openStore(invocation));
    BQ_TRY_ASSIGN(const auto signer, signerOf(*store, options));
    const QString path = options.words().front();
    BQ_TRY(allowOutput(invocation, path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected<Trouble>(failureOf(file));
    SqlBooks books(*store);
    BQ_TRY_ASSIGN(const auto newest, books.books().log.lines(0, 1, std::nullopt));
    const auto events = exportLog(*store, file, {}, signer ? &*signer : nullptr);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected<Trouble>(failureOf(file));
    if (!events)
        return tl::unexpected<Trouble>(events.error());
    if (!file.commit())
        return tl::unexpected<Trouble>(failureOf(file));
    noteExported(*store, newest);
    QJsonObject said{{QStringLiteral("events"), *events}, {QStringLiteral("bytes"), QFileInfo(path).size()}};
    if (signer)
        said.insert(QStringLiteral("signedBy"), signer->device.text());
    return said;
}

Reply importLogFile(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{unsignedFlag}, {}, 1, 1}));
    const QString path = options.words().front();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected<Trouble>(Failure{QFile::exists(path) ? Failure::Kind::io : Failure::Kind::notFound, path});
    return importInto(invocation, file, !QFile::exists(storePath(invocation)),
                      options.has(unsignedFlag));
}

} // namespace botiquin::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "base/hash.h"
#include "storage/exchange/centre_desk.h"
#include "storage/exchange/sql_operator_book.h"
#include "storage/postgres/history.h"
#include "storage/workplace.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/exchange/opening_bundle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace botiquin::central {

namespace {

constexpr std::chrono::minutes patience{2};
constexpr int attemptsMax = 20;
constexpr std::chrono::seconds waitMax{55}; // proxies give up after a minute
constexpr qsizetype answerBytesMax = 1024 * 1024; // of canonical events; a bundle of them is a tenth of it

/// Whether a server's database asks to try again what another process came in the way of.
bool mayTryAgain(SqlStore &store, const Failure &failure, int attempt)
{
    return failure.kind == Failure::Kind::busy && store.sql().isPostgres() && attempt < attemptsMax;
}

/// The epoch comes last: a power cut before it begins the feeding anew, which feeds nothing twice.
Outcome<void> becomeCentre(SqlStore &store, const Writer &centre)
{
    if (store.sql().isPostgres())
        BQ_TRY(postgres::followHistory(store));
    SqlFeeds feeds(store.sql());
    const auto epoch = feeds.epoch();
    if (epoch || epoch.error().kind != Failure::Kind::notFound)
        return epoch.map([](quint64) {});
    BQ_TRY(Feeder(store, feeds).feedAll());
    BQ_TRY(CentreDesk(store, SystemClock(), centre).totals.noteAll());
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(store));
    BQ_TRY(feeds.startEpoch(newEpoch()));
    return transaction.commit();
}

int statusOf(const Failure &failure)
{
    if (failure.retryable())
        return 503;
    return failure.kind == Failure::Kind::diskFull ? 507 : 500;
}

http::Reply failed(const Failure &failure)
{
    return http::refusal(statusOf(failure), name(failure.kind).toLatin1().constData());
}

Outcome<QByteArray> feedsJson(SqlStore &store)
{
    constexpr int pageSize = 1000;
    BQ_TRY_ASSIGN(const auto reading, Reading::begin(store));
    BQ_TRY_ASSIGN(const quint64 number, SqlFeeds(store.sql()).epoch());
    const QString epoch = QStringLiteral("%1").arg(number, 16, 16, QLatin1Char('0')); // of 62 bits, which JSON's numbers do not hold
    QJsonArray all;
    SqlOperatorBook book(store.sql());
    QString last;
    for (bool isMore = true; isMore;) {
        BQ_TRY_ASSIGN(const auto feeds, book.feeds(last, pageSize));
        for (const auto &feed : feeds) {
            all.append(QJsonObject{{QStringLiteral("name"), feed.name},
                                   {QStringLiteral("length"), qint64(feed.length)},
                                   {QStringLiteral("epoch"), epoch},
                                   {QStringLiteral("digest"), QString::fromLatin1(feed.digest.toHex())}});
        }
        isMore = feeds.size() == size_t(pageSize);
        if (isMore)
            last = feeds.back().name;
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("epoch"), epoch}, {QStringLiteral("feeds"), all}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

} // namespace

Outcome<std::unique_ptr<Office>> Office::open(Database &database, const QString &keyFile)
{
    BQ_TRY_ASSIGN(const QString named, database.ask<QString>(
                      [](SqlStore &store) -> Outcome<QString> { return store.localSetting(setting::device); }, patience));
    const auto device = DeviceId::parse(named);
    if (!device)
        return std::unique_ptr<Office>();
    BQ_TRY_ASSIGN(auto ring, readKeys(keyFile));
    const auto own = ring.find(*device);
    if (own == ring.end())
        return fail(Failure::Kind::damaged, keyFile + QStringLiteral(": no key of device ") + named);
    const auto writer = std::make_shared<Writer>(Writer{*device, 0});
    // Another connection may be one to a standby that lacks the last of what was written on the one before.
    const auto begin = [writer](SqlStore &store) {
        writer->run = std::max(writer->run + 1, centreWriter(writer->device, SystemClock().now()).run);
        for (int attempt = 1;; ++attempt) { // Of several servers that begin together, one is first.
            const auto became = becomeCentre(store, *writer);
            if (became || !mayTryAgain(store, became.error(), attempt))
                return became;
        }
    };
    const auto became = database.ask<bool>(
        [begin](SqlStore &store) { return begin(store).map([] { return true; }); }, std::chrono::hours(1));
    BQ_TRY(became);
    database.prepareWith(begin);
    return std::unique_ptr<Office>(new Office(database, *device, writer, std::move(own->second)));
}

http::Reply Office::answer(const QByteArray &bundle)
{
    const auto said = m_database.askTogether<Result<QByteArray, QString>>(
        [this, bundle](SqlStore &store) -> Outcome<Result<QByteArray, QString>> {
            return answerFrom(store, bundle);
        },
        patience);
    if (!said)
        return failed(said.error());
    if (!*said)
        return http::refusal(422, said->error().toLatin1().constData());
    m_room.nudge();
    return {200, **said};
}

http::Reply Office::wait(const http::Request &request)
{
    const auto asked = m_database.ask<Result<bundle::Wait, QString>>(
        [this, bundle = request.body](SqlStore &store) {
            CentreDesk desk(store, m_clock, *m_writer);
            return bundle::CentreDoor(desk.exchange, store, desk.subscribers, m_device, m_keys).awaited(bundle);
        },
        patience);
    if (!asked)
        return failed(asked.error());
    if (!*asked)
        return http::refusal(422, asked->error().toLatin1().constData());
    const auto &wait = **asked;
    const auto hasNews = m_room.wait(wait.awaited, std::min(wait.atMost, waitMax), request.isAwaited);
    return hasNews ? http::Reply{*hasNews ? 200 : 204} : failed(hasNews.error());
}

/// Again where another process was first: what it had done by then changes nothing.
Outcome<Result<QByteArray, QString>> Office::answerFrom(SqlStore &store, const QByteArray &bundle)
{
    for (int attempt = 1;; ++attempt) {
        CentreDesk desk(store, m_clock, *m_writer);
        bundle::CentreDoor door(desk.exchange, store, desk.subscribers, m_device, m_keys);
        door.offerOpenings([&](const exchange::Push &push, const auto &read) -> Outcome<std::optional<exchange::OpeningOffer>> {
            BQ_TRY_ASSIGN(const auto now, desk.openings.cutFor(push));
            if (!now)
                return std::optional<exchange::OpeningOffer>();
            const auto cut = m_shelf.settleOn(*now, read);
            return std::optional(exchange::OpeningOffer{m_device, bundle::openingName(cut, m_keys), cut.scope, cut.epoch});
        });
        auto answer = door.answer(bundle, answerBytesMax);
        if (answer || !mayTryAgain(store, answer.error(), attempt))
            return answer;
    }
}

/// The store's thread reads, and between two steps answers others; the thread that asked does the long work of making it
/// small.
Outcome<std::optional<QByteArray>> Office::makeOpening(const exchange::OpeningCut &cut)
{
    using Maker = exchange::OpeningMaker;
    const auto maker = std::make_shared<Maker>(cut);
    auto state = Maker::State::atWork;
    while (state == Maker::State::atWork) {
        BQ_TRY_ASSIGN(state, m_database.ask<Maker::State>(
                          [maker](SqlStore &store) {
                              SqlFeeds feeds(store.sql());
                              return maker->step(store, feeds);
                          },
                          patience));
    }
    if (state != Maker::State::done)
        return std::optional<QByteArray>();
    return std::optional(bundle::encodeOpening(maker->opening(), m_device, m_keys));
}

http::FoundOpening Office::opening(const QByteArray &name)
{
    const auto cut = bundle::openingCut(name, m_keys);
    if (!cut)
        return std::optional<http::OpeningBytes>();
    const auto made = m_shelf.bytesOf(name, [&] { return makeOpening(*cut); });
    if (!made)
        return tl::unexpected(failed(made.error()));
    if (!*made)
        return std::optional<http::OpeningBytes>();
    const QByteArray tag = blake2b256({**made}).left(16).toHex();
    return std::optional(http::OpeningBytes{(*made)->size(), tag, [bytes = **made](qint64 from, qint64 count) {
                                                return std::optional(bytes.mid(from, count));
                                            }});
}

http::Reply Office::feeds()
{
    auto said = m_database.ask<QByteArray>(&feedsJson, patience);
    return said ? http::Reply{200, *std::move(said), "application/json"} : failed(said.error());
}

http::Reply Office::enrol(const QByteArray &bundle)
{
    auto reply = answer(bundle);
    if (reply.status == 200)
        reply.body.prepend(m_keys.publicKey());
    // Whoever has the code of another centre is told so, and not that it is unknown.
    if (reply.status == 422)
        reply.body.replace('}', ",\"centre\":\"" + m_keys.publicKey().toHex() + "\"}");
    return reply;
}

} // namespace botiquin::central

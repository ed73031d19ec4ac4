// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_command.h"

#include "journal/exchange/peer.h"
#include "storage/exchange/sql_progress.h"
#include "storage/exchange/sql_subscribers.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/http/client.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace botiquin::ctl {

namespace {

constexpr qsizetype pushBytesMax = 256 * 1024;       // of canonical events
constexpr qint64 answerBytesMax = 16 * 1024 * 1024;  // of a bundle

/// What the contacts with a centre came to.
struct Exchanged
{
    int contacts = 0;
    qint64 brought = 0;
    qint64 recorded = 0;
    qint64 bytesUp = 0;
    qint64 bytesDown = 0;
    QJsonArray leftOut; ///< events that the centre refused, or holds back
    QJsonArray forked;
    bool isBehind = false;
};

/// Why the centre gave no bundle.
Trouble troubleOf(const http::Answered &answered)
{
    const auto said = QJsonDocument::fromJson(answered.body).object().value(QStringLiteral("refusal")).toString();
    if (answered.status == 422 && !said.isEmpty())
        return Refusal{said, {}};
    return Failure{answered.status == 503 ? Failure::Kind::busy : Failure::Kind::network,
                   QStringLiteral("HTTP %1 %2").arg(answered.status).arg(said)};
}

void note(const exchange::Answer &answer, const exchange::AnswerTaken &taken, Exchanged &so)
{
    so.recorded += taken.recorded;
    so.isBehind = so.isBehind || taken.isBehind || taken.isForked;
    for (const auto &refusal : answer.intake.refusals)
        so.leftOut.append(QJsonObject{{QStringLiteral("reason"), botiquin::name(refusal.kind)},
                                      {QStringLiteral("at"), refusal.at.text()}});
    for (const auto &held : answer.intake.held)
        so.leftOut.append(QJsonObject{{QStringLiteral("reason"), QStringLiteral("held")}, {QStringLiteral("at"), held.text()}});
    for (const auto &forked : taken.forked)
        so.forked.append(forked.text());
}

/// Contact after contact, until neither side has more to say; what was exchanged before a failure stands.
Result<void, Trouble> exchangeAs(const Writer &writer, const KeyPair &keys, Workplace &workplace, http::Client &centre,
                                 Exchanged &so)
{
    auto &store = workplace.store();
    SqlProgress progress(store.sql());
    SqlSubscribers known(store.sql());
    exchange::Peer peer(workplace.station().journal, progress, writer);
    for (bool isMore = true; isMore && !so.isBehind;) {
        BQ_TRY_ASSIGN(const auto push, peer.bring(pushBytesMax));
        const QByteArray bundle = bundle::encodePush(push, keys);
        BQ_TRY_ASSIGN(const auto answered, centre.post("/v1/bundle", bundle, answerBytesMax));
        if (answered.status != 200)
            return tl::unexpected(troubleOf(answered));
        bundle::StoreTrust trust(store, known);
        const auto answer = bundle::decodeAnswer(answered.body, push, trust.trust());
        if (trust.failure())
            return tl::unexpected<Trouble>(*trust.failure());
        if (!answer)
            return tl::unexpected<Trouble>(Refusal{bundle::name(answer.error()), {}});
        BQ_TRY_ASSIGN(const auto taken, peer.take(*answer));
        ++so.contacts;
        for (const auto &run : push.runs)
            so.brought += qint64(run.events.size());
        so.bytesUp += bundle.size();
        so.bytesDown += answered.body.size();
        note(*answer, taken, so);
        isMore = taken.isMore;
    }
    return {};
}

QJsonObject describe(const Exchanged &so)
{
    QJsonObject said{{QStringLiteral("contacts"), so.contacts}, {QStringLiteral("brought"), so.brought},
                     {QStringLiteral("recorded"), so.recorded}, {QStringLiteral("bytesUp"), so.bytesUp},
                     {QStringLiteral("bytesDown"), so.bytesDown}};
    if (!so.leftOut.isEmpty())
        said.insert(QStringLiteral("leftOut"), so.leftOut);
    if (!so.forked.isEmpty())
        said.insert(QStringLiteral("forked"), so.forked);
    return said;
}

} // namespace

Reply syncStore(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    const auto centre = http::Client::of(options.words().front());
    if (!centre)
        return usage(QStringLiteral("no http(s)://HOST[:PORT]: %1").arg(options.words().front().left(80)));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto ring, readKeys(keyFileOf(storePath(invocation))));
    // The authority first: what it says of devices and people is what the others are judged by.
    std::vector<Writer> writers;
    if (workplace->authority())
        writers.push_back(*workplace->authority());
    writers.push_back(workplace->station().writer);
    Exchanged so;
    for (const auto &writer : writers) {
        const auto keys = ring.find(writer.device);
        if (keys == ring.end())
            return refuse(QStringLiteral("keyMissing"), {{QStringLiteral("device"), writer.device.text()}});
        BQ_TRY(exchangeAs(writer, keys->second, *workplace, *centre, so));
    }
    if (so.isBehind)
        return refuse(QStringLiteral("storeIsBehind"), describe(so));
    return describe(so);
}

} // namespace botiquin::ctl

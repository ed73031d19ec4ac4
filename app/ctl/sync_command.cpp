// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_command.h"

#include "storage/exchange/sql_progress.h"
#include "storage/exchange/sql_subscribers.h"
#include "sync/exchange/contact.h"

#include <QJsonArray>

namespace botiquin::ctl {

namespace {

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

void note(const exchange::Contacted &contacted, Exchanged &so)
{
    ++so.contacts;
    so.brought += contacted.brought;
    so.recorded += contacted.taken.recorded;
    so.bytesUp += contacted.bytesUp;
    so.bytesDown += contacted.bytesDown;
    so.isBehind = so.isBehind || contacted.taken.isBehind || contacted.taken.isForked;
    for (const auto &refusal : contacted.refusals)
        so.leftOut.append(QJsonObject{{QStringLiteral("reason"), botiquin::name(refusal.kind)},
                                      {QStringLiteral("at"), refusal.at.text()}});
    for (const auto &held : contacted.held)
        so.leftOut.append(QJsonObject{{QStringLiteral("reason"), QStringLiteral("held")}, {QStringLiteral("at"), held.text()}});
    for (const auto &forked : contacted.taken.forked)
        so.forked.append(forked.text());
}

/// Contact after contact, until neither side has more to say; what was exchanged before a failure stands.
Result<void, Trouble> exchangeAs(const Writer &writer, const KeyPair &keys, exchange::Contact &contact, Exchanged &so)
{
    for (bool isMore = true; isMore;) {
        BQ_TRY_ASSIGN(const auto spoken, contact.speak(writer, keys));
        if (!spoken)
            return refuse(spoken.error());
        note(*spoken, so);
        isMore = spoken->taken.isMore;
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
    SqlProgress progress(workplace->store().sql());
    SqlSubscribers known(workplace->store().sql());
    exchange::Contact contact(workplace->station().journal, progress, known, *centre);
    Exchanged so;
    for (const auto &writer : writers) {
        const auto keys = ring.find(writer.device);
        if (keys == ring.end())
            return refuse(QStringLiteral("keyMissing"), {{QStringLiteral("device"), writer.device.text()}});
        BQ_TRY(exchangeAs(writer, keys->second, contact, so));
    }
    if (so.isBehind)
        return refuse(QStringLiteral("storeIsBehind"), describe(so));
    return describe(so);
}

} // namespace botiquin::ctl

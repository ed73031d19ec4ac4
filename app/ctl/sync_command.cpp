// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_command.h"

#include "storage/exchange/sql_progress.h"
#include "storage/exchange/sql_subscribers.h"
#include "sync/exchange/contact.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/exchange/opening_fetch.h"
#include "sync/http/system_proxy.h"

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
    QJsonObject opening; ///< what was taken in one piece, or why not; empty where nothing was offered
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

/// A store that speaks with its centre.
class Speaker
{
public:
    Speaker(Workplace &workplace, http::Client &centre) : m_workplace(workplace), m_centre(centre) {}

    /// Contact after contact, until neither side has more to say; what was exchanged before a failure stands.
    Result<void, Trouble> exchangeAs(const Writer &writer, const KeyPair &keys, Exchanged &so)
    {
        for (bool isMore = true; isMore;) {
            exchange::Load load;
            load.wantsOpening = so.opening.isEmpty();
            BQ_TRY_ASSIGN(const auto spoken, m_contact.speak(writer, keys, load));
            if (!spoken)
                return refuse(spoken.error());
            note(*spoken, so);
            if (spoken->opening) {
                BQ_TRY_ASSIGN(so.opening, take(*spoken->opening, writer, so));
            }
            isMore = spoken->taken.isMore || spoken->opening;
        }
        return {};
    }

private:
    /// Where the reach of the device has grown, what it may read now comes in one piece.
    Outcome<QJsonObject> take(const exchange::OpeningOffer &offer, const Writer &writer, Exchanged &so)
    {
        bundle::StoreTrust trust(m_workplace.store(), m_known);
        exchange::Peer peer(m_workplace.station().journal, m_progress, writer);
        exchange::OpeningFetch fetch(m_centre, m_progress, peer, m_workplace.store().path() + QStringLiteral(".opening"));
        BQ_TRY_ASSIGN(const auto opened, fetch.take(offer, trust.trust()));
        if (trust.failure())
            return tl::unexpected(*trust.failure());
        if (!opened)
            return QJsonObject{{QStringLiteral("refusal"), opened.error()}};
        so.recorded += opened->recorded;
        so.bytesDown += opened->bytes;
        return QJsonObject{{QStringLiteral("bytes"), opened->bytes}, {QStringLiteral("recorded"), opened->recorded}};
    }

    Workplace &m_workplace;
    http::Client &m_centre;
    SqlProgress m_progress{m_workplace.store().sql()};
    SqlSubscribers m_known{m_workplace.store().sql()};
    exchange::Contact m_contact{m_workplace.station().journal, m_progress, m_known, m_centre};
};

QJsonObject describe(const Exchanged &so)
{
    QJsonObject said{{QStringLiteral("contacts"), so.contacts}, {QStringLiteral("brought"), so.brought},
                     {QStringLiteral("recorded"), so.recorded}, {QStringLiteral("bytesUp"), so.bytesUp},
                     {QStringLiteral("bytesDown"), so.bytesDown}};
    if (!so.leftOut.isEmpty())
        said.insert(QStringLiteral("leftOut"), so.leftOut);
    if (!so.opening.isEmpty())
        said.insert(QStringLiteral("opening"), so.opening);
    if (!so.forked.isEmpty())
        said.insert(QStringLiteral("forked"), so.forked);
    return said;
}

} // namespace

Reply syncStore(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    const auto centre = http::systemClientOf(options.words().front());
    if (!centre)
        return usage(QStringLiteral("no http(s)://HOST[:PORT]: %1").arg(options.words().front().left(80)));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto ring, readKeys(keyFileOf(storePath(invocation))));
    // The authority first: what it says of devices and people is what the others are judged by.
    std::vector<Writer> writers;
    if (workplace->authority())
        writers.push_back(*workplace->authority());
    writers.push_back(workplace->station().writer);
    Speaker speaker(*workplace, *centre);
    Exchanged so;
    for (const auto &writer : writers) {
        const auto keys = ring.find(writer.device);
        if (keys == ring.end())
            return refuse(QStringLiteral("keyMissing"), {{QStringLiteral("device"), writer.device.text()}});
        BQ_TRY(speaker.exchangeAs(writer, keys->second, so));
    }
    if (so.isBehind)
        return refuse(QStringLiteral("storeIsBehind"), describe(so));
    return describe(so);
}

} // namespace botiquin::ctl

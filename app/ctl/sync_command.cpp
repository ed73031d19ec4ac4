// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_command.h"

#include "centre_client.h"
#include "device_commands.h"
#include "storage/books/refill_numbers.h"
#include "storage/exchange/sql_progress.h"
#include "storage/exchange/sql_subscribers.h"
#include "sync/exchange/contact.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/exchange/opening_fetch.h"

#include <QFile>
#include <QJsonArray>
#include <filesystem>

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
    bool hasGoneBack = false; ///< the centre, to a backup
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
    so.hasGoneBack = so.hasGoneBack || contacted.taken.hasGoneBack;
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

/// Keys that are about to take the place of those in force: kept until the centre has heard of them, so that a command that
/// was stopped goes on with the same ones.
Outcome<KeyRing> keysToCome(const QString &path, const std::vector<Writer> &writers, SecretPlace place)
{
    if (!QFile::exists(path)) {
        KeyRing fresh;
        for (const auto &writer : writers)
            fresh.emplace(writer.device, KeyPair::generate());
        BQ_TRY(writeKeys(path, fresh, place));
    }
    return readKeys(path);
}

/// In one step, so that there is a key whatever happens; then the one before is gone, from a keychain too.
Outcome<void> putInPlace(const QString &nextFile, const QString &keyFile)
{
    const QString before = keyFile + QStringLiteral(".before");
    QFile::remove(before); // of a command that was stopped: the same as what stands
    std::error_code error;
    std::filesystem::create_hard_link(keyFile.toStdU16String(), before.toStdU16String(), error);
    if (!error)
        std::filesystem::rename(nextFile.toStdU16String(), keyFile.toStdU16String(), error);
    if (error) {
        QFile::remove(before);
        return fail(Failure::Kind::io, QString::fromStdString(error.message()));
    }
    removeSecretFile(before);
    return {};
}

/// Says the new key in the writer's log, signed by the old one for the last time. Where the centre has heard of it before,
/// it knows the old one no more.
Result<void, Trouble> announce(Workplace &workplace, Speaker &speaker, const Writer &writer, const KeyPair &old,
                               const KeyPair &next, Exchanged &so)
{
    SqlSubscribers known(workplace.store().sql());
    BQ_TRY_ASSIGN(const auto standing, known.keyOf(writer.device));
    if (!standing || standing->publicKey != next.publicKey()) {
        BQ_TRY(speaker.exchangeAs(writer, old, so));
        auto &journal = workplace.station().journal;
        BQ_TRY(transact(journal, [&] { return journal.record(writer, std::nullopt, DeviceKeyed{next.publicKey()}); }));
    }
    const auto told = speaker.exchangeAs(writer, old, so);
    const auto *refusal = told ? nullptr : std::get_if<Refusal>(&told.error());
    const bool isHeard = refusal && refusal->name == bundle::name(bundle::BundleError::badSignature);
    return isHeard ? Result<void, Trouble>() : told;
}

/// What has come may say that devices have used up most of their SSCCs: then the authority gives them more, and brings that.
Result<Refilled, Trouble> refill(Workplace &workplace, Speaker &speaker, const KeyRing &ring, Exchanged &so)
{
    if (!workplace.authority() || so.brought + so.recorded == 0)
        return Refilled();
    BQ_TRY_ASSIGN(auto refilled, refillNumbers(workplace.store(), workplace.station().journal, *workplace.authority()));
    if (!refilled.given.empty())
        BQ_TRY(speaker.exchangeAs(*workplace.authority(), ring.at(workplace.authority()->device), so));
    return refilled;
}

} // namespace

std::vector<Writer> writersOf(Workplace &workplace)
{
    std::vector<Writer> writers;
    if (workplace.authority())
        writers.push_back(*workplace.authority());
    writers.push_back(workplace.station().writer);
    return writers;
}

Reply rekeyStore(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {trustOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto centre, centreAt(options.words().front(), options, storePath(invocation)));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    const QString keyFile = keyFileOf(storePath(invocation));
    const QString nextFile = keyFile + QStringLiteral(".next");
    BQ_TRY_ASSIGN(const auto old, readKeys(keyFile));
    const auto writers = writersOf(*workplace);
    const SecretPlace place = placeOfSecret(keyFile);
    BQ_TRY_ASSIGN(const auto next, keysToCome(nextFile, writers, place));
    Speaker speaker(*workplace, *centre);
    Exchanged so;
    QJsonArray said;
    for (const auto &writer : writers) {
        if (!old.contains(writer.device) || !next.contains(writer.device))
            return refuse(QStringLiteral("keyMissing"), {{QStringLiteral("device"), writer.device.text()}});
        BQ_TRY(announce(*workplace, speaker, writer, old.at(writer.device), next.at(writer.device), so));
        BQ_TRY(speaker.exchangeAs(writer, next.at(writer.device), so));
        said.append(writer.device.text());
    }
    BQ_TRY(putInPlace(nextFile, keyFile));
    return QJsonObject{{QStringLiteral("devices"), said}};
}

Reply syncStore(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {trustOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto centre, centreAt(options.words().front(), options, storePath(invocation)));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto ring, readKeys(keyFileOf(storePath(invocation))));
    Speaker speaker(*workplace, *centre);
    Exchanged so;
    for (const auto &writer : writersOf(*workplace)) {
        const auto keys = ring.find(writer.device);
        if (keys == ring.end())
            return refuse(QStringLiteral("keyMissing"), {{QStringLiteral("device"), writer.device.text()}});
        BQ_TRY(speaker.exchangeAs(writer, keys->second, so));
    }
    if (so.isBehind)
        return refuse(QStringLiteral("storeIsBehind"), describe(so));
    // The workstation hears of it, which reads feeds; what is to be told again is the authority's, which spoke before it.
    if (so.hasGoneBack && workplace->authority())
        BQ_TRY(speaker.exchangeAs(*workplace->authority(), ring.at(workplace->authority()->device), so));
    BQ_TRY_ASSIGN(const auto refilled, refill(*workplace, speaker, ring, so));
    if (so.isBehind) // Another copy of the authority's store spoke meanwhile.
        return refuse(QStringLiteral("storeIsBehind"), describe(so));
    auto said = describe(so);
    if (!refilled.given.empty() || !refilled.without.empty())
        said.insert(QStringLiteral("refilled"), describe(refilled));
    return said;
}

} // namespace botiquin::ctl

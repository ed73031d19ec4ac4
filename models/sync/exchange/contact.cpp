// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/contact.h"

#include "sync/exchange/contact_bundle.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace botiquin::exchange {

namespace {

/// Of a run that something is refused of, all is left out that came with it.
bool isRefused(const PushedRun &run, const std::vector<IntakeRefusal> &refusals)
{
    return std::any_of(refusals.begin(), refusals.end(), [&](const IntakeRefusal &refusal) {
        return !run.events.empty() && refusal.at.device == run.events.front().id().device
            && refusal.at.run == run.events.front().id().run;
    });
}

} // namespace

Outcome<Result<QByteArray, QString>> handIn(http::Client &centre, const QByteArray &bundle, qint64 answerBytesMax)
{
    using Said = Result<QByteArray, QString>;
    BQ_TRY_ASSIGN(const auto answered, centre.post("/v1/bundle", bundle, answerBytesMax));
    if (answered.status == 200)
        return Said(answered.body);
    const QString said = QJsonDocument::fromJson(answered.body).object().value(QStringLiteral("refusal")).toString();
    if (answered.status == 422 && said == bundle::name(bundle::BundleError::newerVersion))
        return Said(err(QStringLiteral("olderCentre")));
    if (answered.status == 422 && !said.isEmpty())
        return Said(err(said));
    const bool isBusy = answered.status == 503 || answered.status == 429;
    return fail(isBusy ? Failure::Kind::busy : Failure::Kind::network,
                QStringLiteral("HTTP %1 %2").arg(answered.status).arg(said));
}

Outcome<Letter> Letter::write(Journal &journal, Progress &progress, const Writer &writer, const KeyPair &keys,
                              const Load &load, std::optional<std::vector<ClaimedBox>> inHand)
{
    Peer peer(journal, progress, writer);
    BQ_TRY_ASSIGN(auto push, peer.bring(load.bringBytesMax));
    push.answerBytesMax = load.answerBytesMax;
    push.inHand = std::move(inHand);
    push.wantsOpening = load.wantsOpening;
    push.sealsAnswer = true;
    QByteArray bundle = bundle::encodePush(push, keys);
    return Letter(journal, std::move(peer), std::move(push), std::move(bundle));
}

Outcome<Spoken> Letter::takeAnswer(Subscribers &subscribers, const KeyPair &keys, const QByteArray &bytes)
{
    bundle::StoreTrust known(m_journal.store(), subscribers);
    bundle::Trust trust = known.trust();
    trust.sealKeys = {keys.sealKeys()};
    const auto answer = bundle::decodeAnswer(bytes, m_push, trust);
    if (known.failure())
        return tl::unexpected(*known.failure());
    if (!answer)
        return Spoken(err(bundle::name(answer.error())));
    Contacted contacted;
    BQ_TRY_ASSIGN(contacted.taken, m_peer.take(*answer));
    for (const auto &run : m_push.runs)
        contacted.brought += isRefused(run, answer->intake.refusals) ? 0 : qint64(run.events.size());
    contacted.bytesUp = m_bundle.size();
    contacted.bytesDown = bytes.size();
    contacted.refusals = answer->intake.refusals;
    contacted.held = answer->intake.held;
    contacted.claims = answer->claims;
    contacted.opening = answer->opening;
    return Spoken(std::move(contacted));
}

Outcome<Spoken> Contact::speak(const Writer &writer, const KeyPair &keys, const Load &load,
                               std::optional<std::vector<ClaimedBox>> inHand)
{
    BQ_TRY_ASSIGN(auto letter, Letter::write(m_journal, m_progress, writer, keys, load, std::move(inHand)));
    BQ_TRY_ASSIGN(auto said, handIn(m_centre, letter.bundle(), load.answerBundleMax));
    if (!said && said.error() == bundle::name(bundle::BundleError::badSignature)) {
        BQ_TRY_ASSIGN(const bool isHeardOf, introduceAgain(load));
        if (isHeardOf) {
            BQ_TRY_ASSIGN(said, handIn(m_centre, letter.bundle(), load.answerBundleMax));
        }
    }
    if (!said)
        return Spoken(err(said.error()));
    return letter.takeAnswer(m_subscribers, keys, *said);
}

/// To a centre that went back to before this store joined, and knows of its code alone.
Outcome<bool> Contact::introduceAgain(const Load &load)
{
    BQ_TRY_ASSIGN(const auto introduction, m_progress.introduction());
    if (introduction.isEmpty())
        return false;
    BQ_TRY_ASSIGN(const auto answered, m_centre.post("/v1/enrol", introduction, load.answerBundleMax));
    return answered.status == 200;
}

Outcome<QByteArray> Contact::waitBundle(const Writer &writer, const KeyPair &keys, std::vector<BoxClaim> claimsKnown,
                                        std::chrono::seconds atMost)
{
    BQ_TRY_ASSIGN(auto cursors, m_progress.cursors());
    Push push{writer.device, {}, {}, std::move(cursors)};
    push.claimsKnown = std::move(claimsKnown);
    push.waitSeconds = int(atMost.count());
    return bundle::encodePush(push, keys);
}

Outcome<Waited> wait(http::Client &centre, const QByteArray &waitBundle)
{
    constexpr qint64 answerBytesMax = 4096;
    BQ_TRY_ASSIGN(const auto answered, centre.post("/v1/wait", waitBundle, answerBytesMax));
    switch (answered.status) {
    case 200: return Waited::news;
    case 204: return Waited::nothing;
    default: return Waited::refused;
    }
}

} // namespace botiquin::exchange

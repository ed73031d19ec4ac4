// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/contact_bundle.h"

#include "domain/event_body.h"
#include "domain/ledger/named.h"

#include <QCborArray>
#include <algorithm>

namespace botiquin::bundle {

namespace {

using exchange::Answer;
using exchange::Push;
using exchange::Rewound;

// Keys of a contact's headers, frozen (BUNDLE.md).
enum ContactKey : qint64 {
    refusalsKey = 16,
    heldKey,
    rewoundKey,
    moreKey,
    credentialsKey,
    credentialsChangeKey,
    unknownPeopleKey,
    offerKey = 24,
    centreRunsKey = 26,
};
constexpr qint64 answerBytesKey = 32;
constexpr qint64 inHandKey = 33;
constexpr qint64 claimsKey = 34;
constexpr qint64 waitKey = 35;
constexpr qint64 wantsOpeningKey = 40;
constexpr qint64 letterKey = 41;
constexpr qint64 answeredAtKey = 42;
constexpr qint64 sealsAnswerKey = 43;
constexpr qsizetype letterNameMax = 32;
constexpr size_t authorityRunsMax = 64; ///< of more, events come that the store has

QCborArray toCbor(const EventId &id)
{
    return {qint64(id.device.number()), qint64(id.run), qint64(id.seq)};
}

std::optional<EventId> toId(const QCborArray &array, qsizetype from)
{
    const qint64 device = array.at(from).toInteger(0);
    const qint64 run = array.at(from + 1).toInteger(0);
    const qint64 seq = array.at(from + 2).toInteger(0);
    const auto id = device > 0 ? DeviceId::of(quint64(device)) : std::nullopt;
    if (!id || run < 1 || run > 0xffff'ffff || seq < 1)
        return std::nullopt;
    return EventId{*id, quint32(run), quint64(seq)};
}

void putCredentials(QCborMap &extra, const std::vector<CredentialRecord> &records, quint64 change)
{
    QCborArray told;
    for (const auto &record : records) {
        QCborArray one{record.user.text(), record.pinHash, record.setAt.seconds};
        if (record.isAgain)
            one.append(true);
        told.append(one);
    }
    if (!told.isEmpty())
        extra.insert(qint64(credentialsKey), told);
    if (change > 0)
        extra.insert(qint64(credentialsChangeKey), qint64(change));
}

/// How far a device has read once it has taken the answer in.
std::vector<botiquin::FeedCursor> movedBy(const exchange::Answer &answer, std::vector<botiquin::FeedCursor> cursors)
{
    for (const auto &moved : answer.cursors) {
        std::erase_if(cursors, [&](const botiquin::FeedCursor &cursor) { return cursor.feed == moved.feed; });
        cursors.push_back(moved);
    }
    return cursors;
}

/// False where something stands there that is no list of credentials.
bool readCredentials(const QCborMap &extra, std::vector<CredentialRecord> &records, quint64 &change)
{
    constexpr qsizetype hashBytesMax = 128; // as libsodium's crypto_pwhash_STRBYTES
    for (const auto told : extra.value(qint64(credentialsKey)).toArray()) {
        const auto array = told.toArray();
        const auto user = UserId::parse(array.at(0).toString());
        const QString hash = array.at(1).toString();
        const qint64 setAt = array.at(2).toInteger(-1);
        if (!user || !hash.startsWith(QStringLiteral("$argon2id$")) || hash.size() > hashBytesMax || setAt < 0
            || setAt > latestClaim.seconds) // another can always be set later
            return false;
        records.push_back({*user, hash, Instant{setAt}, array.at(3).toBool(false)});
    }
    change = quint64(std::max<qint64>(0, extra.value(qint64(credentialsChangeKey)).toInteger(0)));
    return true;
}

QCborArray toCbor(const ClaimedBox &box)
{
    return {box.kit.text(), qint64(box.boxClass)};
}

std::optional<ClaimedBox> toBox(const QCborArray &array)
{
    const auto kit = KitId::parse(array.at(0).toString());
    const qint64 boxClass = array.at(1).toInteger(-1);
    if (!kit || boxClass < 0 || boxClass >= countOf(BoxClass{}))
        return std::nullopt;
    return ClaimedBox{*kit, BoxClass(boxClass)};
}

void putClaims(QCborMap &extra, const std::vector<BoxClaim> &claims)
{
    QCborArray told;
    for (const auto &claim : claims) {
        QCborArray one = toCbor(claim.box);
        one.append(qint64(claim.device.number()));
        told.append(one);
    }
    if (!told.isEmpty())
        extra.insert(claimsKey, told);
}

/// A box that this program does not know is left to those that do.
std::vector<BoxClaim> readClaims(const QCborMap &extra)
{
    std::vector<BoxClaim> claims;
    for (const auto told : extra.value(claimsKey).toArray()) {
        const auto array = told.toArray();
        const auto box = toBox(array);
        const qint64 number = array.at(2).toInteger(0);
        const auto device = number > 0 ? DeviceId::of(quint64(number)) : std::nullopt;
        if (box && device)
            claims.push_back({*device, *box});
    }
    return claims;
}

void putInHand(QCborMap &extra, const Push &push)
{
    if (push.inHand) {
        QCborArray told;
        for (const auto &box : *push.inHand)
            told.append(toCbor(box));
        extra.insert(inHandKey, told);
    }
    putClaims(extra, push.claimsKnown);
    if (push.waitSeconds > 0)
        extra.insert(waitKey, push.waitSeconds);
}

void readInHand(const QCborMap &extra, Push &push)
{
    constexpr size_t boxesMax = 1000; // of one table
    if (extra.contains(inHandKey)) {
        push.inHand.emplace();
        for (const auto told : extra.value(inHandKey).toArray()) {
            const auto box = toBox(told.toArray());
            if (box && push.inHand->size() < boxesMax)
                push.inHand->push_back(*box);
        }
    }
    push.claimsKnown = readClaims(extra);
    push.waitSeconds = int(std::clamp<qint64>(extra.value(waitKey).toInteger(0), 0, 3600));
}

QCborMap toExtra(const Answer &answer)
{
    QCborArray refusals;
    for (const auto &refusal : answer.intake.refusals) {
        QCborArray told = toCbor(refusal.at);
        told.prepend(name(refusal.kind));
        refusals.append(told);
    }
    QCborArray held;
    for (const auto &id : answer.intake.held)
        held.append(toCbor(id));
    QCborArray rewound;
    for (const auto &back : answer.rewound)
        rewound.append(QCborArray{back.feed.text(), name(back.reason), qint64(back.to)});
    QCborMap extra;
    const auto put = [&](qint64 key, const QCborArray &array) {
        if (!array.isEmpty())
            extra.insert(key, array);
    };
    put(refusalsKey, refusals);
    put(heldKey, held);
    put(rewoundKey, rewound);
    if (answer.isMore)
        extra.insert(qint64(moreKey), true);
    putCredentials(extra, answer.credentials.records, answer.credentials.change);
    QCborArray unknownPeople;
    for (const auto &user : answer.unknownPeople)
        unknownPeople.append(user.text());
    put(unknownPeopleKey, unknownPeople);
    putClaims(extra, answer.claims);
    if (!answer.letter.isEmpty())
        extra.insert(letterKey, answer.letter);
    if (answer.centreRuns) {
        QCborArray runs;
        for (const auto &end : *answer.centreRuns)
            runs.append(QCborArray{qint64(end.run), qint64(end.seq)});
        extra.insert(qint64(centreRunsKey), runs);
    }
    if (answer.at)
        extra.insert(answeredAtKey, answer.at->seconds);
    if (const auto &offer = answer.opening) {
        extra.insert(qint64(offerKey), QCborArray{offer->name, offer->scope.facility.text(), name(offer->scope.reach),
                                                  qint64(offer->epoch)});
    }
    return extra;
}

/// Nothing for an offer that this program does not understand, which it need not take.
std::optional<exchange::OpeningOffer> offerIn(const QCborMap &extra, DeviceId centre)
{
    const auto told = extra.value(qint64(offerKey)).toArray();
    const auto facility = Clues::parse(told.at(1).toString());
    const auto reach = parseNamed<Reach>(told.at(2).toString());
    const auto called = told.at(0).toByteArray();
    const qint64 epoch = told.at(3).toInteger(0);
    if (called.isEmpty() || !facility || !reach || epoch < 1)
        return std::nullopt;
    return exchange::OpeningOffer{centre, called, {*facility, *reach}, quint64(epoch)};
}

bool readRefusals(const QCborMap &extra, Answer &to)
{
    for (const auto told : extra.value(qint64(refusalsKey)).toArray()) {
        const auto kind = parseNamed<IntakeRefusal::Kind>(told.toArray().at(0).toString());
        const auto at = toId(told.toArray(), 1);
        if (!at)
            return false;
        if (kind)
            to.intake.refusals.push_back({*kind, *at});
    }
    for (const auto told : extra.value(qint64(heldKey)).toArray()) {
        const auto id = toId(told.toArray(), 0);
        if (!id)
            return false;
        to.intake.held.push_back(*id);
    }
    return true;
}

void readRewound(const QCborMap &extra, Answer &to)
{
    for (const auto told : extra.value(qint64(rewoundKey)).toArray()) {
        const auto array = told.toArray();
        const auto feed = Feed::parse(array.at(0).toString());
        const auto reason = parseNamed<Rewound::Reason>(array.at(1).toString());
        if (feed && reason)
            to.rewound.push_back({*feed, *reason, quint64(array.at(2).toInteger(0))});
    }
}

/// Nothing where it is not said, or not in order: then nothing is known of it.
std::optional<std::vector<exchange::RunEnd>> centreRunsIn(const QCborMap &extra)
{
    if (!extra.contains(qint64(centreRunsKey)))
        return std::nullopt;
    std::vector<exchange::RunEnd> ends;
    for (const auto told : extra.value(qint64(centreRunsKey)).toArray()) {
        const qint64 run = told.toArray().at(0).toInteger(0);
        const qint64 seq = told.toArray().at(1).toInteger(0);
        if (run < 1 || run > 0xffff'ffff || seq < 1)
            return std::nullopt;
        ends.push_back({quint32(run), quint64(seq)});
    }
    return ends;
}

quint64 acknowledgedOf(const std::vector<EventId> &heads, const EventId &run)
{
    for (const auto &head : heads) {
        if (head.device == run.device && head.run == run.run)
            return head.seq;
    }
    return 0;
}

} // namespace

std::vector<FeedCursor> cursorsToHeader(const std::vector<botiquin::FeedCursor> &cursors)
{
    std::vector<FeedCursor> all;
    for (const auto &cursor : cursors)
        all.push_back({cursor.feed.text(), cursor.epoch, cursor.at.position, cursor.at.digest});
    return all;
}

std::vector<botiquin::FeedCursor> cursorsOfHeader(const std::vector<FeedCursor> &cursors)
{
    std::vector<botiquin::FeedCursor> all;
    for (const auto &cursor : cursors) {
        if (const auto feed = Feed::parse(cursor.feed))
            all.push_back({*feed, cursor.epoch, {cursor.position, cursor.digest}});
    }
    return all;
}

std::vector<Run> runsOf(std::vector<Event> events)
{
    std::sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.id() < b.id(); });
    std::vector<Run> runs;
    for (auto &event : events) {
        const auto *last = runs.empty() ? nullptr : &runs.back().events.back().id();
        if (!last || last->device != event.id().device || last->run != event.id().run)
            runs.push_back({});
        runs.back().events.push_back(std::move(event));
    }
    return runs;
}

QByteArray encodePush(const Push &push, const KeyPair &sender)
{
    Content content{{push.sender, {}, cursorsToHeader(push.cursors), push.heads, {}}, {}};
    content.header.heads.insert(content.header.heads.end(), push.authorityHeads.begin(), push.authorityHeads.end());
    putCredentials(content.header.extra, push.credentials, push.credentialsSeen);
    if (push.answerBytesMax > 0)
        content.header.extra.insert(answerBytesKey, qint64(push.answerBytesMax));
    putInHand(content.header.extra, push);
    if (push.wantsOpening)
        content.header.extra.insert(wantsOpeningKey, true);
    if (push.sealsAnswer)
        content.header.extra.insert(sealsAnswerKey, true);
    if (!push.letter.isEmpty())
        content.header.extra.insert(letterKey, push.letter);
    for (const auto &run : push.runs)
        content.runs.push_back({run.events, run.chain});
    return encode(content, sender);
}

Result<Push, BundleError> decodePush(const QByteArray &bytes, const Trust &trust)
{
    BQ_TRY_ASSIGN(auto decoded, decode(bytes, trust));
    Push push{decoded.header.sender, {}, {}, cursorsOfHeader(decoded.header.cursors)};
    for (const auto &head : decoded.header.heads) {
        if (head.device == push.sender)
            push.heads.push_back(head);
        else if (push.authorityHeads.size() < authorityRunsMax)
            push.authorityHeads.push_back(head);
    }
    push.answerBytesMax = std::max<qint64>(0, decoded.header.extra.value(answerBytesKey).toInteger(0));
    push.protocol = decoded.header.version;
    push.wantsOpening = decoded.header.extra.value(wantsOpeningKey).toBool();
    push.sealsAnswer = decoded.header.extra.value(sealsAnswerKey).toBool();
    push.letter = letterAnswered(decoded.header).left(letterNameMax);
    for (auto &run : decoded.runs)
        push.runs.push_back({std::move(run.run.events), std::move(run.run.chain)});
    if (!readCredentials(decoded.header.extra, push.credentials, push.credentialsSeen))
        return err(BundleError::badHeader);
    readInHand(decoded.header.extra, push);
    return push;
}

std::optional<QByteArray> keyBrought(const Push &push)
{
    if (push.runs.empty() || push.runs.front().events.empty())
        return std::nullopt;
    const Event &first = push.runs.front().events.front();
    const auto &envelope = first.envelope();
    if (first.id() != EventId{push.sender, 1, 1} || envelope.kind != int(Kind::deviceKeyed))
        return std::nullopt;
    const auto body = decodeBody(envelope.kind, envelope.version, first.body());
    const auto *keyed = body ? std::get_if<DeviceKeyed>(&*body) : nullptr;
    return keyed ? std::optional(keyed->publicKey) : std::nullopt;
}

QByteArray encodeAnswer(const Answer &answer, DeviceId centre, const Push &to, const KeyPair &sender)
{
    Header header{centre, to.sender, cursorsToHeader(answer.cursors), {}, toExtra(answer)};
    if (to.protocol > 0)
        header.version = quint8(to.protocol);
    for (const auto &end : answer.acknowledged) {
        if (end.seq > 0)
            header.heads.push_back({to.sender, end.run, end.seq});
    }
    return encode({std::move(header), runsOf(answer.events)}, sender);
}

Result<Answer, BundleError> decodeAnswer(const QByteArray &bytes, const Push &push, const Trust &trust)
{
    BQ_TRY_ASSIGN(auto decoded, decode(bytes, trust));
    return answerOf(std::move(decoded), push);
}

QByteArray letterAnswered(const Header &header)
{
    return header.extra.value(letterKey).toByteArray();
}

Result<Answer, BundleError> answerOf(Decoded decoded, const Push &push)
{
    if (decoded.header.recipient != push.sender)
        return err(BundleError::notForUs);
    Answer answer;
    for (const auto &own : push.heads)
        answer.acknowledged.push_back({own.run, acknowledgedOf(decoded.header.heads, own)});
    for (auto &run : decoded.runs) {
        for (auto &event : run.run.events)
            answer.events.push_back(std::move(event));
    }
    answer.cursors = cursorsOfHeader(decoded.header.cursors);
    answer.isMore = decoded.header.extra.value(qint64(moreKey)).toBool();
    answer.opening = offerIn(decoded.header.extra, decoded.header.sender);
    answer.centre = decoded.header.sender;
    auto &credentials = answer.credentials;
    if (!readRefusals(decoded.header.extra, answer)
        || !readCredentials(decoded.header.extra, credentials.records, credentials.change))
        return err(BundleError::badHeader);
    readRewound(decoded.header.extra, answer);
    for (const auto told : decoded.header.extra.value(qint64(unknownPeopleKey)).toArray()) {
        if (const auto user = UserId::parse(told.toString()))
            answer.unknownPeople.push_back(*user);
    }
    answer.claims = readClaims(decoded.header.extra);
    answer.letter = letterAnswered(decoded.header);
    answer.centreRuns = centreRunsIn(decoded.header.extra);
    if (const qint64 at = decoded.header.extra.value(answeredAtKey).toInteger(0); at > 0)
        answer.at = Instant{at};
    return answer;
}

Trust StoreTrust::trust()
{
    const auto keyOf = [this](const DeviceId &device) -> std::optional<QByteArray> {
        auto key = m_subscribers.keyOf(device);
        if (!key)
            m_failure = std::move(key).error();
        m_given = key ? *key : std::nullopt;
        return m_given ? std::optional(m_given->publicKey) : std::nullopt;
    };
    const auto chainAt = [this](const EventId &id) -> std::optional<QByteArray> {
        const auto stored = m_store.find(id);
        if (!stored)
            m_failure = stored.error();
        return stored && *stored && !(*stored)->chain.isEmpty() ? std::optional((*stored)->chain) : std::nullopt;
    };
    return {keyOf, chainAt};
}

Outcome<Result<QByteArray, QString>> CentreDoor::answer(const QByteArray &bundle, qsizetype bytesMax,
                                                        const std::optional<QByteArray> &codeKey)
{
    using Said = Result<QByteArray, QString>;
    StoreTrust known(m_store, m_subscribers);
    Trust trust = known.trust();
    if (codeKey)
        trust.keyOf = [own = trust.keyOf, &codeKey](const DeviceId &device) { return own(device) ? codeKey : std::nullopt; };
    if (isSealed(bundle)) {
        trust.sealKeys = {m_keys.sealKeys()};
        bytesMax = std::max(bytesMax, letterBytesMax);
    }
    const auto push = decodePush(bundle, trust);
    if (known.failure())
        return tl::unexpected(*known.failure());
    if (!push)
        return Said(err(name(push.error())));
    if (const auto until = known.given() ? known.given()->codeUntil : std::nullopt) {
        if (m_exchange.now() > *until)
            return Said(err(QStringLiteral("codeExpired")));
        if (!keyBrought(*push))
            return Said(err(QStringLiteral("keyMissing")));
    }
    const auto sender = known.given();
    qsizetype wanted = push->answerBytesMax > 0 ? std::min(push->answerBytesMax, bytesMax) : bytesMax;
    std::optional<exchange::OpeningOffer> offer;
    if (push->wantsOpening && m_offer) {
        BQ_TRY_ASSIGN(offer, m_offer(*push, push->cursors));
    }
    if (offer)
        wanted = 1; // What it is going to fetch otherwise.
    BQ_TRY_ASSIGN(auto answer, m_exchange.contact(*push, wanted));
    if (!answer)
        return Said(err(name(answer.error())));
    if (offer) {
        BQ_TRY_ASSIGN(answer->opening, m_offer(*push, movedBy(*answer, push->cursors)));
    }
    answer->letter = push->letter;
    if (!push->letter.isEmpty())
        answer->at = m_exchange.now();
    const QByteArray open = encodeAnswer(*answer, m_centre, *push, m_keys);
    if (!isSealed(bundle) && !push->sealsAnswer)
        return Said(open);
    // Whoever has a copy of what a code signed, or the code, has not the key that it brought.
    const auto key = sender && sender->codeUntil ? keyBrought(*push) : sender ? std::optional(sender->publicKey) : std::nullopt;
    const auto sealKey = key ? sealKeyOf(*key) : std::nullopt;
    return sealKey ? Said(seal(open, *sealKey)) : Said(err(QStringLiteral("keyMissing")));
}

Outcome<Result<Wait, QString>> CentreDoor::awaited(const QByteArray &bundle)
{
    using Waits = Result<Wait, QString>;
    StoreTrust known(m_store, m_subscribers);
    const auto push = decodePush(bundle, known.trust());
    if (known.failure())
        return tl::unexpected(*known.failure());
    if (!push)
        return Waits(err(name(push.error())));
    if (known.given() && known.given()->codeUntil)
        return Waits(err(QStringLiteral("keyMissing")));
    BQ_TRY_ASSIGN(auto awaited, m_exchange.awaited(*push));
    if (!awaited)
        return Waits(err(name(awaited.error())));
    return Waits(Wait{*std::move(awaited), std::chrono::seconds(push->waitSeconds)});
}

} // namespace botiquin::bundle

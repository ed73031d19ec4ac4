// SPDX-License-Identifier: GPL-3.0-or-later
#include "courier_worker.h"

#include "domain/exchange/promptness.h"
#include "storage/books/refill_numbers.h"
#include "storage/books/sql_drafts.h"
#include "storage/exchange/sql_exchange_book.h"
#include "storage/exchange/sql_progress.h"
#include "storage/exchange/sql_subscribers.h"
#include "storage/workplace.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/exchange/opening_fetch.h"
#include "sync/http/system_proxy.h"

#include <QRandomGenerator>
#include <algorithm>
#include <functional>

namespace botiquin::desktop {

namespace {

/// A pulled answer is one transaction; this much takes well under a tenth of a second.
constexpr qsizetype answerBytesMax = 64 * 1024;
constexpr qsizetype bringBytesMax = 256 * 1024;
constexpr size_t recordsKept = 20;
constexpr int refusalsMax = 3; ///< in a row, by one writer
const QString keyMissing = QStringLiteral("keyMissing");
constexpr size_t leftOutKept = 50;
constexpr std::chrono::seconds waitAtMost{50};

ExchangeTrouble troubleOf(const Failure &failure)
{
    using Kind = ExchangeTrouble::Kind;
    switch (failure.kind) {
    case Failure::Kind::network:
        return {http::isCertificateNotTrusted(failure) ? Kind::refused : Kind::unreachable, failure.detail};
    case Failure::Kind::busy:
        // The centre is; or it is this computer's own store.
        return {failure.detail.startsWith(QStringLiteral("HTTP")) ? Kind::busy : Kind::store, failure.detail};
    default: return {Kind::store, name(failure.kind) + QStringLiteral(": ") + failure.detail};
    }
}

} // namespace

CourierWorker::Place CourierWorker::Place::of(Workplace &workplace)
{
    Place place{workplace.store().path(), {}};
    if (workplace.authority())
        place.writers.push_back(*workplace.authority());
    place.writers.push_back(workplace.station().writer);
    return place;
}

/// What belongs to the worker's connection.
struct CourierWorker::Desk
{
    explicit Desk(std::unique_ptr<SqlStore> opened) : store(std::move(opened)) {}

    std::unique_ptr<SqlStore> store;
    KeyRing keys; ///< empty until they were read
    SystemClock clock;
    Journal journal{*store, clock};
    SqlProgress progress{store->sql()};
    SqlSubscribers subscribers{store->sql()};
    SqlExchangeBook book{store->sql()};
    SqlDrafts drafts{store->sql()};
};

CourierWorker::CourierWorker(Place place, const courier::Pace &pace)
    : m_place(std::move(place))
    , m_timetable([] { return QRandomGenerator::global()->generateDouble(); }, pace)
    , m_bring(bringBytesMax)
    , m_answer(answerBytesMax)
    , m_timer(new QTimer(this))
{
    qRegisterMetaType<ExchangeStatus>();
    qRegisterMetaType<HeardClaims>();
    connect(&m_waiting, &WaitingContact::ended, this, &CourierWorker::onWaited, Qt::QueuedConnection);
    m_clock.start();
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &CourierWorker::speak);
}

CourierWorker::~CourierWorker() = default;

/// By the way that this computer's settings name now.
void CourierWorker::connectTo(const QString &address)
{
    m_proxy = address.isEmpty() ? std::nullopt : http::systemProxyFor(address);
    const QString certificates = http::certificatesBeside(m_place.store);
    auto centre = address.isEmpty() ? nullptr : http::Client::of(address, m_proxy, certificates);
    m_waiting.setCentre(address.isEmpty() ? nullptr : http::Client::of(address, m_proxy, certificates));
    const std::lock_guard guard(m_centreLock);
    m_centre = std::move(centre);
}

void CourierWorker::setCentre(const QString &address)
{
    connectTo(address);
    m_told.reset();
    setClaims({});
    m_writer = 0;
    m_carried = {};
    m_leftOut.clear();
    rest();
    const QString before = std::exchange(m_status, {}).centre;
    m_status.centre = address;
    if (!m_centre)
        return;
    m_timetable.noteWanted(now());
    if (const auto looked = look(true); !looked)
        endBadly(troubleOf(looked.error()));
    // The one before may have ended in trouble after it was given up.
    else if (!before.isEmpty() && before != address)
        remember({});
    tell();
    plan();
}

void CourierWorker::rest()
{
    m_timer->stop();
    m_waiting.stop();
    m_desk.reset();
}

void CourierWorker::abandon()
{
    const std::lock_guard guard(m_centreLock);
    if (m_centre)
        m_centre->abandon();
}

Outcome<void> CourierWorker::open()
{
    if (m_desk)
        return {};
    BQ_TRY_ASSIGN(auto store, SqlStore::open(m_place.store, OpenMode::existing));
    m_desk = std::make_unique<Desk>(std::move(store));
    BQ_TRY_ASSIGN(m_status.memory, m_desk->book.memory());
    BQ_TRY_ASSIGN(m_lastRow, m_desk->book.lastRow());
    return {};
}

/// Sees what was recorded here since the last look.
Outcome<void> CourierWorker::look(bool isFirst)
{
    BQ_TRY(open());
    bool isNews = false;
    bool isPressing = false;
    for (const auto &writer : m_place.writers) {
        BQ_TRY_ASSIGN(const auto kinds, m_desk->book.kindsAfter(m_lastRow, writer.device));
        isNews = isNews || !kinds.empty();
        isPressing = isPressing || std::any_of(kinds.begin(), kinds.end(), goesAtOnce);
    }
    BQ_TRY_ASSIGN(m_lastRow, m_desk->book.lastRow());
    BQ_TRY(lookInHand());
    if (isNews)
        m_timetable.noteRecorded(isPressing, now());
    if (isNews || isFirst) {
        BQ_TRY_ASSIGN(m_status.waiting, m_desk->book.waiting(m_place.writers.back().device));
    }
    return {};
}

/// The boxes that are packed here. What is taken in hand, or out of it, the others are to know at once.
Outcome<void> CourierWorker::lookInHand()
{
    BQ_TRY_ASSIGN(const auto drafts, m_desk->drafts.drafts());
    std::vector<ClaimedBox> boxes;
    for (const auto &draft : drafts)
        boxes.push_back({draft.kit, draft.boxClass});
    std::sort(boxes.begin(), boxes.end(), [](const ClaimedBox &a, const ClaimedBox &b) {
        return std::pair(a.kit.text(), a.boxClass) < std::pair(b.kit.text(), b.boxClass);
    });
    if (boxes != m_inHand)
        m_timetable.noteRecorded(true, now());
    m_inHand = std::move(boxes);
    return {};
}

void CourierWorker::noteRecorded()
{
    if (!m_centre)
        return;
    // What fails now shows itself at the next contact.
    (void)look(false);
    tell();
    plan();
}

void CourierWorker::speakNow()
{
    if (!m_centre)
        return;
    m_timetable.noteWanted(now());
    plan();
}

void CourierWorker::setLooking(bool isLooked)
{
    m_isLooked = isLooked;
    if (!isLooked)
        m_waiting.stop();
    // What came while nobody looked is had at once; then it is waited for.
    else
        m_timetable.noteNews(now());
    plan();
}

void CourierWorker::plan()
{
    if (const auto due = m_timetable.due(); due && m_centre)
        m_timer->start(std::max(courier::Milliseconds(0), *due - now()));
}

void CourierWorker::tell()
{
    Q_EMIT statusChanged(m_status);
}

/// One contact of one writer; the next one follows by the timetable, so that other wishes come between.
void CourierWorker::speak()
{
    m_timetable.noteBegun();
    if (!std::exchange(m_status.isSpeaking, true))
        tell();
    const auto spoken = contact();
    if (!spoken)
        endBadly(troubleOf(spoken.error()));
    else if (!*spoken)
        endBadly({spoken->error() == keyMissing ? ExchangeTrouble::Kind::keyMissing : ExchangeTrouble::Kind::refused,
                  spoken->error()});
    else
        take(**spoken);
    tell();
    plan();
}

Outcome<exchange::Spoken> CourierWorker::contact()
{
    BQ_TRY(open());
    if (m_desk->keys.empty()) {
        if (auto keys = readKeys(keyFileOf(m_place.store)))
            m_desk->keys = *std::move(keys);
    }
    const auto &writer = m_place.writers[m_writer];
    const auto keys = m_desk->keys.find(writer.device);
    if (keys == m_desk->keys.end())
        return exchange::Spoken(err(keyMissing));
    exchange::Contact contact(m_desk->journal, m_desk->progress, m_desk->subscribers, *m_centre);
    exchange::Load load{bringBytes(), m_answer.bytes()};
    if (!isLast())
        return contact.speak(writer, keys->second, load);
    load.wantsOpening = m_wantsOpening;
    BQ_TRY(lookInHand());
    const bool isSilent = m_inHand.empty() && m_told && m_told->empty();
    auto inHand = isSilent ? std::nullopt : std::optional(m_inHand);
    auto spoken = contact.speak(writer, keys->second, load, inHand);
    if (spoken && *spoken && inHand)
        m_told = std::move(inHand);
    if (spoken && *spoken && (*spoken)->opening)
        BQ_TRY(takeOpening(**spoken));
    return spoken;
}

/// Where the reach of the device has grown, what it may read now comes in one piece, and is stored in slices so small that
/// nobody who types waits. What is not taken comes by ordinary answers.
Outcome<void> CourierWorker::takeOpening(exchange::Contacted &contacted)
{
    constexpr size_t sliceEvents = 256;
    exchange::Peer peer(m_desk->journal, m_desk->progress, m_place.writers.back());
    bundle::StoreTrust trust(*m_desk->store, m_desk->subscribers);
    exchange::OpeningFetch fetch(*m_centre, m_desk->progress, peer, m_place.store + QStringLiteral(".opening"), sliceEvents);
    BQ_TRY_ASSIGN(const auto opened, fetch.take(*contacted.opening, trust.trust()));
    if (trust.failure())
        return tl::unexpected(*trust.failure());
    m_wantsOpening = opened.has_value();
    contacted.taken.isMore = true;
    if (opened) {
        contacted.taken.recorded += opened->recorded;
        contacted.bytesDown += opened->bytes;
    }
    return {};
}

/// What is refused as another history's is brought again to hear whether it is, not all of it.
qsizetype CourierWorker::bringBytes() const
{
    const auto &trouble = m_status.memory.trouble;
    return trouble && trouble->kind == ExchangeTrouble::Kind::storeBehind ? 1 : m_bring.bytes();
}

void CourierWorker::take(const exchange::Contacted &contacted)
{
    m_bring.noteHeld(contacted.taken.isMore);
    m_answer.noteHeld(contacted.taken.isMore);
    m_carried.brought += contacted.brought;
    m_carried.recorded += contacted.taken.recorded;
    m_carried.bytes += contacted.bytesUp + contacted.bytesDown;
    const Instant at = m_desk->clock.now();
    const bool isBehind = contacted.taken.isBehind || contacted.taken.isForked;
    if (isBehind)
        m_behind = m_place.writers[m_writer].device;
    // A gap is filled by sending again, once or twice; what is refused again and again waits for another day. While the
    // own log is another history's, what others wrote is read on.
    m_refusals = contacted.refusals.empty() || isBehind ? 0 : m_refusals + 1;
    const bool goesOn = contacted.taken.isMore && m_refusals < refusalsMax;
    if (!goesOn) {
        for (const auto &refusal : contacted.refusals)
            m_leftOut.push_back({refusal.at.text(), name(refusal.kind), at});
    }
    if (contacted.taken.recorded > 0)
        Q_EMIT newsCame();
    if (isLast())
        setClaims(contacted.claims);
    if (!goesOn) {
        ++m_writer;
        m_refusals = 0;
    }
    if (m_writer < m_place.writers.size())
        m_timetable.noteSpoken(true, now());
    else
        endWell();
}

/// What was refused is not brought again every few minutes.
void CourierWorker::endWell()
{
    if (!m_behind && !m_leftOut.empty())
        m_timetable.noteFailed(now());
    else
        m_timetable.noteSpoken(false, now());
    auto memory = lastMemory();
    memory.lastSpoken = m_desk->clock.now();
    if (!m_behind)
        memory.silentSince.reset();
    else if (!memory.silentSince)
        memory.silentSince = memory.lastSpoken;
    memory.trouble.reset();
    if (m_behind)
        memory.trouble = ExchangeTrouble{ExchangeTrouble::Kind::storeBehind, m_behind->text()};
    // What is refused is refused anew each time; what is held comes as an event of the centre's.
    memory.leftOut = m_leftOut;
    if (memory.leftOut.size() > leftOutKept)
        memory.leftOut.resize(leftOutKept);
    const bool isBehind = m_behind.has_value();
    const bool carriedAny = m_carried.brought + m_carried.recorded > 0;
    remember(memory);
    if (isBehind)
        Q_EMIT storeIsBehind();
    else if (carriedAny)
        refill();
    wait();
}

/// Where the authority's log is written, what was sealed may have used up most of a device's SSCCs: then it gets more. What
/// fails is tried again after the next exchange. A fifth of a range lasts for months, and to ask every device of a country
/// takes a part of a second.
void CourierWorker::refill()
{
    constexpr auto pause = std::chrono::minutes(10);
    if (m_place.writers.size() < 2 || !m_desk || (m_refilledAt && now() - *m_refilledAt < pause))
        return;
    const auto refilled = refillNumbers(*m_desk->store, m_desk->journal, m_place.writers.front());
    if (refilled)
        m_refilledAt = now();
    if (refilled && !refilled->given.empty()) {
        (void)look(false);
        Q_EMIT newsCame();
    }
}

void CourierWorker::setClaims(const std::vector<BoxClaim> &claims)
{
    m_claimsAt = now();
    if (claims == m_claims)
        return;
    m_claims = claims;
    Q_EMIT claimsChanged({m_claims});
}

/// Until the centre has something, from where this store stands now.
void CourierWorker::wait()
{
    const bool wasForNews = std::exchange(m_isForNews, false);
    const auto &writer = m_place.writers.back();
    const auto keys = m_desk ? m_desk->keys.find(writer.device) : KeyRing::iterator();
    if (!m_isLooked || !m_desk || keys == m_desk->keys.end())
        return;
    exchange::Contact contact(m_desk->journal, m_desk->progress, m_desk->subscribers, *m_centre);
    const auto bundle = contact.waitBundle(writer, keys->second, m_claims, waitAtMost);
    if (!bundle)
        return;
    // What an exchange did not change is not waited for again until the next one: it would never end.
    if (!wasForNews || *bundle != m_waited)
        m_waiting.wait(*bundle);
    m_waited = *bundle;
}

void CourierWorker::onWaited(quint64 number, bool isNews)
{
    if (!isNews || !m_waiting.isCurrent(number) || !m_centre)
        return;
    m_isForNews = true;
    m_timetable.noteNews(now());
    plan();
}

void CourierWorker::endBadly(const ExchangeTrouble &trouble)
{
    m_timetable.noteFailed(now());
    if (trouble.kind == ExchangeTrouble::Kind::unreachable) {
        m_bring.noteBroken();
        m_answer.noteBroken();
        // A laptop that was carried elsewhere has another way.
        if (http::systemProxyFor(m_status.centre) != m_proxy)
            connectTo(m_status.centre);
    }
    // Somebody may have brought the file that was missing.
    if (trouble.detail == http::certificateNotTrusted)
        connectTo(m_status.centre);
    // Nobody knows any more what the others have in hand.
    if (now() - m_claimsAt > std::chrono::seconds(claimSeconds))
        setClaims({});
    auto memory = lastMemory();
    memory.trouble = trouble;
    if (!memory.silentSince)
        memory.silentSince = SystemClock().now();
    remember(memory);
}

/// Commands take in the answers to letters meanwhile. What could not be kept is known here alone.
ExchangeMemory CourierWorker::lastMemory()
{
    const auto kept = m_desk ? m_desk->book.memory() : Outcome<ExchangeMemory>(m_status.memory);
    return kept && kept->lastSpoken >= m_status.memory.lastSpoken ? *kept : m_status.memory;
}

/// The exchange in hand has ended.
void CourierWorker::remember(const ExchangeMemory &memory)
{
    const bool isNew = !(memory == m_status.memory) || m_carried.brought + m_carried.recorded > 0;
    m_status.memory = memory;
    if (m_carried.brought + m_carried.recorded > 0) {
        m_carried.time = SystemClock().now();
        auto &records = m_status.memory.records;
        records.insert(records.begin(), m_carried);
        if (records.size() > recordsKept)
            records.resize(recordsKept);
    }
    m_carried = {};
    m_leftOut.clear();
    m_writer = 0;
    m_refusals = 0;
    m_behind.reset();
    m_status.isSpeaking = false;
    // Where it cannot be kept, it is known at least until the program ends.
    if (m_desk && isNew) {
        (void)transact(m_desk->journal, [this] { return m_desk->book.setMemory(m_status.memory); });
        if (const auto waiting = m_desk->book.waiting(m_place.writers.back().device))
            m_status.waiting = *waiting;
    }
    Q_EMIT spoken();
}

} // namespace botiquin::desktop

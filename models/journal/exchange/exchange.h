// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/claims.h"
#include "journal/exchange/day_totals.h"
#include "journal/exchange/feed_store.h"
#include "journal/exchange/held_acts.h"
#include "journal/exchange/intake.h"
#include "journal/exchange/opening_offer.h"
#include "journal/exchange/subscribers.h"

/// One contact of a device with a centre, without bytes and without a wire.
namespace botiquin::exchange {

/// Events of one run in their order, without gaps.
struct PushedRun
{
    std::vector<Event> events;
    QByteArray chain; ///< at the last event; empty where it does not follow from what the centre holds
};

/// What a device brings. Whoever hands it in has checked the sender's signature over all of it.
struct Push
{
    DeviceId sender;
    std::vector<PushedRun> runs;
    std::vector<EventId> heads; ///< of the sender's own runs that it holds: the last event of each
    std::vector<FeedCursor> cursors;
    std::vector<CredentialRecord> credentials = {}; ///< set here, of people of the sender's facility
    quint64 credentialsSeen = 0;                    ///< the centre's last change of them that the device has
    qsizetype answerBytesMax = 0; ///< of canonical events that the device wants in the answer; 0: as the centre will
    std::optional<std::vector<ClaimedBox>> inHand = {}; ///< all that it has in hand; nothing where it says nothing of it
    std::vector<BoxClaim> claimsKnown = {}; ///< what others have in hand as it knows it; of a contact that waits
    int waitSeconds = 0;                    ///< of one: how long at most
    bool wantsOpening = false;    ///< and can take one in
    bool sealsAnswer = false;     ///< the answer is for the holder of the sender's key alone
    QByteArray letter = {};       ///< the name of a letter that may be answered days later; empty on a wire
    int protocol = 0;             ///< the version of the message that brought it, which its answer keeps to; 0: the newest
    std::vector<EventId> authorityHeads = {}; ///< the same as `heads` of the authority's runs, where the store wrote them
};

/// How far the centre holds a run: its last event's seq, 0 for none. The device goes on after it.
struct RunEnd
{
    quint32 run;
    quint64 seq;

    friend bool operator==(const RunEnd &, const RunEnd &) = default;
};

/// A cursor that the centre does not go on from, and where both still agree: it reads on from there.
struct Rewound
{
    enum class Reason {
        fromTheFuture, ///< beyond the feed's end
        digestDiffers, ///< what was read there is not what stands there
    };

    Feed feed;
    Reason reason;
    quint64 to;
};
constexpr int countOf(Rewound::Reason) { return 2; }
QString name(Rewound::Reason reason);

struct Answer
{
    std::vector<RunEnd> acknowledged;
    IntakeReport intake;
    std::vector<Event> events;       ///< what concerns the device, without what it wrote and holds itself
    std::vector<FeedCursor> cursors; ///< those that are others once the device has stored the events
    std::vector<Rewound> rewound;
    bool isMore = false;             ///< another contact brings more
    CredentialChanges credentials = {}; ///< of the device's facility, since what it has seen
    std::vector<UserId> unknownPeople = {}; ///< whose credentials wait at the device until the centre has heard of them
    std::vector<BoxClaim> claims = {};  ///< what the facility's other devices have in hand
    std::optional<OpeningOffer> opening = {};
    std::optional<DeviceId> centre = {}; ///< who answered
    QByteArray letter = {};              ///< and what, where that has a name
    /// How far each log goes that the centre writes itself, for a device that has read another history of it: what that
    /// heard beyond was lost.
    std::optional<std::vector<RunEnd>> centreRuns = {};
    std::optional<Instant> at = {};      ///< and when, by the centre's clock, where it may come days later
};

/// What a device that waits has, and what would be news to it.
struct Awaited
{
    DeviceId device;
    Clues facility;
    std::vector<std::pair<Feed, quint64>> read; ///< each feed that it reads, and how far it has
    std::vector<BoxClaim> claims;
    bool isBehind = false; ///< it need not wait: the feeds have another history than it knows
};

enum class ContactRefusal {
    unknownDevice, ///< nobody enrolled the sender, and it is not the region's authority
    revoked,       ///< it reads nothing any more, and brought nothing that could still count
};
QString name(ContactRefusal refusal);

class Reader;

/// The centre's side.
class Exchange
{
public:
    /// Without a board nobody hears what others have in hand, without totals no supervisor what clinics gave, and without
    /// `held` nobody, but for the answer to whoever wrote it, what is held back.
    Exchange(Journal &journal, FeedStore &feeds, Subscribers &subscribers, RightsBook &rights, ClaimBoard *claims = nullptr,
             DayTotals *totals = nullptr, HeldActs *held = nullptr)
        : m_journal(journal), m_feeds(feeds), m_subscribers(subscribers), m_rights(rights), m_claims(claims), m_totals(totals)
        , m_held(held)
    {
    }

    /// Takes in what the device brings, then answers with what it lacks of its own runs, and what stands after its
    /// cursors in the feeds that it reads, the urgent ones first: events of at most `bytesMax` canonical bytes together,
    /// but one at least.
    /// Bringing the same twice changes nothing. The device's feeds are not read where it was revoked: what such a one brings
    /// is judged, and it is refused where it brings nothing.
    [[nodiscard]] Outcome<Result<Answer, ContactRefusal>> contact(const Push &push, qsizetype bytesMax);
    /// What the device waits for; nothing comes to one that may read no feed.
    [[nodiscard]] Outcome<Result<Awaited, ContactRefusal>> awaited(const Push &push);
    Instant now() const { return m_journal.clock().now(); }

private:
    Outcome<bool> takeIn(const Push &push, const Standing &sender, Answer &answer);
    Outcome<bool> takeRuns(const Push &push, const Standing &sender, Answer &answer);
    Outcome<void> takeCredentials(const Push &push, Answer &answer);
    Outcome<void> sayTotals(const Standing &sender);
    Outcome<void> takeClaims(const Push &push, const Standing &sender);
    Outcome<void> answerFrom(const Push &push, qsizetype bytesMax, Answer &answer);
    Outcome<void> noteContact(const Push &push, const Answer &answer);
    Outcome<void> acknowledge(const Push &push, Answer &answer);
    Outcome<std::vector<RunEnd>> centreRuns();
    Outcome<void> readOwn(const Push &push, const IntakeReport &intake, Reader &reader);
    Outcome<bool> readFeeds(const Push &push, const std::vector<Feed> &feeds, Reader &reader, Answer &answer);
    Outcome<FeedPoint> startOf(const FeedCursor &cursor, quint64 epoch, const FeedPoint &end, Answer &answer);

    Journal &m_journal;
    FeedStore &m_feeds;
    Subscribers &m_subscribers;
    RightsBook &m_rights;
    ClaimBoard *m_claims;
    DayTotals *m_totals;
    HeldActs *m_held;
};

} // namespace botiquin::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_rights_book.h"

#include "domain/exchange/concerns.h"
#include "domain/projection/fold.h"

#include <algorithm>

namespace botiquin {

namespace {

/// Not known where nobody has said so yet.
Concerned known(std::vector<Clues> facilities)
{
    const bool isKnown = !facilities.empty();
    return {std::move(facilities), isKnown};
}

const QString noneLeft = QStringLiteral("none");

/// Where a box was closed, and for whom.
struct BoxOrigin
{
    Clues at;
    std::optional<Clues> supplier; ///< of the kit
    std::optional<Clues> receiver;

    static constexpr auto fields = Fields{Field{1, "closed_at", &BoxOrigin::at}, Field{2, "supplier", &BoxOrigin::supplier},
                                          Field{3, "receiver", &BoxOrigin::receiver}};
};

/// A trip that a box was loaded on, once for each of its stops.
struct TripOfBox
{
    Clues warehouse;
    std::optional<Clues> stop;

    static constexpr auto fields
        = Fields{Field{1, "warehouse", &TripOfBox::warehouse}, Field{2, "facility", &TripOfBox::stop}};
};

struct HeldColumns
{
    QString event;
    QString breach;

    static constexpr auto fields = Fields{Field{1, "event", &HeldColumns::event}, Field{2, "breach", &HeldColumns::breach}};
};

bool contains(const std::vector<Clues> &facilities, const Clues &facility)
{
    return std::find(facilities.begin(), facilities.end(), facility) != facilities.end();
}

void addTo(std::vector<Clues> &facilities, const std::optional<Clues> &facility)
{
    if (facility && !contains(facilities, *facility))
        facilities.push_back(*facility);
}

/// Its stops, and theirs from where they sent it on: of the trips that began where the box had to do with.
void addStops(std::vector<Clues> &facilities, const std::vector<TripOfBox> &trips)
{
    for (size_t before = 0; before < facilities.size();) {
        before = facilities.size();
        for (const auto &trip : trips) {
            if (contains(facilities, trip.warehouse))
                addTo(facilities, trip.stop);
        }
    }
}

template <class Body>
std::optional<Body> bodyOf(const QByteArray &canonical)
{
    const auto event = Event::parse(canonical);
    const auto body = event ? standingBody(*event) : std::nullopt;
    const auto *found = body ? std::get_if<Body>(&*body) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

/// What gives a device SSCCs.
template <class Giving>
void addRange(std::vector<gs1::SsccRange> &ranges, const Giving &giving)
{
    if (giving.serialFirst > giving.serialLast)
        return;
    const quint64 count = giving.serialLast - giving.serialFirst + 1;
    if (const auto range = gs1::SsccRange::of(giving.extension, giving.companyPrefix, giving.serialFirst, count))
        ranges.push_back(*range);
}

} // namespace

/// Of a log without feeds, each event is read once in a transaction: what stood in the one before may have been taken back.
Outcome<std::vector<QByteArray>> SqlRightsBook::saidInLog(const Subject &about)
{
    if (m_readIn != m_sql.transaction()) {
        m_readIn = m_sql.transaction();
        m_readTo = 0;
        m_said.clear();
    }
    BQ_TRY_ASSIGN(const auto last, m_sql.one<qint64>("SELECT coalesce(max(row), 0) FROM event"));
    BQ_TRY_ASSIGN(const auto news, m_sql.all<QByteArray>("SELECT canonical FROM event WHERE row > ? "
                                                         "AND kind IN (?, ?, ?, ?, ?, ?, ?) "
                                                         "AND NOT EXISTS (SELECT 1 FROM held_event h WHERE h.row = event.row) "
                                                         "ORDER BY row",
                                                         m_readTo, int(Kind::personDefined), int(Kind::deviceEnrolled),
                                                         int(Kind::deviceReachSet), int(Kind::numbersGiven),
                                                         int(Kind::routeDefined), int(Kind::boxRedirected),
                                                         int(Kind::corrected)));
    m_readTo = last.value_or(0);
    for (const auto &canonical : news) {
        const auto event = Event::parse(canonical);
        for (const auto &subject : event ? concernsOf(*event).subjects : std::vector<Subject>())
            m_said[subject.text()].push_back(canonical);
    }
    const auto found = m_said.find(about.text());
    return found == m_said.end() ? std::vector<QByteArray>() : found->second;
}

/// What was said about a subject and counts.
Outcome<std::vector<QByteArray>> SqlRightsBook::said(const Subject &about, Kind kind)
{
    if (!m_hasFeeds)
        return saidInLog(about);
    return m_sql.all<QByteArray>("SELECT e.canonical FROM feed_subject s JOIN event e ON e.row = s.row "
                                 "WHERE s.subject = ? AND e.kind IN (?, ?) "
                                 "AND NOT EXISTS (SELECT 1 FROM held_event h WHERE h.row = e.row)",
                                 about, int(kind), int(Kind::corrected));
}

Outcome<std::vector<PersonDefined>> SqlRightsBook::everSaidOf(const UserId &user)
{
    BQ_TRY_ASSIGN(const auto definitions, said(Subject::person(user), Kind::personDefined));
    std::vector<PersonDefined> all;
    for (const auto &canonical : definitions) {
        if (auto person = bodyOf<PersonDefined>(canonical); person && person->user == user)
            all.push_back(*std::move(person));
    }
    return all;
}

Outcome<Reach> SqlRightsBook::widestReach(DeviceId device)
{
    // What a centre's operators said before it was the authority's to say.
    BQ_TRY_ASSIGN(const auto first, m_sql.one<Reach>("SELECT reach FROM subscriber WHERE device = ?", device));
    BQ_TRY_ASSIGN(const auto later, said(Subject::enrolment(device), Kind::deviceReachSet));
    Reach widest = first.value_or(Reach::facility);
    for (const auto &canonical : later) {
        if (const auto set = bodyOf<DeviceReachSet>(canonical))
            widest = std::max(widest, set->reach);
    }
    return widest;
}

/// With what it was enrolled, and what it got since.
Outcome<std::vector<gs1::SsccRange>> SqlRightsBook::numbersOf(DeviceId device)
{
    std::vector<gs1::SsccRange> all;
    BQ_TRY_ASSIGN(const auto enrolments, said(Subject::enrolment(device), Kind::deviceEnrolled));
    for (const auto &canonical : enrolments) {
        if (const auto enrolled = bodyOf<DeviceEnrolled>(canonical))
            addRange(all, *enrolled);
    }
    BQ_TRY_ASSIGN(const auto later, said(Subject::enrolment(device), Kind::numbersGiven));
    for (const auto &canonical : later) {
        if (const auto given = bodyOf<NumbersGiven>(canonical))
            addRange(all, *given);
    }
    return all;
}

Outcome<Concerned> SqlRightsBook::concernedWith(const ActedOn &thing)
{
    const QString &name = thing.name;
    switch (thing.whose) {
    case ActedOn::Whose::facility: return supplied(name).map(&known);
    case ActedOn::Whose::box: return aboutBox(name);
    case ActedOn::Whose::boxFound: return aboutFound(name);
    case ActedOn::Whose::sealedBox: return closedAt(name).map(&known);
    case ActedOn::Whose::number: return mayNumber(name).map(&known);
    case ActedOn::Whose::route: return warehousesOf(name).map(&known);
    case ActedOn::Whose::trip:
        return m_sql.all<Clues>("SELECT warehouse FROM trip WHERE trip = ? UNION SELECT facility FROM trip_stop WHERE trip = ?",
                                name, name)
            .map(&known);
    case ActedOn::Whose::loading:
        return m_sql.all<Clues>("SELECT warehouse FROM trip WHERE trip = ?", name).map(&known);
    case ActedOn::Whose::shortage: {
        BQ_TRY_ASSIGN(const auto at, m_sql.one<QString>("SELECT facility FROM shortage WHERE event = ?", name));
        return at ? supplied(*at).map(&known) : Outcome<Concerned>(known({}));
    }
    }
    Q_UNREACHABLE();
}

/// The facility itself, and who sends it what it gets.
Outcome<std::vector<Clues>> SqlRightsBook::supplied(const QString &facility)
{
    const auto clues = Clues::parse(facility);
    if (!clues)
        return std::vector<Clues>();
    BQ_TRY_ASSIGN(auto all, m_hasFeeds
                                ? m_sql.all<Clues>("SELECT facility FROM feed_interest WHERE subject = ?", Subject::supplyOf(*clues))
                                : m_sql.all<Clues>("SELECT warehouse FROM kit_order WHERE facility = ? UNION "
                                                   "SELECT r.warehouse FROM route r JOIN route_stop s ON s.route = r.route "
                                                   "WHERE s.facility = ?",
                                                   *clues, *clues));
    all.push_back(*clues);
    return all;
}

Outcome<std::vector<Clues>> SqlRightsBook::closedAt(const QString &sscc)
{
    return m_sql.all<Clues>("SELECT warehouse FROM box_sealed WHERE sscc = ? "
                            "UNION SELECT from_facility FROM stock_move WHERE sscc = ?",
                            sscc, sscc);
}

/// Where a code's company prefix ends, it does not say itself. No two devices have a serial in common.
Outcome<std::vector<Clues>> SqlRightsBook::mayNumber(const QString &sscc)
{
    BQ_TRY_ASSIGN(auto all, closedAt(sscc));
    for (int digits = 4; digits <= 12; ++digits) {
        const quint64 serial = sscc.mid(1 + digits, 16 - digits).toULongLong();
        BQ_TRY_ASSIGN(const auto given,
                      m_sql.one<Clues>("SELECT d.facility FROM (SELECT device, serial_first FROM device_numbers "
                                       "WHERE company_prefix = ? AND extension = ? AND serial_last >= ? "
                                       "ORDER BY serial_last LIMIT 1) nearest "
                                       "JOIN device d ON d.device = nearest.device WHERE nearest.serial_first <= ?",
                                       sscc.mid(1, digits), sscc.left(1).toInt(), serial, serial));
        addTo(all, given);
    }
    return all;
}

/// Of all that it ever was: a plan may come after the route was given to another.
Outcome<std::vector<Clues>> SqlRightsBook::warehousesOf(const QString &route)
{
    std::vector<Clues> all;
    const auto id = RouteId::parse(route);
    BQ_TRY_ASSIGN(const auto definitions, id ? said(Subject::route(*id), Kind::routeDefined)
                                             : Outcome<std::vector<QByteArray>>());
    for (const auto &canonical : definitions) {
        if (const auto defined = bodyOf<RouteDefined>(canonical))
            addTo(all, defined->warehouse);
    }
    return all;
}

/// Who closed it and for whom, where it was sent from there, and where it is to go instead. Not who says that they have it:
/// that may be anybody. Known once what it was closed for is.
Outcome<Concerned> SqlRightsBook::aboutBox(const QString &sscc)
{
    Concerned concerned{{}, false};
    const auto box = Sscc::parse(sscc);
    if (!box)
        return concerned;
    BQ_TRY_ASSIGN(const auto origins,
                  m_sql.all<BoxOrigin>("SELECT b.warehouse AS closed_at, k.warehouse AS supplier, k.facility AS receiver "
                                       "FROM box_sealed b LEFT JOIN kit_order k ON k.kit = b.kit WHERE b.sscc = ? "
                                       "UNION ALL SELECT from_facility, NULL, to_facility FROM stock_move WHERE sscc = ?",
                                       sscc, sscc));
    for (const auto &origin : origins) {
        for (const auto &facility : {std::optional(origin.at), origin.supplier, origin.receiver})
            addTo(concerned.facilities, facility);
        concerned.isAllKnown = concerned.isAllKnown || origin.receiver;
    }
    BQ_TRY_ASSIGN(const auto redirections, said(Subject::box(*box), Kind::boxRedirected));
    for (const auto &canonical : redirections) {
        if (const auto redirected = bodyOf<BoxRedirected>(canonical))
            addTo(concerned.facilities, redirected->facility);
    }
    BQ_TRY_ASSIGN(const auto trips,
                  m_sql.all<TripOfBox>("SELECT t.warehouse, s.facility FROM box_loaded l JOIN trip t ON t.trip = l.trip "
                                       "LEFT JOIN trip_stop s ON s.trip = t.trip WHERE l.sscc = ?",
                                       sscc));
    addStops(concerned.facilities, trips);
    return concerned;
}

/// To settle what is wrong with it moves nothing.
Outcome<Concerned> SqlRightsBook::aboutFound(const QString &sscc)
{
    BQ_TRY_ASSIGN(auto concerned, aboutBox(sscc));
    BQ_TRY_ASSIGN(const auto receivers, m_sql.all<Clues>("SELECT facility FROM box_received WHERE sscc = ?", sscc));
    for (const auto &facility : receivers)
        addTo(concerned.facilities, facility);
    return concerned;
}

Outcome<std::optional<RightsBook::Round>> SqlRightsBook::lastRound()
{
    BQ_TRY_ASSIGN(const auto said, m_sql.one<QString>("SELECT value FROM local_setting WHERE name = 'heldJudged'"));
    if (!said)
        return std::optional(Round());
    if (*said == noneLeft)
        return std::optional<Round>();
    const auto time = [&](int part) { return Instant{said->section(u' ', part, part).toLongLong()}; };
    return std::optional(Round{time(0), time(1), said->section(u' ', 2)});
}

Outcome<void> SqlRightsBook::noteRound(const std::optional<Round> &round)
{
    BQ_TRY(m_sql.run("INSERT INTO local_setting (name, value) VALUES ('heldJudged', ?) "
                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                     round ? QStringLiteral("%1 %2 %3").arg(round->begun.seconds).arg(round->last.seconds).arg(round->after) : noneLeft));
    return {};
}

Outcome<std::vector<RightsBook::Undecided>> SqlRightsBook::undecided(const QString &after, int limit)
{
    static_assert(int(HeldVerdict::held) == 0);
    const auto named = [](RightsBreach breach) { return botiquin::name(breach); };
    BQ_TRY_ASSIGN(const auto held, m_sql.all<HeldColumns>("SELECT h.event, h.breach FROM held_verdict v "
                                                          "JOIN held_act h ON h.event = v.event "
                                                          "WHERE v.verdict = 0 AND v.event > ? AND h.breach IN (?, ?, ?, ?) "
                                                          "ORDER BY v.event LIMIT ?",
                                                          after, named(RightsBreach::notItsFacility),
                                                          named(RightsBreach::notKnownYet), named(RightsBreach::unknownPerson),
                                                          named(RightsBreach::notTheirRight), limit));
    std::vector<Undecided> undecided;
    for (const auto &act : held) {
        if (const auto id = EventId::parse(act.event))
            undecided.push_back({*id, act.breach});
    }
    return undecided;
}

} // namespace botiquin

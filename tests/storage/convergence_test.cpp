// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/projector.h"
#include "proof_fixture.h"
#include "stores.h"
#include "support/event_samples.h"
#include "support/suite.h"

#include <QRandomGenerator>
#include <QTest>
#include <map>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// Several devices that do what people do, contradict each other and learn of each other's events now and then.
class History
{
public:
    explicit History(quint32 seed) : m_random(seed)
    {
        for (quint64 device = 1; device <= 4; ++device)
            m_stations.push_back(std::make_unique<Station>(device * 1'000'003));
    }

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            auto &station = any();
            if (m_random.bounded(8) == 0)
                station.learnFrom(any());
            else if (m_random.bounded(20) == 0)
                station.clock.advance(m_random.bounded(2) ? -365 * 86'400 : 3 * 86'400);
            else
                act(station);
        }
    }

    /// Each device's events in their order.
    std::map<DeviceId, std::vector<Event>> logs()
    {
        std::map<DeviceId, std::vector<Event>> all;
        for (const auto &station : m_stations) {
            for (const auto &event : station->log()) {
                if (event.id().device == station->writer.device)
                    all[event.id().device].push_back(event);
            }
        }
        return all;
    }

private:
    Station &any() { return *m_stations[size_t(m_random.bounded(int(m_stations.size())))]; }
    Lot anyLot() { return lot(m_random.bounded(2) ? "A1" : "B2"); }
    quint64 anySerial() { return quint64(m_random.bounded(1, 6)); }

    void act(Station &station)
    {
        switch (m_random.bounded(9)) {
        case 0: station.record(received(anyLot(), m_random.bounded(1, 500))); break;
        case 1:
        case 2: station.record(sealed(anySerial(), anyLot(), m_random.bounded(1, 20))); break;
        case 3: station.record(reopened(anySerial(), anyLot(), m_random.bounded(1, 20))); break;
        case 4:
        case 5:
        case 6: correct(station); break;
        case 7: writeRegister(station); break;
        default:
            if (m_random.bounded(4) == 0)
                station.take(ofLaterProgram(station));
            else
                station.record(LabelPrinted{sscc(anySerial()), QStringLiteral("torn")});
        }
    }

    EventBody replacementOf(int kind)
    {
        switch (Kind(kind)) {
        case Kind::boxSealed: return sealed(anySerial(), anyLot(), m_random.bounded(1, 20));
        case Kind::boxReopened: return reopened(anySerial(), anyLot(), m_random.bounded(1, 20));
        default: return received(anyLot(), m_random.bounded(1, 500));
        }
    }

    void correct(Station &station)
    {
        const auto log = station.log();
        if (log.empty())
            return;
        const auto &target = log[size_t(m_random.bounded(int(log.size())))];
        const auto replacement
            = m_random.bounded(3) == 0 ? std::nullopt : std::optional(replacementOf(target.envelope().kind));
        // Refused: what this program cannot read, and a replacement of another kind.
        if (const auto done = station.tryRecord(correcting(target.id(), replacement)); !done)
            QCOMPARE(done.error().kind, Failure::Kind::malformed);
    }

    void writeRegister(Station &station)
    {
        const TemplateId basic = *TemplateId::parse(QStringLiteral("basico"));
        const Month month = *Month::of(2026, 12);
        switch (m_random.bounded(3)) {
        case 0:
            station.record(SlotAssigned{clues(), clave(), *Slot::parse(QString::number(m_random.bounded(50)))});
            break;
        case 1:
            station.record(LotHeld{clues(), anyLot(), HoldReason::recall, m_random.bounded(2) == 0, {}});
            break;
        default: {
            KitTemplateDefined kit{basic, QStringLiteral("Básico"), month, std::nullopt, {}};
            for (const char *item : {"010.000.0104.00", "010.000.0106.00", "060.004.0109"}) {
                if (m_random.bounded(2))
                    kit.lines.push_back({clave(item), Units(m_random.bounded(1, 30))});
            }
            station.record(kit);
        }
        }
    }

    QRandomGenerator m_random;
    std::vector<std::unique_ptr<Station>> m_stations;
};

/// The events in an order in which a store may get them: each device's own one after the other.
std::vector<Event> shuffled(std::map<DeviceId, std::vector<Event>> logs, QRandomGenerator &random)
{
    std::vector<Event> events;
    while (!logs.empty()) {
        auto from = std::next(logs.begin(), random.bounded(int(logs.size())));
        // Some devices are heard of late.
        const int several = random.bounded(1, 12);
        for (int i = 0; i < several && !from->second.empty(); ++i) {
            events.push_back(from->second.front());
            from->second.erase(from->second.begin());
        }
        if (from->second.empty())
            logs.erase(from);
    }
    return events;
}

} // namespace

class ConvergenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesThatHoldTheSameEventsAgree_data();
    void storesThatHoldTheSameEventsAgree();
    void everyKindComesIntoTheBooks();
    void anEarlierReopeningThatComesLateTakesThePostings();
    void theCorrectionOfALostReopeningMovesNothing();
    void aCorrectionFallsWithWhatItCorrects();
    void aLongChainOfWaitingCorrectionsIsUntied();
    void aClockSetBackStartsAnEpochAndLosesNoRegister();
    void aHostileOrderStopsNobody();
    void claimsAtTheEndOfOrdersAreSettledAlikeEverywhere_data();
    void claimsAtTheEndOfOrdersAreSettledAlikeEverywhere();
    void anOrderThatFallsIsRefused();
    void aCorrectionTouchesWhatItReverses();
    void whatCouldNotBeReadBackIsNotRecorded();
};

void ConvergenceTest::storesThatHoldTheSameEventsAgree_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("SQLite, seed %u", seed) << onSqlite << seed;
    for (quint32 seed = 1; seed <= 2; ++seed)
        QTest::addRow("PostgreSQL, seed %u", seed) << onPostgres << seed;
}

void ConvergenceTest::storesThatHoldTheSameEventsAgree()
{
    QFETCH(const quint32, seed);
    History history(seed);
    history.run(120);
    const auto logs = history.logs();
    QRandomGenerator random(seed + 1000);
    QString expected;
    QString expectedInScope;
    for (int order = 0; order < 4; ++order) {
        BQ_EMPTY_STORE(empty);
        Station store(99, std::move(empty));
        auto transaction = must(Transaction::begin(*store.store));
        for (const auto &event : shuffled(logs, random))
            QCOMPARE(must(store.journal.take(event)), Taken::recorded);
        must(transaction.commit());
        const auto whole = must(digest(*store.store));
        const auto inScope = must(digest(*store.store, clues()));
        if (order == 0) {
            expected = whole;
            expectedInScope = inScope;
        }
        QCOMPARE(findings(*store.store), QString());
        QCOMPARE(whole, expected);
        QCOMPARE(inScope, expectedInScope);
        must(rebuildProjections(*store.store));
        QCOMPARE(must(digest(*store.store)), expected);
    }
}

void ConvergenceTest::everyKindComesIntoTheBooks()
{
    Station station(7);
    station.record(receivedSample());
    auto before = must(digest(*station.store));
    for (const auto &body : eventSamples()) {
        station.record(body);
        const auto after = must(digest(*station.store));
        const bool leavesNoRow = std::holds_alternative<RegionCreated>(body);
        QVERIFY2((after == before) == leavesNoRow, qPrintable(kindName(kindOf(body))));
        before = after;
    }
    QCOMPARE(findings(*station.store), QString());
    QCOMPARE(verify(*station.store, makeScratch)->unreadable, 0);
}

void ConvergenceTest::anEarlierReopeningThatComesLateTakesThePostings()
{
    Station early(1);
    Station late(2);
    late.clock.advance(60);
    early.record(reopened(5, lot("A1"), 3));
    late.record(reopened(5, lot("A1"), 8));
    Station centre(3);
    centre.learnFrom(late);
    QCOMPARE(centre.units(Place::facility(clues())), 8);
    centre.learnFrom(early);
    QCOMPARE(centre.units(Place::facility(clues())), 3);
    QCOMPARE(verify(*centre.store, makeScratch)->contested, 1);
    early.learnFrom(late);
    QCOMPARE(must(digest(*early.store)), must(digest(*centre.store)));
}

void ConvergenceTest::theCorrectionOfALostReopeningMovesNothing()
{
    Station early(1);
    Station late(2);
    late.clock.advance(60);
    early.record(reopened(5, lot("A1"), 3));
    const auto lost = late.record(reopened(5, lot("A1"), 8));
    late.record(correcting(lost, EventBody(reopened(5, lot("A1"), 7))));
    QCOMPARE(late.units(Place::facility(clues())), 7);
    late.learnFrom(early);
    QCOMPARE(late.units(Place::facility(clues())), 3);
    QCOMPARE(late.units(Place::box(sscc(5))), -3);
    Station other(3);
    other.learnFrom(early);
    other.learnFrom(late);
    QCOMPARE(other.units(Place::facility(clues())), 3);
    QCOMPARE(must(digest(*other.store)), must(digest(*late.store)));
}

void ConvergenceTest::aCorrectionFallsWithWhatItCorrects()
{
    Station origin(1);
    const auto wrong = origin.record(received(lot("A1"), 100));
    Station early(2);
    early.learnFrom(origin);
    Station late(3);
    late.learnFrom(origin);
    late.clock.advance(60);
    early.record(correcting(wrong, EventBody(received(lot("A1"), 10))));
    const auto second = late.record(correcting(wrong, EventBody(received(lot("A1"), 12))));
    late.record(correcting(second, EventBody(received(lot("A1"), 11))));
    QCOMPARE(late.units(Place::facility(clues())), 11);
    late.learnFrom(early);
    QCOMPARE(late.units(Place::facility(clues())), 10);
    QCOMPARE(findings(*late.store), QString());
}

void ConvergenceTest::aLongChainOfWaitingCorrectionsIsUntied()
{
    constexpr int length = 3000;
    Station origin(1);
    Station supervisor(2);
    auto wrong = origin.record(received(lot("A1"), 1));
    supervisor.learnFrom(origin);
    {
        auto transaction = must(Transaction::begin(*supervisor.store));
        for (int i = 2; i <= length; ++i)
            wrong = must(supervisor.journal.record(supervisor.writer, user(),
                                                   correcting(wrong, EventBody(received(lot("A1"), i)))));
        must(transaction.commit());
    }
    Station other(3);
    {
        auto transaction = must(Transaction::begin(*other.store));
        for (const auto &event : supervisor.log()) {
            if (event.id().device == supervisor.writer.device)
                (void)must(other.journal.take(event));
        }
        must(transaction.commit());
    }
    QCOMPARE(other.units(Place::facility(clues())), 0);
    other.learnFrom(origin);
    QCOMPARE(other.units(Place::facility(clues())), length);
    QCOMPARE(must(digest(*other.store)), must(digest(*supervisor.store)));
}

void ConvergenceTest::aClockSetBackStartsAnEpochAndLosesNoRegister()
{
    Station station(1);
    const auto assign = [](const char *slot) {
        return SlotAssigned{clues(), clave(), *Slot::parse(QString::fromLatin1(slot))};
    };
    const auto slotAt = [](Station &at) { return *must(at.store->sql().one<QString>("SELECT slot FROM slot")); };
    QCOMPARE(station.event(station.record(assign("A"))).envelope().clockEpoch, 1u);
    station.clock.advance(-1);
    QCOMPARE(station.event(station.record(assign("B"))).envelope().clockEpoch, 1u);
    station.clock.advance(-365 * 86'400);
    const auto setBack = station.event(station.record(assign("C")));
    QCOMPARE(setBack.envelope().clockEpoch, 2u);
    QCOMPARE(setBack.envelope().time, station.clock.now());
    QCOMPARE(slotAt(station), QStringLiteral("C"));
    // Another device that has seen it writes after it, whatever its own clock says.
    Station other(2);
    other.clock.advance(-10 * 365 * 86'400);
    other.learnFrom(station);
    other.record(assign("D"));
    QCOMPARE(slotAt(other), QStringLiteral("D"));
    station.learnFrom(other);
    QCOMPARE(slotAt(station), QStringLiteral("D"));
    QCOMPARE(findings(*station.store), QString());
}

void ConvergenceTest::aHostileOrderStopsNobody()
{
    Station hostile(66);
    Envelope envelope{{hostile.writer.device, 1, 1}, latestClaim, 1, Rank::orderMax, std::nullopt,
                      int(Kind::labelPrinted), 1, std::nullopt};
    const auto event = Event::make(envelope, encodeBody(LabelPrinted{sscc(1), {}}));
    Station station(7);
    QCOMPARE(station.take(event), Taken::recorded);
    station.record(received(lot("A1"), 5));
    station.clock.set({std::numeric_limits<qint64>::max()});
    station.record(received(lot("A1"), 5));
    station.clock.set({std::numeric_limits<qint64>::min()});
    station.record(received(lot("A1"), 5));
    QCOMPARE(station.log().size(), size_t(4));
    QCOMPARE(findings(*station.store), QString());
    ++envelope.order;
    QVERIFY(!Event::parse(Event::make(envelope, {}).canonical()));
}

void ConvergenceTest::claimsAtTheEndOfOrdersAreSettledAlikeEverywhere_data()
{
    QTest::addColumn<quint64>("hostileDevice");
    QTest::newRow("whose number is the lowest") << quint64(1);
    QTest::newRow("whose number is between") << quint64(8);
    QTest::newRow("whose number is the highest") << quint64(66);
}

/// A device that wrote the highest order there is drives all who hear of it to the end of orders, where only the
/// device's number tells events apart. They go on writing, and agree on who was first.
void ConvergenceTest::claimsAtTheEndOfOrdersAreSettledAlikeEverywhere()
{
    QFETCH(const quint64, hostileDevice);
    Station origin(2);
    const auto wrong = origin.record(received(lot("A1"), 100));
    origin.record(sealed(5, lot("A1"), 8));
    const Envelope envelope{{*DeviceId::of(hostileDevice), 1, 1}, latestClaim, 1, Rank::orderMax, std::nullopt,
                            int(Kind::boxReopened), 1, touches(postings(EventBody(reopened(5, lot("A1"), 3))))};
    const auto hostile = Event::make(envelope, encodeBody(reopened(5, lot("A1"), 3)));

    Station first(7);
    Station second(9);
    for (Station *station : {&first, &second}) {
        station->learnFrom(origin);
        QCOMPARE(station->take(hostile), Taken::recorded);
    }
    // Each claims what the other claims, after the hostile claim that both have seen.
    for (Station *station : {&first, &second}) {
        station->record(reopened(5, lot("A1"), 8));
        const auto mine = station->record(correcting(wrong, EventBody(received(lot("A1"), 50))));
        station->record(correcting(mine, EventBody(received(lot("A1"), 60 + qint64(station->writer.device.number())))));
        for (const char *slot : {"A-1", "A-2"})
            station->record(SlotAssigned{clues(), clave(), *Slot::parse(QString::fromLatin1(slot))});
    }
    Station other(99);
    for (Station *station : {&second, &first, &origin})
        other.learnFrom(*station);
    first.learnFrom(second);
    second.learnFrom(first);
    const auto expected = must(digest(*other.store));
    for (Station *station : {&first, &second, &other}) {
        QCOMPARE(must(digest(*station->store)), expected);
        QCOMPARE(findings(*station->store), QString());
        must(rebuildProjections(*station->store));
        QCOMPARE(must(digest(*station->store)), expected);
        // Of the two corrections that of the lower number stands, with what corrects it.
        QCOMPARE(station->units(Place::facility(clues())), 67 - 8 + (hostileDevice < 7 ? 3 : 8));
        // A device's own order of writing is kept.
        QCOMPARE(*must(station->store->sql().one<QString>("SELECT slot FROM slot")), QStringLiteral("A-2"));
        station->record(received(lot("B2"), 5));
    }
}

void ConvergenceTest::anOrderThatFallsIsRefused()
{
    Station station(7);
    const Envelope envelope{{*DeviceId::of(9), 1, 1}, {1'790'000'000}, 1, 50, std::nullopt,
                            int(Kind::labelPrinted), 1, std::nullopt};
    const auto body = encodeBody(LabelPrinted{sscc(1), {}});
    QCOMPARE(station.take(Event::make(envelope, body)), Taken::recorded);
    auto next = envelope;
    next.id.seq = 2;
    QCOMPARE(station.take(Event::make(next, body)), Taken::misordered);
    next.order = 51;
    QCOMPARE(station.take(Event::make(next, body)), Taken::recorded);
    next.id.seq = 4;
    QCOMPARE(station.take(Event::make(next, body)), Taken::gap);
    next.id.seq = 2;
    next.order = 52;
    QCOMPARE(station.take(Event::make(next, body)), Taken::forked);
}

void ConvergenceTest::aCorrectionTouchesWhatItReverses()
{
    Station station(7);
    const auto wrong = station.record(received(lot("A1"), 5));
    auto elsewhere = received(lot("B2", "2028-01-31", "010.000.0106.00"), 5);
    elsewhere.facility = clues("OCIMB000596");
    const auto touched = station.event(station.record(correcting(wrong, EventBody(elsewhere)))).envelope().touches;
    QVERIFY(touched);
    QCOMPARE(touched->places, (std::vector<QString>{QStringLiteral("F:OCIMB000012"), QStringLiteral("F:OCIMB000596")}));
    QCOMPARE(touched->items, (std::vector<Clave>{clave(), clave("010.000.0106.00")}));
}

void ConvergenceTest::whatCouldNotBeReadBackIsNotRecorded()
{
    Station station(7);
    const auto kindOfFailure = [&](const EventBody &body) {
        const auto done = station.tryRecord(body);
        return done ? QStringLiteral("recorded") : name(done.error().kind);
    };
    QCOMPARE(kindOfFailure(received(lot("A1"), 0)), QStringLiteral("malformed"));
    QCOMPARE(kindOfFailure(received(lot("A1"), std::numeric_limits<qint64>::min())), QStringLiteral("malformed"));
    auto huge = received(lot("A1"), 1);
    huge.lines[0].scanned = QByteArray(9'000'000, 'x');
    QCOMPARE(kindOfFailure(huge), QStringLiteral("malformed"));
    QCOMPARE(kindOfFailure(correcting({*DeviceId::of(5), 1, 1})), QStringLiteral("notFound"));
    auto broken = correcting(station.record(received(lot("A1"), 5)));
    broken.replacementKind = 777;
    broken.replacementVersion = 1;
    broken.replacementBody = QByteArray("\xa0");
    QCOMPARE(kindOfFailure(broken), QStringLiteral("malformed"));
    QCOMPARE(station.log().size(), size_t(1));
    QCOMPARE(findings(*station.store), QString());
}

BQ_SUITE(ConvergenceTest);
#include "convergence_test.moc"

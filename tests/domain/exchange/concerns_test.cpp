// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchange/concerns.h"
#include "support/event_samples.h"
#include "support/suite.h"

#include <QTest>
#include <set>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

template <class T>
QStringList texts(const std::vector<T> &values)
{
    QStringList all;
    for (const auto &value : values)
        all << value.text();
    return all;
}

} // namespace

class ConcernsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFeedIsReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFeed");
        for (const char *good : {"nation", "nation/urgent", "directory/20", "state/07", "state/20/urgent",
                                 "facility/OCIMB000012", "facility/OCIMB000012/urgent"})
            QTest::newRow(good) << text(good) << true;
        for (const char *bad : {"", "urgent", "/urgent", "nation/urgent/urgent", "state/7", "state/33", "state/",
                                "facility/OCIMB000013", "facility/ocimb000012", "Nation"})
            QTest::newRow(bad) << text(bad) << false;
    }
    void aFeedIsReadAsItIsWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isFeed);
        const auto feed = Feed::parse(text);
        QCOMPARE(feed.has_value(), isFeed);
        if (feed) {
            QCOMPARE(feed->text(), text);
            QCOMPARE(feed->withUrgency(!feed->isUrgent()).withUrgency(feed->isUrgent()), *feed);
        }
    }

    void aClinicReadsItsOwnFeedAndNoStates()
    {
        QCOMPARE(texts(subscription(clues("OCIMB000596"), Reach::facility)),
                 (QStringList{"nation/urgent", "directory/20/urgent", "facility/OCIMB000596/urgent", "nation",
                              "directory/20", "facility/OCIMB000596"}));
    }
    void aSupervisorReadsTheState()
    {
        const auto feeds = texts(subscription(clues(), Reach::state));
        QVERIFY(feeds.contains(text("state/20")) && feeds.contains(text("state/20/urgent")));
        QCOMPARE(feeds.filter(text("state/")).size(), 2);
        QCOMPARE(texts(subscription(clues(), Reach::nation)).filter(text("state/")).size(), 64);
    }

    void everyKindConcernsSomebody()
    {
        std::set<int> kinds;
        for (const auto &body : eventSamples()) {
            const auto c = concernsOf(eventOf(body, 9));
            const bool isSomebodys = !c.feeds.empty() || !c.facilities.empty() || !c.subjects.empty()
                || !c.follows.empty();
            QVERIFY2(isSomebodys, qPrintable(kindName(kindOf(body))));
            kinds.insert(kindOf(body));
        }
        QCOMPARE(kinds.size(), std::variant_size_v<EventBody>);
    }

    void aDispensingIsNotTheStates()
    {
        const Dispensed given{clues("OCIMB000596"), 17, {LotUnits{makersLot(), Units(1)}}, {}};
        const auto concerns = concernsOf(eventOf(given, 9));
        QCOMPARE(texts(feedsOf(concerns, given.facility)), QStringList{"facility/OCIMB000596"});
        QVERIFY(concerns.isPatients);
    }
    void aCorrectionOfADispensingIsNotTheStates()
    {
        Corrected correction{*DeviceId::of(7), 1, 3, text("otro lote"), {}, {}, {}};
        QVERIFY(!concernsOf(eventOf(correction, 9)).isForState);
        const Dispensed given{clues("OCIMB000596"), 17, {LotUnits{makersLot(), Units(1)}}, {}};
        correction.replacementKind = kindOf(given);
        correction.replacementVersion = versionOf(given);
        correction.replacementBody = canonicalCbor(encodeBody(given));
        const auto concerns = concernsOf(eventOf(correction, 9));
        QVERIFY(!concerns.isForState && concerns.isPatients);
        QCOMPARE(concerns.follows, (std::vector<EventId>{{*DeviceId::of(7), 1, 3}}));
        QCOMPARE(texts(concerns.facilities), QStringList{"OCIMB000596"});
    }
    void aKindOfALaterProgramGoesWhereItsEnvelopeSays()
    {
        const Touches touched{{Place::box(sscc(5)).text(), Place::facility(clues()).text()}, {clave()}};
        const auto later = Event::make({{*DeviceId::of(7), 1, 9}, {1'790'000'000}, 1, 9, user(), 777, 1, touched},
                                       QCborMap{{1, text("news")}});
        const auto concerns = concernsOf(later);
        QCOMPARE(texts(concerns.facilities), QStringList{clues().text()});
        QCOMPARE(texts(concerns.subjects), QStringList{"box/" + sscc(5).text()});
        QVERIFY(!concerns.isForState);
    }

    void recallsShortagesAndAnswersAreUrgent_data()
    {
        QTest::addColumn<int>("kind");
        for (const Kind kind :
             {Kind::recallIssued, Kind::shortageReported, Kind::shortageAnswered, Kind::recallAcknowledged})
            QTest::newRow(qPrintable(kindName(int(kind)))) << int(kind);
    }
    void recallsShortagesAndAnswersAreUrgent()
    {
        QFETCH(const int, kind);
        for (const auto &body : clinicSamples()) {
            if (kindOf(body) == kind)
                QVERIFY(concernsOf(eventOf(body, 9)).isUrgent);
        }
    }

    void aSettledIncidentConcernsTheBoxAndTheFacilityThatItsKeyNames()
    {
        const IncidentSettled settled{text("receivedElsewhere/%1/OCIMB000596").arg(sscc(5).text()), text("se aclaró")};
        const auto concerns = concernsOf(eventOf(settled, 9));
        QCOMPARE(texts(concerns.subjects), QStringList{"box/" + sscc(5).text()});
        QCOMPARE(texts(concerns.facilities), QStringList{"OCIMB000596"});
    }
};

BQ_SUITE(ConcernsTest);
#include "concerns_test.moc"

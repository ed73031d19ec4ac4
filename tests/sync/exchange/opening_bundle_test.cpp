// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/opening_bundle.h"

#include "storage/exchange/centre_fixture.h"
#include "support/suite.h"
#include "sync/exchange/contact_bundle.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::bundle;
using namespace botiquin::testing;

namespace {

/// A country with enough in the clinic's feeds to begin with.
struct Country : SmallCountry
{
    KeyPair keys = KeyPair::generate();
    DeviceId centreDevice = *DeviceId::of(1000);
    Laptop newcomer{6};
    exchange::Openings openings{*centre.store, centre.feeds, centre.subscribers};

    Country()
    {
        enrol(newcomer.writer.device, clinicClues);
        for (int patient = 1; patient <= int(exchange::Openings::entriesMin); ++patient)
            clinic.record(given(clinicClues, patient));
        settle();
    }
    void enrol(DeviceId device, const Clues &facility)
    {
        authority.record(DeviceEnrolled{device, facility, QStringLiteral("Nueva"), QByteArray(32, 'n'),
                                        QStringLiteral("9521234"), 1, device.number() * 1000, device.number() * 1000 + 999});
        authority.exchangeWith(centre);
    }
    std::optional<exchange::OpeningCut> cutFor(Laptop &laptop) { return must(openings.cutFor(laptop.bring())); }
    QByteArray bytesOf(const exchange::OpeningCut &cut)
    {
        return encodeOpening(must(openings.at(cut)).value(), centreDevice, keys);
    }
    exchange::OpeningOffer offerOf(const exchange::OpeningCut &cut) const
    {
        return {centreDevice, openingName(cut, keys), cut.scope, cut.epoch};
    }
    Trust trust() const
    {
        return {[this](const DeviceId &id) { return id == centreDevice ? std::optional(keys.publicKey()) : std::nullopt; },
                [](const EventId &) { return std::optional<QByteArray>(); }};
    }
    QString refusalOf(const QByteArray &bytes, const exchange::OpeningOffer &offer,
                      const std::vector<botiquin::FeedCursor> &read = {}) const
    {
        const auto opening = decodeOpening(bytes, offer, read, trust());
        return opening ? QString() : opening.error();
    }
    exchange::AnswerTaken open(Laptop &laptop, const QByteArray &bytes, const exchange::OpeningOffer &offer)
    {
        auto opening = decodeOpening(bytes, offer, must(laptop.progress.cursors()), trust());
        if (!opening)
            qFatal("%s", qPrintable(opening.error()));
        exchange::Answer answer;
        answer.events = std::move(opening->events);
        answer.cursors = std::move(opening->cursors);
        return must(laptop.peer.take(answer));
    }
};

} // namespace

class OpeningBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoBeginsWithItReadsOnWithoutARewind()
    {
        Country country;
        const auto cut = country.cutFor(country.newcomer);
        QVERIFY(cut);
        const auto bytes = country.bytesOf(*cut);
        country.clinic.record(SmallCountry::given(clinicClues, 7));
        country.clinic.exchangeWith(country.centre);
        const auto taken = country.open(country.newcomer, bytes, country.offerOf(*cut));
        QVERIFY(taken.recorded >= qint64(exchange::Openings::entriesMin));
        const auto answer = country.centre.contact(country.newcomer.bring());
        QVERIFY(answer.rewound.empty());
        QCOMPARE(answer.events.size(), size_t(1));
        (void)must(country.newcomer.peer.take(answer));
        QCOMPARE(must(digest(*country.newcomer.store, clinicClues)), must(digest(*country.centre.store, clinicClues)));
        QCOMPARE(findings(*country.newcomer.store), QString());
    }

    void twiceIsOnce()
    {
        Country country;
        const auto cut = *country.cutFor(country.newcomer);
        const auto bytes = country.bytesOf(cut);
        (void)country.open(country.newcomer, bytes, country.offerOf(cut));
        QCOMPARE(country.open(country.newcomer, bytes, country.offerOf(cut)).recorded, 0);
    }

    void theSameCutGivesTheSameBytesLater()
    {
        Country country;
        const auto cut = *country.cutFor(country.newcomer);
        const auto bytes = country.bytesOf(cut);
        country.clinic.record(SmallCountry::given(clinicClues, 7));
        country.clinic.exchangeWith(country.centre);
        QCOMPARE(country.bytesOf(cut), bytes);
        const auto later = *country.cutFor(country.newcomer);
        QCOMPARE(later.entries(), cut.entries() + 1);
        QVERIFY(country.bytesOf(later) != bytes);
    }

    void itIsOfferedToThoseAloneThatHaveMostBeforeThem()
    {
        Country country;
        QVERIFY(!country.cutFor(country.clinic));      // wrote and read it all
        QVERIFY(!country.cutFor(country.otherClinic)); // its feeds are short
        Laptop stranger(55);
        QVERIFY(!country.cutFor(stranger));
        auto ofTheAuthority = country.newcomer.bring();
        QVERIFY(must(country.openings.cutFor(ofTheAuthority)));
        ofTheAuthority.authorityHeads = {country.authority.log().back().id()};
        QVERIFY(!must(country.openings.cutFor(ofTheAuthority)));
        country.authority.record(DeviceRevoked{country.newcomer.writer.device, 1, 1, QStringLiteral("se la robaron")});
        country.authority.exchangeWith(country.centre);
        QVERIFY(!country.cutFor(country.newcomer));
    }

    void ofAnotherEpochNothingIsMade()
    {
        Country country;
        const auto cut = *country.cutFor(country.newcomer);
        country.centre.startEpoch(2);
        QVERIFY(!must(country.openings.at(cut)));
        auto fromTheFuture = *country.cutFor(country.newcomer);
        fromTheFuture.positions.back() += 1;
        QVERIFY(!must(country.openings.at(fromTheFuture)));
    }

    void onlyTheCentresKeysMakeNames()
    {
        Country country;
        const auto cut = *country.cutFor(country.newcomer);
        const auto called = openingName(cut, country.keys);
        QVERIFY(openingCut(called, country.keys) == cut);
        QVERIFY(!openingCut(called, KeyPair::generate()));
        for (qsizetype at = 0; at < called.size(); ++at) {
            auto other = called;
            other[at] = other[at] == 'x' ? 'y' : 'x';
            const auto read = openingCut(other, country.keys);
            QVERIFY(!read || *read == cut); // the last letter may hold bits that say nothing
            QVERIFY(!openingCut(called.first(at), country.keys));
        }
    }

    void whatIsNotWhatWasOfferedIsRefusedByName()
    {
        Country country;
        const auto cut = *country.cutFor(country.newcomer);
        const auto bytes = country.bytesOf(cut);
        const auto offer = country.offerOf(cut);
        QCOMPARE(country.refusalOf(bytes, offer), QString());

        for (qsizetype at = 0; at < bytes.size(); at += 97) {
            auto damaged = bytes;
            damaged[at] = char(damaged[at] ^ 0x41);
            QVERIFY(!country.refusalOf(damaged, offer).isEmpty());
            QVERIFY(!country.refusalOf(bytes.first(at), offer).isEmpty());
        }
        QCOMPARE(country.refusalOf(bytes.chopped(1), offer), QStringLiteral("badSignature"));
        const auto forged = encodeOpening(must(country.openings.at(cut)).value(), country.centreDevice, KeyPair::generate());
        QCOMPARE(country.refusalOf(forged, offer), QStringLiteral("badSignature"));
        const auto foreign = encodeOpening(must(country.openings.at(cut)).value(), *DeviceId::of(77), country.keys);
        QCOMPARE(country.refusalOf(foreign, offer), QStringLiteral("unknownSender"));

        auto other = offer;
        other.scope.facility = otherClinicClues;
        QCOMPARE(country.refusalOf(bytes, other), QStringLiteral("openingOfAnother"));
        other = offer;
        other.scope.reach = Reach::state;
        QCOMPARE(country.refusalOf(bytes, other), QStringLiteral("openingOfAnother"));
        auto strangeFeed = must(country.openings.at(cut)).value();
        strangeFeed.cursors.front().feed = Feed::facility(otherClinicClues);
        QCOMPARE(country.refusalOf(encodeOpening(strangeFeed, country.centreDevice, country.keys), offer),
                 QStringLiteral("openingOfAnother"));

        other = offer;
        other.epoch += 1;
        QCOMPARE(country.refusalOf(bytes, other), QStringLiteral("openingOutdated"));
        auto ahead = must(country.openings.at(cut)).value().cursors;
        ahead.back().at.position += 1;
        QCOMPARE(country.refusalOf(bytes, offer, ahead), QStringLiteral("openingOutdated"));

        const auto push = country.newcomer.bring();
        const auto answer = encodeAnswer(country.centre.contact(push), country.centreDevice, push, country.keys);
        QCOMPARE(country.refusalOf(answer, offer), QStringLiteral("notAnOpening"));
    }

    void anAnswerOffersItToWhoeverCanTakeOne()
    {
        Country country;
        const KeyPair own = KeyPair::generate();
        CentreDoor door(country.centre.office, *country.centre.store, country.centre.subscribers, country.centreDevice,
                        country.keys);
        std::optional<exchange::OpeningOffer> offered;
        door.offerOpenings([&](const exchange::Push &push, const auto &) -> Outcome<std::optional<exchange::OpeningOffer>> {
            offered = country.offerOf(*must(country.openings.cutFor(push)));
            return offered;
        });
        country.newcomer.record(DeviceKeyed{own.publicKey()});
        (void)country.newcomer.contact(country.centre, 1);
        Laptop again(6);
        again.record(DeviceKeyed{own.publicKey()});
        auto push = again.bring();
        const auto answerTo = [&](const exchange::Push &said) {
            const auto bytes = must(door.answer(encodePush(said, own), 1'000'000));
            if (!bytes)
                qFatal("%s", qPrintable(bytes.error()));
            return decodeAnswer(*bytes, said, country.trust()).value();
        };
        const auto plain = answerTo(push);
        QVERIFY(!plain.opening);
        QVERIFY(plain.events.size() > 100);
        push.wantsOpening = true;
        const auto small = answerTo(push);
        QVERIFY(small.opening && small.opening == offered);
        QCOMPARE(small.events.size(), size_t(1));
        QVERIFY(small.isMore);
    }

    void whatItOffersIsNotBehindWhatItGivesItself()
    {
        Country country;
        const KeyPair own = KeyPair::generate();
        const auto before = *country.cutFor(country.newcomer);
        country.clinic.record(ShortageReported{clinicClues, clave(), Urgency::now, ShortageReason::other, Units(0), Units(5),
                                                 {}, {}, {}});
        country.clinic.exchangeWith(country.centre);
        country.newcomer.record(DeviceKeyed{own.publicKey()});
        (void)country.newcomer.contact(country.centre, 1);
        Laptop again(6);
        again.record(DeviceKeyed{own.publicKey()});
        CentreDoor door(country.centre.office, *country.centre.store, country.centre.subscribers, country.centreDevice,
                        country.keys);
        std::optional<exchange::OpeningCut> offered;
        door.offerOpenings([&](const exchange::Push &push, const auto &read) -> Outcome<std::optional<exchange::OpeningOffer>> {
            offered = before.isBehind(read) ? must(country.openings.cutFor(push)) : std::optional(before);
            return std::optional(country.offerOf(*offered));
        });
        auto push = again.bring();
        push.wantsOpening = true;
        const auto bytes = must(door.answer(encodePush(push, own), 1'000'000)).value();
        const auto answer = decodeAnswer(bytes, push, country.trust()).value();
        QCOMPARE(answer.events.size(), size_t(1));
        QCOMPARE(answer.events[0].envelope().kind, int(Kind::shortageReported)); // the urgent feed comes first
        QVERIFY(answer.opening && offered);
        (void)must(again.peer.take(answer));
        (void)country.open(again, country.bytesOf(*offered), *answer.opening);
        QVERIFY(country.refusalOf(country.bytesOf(before), *answer.opening, answer.cursors) == QLatin1String("openingOutdated"));
        QVERIFY(!must(again.peer.take(country.centre.contact(again.bring()))).isMore);
        QCOMPARE(must(digest(*again.store, clinicClues)), must(digest(*country.centre.store, clinicClues)));
    }
};

BQ_SUITE(OpeningBundleTest);
#include "opening_bundle_test.moc"

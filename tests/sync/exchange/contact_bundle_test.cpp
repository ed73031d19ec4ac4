// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/contact_bundle.h"

#include "storage/books/sql_books.h"
#include "storage/exchange/centre_desk.h"
#include "storage/exchange/centre_fixture.h"
#include "storage/exchange/sql_operator_book.h"
#include "storage/workplace.h"
#include "support/suite.h"

#include <QTest>
#include <array>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// A centre and a clinic with keys of their own, and nothing but bytes between them.
struct Line
{
    KeyPair centreKeys = KeyPair::generate();
    KeyPair authorityKeys = KeyPair::generate();
    KeyPair clinicKeys = KeyPair::generate();
    const DeviceId centreDevice = *DeviceId::of(1000);
    Centre centre;
    Laptop authority{100};
    Laptop clinic{2};
    bundle::CentreDoor door{centre.office, *centre.store, centre.subscribers, centreDevice, centreKeys};

    Line()
    {
        authority.record(RegionCreated{QStringLiteral("Oaxaca"), authorityKeys.publicKey()});
        authority.record(FacilityDefined{clinicClues, QStringLiteral("Clínica"), QStringLiteral("Tuxtepec"),
                                         QStringLiteral("Oaxaca"), SizeClass::nucleos1to2, true, {}, {}, {}});
        authority.record(DeviceEnrolled{clinic.writer.device, clinicClues, QStringLiteral("Equipo"),
                                        clinicKeys.publicKey(), QStringLiteral("9521234"), 1, 1, 999});
        authority.record(PersonDefined{user(), QStringLiteral("M. L. S."), clinicClues, {Role::supervisor}, {}, true});
        auto transaction = must(Transaction::begin(*centre.store));
        (void)must(centre.journal.take(authority.log().front()));
        must(transaction.commit());
        (void)speak(authority, authorityKeys);
    }

    bundle::Trust trust() const
    {
        return {[this](const DeviceId &id) {
                    return id == centreDevice ? std::optional(centreKeys.publicKey()) : std::nullopt;
                },
                [](const EventId &) { return std::optional<QByteArray>(); }};
    }
    QByteArray answerTo(const QByteArray &bytes)
    {
        const auto answer = must(door.answer(bytes, 1'000'000));
        return answer ? *answer : QByteArray();
    }
    void givePin(const UserId &user) { givePin(authority, user); }
    static void givePin(Laptop &at, const UserId &user) { setPin(at, user, QStringLiteral("$argon2id$x"), 100); }
    static void setPin(Laptop &at, const UserId &user, const QString &hash, qint64 time)
    {
        auto transaction = must(Transaction::begin(*at.store));
        must(SqlBooks(*at.store).books().people.setCredential({user, hash, 0, Instant{0}, Instant{time}}));
        must(transaction.commit());
    }
    static bool hasPin(Laptop &laptop, const UserId &user)
    {
        return must(SqlBooks(*laptop.store).books().people.credential(user)).has_value();
    }
    /// With a code that is good for so many seconds.
    void enrol(const Laptop &newcomer, const KeyPair &code, qint64 goodFor)
    {
        authority.record(DeviceEnrolled{newcomer.writer.device, clinicClues, QStringLiteral("Nueva"), code.publicKey(),
                                        QStringLiteral("9521234"), 1, 2000, 2999, Instant{centre.clock.now().seconds + goodFor}});
        (void)speak(authority, authorityKeys);
    }
    QString refusalOf(const QByteArray &bytes)
    {
        const auto answer = must(door.answer(bytes, 1'000'000));
        return answer ? QString() : answer.error();
    }
    exchange::AnswerTaken speak(Laptop &laptop, const KeyPair &keys, qsizetype bytesMax = 1'000'000)
    {
        const auto push = laptop.bring(bytesMax);
        const auto answer = bundle::decodeAnswer(answerTo(bundle::encodePush(push, keys)), push, trust());
        if (!answer)
            qFatal("%s", qPrintable(name(answer.error())));
        return must(laptop.peer.take(*answer));
    }
};

} // namespace

class ContactBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceSaysHowMuchItWantsInAnAnswer()
    {
        Line line;
        auto push = line.clinic.bring();
        const auto trust = bundle::Trust{[&](const DeviceId &) { return std::optional(line.clinicKeys.publicKey()); },
                                         [](const EventId &) { return std::optional<QByteArray>(); }};
        QCOMPARE(bundle::decodePush(bundle::encodePush(push, line.clinicKeys), trust)->answerBytesMax, qsizetype(0));
        const auto whole = bundle::decodeAnswer(line.answerTo(bundle::encodePush(push, line.clinicKeys)), push, line.trust());
        QVERIFY(whole->events.size() > 1 && !whole->isMore);
        push.answerBytesMax = 1;
        const auto small = bundle::decodeAnswer(line.answerTo(bundle::encodePush(push, line.clinicKeys)), push, line.trust());
        QCOMPARE(small->events.size(), size_t(1));
        QVERIFY(small->isMore);
    }

    void aContactOverBytesEndsEqual()
    {
        Line line;
        for (int patient = 1; patient < 60; ++patient)
            line.clinic.record(SmallCountry::given(clinicClues, patient));
        QVERIFY(!line.speak(line.clinic, line.clinicKeys).isMore);
        QCOMPARE(must(digest(*line.clinic.store, clinicClues)), must(digest(*line.centre.store, clinicClues)));
        QCOMPARE(findings(*line.centre.store) + findings(*line.clinic.store), QString());
    }

    void nothingToSayIsShort()
    {
        Line line;
        (void)line.speak(line.clinic, line.clinicKeys);
        const auto push = bundle::encodePush(line.clinic.bring(), line.clinicKeys);
        const auto answer = line.answerTo(push);
        QVERIFY2(push.size() + answer.size() < 600, qPrintable(QString::number(push.size() + answer.size())));
    }

    void howFarTheCentresOwnLogsGoIsToldOrNot()
    {
        using Runs = std::optional<std::vector<exchange::RunEnd>>;
        Line line;
        const auto push = line.clinic.bring();
        for (const auto &runs : {Runs(), Runs(std::vector<exchange::RunEnd>()), Runs({{3, 1}, {0xffff'ffff, 700}})}) {
            exchange::Answer answer;
            answer.centreRuns = runs;
            const auto read = bundle::decodeAnswer(bundle::encodeAnswer(answer, line.centreDevice, push, line.centreKeys), push,
                                                   line.trust());
            QVERIFY(read);
            QCOMPARE(read->centre, std::optional(line.centreDevice));
            QCOMPARE(read->centreRuns, runs);
        }
    }

    void whatIsRefusedOrHeldIsTold()
    {
        Line line;
        line.clinic.record(received(lot("A1"), 5));
        line.clinic.record(SmallCountry::given(clinicClues, 1));
        auto push = line.clinic.bring();
        const auto held = bundle::decodeAnswer(line.answerTo(bundle::encodePush(push, line.clinicKeys)), push, line.trust());
        QVERIFY(held);
        QCOMPARE(held->intake.held, (std::vector<EventId>{{line.clinic.writer.device, 1, 1}}));
        QCOMPARE(held->acknowledged, (std::vector<exchange::RunEnd>{{1, 2}}));

        line.clinic.record(SmallCountry::given(clinicClues, 2));
        line.clinic.record(SmallCountry::given(clinicClues, 3));
        push = line.clinic.bring();
        push.runs[0].events.erase(push.runs[0].events.begin(), push.runs[0].events.begin() + 3);
        for (auto &cursor : push.cursors)
            cursor.at.position += 1000;
        const auto gap = bundle::decodeAnswer(line.answerTo(bundle::encodePush(push, line.clinicKeys)), push, line.trust());
        QVERIFY(gap);
        QCOMPARE(gap->intake.refusals.size(), size_t(1));
        QCOMPARE(name(gap->intake.refusals[0].kind), QStringLiteral("gap"));
        QCOMPARE(gap->acknowledged, (std::vector<exchange::RunEnd>{{1, 2}}));
        QCOMPARE(gap->rewound.size(), push.cursors.size());
    }

    void whatIsHeldCountsOnceAnOperatorLetsIt()
    {
        Line line;
        const std::array ids{line.clinic.record(received(lot("A1"), 5)), line.clinic.record(received(lot("A2"), 7))};
        (void)line.speak(line.clinic, line.clinicKeys);
        HeldActs acts(line.centre.journal, centreWriter(*DeviceId::of(50), line.centre.clock.now()), line.centre.subscribers, line.centre.rights);
        const auto storedOf = [&](size_t i) { return *must(line.centre.store->find(ids[i])); };
        const auto decide = [&](auto what) {
            auto transaction = must(Transaction::begin(*line.centre.store));
            for (size_t i = 0; i < ids.size(); ++i)
                must(what(i));
            must(transaction.commit());
        };
        SqlOperatorBook book(line.centre.store->sql());
        decide([&](size_t i) { return acts.sayHeld(storedOf(i).event, QStringLiteral("notItsFacility")); });
        const auto held = must(book.held(false, 0, 10));
        QCOMPARE(held.size(), size_t(2));
        QCOMPARE(held[0].breach, QStringLiteral("notItsFacility"));
        QCOMPARE(must(book.devices(0, 10)).back().held, 2);
        decide([&](size_t i) {
            return i == 0 ? acts.release(storedOf(i), std::nullopt, {}) : acts.reject(storedOf(i), std::nullopt, {});
        });
        QVERIFY(!storedOf(0).isHeld && storedOf(1).isHeld);
        QCOMPARE(line.centre.texts(Feed::facility(warehouseClues)).count(QStringLiteral("stockReceived")), 1);
        QVERIFY(must(book.held(false, 0, 10)).empty());
        QCOMPARE(must(book.held(true, 0, 10)).size(), size_t(2));
        QCOMPARE(findings(*line.centre.store), QString());
    }

    void aForgedOrDamagedBundleIsRefusedByName()
    {
        Line line;
        line.clinic.record(SmallCountry::given(clinicClues, 1));
        const auto push = line.clinic.bring();
        const auto before = must(digest(*line.centre.store));
        QCOMPARE(line.refusalOf(bundle::encodePush(push, line.authorityKeys)), QStringLiteral("badSignature"));
        auto stranger = push;
        stranger.sender = *DeviceId::of(55);
        QCOMPARE(line.refusalOf(bundle::encodePush(stranger, line.clinicKeys)), QStringLiteral("unknownSender"));
        QCOMPARE(line.refusalOf({}), QStringLiteral("notABundle"));
        QByteArray bytes = bundle::encodePush(push, line.clinicKeys);
        for (qsizetype at = 0; at < bytes.size(); at += 7) {
            QByteArray damaged = bytes;
            damaged[at] = char(damaged[at] ^ 0x41);
            QVERIFY(!line.refusalOf(damaged).isEmpty());
            QVERIFY(!line.refusalOf(bytes.left(at)).isEmpty());
        }
        QCOMPARE(must(digest(*line.centre.store)), before);
        QVERIFY(line.refusalOf(bytes).isEmpty());
    }

    void aCredentialOfAnHourThatNeverComesIsNotTaken()
    {
        Line line;
        auto push = line.clinic.bring();
        push.credentials = {{user("nurse1"), QStringLiteral("$argon2id$x"), Instant{std::numeric_limits<qint64>::max()}}};
        QCOMPARE(line.refusalOf(bundle::encodePush(push, line.clinicKeys)), QStringLiteral("badHeader"));
        push.credentials[0].setAt = latestClaim;
        QVERIFY(line.refusalOf(bundle::encodePush(push, line.clinicKeys)).isEmpty());
    }

    void aCodeSignsOnceForADeviceThatBringsItsOwnKey()
    {
        Line line;
        Laptop newcomer(6);
        const auto code = KeyPair::generate();
        const auto own = KeyPair::generate();
        line.enrol(newcomer, code, 60);
        const auto silent = newcomer.bring();
        QCOMPARE(line.refusalOf(bundle::encodePush(silent, code)), QStringLiteral("keyMissing"));
        QCOMPARE(line.refusalOf(bundle::encodePush(silent, own)), QStringLiteral("badSignature"));

        newcomer.record(DeviceKeyed{own.publicKey()});
        const auto first = newcomer.bring();
        QCOMPARE(line.refusalOf(bundle::encodePush(first, own)), QStringLiteral("badSignature"));
        QVERIFY(line.refusalOf(bundle::encodePush(first, code)).isEmpty());
        // The answer was lost: the same again, signed with the key that the centre knows by now.
        QCOMPARE(line.refusalOf(bundle::encodePush(first, code)), QStringLiteral("badSignature"));
        (void)line.speak(newcomer, own);
        newcomer.record(SmallCountry::given(clinicClues, 1));
        (void)line.speak(newcomer, own);
        QCOMPARE(must(digest(*newcomer.store, clinicClues)), must(digest(*line.centre.store, clinicClues)));
    }

    void whoeverRepeatsWhatADeviceAskedReadsNothing()
    {
        Line line;
        auto push = line.clinic.bring();
        push.sealsAnswer = true;
        const auto overheard = bundle::encodePush(push, line.clinicKeys);
        for (int again = 0; again < 2; ++again) {
            const auto answer = line.answerTo(overheard);
            QCOMPARE(bundle::decodeAnswer(answer, push, line.trust()).error(), bundle::BundleError::notForUs);
            auto trust = line.trust();
            trust.sealKeys = {line.clinicKeys.sealKeys()};
            const auto read = bundle::decodeAnswer(answer, push, trust);
            QVERIFY(read && !read->events.empty());
        }
    }

    void whatACodeAsksIsAnsweredToTheKeyThatItBrings()
    {
        Line line;
        Laptop newcomer(6);
        const auto code = KeyPair::generate();
        const auto own = KeyPair::generate();
        line.enrol(newcomer, code, 60);
        newcomer.record(DeviceKeyed{own.publicKey()});
        auto first = newcomer.bring();
        first.sealsAnswer = true;
        const auto answer = line.answerTo(bundle::encodePush(first, code));
        auto trust = line.trust();
        trust.sealKeys = {code.sealKeys()};
        QCOMPARE(bundle::decodeAnswer(answer, first, trust).error(), bundle::BundleError::notForUs);
        trust.sealKeys = {own.sealKeys()};
        QVERIFY(bundle::decodeAnswer(answer, first, trust).has_value());
    }

    void aCodeIsGoodForItsTimeAlone()
    {
        Line line;
        Laptop newcomer(6);
        const auto code = KeyPair::generate();
        line.enrol(newcomer, code, -1);
        newcomer.record(DeviceKeyed{KeyPair::generate().publicKey()});
        QCOMPARE(line.refusalOf(bundle::encodePush(newcomer.bring(), code)), QStringLiteral("codeExpired"));
    }

    void aRevokedDeviceReadsNothingAndWhatItWritesLaterIsRefused()
    {
        Line line;
        line.clinic.record(SmallCountry::given(clinicClues, 1));
        (void)line.speak(line.clinic, line.clinicKeys);
        line.authority.record(DeviceRevoked{line.clinic.writer.device, 1, 2, QStringLiteral("se la robaron")});
        (void)line.speak(line.authority, line.authorityKeys);
        line.clinic.record(SmallCountry::given(clinicClues, 2));
        const auto push = line.clinic.bring();
        const auto answer = bundle::decodeAnswer(line.answerTo(bundle::encodePush(push, line.clinicKeys)), push, line.trust());
        QVERIFY(answer);
        QCOMPARE(answer->intake.refusals.size(), size_t(1));
        QCOMPARE(name(answer->intake.refusals[0].kind), QStringLiteral("revoked"));
        QVERIFY(answer->events.empty());
        QVERIFY(answer->cursors.empty());
        auto silent = push;
        silent.runs.clear();
        QCOMPARE(line.refusalOf(bundle::encodePush(silent, line.clinicKeys)), QStringLiteral("revoked"));
    }

    void whatPeopleSignInWithGoesToTheOtherDevicesOfTheirFacility()
    {
        Line line;
        Laptop second(6);
        const auto secondKeys = KeyPair::generate();
        const auto nurse = *UserId::parse(QStringLiteral("enfermeria1"));
        const auto stranger = *UserId::parse(QStringLiteral("empaque1"));
        line.authority.record(DeviceEnrolled{second.writer.device, clinicClues, QStringLiteral("Segunda"),
                                             secondKeys.publicKey(), QStringLiteral("9521234"), 1, 2000, 2999});
        line.authority.record(PersonDefined{nurse, QStringLiteral("E."), clinicClues, {Role::nurse}, std::nullopt, true});
        line.authority.record(PersonDefined{stranger, QStringLiteral("S."), warehouseClues, {Role::packer}, std::nullopt, true});
        (void)line.speak(line.authority, line.authorityKeys);
        const auto hashAt = [](Laptop &laptop, const UserId &user) {
            const auto credential = must(SqlBooks(*laptop.store).books().people.credential(user));
            return credential ? credential->pinHash : QString();
        };
        const auto set = &Line::setPin;
        const QString one = QStringLiteral("$argon2id$one");
        const QString two = QStringLiteral("$argon2id$two");
        set(line.clinic, nurse, one, 100);
        set(line.clinic, stranger, one, 100);
        (void)line.speak(line.clinic, line.clinicKeys);
        (void)line.speak(second, secondKeys);
        QCOMPARE(hashAt(second, nurse), one);
        QCOMPARE(hashAt(second, stranger), QString()); // not of this facility
        QVERIFY(second.bring().credentials.empty());
        QVERIFY(line.clinic.bring().credentials.empty());

        set(second, nurse, two, 200);
        set(line.clinic, nurse, QStringLiteral("$argon2id$older"), 150);
        (void)line.speak(second, secondKeys);
        (void)line.speak(line.clinic, line.clinicKeys);
        QCOMPARE(hashAt(line.clinic, nurse), two);
        const auto idle = line.clinic.bring();
        QCOMPARE(line.centre.contact(idle).credentials.records.size(), size_t(0));
    }

    void whoAdministersTheRegionIsGivenTheirPinByTheAuthorityAlone()
    {
        Line line;
        const auto chief = *UserId::parse(QStringLiteral("administracion1"));
        line.authority.record(PersonDefined{chief, QStringLiteral("A."), clinicClues, {Role::administrator}, std::nullopt, true});
        Line::setPin(line.authority, chief, QStringLiteral("$argon2id$given"), 100);
        (void)line.speak(line.authority, line.authorityKeys);
        (void)line.speak(line.clinic, line.clinicKeys);
        Line::setPin(line.clinic, chief, QStringLiteral("$argon2id$another"), 200);
        (void)line.speak(line.clinic, line.clinicKeys);
        const auto atCentre = must(line.centre.subscribers.credentialsSince(clinicClues, 0));
        QCOMPARE(atCentre.records.size(), size_t(1));
        QCOMPARE(atCentre.records[0].pinHash, QStringLiteral("$argon2id$given"));
        // There it stands, whatever is said of them since, until the authority gives a later one.
        const auto there = [&] { return must(SqlBooks(*line.clinic.store).books().people.credential(chief))->pinHash; };
        line.authority.record(PersonDefined{chief, QStringLiteral("A. B."), clinicClues, {Role::administrator}, std::nullopt, true});
        (void)line.speak(line.authority, line.authorityKeys);
        (void)line.speak(line.clinic, line.clinicKeys);
        QCOMPARE(there(), QStringLiteral("$argon2id$another"));
        Line::setPin(line.authority, chief, QStringLiteral("$argon2id$later"), 300);
        (void)line.speak(line.authority, line.authorityKeys);
        (void)line.speak(line.clinic, line.clinicKeys);
        QCOMPARE(there(), QStringLiteral("$argon2id$later"));
    }

    void aPinSetByAClockThatWasYearsAheadShutsOutNoLaterOne()
    {
        Line line;
        const auto nurse = *UserId::parse(QStringLiteral("enfermeria1"));
        line.authority.record(PersonDefined{nurse, QStringLiteral("E."), clinicClues, {Role::nurse}, std::nullopt, true});
        (void)line.speak(line.authority, line.authorityKeys);
        const auto set = [&](Laptop &laptop, const char *hash, qint64 time) {
            Line::setPin(laptop, nurse, QStringLiteral("$argon2id$") + QString::fromLatin1(hash), time);
        };
        const auto standing = [&](Laptop &laptop) { return *must(SqlBooks(*laptop.store).books().people.credential(nurse)); };
        const qint64 now = line.centre.clock.now().seconds;
        set(line.clinic, "ahead", now + 10 * 365 * 86'400);
        (void)line.speak(line.clinic, line.clinicKeys);
        QCOMPARE(standing(line.clinic).setAt, Instant{now}); // by the centre's clock from then on
        set(line.authority, "new", now + 60);
        (void)line.speak(line.authority, line.authorityKeys);
        (void)line.speak(line.clinic, line.clinicKeys);
        QCOMPARE(standing(line.clinic).pinHash, QStringLiteral("$argon2id$new"));
        // What came twice, or by a letter that was long on its way, changes nothing.
        auto late = line.clinic.bring();
        late.credentials.push_back({nurse, QStringLiteral("$argon2id$ahead"), Instant{now + 10 * 365 * 86'400}});
        (void)line.centre.contact(late);
        (void)line.speak(line.clinic, line.clinicKeys);
        QCOMPARE(standing(line.clinic).pinHash, QStringLiteral("$argon2id$new"));
        // The administrator's stands, be the clinic's clock a day ahead and theirs years behind.
        set(line.clinic, "dayAhead", now + 86'400);
        (void)line.speak(line.clinic, line.clinicKeys);
        QCOMPARE(standing(line.clinic).pinHash, QStringLiteral("$argon2id$dayAhead"));
        set(line.authority, "behind", now - 10 * 365 * 86'400);
        (void)line.speak(line.authority, line.authorityKeys);
        (void)line.speak(line.clinic, line.clinicKeys);
        QCOMPARE(standing(line.clinic).pinHash, QStringLiteral("$argon2id$behind"));
        QCOMPARE(standing(line.clinic).setAt, Instant{now + 86'401});
    }

    /// As each store does where the centre went back to a backup.
    void whatIsToldAgainToACentreThatWentBackIsNoLaterWord_data()
    {
        QTest::addColumn<qint64>("given"); // seconds from now
        QTest::newRow("by a clock that is right") << qint64(-200);
        QTest::newRow("by one that was years ahead") << qint64(14 * 365) * 86'400;
    }
    void whatIsToldAgainToACentreThatWentBackIsNoLaterWord()
    {
        QFETCH(const qint64, given);
        Line line;
        const auto nurse = *UserId::parse(QStringLiteral("enfermeria1"));
        line.authority.record(PersonDefined{nurse, QStringLiteral("E."), clinicClues, {Role::nurse}, std::nullopt, true});
        (void)line.speak(line.authority, line.authorityKeys);
        const auto set = [&](Laptop &laptop, const char *hash, qint64 time) {
            Line::setPin(laptop, nurse, QStringLiteral("$argon2id$") + QString::fromLatin1(hash), time);
        };
        const auto tellAgain = [&](Laptop &laptop, const KeyPair &keys) {
            auto transaction = must(Transaction::begin(*laptop.store));
            must(laptop.progress.sendCredentialsAgain());
            must(transaction.commit());
            QVERIFY(laptop.bring().credentials.at(0).isAgain);
            (void)line.speak(laptop, keys);
        };
        const qint64 now = line.centre.clock.now().seconds;
        set(line.authority, "given", now + given);
        (void)line.speak(line.authority, line.authorityKeys);
        (void)line.speak(line.clinic, line.clinicKeys);
        set(line.clinic, "own", now + 1);
        (void)line.speak(line.clinic, line.clinicKeys);
        auto transaction = must(Transaction::begin(*line.centre.store)); // which went back to before it had any
        must(line.centre.store->sql().run("DELETE FROM credential"));
        must(line.centre.store->sql().run("DELETE FROM local_setting WHERE name LIKE 'pinsCame/%'"));
        must(transaction.commit());
        tellAgain(line.clinic, line.clinicKeys);
        tellAgain(line.authority, line.authorityKeys);
        (void)line.speak(line.clinic, line.clinicKeys);
        QCOMPARE(must(SqlBooks(*line.clinic.store).books().people.credential(nurse))->pinHash, QStringLiteral("$argon2id$own"));
        // A new one still is.
        set(line.authority, "another", now - 300);
        (void)line.speak(line.authority, line.authorityKeys);
        (void)line.speak(line.clinic, line.clinicKeys);
        QCOMPARE(must(SqlBooks(*line.clinic.store).books().people.credential(nurse))->pinHash, QStringLiteral("$argon2id$another"));
    }

    /// The person stands behind more than one contact carries.
    void whoIsGivenAPinIsBroughtBeforeIt()
    {
        Line line;
        const auto nurse = *UserId::parse(QStringLiteral("enfermeria1"));
        const auto define = [&](const UserId &user) {
            line.authority.record(PersonDefined{user, QStringLiteral("E."), clinicClues, {Role::nurse}, std::nullopt, true});
        };
        for (int i = 0; i < 20; ++i)
            define(*UserId::parse(QStringLiteral("otra%1").arg(i)));
        define(nurse);
        line.givePin(nurse);
        QVERIFY(line.authority.bring(200).credentials.empty());
        int contacts = 1;
        while (line.speak(line.authority, line.authorityKeys, 200).isMore)
            ++contacts;
        QVERIFY(contacts > 3);
        (void)line.speak(line.clinic, line.clinicKeys);
        QVERIFY(line.hasPin(line.clinic, nurse));
        QVERIFY(line.authority.bring().credentials.empty());
    }

    /// A store that has the authority's log speaks for its own device too, which may be asked first.
    void aPinGivenWithTheAuthoritysLogGoesWithThat()
    {
        Line line;
        const auto nurse = *UserId::parse(QStringLiteral("enfermeria1"));
        line.authority.record(PersonDefined{nurse, QStringLiteral("E."), clinicClues, {Role::nurse}, std::nullopt, true});
        must(line.authority.store->setLocalSetting(setting::authorityDevice, line.authority.writer.device.text()));
        line.givePin(nurse);
        exchange::Peer device(line.authority.journal, line.authority.progress, {*DeviceId::of(101), 1});
        QVERIFY(must(device.bring(1'000'000)).credentials.empty());
        QCOMPARE(line.authority.bring().credentials.size(), size_t(1));
    }

    /// What was refused is brought again, and so is the PIN of whom it may have told.
    void aPinThatWentWithWhatWasRefusedGoesAgain()
    {
        Line line;
        const auto nurse = *UserId::parse(QStringLiteral("enfermeria1"));
        line.givePin(nurse);
        line.authority.record(PersonDefined{nurse, QStringLiteral("E."), clinicClues, {Role::nurse}, std::nullopt, true});
        auto push = line.authority.bring();
        push.runs.front().chain[0] = char(push.runs.front().chain[0] ^ 1);
        QVERIFY(!must(line.authority.peer.take(line.centre.contact(push))).isMore);
        QCOMPARE(line.authority.bring().credentials.size(), size_t(1));
        (void)line.speak(line.authority, line.authorityKeys);
        QVERIFY(line.authority.bring().credentials.empty());
        (void)line.speak(line.clinic, line.clinicKeys);
        QVERIFY(line.hasPin(line.clinic, nurse));
    }

    /// The device has them from a file that the authority wrote.
    void aPinOfSomebodyOfWhomTheCentreHasNotHeardWaitsAtTheDevice()
    {
        Line line;
        const auto nurse = *UserId::parse(QStringLiteral("enfermeria1"));
        line.authority.record(PersonDefined{nurse, QStringLiteral("E."), clinicClues, {Role::nurse}, std::nullopt, true});
        Line::givePin(line.clinic, nurse);
        (void)line.speak(line.clinic, line.clinicKeys);
        QCOMPARE(line.clinic.bring().credentials.size(), size_t(1));
        (void)line.speak(line.authority, line.authorityKeys);
        (void)line.speak(line.clinic, line.clinicKeys);
        QVERIFY(line.clinic.bring().credentials.empty());
        QCOMPARE(must(line.centre.subscribers.credentialsSince(clinicClues, 0)).records.size(), size_t(1));
    }

    void somebodyWhoMovesFindsTheirPinThere()
    {
        Line line;
        CentreDesk desk(*line.centre.store, line.centre.clock, centreWriter(*DeviceId::of(50), line.centre.clock.now()));
        desk.attachTo(line.centre.journal);
        const auto nurse = *UserId::parse(QStringLiteral("enfermeria1"));
        const auto colleague = *UserId::parse(QStringLiteral("enfermeria2"));
        Laptop other(6);
        const auto otherKeys = KeyPair::generate();
        const auto define = [&](const UserId &user, const Clues &at) {
            line.authority.record(PersonDefined{user, QStringLiteral("E."), at, {Role::nurse}, std::nullopt, true});
            (void)line.speak(line.authority, line.authorityKeys);
        };
        line.authority.record(DeviceEnrolled{other.writer.device, otherClinicClues, QStringLiteral("Otra"), otherKeys.publicKey(),
                                             QStringLiteral("9521234"), 1, 2000, 2999});
        define(nurse, clinicClues);
        define(colleague, otherClinicClues);
        for (const auto &user : {nurse, colleague}) {
            line.givePin(user);
            (void)line.speak(line.authority, line.authorityKeys);
        }
        (void)line.speak(other, otherKeys);
        QVERIFY(line.hasPin(other, colleague) && !line.hasPin(other, nurse));
        define(nurse, otherClinicClues);
        (void)line.speak(other, otherKeys);
        QVERIFY(line.hasPin(other, nurse));
    }

    void anAnswerToAnotherIsNotTakenIn()
    {
        Line line;
        const auto push = line.clinic.bring();
        const auto answer = line.answerTo(bundle::encodePush(push, line.clinicKeys));
        auto other = push;
        other.sender = *DeviceId::of(3);
        const auto taken = bundle::decodeAnswer(answer, other, line.trust());
        QVERIFY(!taken);
        QCOMPARE(name(taken.error()), QStringLiteral("notForUs"));
    }
};

BQ_SUITE(ContactBundleTest);
#include "contact_bundle_test.moc"

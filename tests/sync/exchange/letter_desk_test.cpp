// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/letter_desk.h"

#include "storage/exchange/centre_fixture.h"
#include "support/suite.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/exchange/letter_file.h"

#include <QRandomGenerator>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;
using exchange::LetterDesk;
using exchange::LetterFile;

namespace {

const DeviceId centreDevice = *DeviceId::of(1000);

KeyRing ringOf(DeviceId device)
{
    KeyRing ring;
    ring.emplace(device, KeyPair::generate());
    return ring;
}

/// A centre and a clinic, and nothing but files between them.
struct Post
{
    KeyPair centreKeys = KeyPair::generate();
    KeyPair authorityKeys = KeyPair::generate();
    Centre centre;
    Laptop authority{100};
    Laptop clinic{2};
    KeyRing clinicRing = ringOf(clinic.writer.device);
    SqlSubscribers known{clinic.store->sql()};
    bundle::CentreDoor door{centre.office, *centre.store, centre.subscribers, centreDevice, centreKeys};

    Post()
    {
        authority.record(RegionCreated{QStringLiteral("Oaxaca"), authorityKeys.publicKey()});
        authority.record(FacilityDefined{clinicClues, QStringLiteral("Clínica"), QStringLiteral("Tuxtepec"),
                                         QStringLiteral("Oaxaca"), SizeClass::nucleos1to2, true, {}, {}, {}});
        authority.record(DeviceEnrolled{clinic.writer.device, clinicClues, QStringLiteral("Equipo"),
                                        clinicRing.begin()->second.publicKey(), QStringLiteral("9521234"), 1, 1, 999});
        must(clinic.store->setLocalSetting(centrePinSetting(centreDevice), QString::fromLatin1(centreKeys.publicKey().toHex())));
        hear();
    }

    /// What the authority has written, at the centre.
    void hear()
    {
        auto transaction = must(Transaction::begin(*centre.store));
        for (const auto &event : authority.log())
            (void)must(centre.journal.take(event));
        must(transaction.commit());
    }
    LetterDesk desk() { return {clinic.journal, clinic.progress, known}; }
    LetterDesk::Written write()
    {
        const auto written = must(desk().write({clinic.writer}, clinicRing, centreDevice));
        if (!written)
            qFatal("%s", qPrintable(written.error()));
        return *written;
    }
    QByteArray answer(const QByteArray &file)
    {
        const auto said = must(exchange::answered(file, [this](const QByteArray &bundle) { return door.answer(bundle, 1000); }));
        if (!said)
            qFatal("%s", qPrintable(said.error()));
        return *said;
    }
    exchange::Spoken take(const QByteArray &file) { return must(desk().take(file, {clinic.writer}, clinicRing)); }
    /// What the centre reads of a letter.
    bundle::Header headerOf(const QByteArray &file)
    {
        bundle::StoreTrust trusted(*centre.store, centre.subscribers);
        auto trust = trusted.trust();
        trust.sealKeys = {centreKeys.sealKeys()};
        return bundle::decode(exchange::decode(file, LetterFile::Kind::letters)->front(), trust)->header;
    }
};

} // namespace

class LetterDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWaysAreSealedAndTheAnswerNamesTheLetter()
    {
        Post post;
        post.clinic.record(received(lot("A1"), 5));
        const auto written = post.write();
        QCOMPARE(written.events, 1);
        const auto letters = *exchange::decode(written.file, LetterFile::Kind::letters);
        QCOMPARE(letters.size(), size_t(1));
        QVERIFY(bundle::isSealed(letters.front()));
        QVERIFY(!written.file.contains("Proveedor"));
        const auto file = post.answer(written.file);
        const auto answers = *exchange::decode(file, LetterFile::Kind::answers);
        QVERIFY(bundle::isSealed(answers.front()));
        const auto taken = post.take(file);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error()));
        QCOMPARE(taken->brought, 1);
        QVERIFY(taken->taken.recorded > 0);
        QVERIFY(!taken->taken.isMore);
        QCOMPARE(must(post.clinic.progress.centre()), std::optional(centreDevice));
        // From now on the centre need not be named.
        QVERIFY(must(post.desk().write({post.clinic.writer}, post.clinicRing)));
    }

    /// Events that a device at work writes in a month, and those that it hears of: one letter, one answer.
    void aMonthOfAClinicFitsIntoOneRound()
    {
        Post post;
        QVERIFY(post.take(post.answer(post.write().file)));
        {
            auto transaction = must(Transaction::begin(*post.clinic.store));
            QRandomGenerator random(11);
            for (int i = 0; i < 30 * 200; ++i) {
                post.clinic.clock.advance(random.bounded(30, 900));
                (void)must(post.clinic.journal.record(post.clinic.writer, user(),
                                                      SmallCountry::given(clinicClues, random.bounded(1, 900), quint64(random.bounded(1, 9)))));
            }
            must(transaction.commit());
        }
        {
            auto transaction = must(Transaction::begin(*post.authority.store));
            for (int i = 0; i < 30 * 50; ++i) {
                (void)must(post.authority.journal.record(
                    post.authority.writer, user(),
                    PersonDefined{*UserId::parse(QStringLiteral("enfermeria%1").arg(i)), QStringLiteral("E. N."), clinicClues,
                                  {Role::nurse}, std::nullopt, true}));
            }
            must(transaction.commit());
        }
        post.hear();
        const auto written = post.write();
        QCOMPARE(written.events, 6000);
        QVERIFY(!written.isMore);
        const auto file = post.answer(written.file);
        const auto taken = post.take(file);
        QVERIFY(taken);
        QCOMPARE(taken->brought, 6000);
        QCOMPARE(taken->taken.recorded, 1500);
        QVERIFY(!taken->taken.isMore);
        qInfo("a month: a letter of %lld bytes, an answer of %lld", (long long)written.file.size(), (long long)file.size());
        QVERIFY(written.file.size() < 256 * 1024 && file.size() < 256 * 1024);
    }

    void aLateAnswerTakesNothingBack()
    {
        Post post;
        post.clinic.record(received(lot("A1"), 5));
        const auto early = post.answer(post.write().file);
        post.clinic.record(received(lot("A1"), 6));
        post.authority.record(PersonDefined{*UserId::parse(QStringLiteral("enfermeria9")), QStringLiteral("E."), clinicClues,
                                            {Role::nurse}, std::nullopt, true});
        post.hear();
        QVERIFY(post.take(post.answer(post.write().file)));
        const auto cursors = must(post.clinic.progress.cursors());
        const auto acknowledged = must(post.clinic.progress.acknowledged(post.clinic.writer.device, 1));
        QCOMPARE(acknowledged, quint64(2));
        const auto late = post.take(early);
        QVERIFY(late);
        QCOMPARE(late->taken.recorded, 0);
        QVERIFY(must(post.clinic.progress.cursors()) == cursors);
        QCOMPARE(must(post.clinic.progress.acknowledged(post.clinic.writer.device, 1)), acknowledged);
        QCOMPARE(post.write().events, 0);
    }

    /// A key that the region knows is not the centre's.
    void anotherDevicesAnswerIsNotTheCentres()
    {
        Post post;
        const auto liarKeys = KeyPair::generate();
        const auto liar = *DeviceId::of(6);
        post.authority.record(DeviceEnrolled{liar, clinicClues, QStringLiteral("Otra"), liarKeys.publicKey(),
                                             QStringLiteral("9521234"), 1, 2000, 2999});
        post.hear();
        QVERIFY(post.take(post.answer(post.write().file)));
        const auto written = post.write();
        exchange::Answer answer;
        answer.letter = bundle::letterAnswered(post.headerOf(written.file));
        QCOMPARE(answer.letter.size(), 16);
        const auto sealedAs = [&](DeviceId sender, const KeyPair &keys) {
            const auto bytes = bundle::encodeAnswer(answer, sender, post.clinic.bring(), keys);
            const auto key = *sealKeyOf(post.clinicRing.begin()->second.publicKey());
            return exchange::encode({LetterFile::Kind::answers, {bundle::seal(bytes, key)}});
        };
        QCOMPARE(post.take(sealedAs(liar, liarKeys)).error(), QStringLiteral("otherCentre"));
        QCOMPARE(post.take(sealedAs(centreDevice, liarKeys)).error(), QStringLiteral("badSignature"));
        QCOMPARE(post.take(sealedAs(*DeviceId::of(7), liarKeys)).error(), QStringLiteral("unknownSender"));
        answer.letter = QByteArray(16, 'x');
        QCOMPARE(post.take(sealedAs(centreDevice, post.centreKeys)).error(), QStringLiteral("letterUnknown"));
    }

    /// To a centre that does not open what is sealed, or to another one.
    void aLetterIsForItsCentreAlone()
    {
        Post post;
        const auto letter = post.write().file;
        const auto otherKeys = KeyPair::generate();
        bundle::CentreDoor other(post.centre.office, *post.centre.store, post.centre.subscribers, centreDevice, otherKeys);
        const auto said = must(exchange::answered(letter, [&](const QByteArray &bundle) { return other.answer(bundle, 1000); }));
        QCOMPARE(said.error(), QStringLiteral("notForUs"));
        QCOMPARE(must(LetterDesk(post.clinic.journal, post.clinic.progress, post.known).write({post.clinic.writer}, {}, centreDevice)).error(),
                 QStringLiteral("keyMissing"));
    }

    void anyBytesAreAFileOrANamedError()
    {
        const auto whole = exchange::encode({LetterFile::Kind::letters, {"uno", "dos"}});
        const auto read = exchange::decode(whole, LetterFile::Kind::letters);
        QVERIFY(read && *read == std::vector<QByteArray>({"uno", "dos"}));
        QVERIFY(exchange::decode(whole, LetterFile::Kind::answers).error() == exchange::LetterFileError::notAnAnswer);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto cut = exchange::decode(whole.first(size), LetterFile::Kind::letters);
            QVERIFY2(!cut || cut->size() == 1, qPrintable(QString::number(size)));
        }
        QByteArray many = whole.first(9);
        for (int i = 0; i < 9; ++i)
            many += QByteArray("\0\0\0\1x", 5);
        QVERIFY(exchange::decode(many, LetterFile::Kind::letters).error() == exchange::LetterFileError::tooMuch);
        QVERIFY(exchange::decode(many.chopped(5), LetterFile::Kind::letters));
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = whole;
            for (int change = random.bounded(1, 5); change > 0; --change)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto either = exchange::decode(bytes, LetterFile::Kind::letters);
            QVERIFY(either ? !either->empty() : !name(either.error()).isEmpty());
        }
    }
};

BQ_SUITE(LetterDeskTest);
#include "letter_desk_test.moc"

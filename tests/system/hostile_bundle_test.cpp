// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "command_line.h"
#include "journal/exchange/peer.h"
#include "meddling_proxy.h"
#include "raw_peer.h"
#include "storage/exchange/sql_progress.h"
#include "storage/workplace.h"
#include "support/event_samples.h"
#include "support/suite.h"
#include "sync/exchange/contact_bundle.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// An answer with this body.
QByteArray withBody(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

/// A few kilobytes of zstd (RFC 8878) that are as many zeros: blocks that each say a byte and how often.
QByteArray zeros(quint32 megabytes)
{
    constexpr quint32 blockBytes = 128 * 1024;
    const quint32 blocks = megabytes * 8;
    const auto littleEndian = [](quint32 value, int bytes) {
        QByteArray out;
        for (int i = 0; i < bytes; ++i)
            out += char(value >> (8 * i));
        return out;
    };
    QByteArray frame = littleEndian(0xfd2fb528, 4) + char(0xa0) + littleEndian(blocks * blockBytes, 4);
    for (quint32 i = 0; i < blocks; ++i)
        frame += littleEndian(blockBytes << 3 | 1 << 1 | (i + 1 == blocks ? 1 : 0), 3) + '\0';
    return frame;
}

} // namespace

/// Bundles that were mixed up, blown up, of programs to come or of ones long gone, with a real server: each ends with equal
/// stores or a refusal that has a name.
class HostileBundleTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Clues> m_clinic;
    std::unique_ptr<CentralProcess> m_centre;
    qint64 m_patient = 0;

    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString urlOf(quint16 port) const { return s("http://127.0.0.1:%1").arg(port); }
    Said run(const char *store, const QStringList &words) const { return command(at(store), words); }
    Said sync(const char *store) const { return run(store, {"sync", urlOf(m_centre->port())}); }
    /// While the link works in this program.
    Said syncThrough(const MeddlingProxy &link, const char *store) const
    {
        CommandLine talk(at(store), {"sync", urlOf(link.port())});
        return QTest::qWaitFor([&] { return !talk.isAtWork(); }, 120'000) ? talk.end() : Said{-1, {}};
    }
    void syncAll(const std::vector<const char *> &stores = {"clinic", "second", "clinic"}) const
    {
        for (const char *store : stores) {
            const auto said = sync(store);
            QVERIFY2(said.code == 0, said.words());
        }
    }
    int eventsAtCentre() const { return run("centre", {"log", "--limit", "1"}).number("count"); }
    void areEqual(const Clues &scope, const std::vector<const char *> &stores) const
    {
        const QStringList asked{"digest", "--scope", scope.text()};
        const QString there = run("centre", asked).text("digest");
        for (const char *store : stores)
            QCOMPARE(run(store, asked).text("digest"), there);
    }

    void add(const Clues &facility, const char *label) const
    {
        const auto added = run("warehouse", {"--as", "administracion1", "device", "add", "--facility", facility.text(),
                                             "--label", QLatin1String(label), "--out", at(label)});
        QVERIFY2(added.code == 0, added.words());
    }
    template <class Work>
    void at(const char *store, const Work &work) const
    {
        const auto place = Workplace::open(at(store));
        QVERIFY2(place, place ? "" : qPrintable(place.error().detail));
        const auto done = transact((*place)->station().journal, [&] { return work(**place); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    void give(const char *store, int count)
    {
        for (int i = 0; i < count; ++i) {
            const Dispensed given{*m_clinic, ++m_patient, {LotUnits{lot("A1"), Units(1)}}, {}};
            at(store, [&](Workplace &place) {
                return place.station().journal.record(place.station().writer, user("enfermeria1"), given);
            });
        }
    }

    /// What the store would bring now, as a bundle.
    QByteArray bundleOf(const char *store, int waitSeconds = 0) const
    {
        const auto place = Workplace::open(at(store));
        const auto ring = readKeys(at(store) + s(".keys"));
        if (!place || !ring)
            return {};
        SqlProgress progress((*place)->store().sql());
        auto push = exchange::Peer((*place)->station().journal, progress, (*place)->station().writer).bring(1'000'000);
        if (!push)
            return {};
        push->waitSeconds = waitSeconds;
        return bundle::encodePush(*push, ring->at(push->sender));
    }
    /// The version, the size and the header of a bundle, then another payload, signed as that store does.
    QByteArray withPayload(const char *store, const QByteArray &payload) const
    {
        const QByteArray whole = bundleOf(store);
        qsizetype size = 0;
        qsizetype at = 1;
        for (int shift = 0;; shift += 7, ++at) {
            size |= qsizetype(quint8(whole[at]) & 0x7f) << shift;
            if (!(quint8(whole[at]) & 0x80))
                break;
        }
        const QByteArray bytes = whole.first(at + 1 + size) + payload;
        const auto ring = readKeys(this->at(store) + s(".keys"));
        return bytes + ring->begin()->second.sign(QByteArray("Botiquin bundle\0", 16) + bytes);
    }
    QByteArray told(const QByteArray &bundle, const QByteArray &path = "/v1/bundle") const
    {
        return RawPeer(m_centre->port()).ask(post(path, bundle));
    }
    static QString refusalIn(const QByteArray &answer)
    {
        return QJsonDocument::fromJson(bodyOf(answer)).object().value(s("refusal")).toString();
    }
    static QByteArray stored(const char *file)
    {
        QFile golden(s(TEST_DATA "/bundle/") + QLatin1String(file));
        return golden.open(QIODevice::ReadOnly) ? QByteArray::fromHex(golden.readAll().trimmed()) : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto created = run("warehouse", {"region", "create", "--state", "OAXACA", "--warehouse", "OCIMB000012", "--month",
                                               "2026-12", "--demo"});
        QVERIFY2(created.code == 0, created.words());
        const auto clinic = Clues::parse(created.json.value(s("clinic")).toObject().value(s("facility")).toString());
        QVERIFY(clinic);
        m_clinic = *clinic;
        add(clues(), "centre");
        add(*m_clinic, "clinic");
        add(*m_clinic, "second");
        m_centre = std::make_unique<CentralProcess>(m_folder.path());
        QVERIFY2(m_centre->start({s("--database"), s("sqlite:") + at("centre"), s("--request-burst"), s("100000"),
                                  s("--requests-per-second"), s("100000")}), qPrintable(m_centre->complaint()));
        syncAll({"warehouse", "clinic", "second", "warehouse"});
    }

    void whatWasMixedUpIsRefusedByNameAndChangesNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("the head of one, the rest of another") << s("glued") << s("badSignature");
        QTest::newRow("one after the other") << s("two") << s("badSignature");
        QTest::newRow("sealed to somebody") << s("sealed") << s("notForUs");
        QTest::newRow("of a protocol to come") << s("later") << s("newerVersion");
        QTest::newRow("more than it may unpack to") << s("bomb") << s("tooMuch");
        QTest::newRow("signed, and means nothing") << s("noise") << s("");
        QTest::newRow("of a device that nobody enrolled") << s("stranger") << s("unknownSender");
    }
    void whatWasMixedUpIsRefusedByNameAndChangesNothing()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, refusal);
        give("clinic", 2);
        give("second", 3);
        const QByteArray one = bundleOf("clinic");
        const QByteArray other = bundleOf("second");
        const auto keys = KeyPair::generate();
        const std::map<QString, QByteArray> bundles{
            {s("glued"), one.first(one.size() / 2) + other.sliced(other.size() / 2)},
            {s("two"), one + other},
            {s("sealed"), '\x80' + QByteArray(200, 'x')},
            {s("later"), '\x02' + one.sliced(1)},
            {s("bomb"), withPayload("clinic", '\2' + zeros(64))},
            {s("noise"), withPayload("clinic", QByteArray("\0\xff\x13\x37 and so on", 15))},
            {s("stranger"), bundle::encodePush({*DeviceId::of(99), {}, {}, {}}, keys)}};
        const int before = eventsAtCentre();
        for (const QByteArray &path : {QByteArray("/v1/bundle"), QByteArray("/v1/enrol"), QByteArray("/v1/wait")}) {
            const auto answer = told(bundles.at(what), path);
            QCOMPARE(statusOf(answer), 422);
            QVERIFY2(refusal.isEmpty() ? !refusalIn(answer).isEmpty() : refusalIn(answer) == refusal, answer);
        }
        QCOMPARE(eventsAtCentre(), before);
        syncAll();
        QCOMPARE(eventsAtCentre(), before + 5);
        areEqual(*m_clinic, {"clinic", "second"});
    }

    void whatTheCentreItselfSaidIsNoNewsToIt()
    {
        give("second", 2);
        QCOMPARE(sync("second").code, 0);
        const QByteArray answer = bodyOf(told(bundleOf("clinic")));
        QVERIFY(answer.size() > 100);
        const int before = eventsAtCentre();
        const auto said = told(answer);
        QVERIFY2(statusOf(said) == 200 || !refusalIn(said).isEmpty(), said);
        QCOMPARE(eventsAtCentre(), before);
        syncAll();
        areEqual(*m_clinic, {"clinic", "second"});
    }

    void whoOnlyWaitsBringsNothing()
    {
        give("clinic", 1);
        const int before = eventsAtCentre();
        const auto waited = told(bundleOf("clinic", 1), "/v1/wait");
        QVERIFY2(statusOf(waited) == 200 || statusOf(waited) == 204, waited);
        QCOMPARE(eventsAtCentre(), before);
        QCOMPARE(sync("clinic").number("brought"), 1);
    }

    void anAnswerThatWasMeddledWithIsRefusedByNameAndLosesNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("refusal"); ///< or a failure, where it is one
        QTest::newRow("cut") << s("cut") << s("notForUs");
        QTest::newRow("a bit of it turned") << s("turned") << s("notForUs");
        QTest::newRow("random bytes") << s("random") << s("");
        QTest::newRow("nothing") << s("nothing") << s("notABundle");
        QTest::newRow("of a protocol to come") << s("later") << s("newerVersion");
        QTest::newRow("from a centre of a protocol gone by") << s("older") << s("olderCentre");
        QTest::newRow("twenty megabytes") << s("swollen") << s("malformed");
        QTest::newRow("what another was told") << s("others") << s("");
        QTest::newRow("what it said itself") << s("echo") << s("");
        QTest::newRow("what it was told before") << s("before") << s("none");
    }
    void anAnswerThatWasMeddledWithIsRefusedByNameAndLosesNothing()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, refusal);
        MeddlingProxy link(m_centre->port());
        QByteArray before;
        link.changeNext([&](const QByteArray &answer) { return before = answer; });
        QCOMPARE(syncThrough(link, "clinic").code, 0);
        QByteArray others;
        link.changeNext([&](const QByteArray &answer) { return others = answer; });
        QCOMPARE(syncThrough(link, "second").code, 0);
        QVERIFY(statusOf(before) == 200 && statusOf(others) == 200);

        give("clinic", 2);
        give("second", 3);
        QCOMPARE(sync("second").code, 0);
        const QByteArray own = bundleOf("clinic");
        link.changeNext([&](const QByteArray &answer) {
            const QByteArray body = bodyOf(answer);
            QByteArray turned = body;
            turned[turned.size() / 2] = char(turned[turned.size() / 2] ^ 4);
            QByteArray noise(300, '\0');
            QRandomGenerator(11).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
            const QByteArray refused = R"({"refusal":"newerVersion"})";
            const std::map<QString, QByteArray> instead{
                {s("cut"), withBody(body.chopped(9))},
                {s("turned"), withBody(turned)},
                {s("random"), withBody(noise)},
                {s("nothing"), withBody({})},
                {s("later"), withBody('\x02' + body.sliced(1))},
                {s("older"), "HTTP/1.1 422 No\r\nContent-Type: application/json\r\nContent-Length: "
                                 + QByteArray::number(refused.size()) + "\r\n\r\n" + refused},
                {s("swollen"), withBody(QByteArray(20 * 1024 * 1024, 'x'))},
                {s("others"), others},
                {s("echo"), withBody(own)},
                {s("before"), before}};
            return instead.at(what);
        });
        const auto said = syncThrough(link, "clinic");
        if (refusal == s("none")) {
            QVERIFY2(said.code == 0, said.words());
        } else {
            const QString named = said.text("refusal") + said.text("failure");
            QVERIFY2(said.code == 3 || said.code == 4, said.words());
            QVERIFY2(refusal.isEmpty() ? !named.isEmpty() : named == refusal, said.words());
        }
        syncAll();
        areEqual(*m_clinic, {"clinic", "second"});
    }

    /// A kind, a version and keys of programs to come go through the centre to the other stores, byte for byte.
    void whatNobodyKnowsPassesThroughTheCentreUnharmed()
    {
        give("clinic", 1);
        std::optional<Event> strange;
        at("clinic", [&](Workplace &place) -> Outcome<Taken> {
            auto &store = place.store();
            const auto &writer = place.station().writer;
            BQ_TRY_ASSIGN(const auto head, store.head(writer.device, writer.run));
            BQ_TRY_ASSIGN(const auto last, store.find({writer.device, writer.run, head->seq}));
            auto map = parseCanonicalCbor(last->event.canonical())->toMap();
            const auto &envelope = last->event.envelope();
            map.insert(QCborValue(qint64(3)), qint64(head->seq + 1));
            map.insert(QCborValue(qint64(6)), qint64(envelope.order + 1));
            map.insert(QCborValue(qint64(8)), qint64(777));
            map.insert(QCborValue(qint64(9)), qint64(3));
            map.insert(QCborValue(qint64(99)), QCborArray{1, s("dos"), QCborMap{{s("tres"), 3}}});
            const auto event = Event::parse(canonicalCbor(map));
            strange = *event;
            return place.station().journal.take(*event);
        });
        QVERIFY(strange && strange->envelope().kind == 777);
        give("clinic", 1); // goes on after it
        syncAll();
        for (const char *name : {"centre", "second"}) {
            const auto store = SqlStore::open(at(name), OpenMode::existing);
            QVERIFY(store);
            const auto found = (*store)->find(strange->id());
            QVERIFY2(found && *found, name);
            QCOMPARE((*found)->event.canonical(), strange->canonical());
        }
        // And on into a store that is told of it by a file.
        QCOMPARE(run("centre", {"log", "export", at("log")}).code, 0);
        QCOMPARE(run("told", {"log", "import", at("log")}).code, 0);
        QCOMPARE(run("told", {"digest"}).text("digest"), run("centre", {"digest"}).text("digest"));
        areEqual(*m_clinic, {"clinic", "second"});
    }

    /// The bytes that a device of protocol 1 sent, kept since, are taken in today; its answer is of its own protocol.
    void aStoredBundleOfProtocolOneIsTakenInToday()
    {
        QByteArray seed;
        for (int i = 0; i < 32; ++i)
            seed += char(i);
        const DeviceEnrolled enrolled{*DeviceId::of(7), clues(), s("De antes"), KeyPair::ofSeed(seed).publicKey(), s("9521234"),
                                      1, 900'001, 900'100};
        at("warehouse", [&](Workplace &place) {
            return place.station().journal.record(*place.authority(), user("administracion1"), enrolled);
        });
        const auto named = run("warehouse", {"--as", "administracion1", "people", "add", "mlopez", "--name", "M. L.", "--role", "stockKeeper"});
        QVERIFY2(named.code == 0, named.words());
        syncAll({"warehouse"});
        const QByteArray push = stored("push_v1.hex");
        QVERIFY(push.size() > 100);
        const int before = eventsAtCentre();
        for (int i = 0; i < 2; ++i) { // the second time it is known
            const auto answer = told(push);
            QCOMPARE(statusOf(answer), 200);
            QCOMPARE(int(bodyOf(answer).at(0)), 1);
            QCOMPARE(eventsAtCentre(), before + 2);
        }
        // What a later program added to it is no hindrance.
        QCOMPARE(refusalIn(told(stored("later_kind_v1.hex"))), QString());
        syncAll({"warehouse"});
        areEqual(clues(), {"warehouse"});
    }

    void everyStoreHoldsAfterAllOfIt()
    {
        syncAll();
        areEqual(*m_clinic, {"clinic", "second"});
        for (const char *store : {"centre", "warehouse", "clinic", "second"}) {
            const auto proved = run(store, {"verify"});
            QVERIFY2(proved.code == 0, proved.words());
        }
    }
};

BQ_SUITE(HostileBundleTest);
#include "hostile_bundle_test.moc"

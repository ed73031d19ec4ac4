// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_peer.h"
#include "support/suite.h"

#include "sync/http/exchange_routes.h"
#include "sync/http/server.h"

#include <QRandomGenerator>
#include <QSemaphore>
#include <QTest>
#include <atomic>
#include <thread>

using namespace botiquin;
using namespace botiquin::http;
using namespace botiquin::testing;
using namespace std::chrono_literals;

/// The server with routes of the tests' own: what no peer may go beyond, and what every peer may rely on.
class ServerLimitsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Server> m_server;
    std::mutex m_mutex;
    std::vector<Served> m_served;
    QSemaphore m_isIn;
    QSemaphore m_mayGo;
    QSemaphore m_wasHeld;

    void start(const std::function<void(Settings &)> &change = [](Settings &) {})
    {
        m_served.clear();
        Settings settings{Endpoint{QStringLiteral("127.0.0.1"), 0}, {}, nullptr, {}, [this](const Served &one) {
                              const std::lock_guard lock(m_mutex);
                              m_served.push_back(one);
                          }};
        settings.limits.threads = 4;
        change(settings);
        ExchangeServices services;
        services.operatorToken = QByteArray(32, 't');
        services.feeds = [] { return Reply{200, "{\"feeds\":[]}", "application/json"}; };
        services.bundle = [](const QByteArray &bytes) { return Reply{200, "got " + bytes}; };
        services.enrol = [this](const QByteArray &) {
            m_isIn.release();
            m_mayGo.acquire();
            return Reply{201, "late"};
        };
        services.wait = [this](const Request &request) {
            m_isIn.release();
            while (request.isAwaited() && !m_mayGo.tryAcquire(1, 10)) {
            }
            m_wasHeld.release();
            return Reply{204};
        };
        services.opening = [](const QByteArray &name) -> FoundOpening {
            static const QByteArray all = "0123456789abcdef";
            if (name == "lost")
                return tl::unexpected(refusal(503, "network"));
            if (name != "clinic")
                return std::optional<OpeningBytes>();
            return std::optional(OpeningBytes{all.size(), "v1", [](qint64 from, qint64 count) {
                                                  return std::optional(all.mid(from, count));
                                              }});
        };
        auto server = Server::open(std::move(settings), exchangeRoutes(services));
        QVERIFY(server.has_value());
        m_server = *std::move(server);
        m_server->begin();
    }
    quint16 port() const { return m_server->port(); }
    Served lastServed()
    {
        const std::lock_guard lock(m_mutex);
        return m_served.empty() ? Served{} : m_served.back();
    }
    qsizetype servedCount()
    {
        const std::lock_guard lock(m_mutex);
        return qsizetype(m_served.size());
    }

private Q_SLOTS:
    void cleanup() { m_server.reset(); }

    void whatIsHeldBackTakesNoThreadFromTheOthers()
    {
        start([](Settings &settings) {
            settings.limits.threads = 1;
            settings.limits.heldMax = 2;
        });
        RawPeer first(port());
        RawPeer second(port());
        for (RawPeer *peer : {&first, &second}) {
            peer->send(post("/v1/wait", "w"));
            QVERIFY(m_isIn.tryAcquire(1, 10'000));
        }
        QCOMPARE(bodyOf(RawPeer(port()).ask(post("/v1/bundle", "b"))), QByteArray("got b"));
        const auto full = RawPeer(port()).ask(post("/v1/wait", "w"));
        QCOMPARE(statusOf(full), 503);
        QVERIFY(bodyOf(full).contains("tooManyHeld"));
        // Who goes makes room; who stays is answered, and goes on with the same connection.
        first.close();
        QVERIFY(m_wasHeld.tryAcquire(1, 10'000));
        std::unique_ptr<RawPeer> third;
        bool isHeld = false;
        for (int i = 0; i < 100 && !isHeld; ++i) { // its thread may still be on its way back
            third = std::make_unique<RawPeer>(port());
            third->send(post("/v1/wait", "w"));
            isHeld = m_isIn.tryAcquire(1, 100);
        }
        QVERIFY(isHeld);
        m_mayGo.release(2);
        QCOMPARE(statusOf(second.answer()), 204);
        QCOMPARE(statusOf(third->answer()), 204);
        QCOMPARE(bodyOf(second.ask(post("/v1/bundle", "c"))), QByteArray("got c"));
        QVERIFY(m_wasHeld.tryAcquire(2, 10'000));
    }

    void theEndOfTheServerEndsWhatIsHeldBack()
    {
        start();
        RawPeer peer(port());
        peer.send(post("/v1/wait", "w"));
        QVERIFY(m_isIn.tryAcquire(1, 10'000));
        QVERIFY(m_server->stop(10s));
        QCOMPARE(statusOf(peer.answer()), 204);
        QVERIFY(m_wasHeld.tryAcquire(1, 10'000));
    }

    void aBodyComesAndItsAnswerGoesOnOneConnectionAgainAndAgain()
    {
        start();
        RawPeer peer(port());
        for (const QByteArray body : {"one", "", "three"})
            QCOMPARE(bodyOf(peer.ask(post("/v1/bundle", body))), "got " + body);
        QTRY_COMPARE(servedCount(), 3);
        QCOMPARE(lastServed().route, QByteArray("/v1/bundle"));
        QCOMPARE(lastServed().status, 200);
        QCOMPARE(lastServed().bytesIn, post("/v1/bundle", "three").size());
    }

    void requestsSentTogetherAreAnsweredInOrder()
    {
        start();
        RawPeer peer(port());
        peer.send(post("/v1/bundle", "first") + post("/v1/bundle", "second"));
        QByteArray all = peer.answer();
        if (!all.contains("second"))
            all += peer.answer();
        QVERIFY(all.contains("got first") && all.indexOf("got first") < all.indexOf("got second"));
    }

    void whatIsNoRouteIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("elsewhere") << get("/nowhere") << 404;
        QTest::newRow("a path that climbs") << get("/v1/opening/../bundle") << 404;
        QTest::newRow("another method") << get("/v1/bundle") << 405;
        QTest::newRow("an unknown method") << QByteArray("BREW / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("a long path") << get("/" + QByteArray(600, 'a')) << 414;
        QTest::newRow("a path beyond all bounds") << get("/" + QByteArray(9000, 'a')) << 414;
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400;
        QTest::newRow("no length") << QByteArray("POST /v1/bundle HTTP/1.1\r\n\r\n") << 411;
        QTest::newRow("chunked") << QByteArray("POST /v1/bundle HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n") << 411;
        QTest::newRow("chunked, with a length")
            << post("/v1/bundle", "abc", "Transfer-Encoding: chunked\r\n") << 411;
        QTest::newRow("two lengths") << post("/v1/bundle", "abc", "Content-Length: 4\r\n") << 400;
        QTest::newRow("a length of words")
            << QByteArray("POST /v1/bundle HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
        QTest::newRow("too large") << QByteArray("POST /v1/bundle HTTP/1.1\r\nContent-Length: 4194305\r\n\r\n") << 413;
        QTest::newRow("beyond numbers")
            << QByteArray("POST /v1/bundle HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n") << 413;
        QTest::newRow("a header beyond all bounds")
            << get("/v1/feeds", "X: " + QByteArray(20'000, 'x') + "\r\n") << 431;
        QTest::newRow("too many headers") << get("/v1/feeds", QByteArray("X: y\r\n").repeated(4000)) << 431;
        QTest::newRow("no token") << get("/v1/feeds") << 401;
        QTest::newRow("another token")
            << get("/v1/feeds", "Authorization: Bearer " + QByteArray(32, 'x') + "\r\n") << 401;
        QTest::newRow("the token") << get("/v1/feeds", "Authorization: Bearer " + QByteArray(32, 't') + "\r\n") << 200;
        QTest::newRow("ranges without end")
            << get("/v1/opening/clinic", "Range: bytes=" + QByteArray("0-1,").repeated(1500) + "0-1\r\n") << 200;
        QTest::newRow("a range beyond numbers")
            << get("/v1/opening/clinic", "Range: bytes=99999999999999999999999-\r\n") << 200;
    }
    void whatIsNoRouteIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        start();
        RawPeer peer(port());
        const auto answer = peer.ask(bytes);
        if (answer.startsWith("HTTP/1.1 416") && bytes.contains("Range"))
            return; // the library's own word for a range that it cannot read
        QCOMPARE(statusOf(answer), status);
        QCOMPARE(bodyOf(RawPeer(port()).ask(post("/v1/bundle", "still here"))), QByteArray("got still here"));
    }

    void anOpeningIsReadInPiecesAndGoesOnWhereItBroke()
    {
        start();
        RawPeer peer(port());
        const auto whole = peer.ask(get("/v1/opening/clinic"));
        QCOMPARE(bodyOf(whole), QByteArray("0123456789abcdef"));
        QVERIFY(whole.contains("ETag: \"v1\""));
        const auto rest = peer.ask(get("/v1/opening/clinic", "Range: bytes=10-\r\nIf-Range: \"v1\"\r\n"));
        QCOMPARE(statusOf(rest), 206);
        QCOMPARE(bodyOf(rest), QByteArray("abcdef"));
        QVERIFY(rest.contains("Content-Range: bytes 10-15/16"));
        QCOMPARE(bodyOf(peer.ask(get("/v1/opening/clinic", "Range: bytes=2-4\r\n"))), QByteArray("234"));
        QCOMPARE(bodyOf(peer.ask(get("/v1/opening/clinic", "Range: bytes=-3\r\n"))), QByteArray("def"));
        const auto changed = peer.ask(get("/v1/opening/clinic", "Range: bytes=10-\r\nIf-Range: \"v0\"\r\n"));
        QCOMPARE(statusOf(changed), 200);
        QCOMPARE(statusOf(peer.ask(get("/v1/opening/clinic", "Range: bytes=16-\r\n"))), 416);
        QCOMPARE(statusOf(peer.ask(get("/v1/opening/other"))), 404);
        QCOMPARE(statusOf(peer.ask(get("/v1/opening/lost"))), 503);
    }

    void slowHeadersAreCut()
    {
        start([](Settings &s) { s.limits.header = 300ms; });
        RawPeer peer(port());
        peer.send("GET /v1/feeds HTTP/1.1\r\n");
        for (int i = 0; i < 8; ++i) { // a byte now and then, for ever
            peer.send("X");
            QTest::qWait(60);
        }
        QCOMPARE(statusOf(peer.answer()), 408);
        QVERIFY(peer.isClosedWithin(3000));
        QTRY_COMPARE(lastServed().status, 408);
    }

    void whoeverSaysNothingIsCut()
    {
        start([](Settings &s) { s.limits.header = 200ms; });
        QVERIFY(RawPeer(port()).isClosedWithin(3000));
    }

    void aBodyThatStandsStillIsCut()
    {
        start([](Settings &s) { s.limits.grace = 300ms; });
        RawPeer peer(port());
        peer.send("POST /v1/bundle HTTP/1.1\r\nContent-Length: 1000\r\n\r\nabc");
        QCOMPARE(statusOf(peer.answer()), 408);
        QTRY_COMPARE(lastServed().status, 408);
    }

    void aSlowBodyThatMovesIsNotCutAndOneThatCreepsIs()
    {
        start([](Settings &s) {
            s.limits.grace = 300ms;
            s.limits.bytesPerSecondMin = 500;
        });
        RawPeer mover(port());
        const QByteArray body(1000, 'b');
        mover.send("POST /v1/bundle HTTP/1.1\r\nContent-Length: 1000\r\n\r\n");
        for (int i = 0; i < 10; ++i) { // 1,000 bytes in a second, far longer than the grace
            mover.send(body.left(100));
            QTest::qWait(100);
        }
        QCOMPARE(bodyOf(mover.answer()), "got " + body);
        RawPeer creeper(port());
        creeper.send("POST /v1/bundle HTTP/1.1\r\nContent-Length: 1000\r\n\r\n");
        for (int i = 0; i < 8; ++i) { // never still for long, and yet too slow
            creeper.send("b");
            QTest::qWait(80);
        }
        QCOMPARE(statusOf(creeper.answer()), 408);
    }

    void aRequestHasAnEndHoweverWellItMoves()
    {
        start([](Settings &s) {
            s.limits.request = 400ms;
            s.limits.bytesPerSecondMin = 1;
        });
        RawPeer peer(port());
        peer.send("POST /v1/bundle HTTP/1.1\r\nContent-Length: 1000\r\n\r\n");
        for (int i = 0; i < 10; ++i) {
            peer.send("bbbb");
            QTest::qWait(60);
        }
        QCOMPARE(statusOf(peer.answer()), 408);
    }

    void whoeverAsksTooOftenWaits()
    {
        start([](Settings &s) {
            s.limits.requestBurst = 3;
            s.limits.requestsPerSecond = 1;
        });
        RawPeer peer(port());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(statusOf(peer.ask(post("/v1/bundle", "x"))), 200);
        const auto refused = peer.ask(post("/v1/bundle", "x"));
        QCOMPARE(statusOf(refused), 429);
        QVERIFY(refused.contains("Retry-After"));
    }

    void aProxyIsBelievedAboutWhomItSpeaksFor()
    {
        start([](Settings &s) {
            s.limits.requestBurst = 1;
            s.limits.requestsPerSecond = 0.001;
            s.proxies = {"127.0.0.1"};
        });
        RawPeer proxy(port());
        const auto from = [&](const QByteArray &address) {
            return statusOf(proxy.ask(get("/v1/opening/clinic", "X-Forwarded-For: " + address + "\r\n")));
        };
        QCOMPARE(from("192.0.2.1"), 200);
        QCOMPARE(from("192.0.2.1"), 429);
        QCOMPARE(from("192.0.2.1, 192.0.2.2"), 200); // only the last is the proxy's own word
        QCOMPARE(from("192.0.2.9, 192.0.2.2"), 429);
        QCOMPARE(from("2001:db8::1"), 200);
        QCOMPARE(from("2001:db8::ffff"), 429); // the same subscriber's network
    }

    void thereIsRoomForSoManyConnectionsAndNoMore()
    {
        start([](Settings &s) {
            s.limits.connectionsMax = 6;
            s.limits.connectionsPerPeerMax = 100;
        });
        std::vector<std::unique_ptr<RawPeer>> peers;
        for (int i = 0; i < 6; ++i)
            peers.push_back(std::make_unique<RawPeer>(port()));
        QTRY_COMPARE(m_server->connections(), 6);
        QCOMPARE(statusOf(RawPeer(port()).answer()), 503);
        peers.clear();
        QTRY_COMPARE(m_server->connections(), 0);
        QCOMPARE(statusOf(RawPeer(port()).ask(post("/v1/bundle", "x"))), 200);
    }

    void onePeerHasNotAllConnections()
    {
        start([](Settings &s) { s.limits.connectionsPerPeerMax = 2; });
        const RawPeer one(port());
        const RawPeer two(port());
        QTRY_COMPARE(m_server->connections(), 2);
        QCOMPARE(statusOf(RawPeer(port()).answer()), 503);
    }

    void onePeerThatSendsSlowlyHoldsUpItselfAlone()
    {
        start([](Settings &s) { s.limits.threadsPerPeerMax = 2; });
        std::vector<std::unique_ptr<RawPeer>> slow;
        for (int i = 0; i < 6; ++i) {
            slow.push_back(std::make_unique<RawPeer>(port()));
            slow.back()->send("POST /v1/bundle HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nx");
        }
        QTRY_COMPARE(m_server->connections(), 6);
        QCOMPARE(statusOf(RawPeer(port(), "127.0.0.2").ask(post("/v1/bundle", "x"))), 200);
        slow[0]->send(QByteArray(99, 'x')); // Its own next one is served as soon as one ends.
        QCOMPARE(statusOf(slow[0]->answer()), 200);
    }

    void onlyThePeerThatWaitsForItselfEndsItsConnections()
    {
        start([](Settings &s) { s.limits.threadsPerPeerMax = 2; });
        std::vector<std::unique_ptr<RawPeer>> many;
        for (int i = 0; i < 3; ++i) {
            many.push_back(std::make_unique<RawPeer>(port(), "127.0.0.2"));
            many.back()->send("POST /v1/bundle HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nx");
        }
        QTRY_COMPARE(m_server->connections(), 3);
        RawPeer other(port());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(statusOf(other.ask(post("/v1/bundle", "x"))), 200);
            QTest::qWait(300); // so long that an idle connection looks whether somebody waits
        }
        // Those that are idle give way to the third.
        for (const auto &peer : many) {
            peer->send("x");
            QCOMPARE(statusOf(peer->answer()), 200);
        }
    }

    void idleConnectionsGiveWayToWhoeverWaits()
    {
        start();
        std::vector<std::unique_ptr<RawPeer>> idle;
        for (int i = 0; i < 4; ++i) { // as many as there are threads
            idle.push_back(std::make_unique<RawPeer>(port()));
            QCOMPARE(statusOf(idle.back()->ask(post("/v1/bundle", "x"))), 200);
        }
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(statusOf(RawPeer(port()).ask(post("/v1/bundle", "x"))), 200);
        QVERIFY(clock.elapsed() < 5000);
    }

    void theBodiesInHandHaveABoundTogether()
    {
        start([](Settings &s) { s.limits.memoryBytesMax = 1500; });
        RawPeer first(port());
        first.send("POST /v1/bundle HTTP/1.1\r\nContent-Length: 1000\r\n\r\n");
        QTest::qWait(100);
        QCOMPARE(statusOf(RawPeer(port()).ask(post("/v1/bundle", QByteArray(1000, 'x')))), 503);
        first.send(QByteArray(1000, 'y'));
        QCOMPARE(statusOf(first.answer()), 200);
        // The answer is on its way before the body's place is free.
        int status = 503;
        for (int i = 0; i < 100 && status == 503; ++i) {
            status = statusOf(RawPeer(port()).ask(post("/v1/bundle", QByteArray(1000, 'x'))));
            QTest::qWait(10);
        }
        QCOMPARE(status, 200);
    }

    void aRefusalReachesAPeerThatGoesOnSending()
    {
        start([](Settings &s) { s.limits.bodyBytesMax = 10'000; });
        RawPeer peer(port());
        QCOMPARE(statusOf(peer.ask(post("/v1/bundle", QByteArray(100'000, 'x')))), 413);
    }

    void nobodySendsABodyThatWillNotBeRead()
    {
        start();
        RawPeer wanted(port());
        wanted.send("POST /v1/bundle HTTP/1.1\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
        QTest::qWait(100);
        wanted.send("abc");
        const auto answer = wanted.answer(1500); // two of them: go on, and then what came of it
        QVERIFY(answer.startsWith("HTTP/1.1 100") && answer.contains("got abc"));
        RawPeer refused(port());
        QCOMPARE(statusOf(refused.ask("POST /v1/bundle HTTP/1.1\r\nContent-Length: 9999999\r\n"
                                      "Expect: 100-continue\r\n\r\n")),
                 413);
    }

    void anEndWaitsForTheRequestInHand()
    {
        start();
        RawPeer peer(port());
        peer.send(post("/v1/enrol", "please"));
        QVERIFY(m_isIn.tryAcquire(1, 5000));
        std::atomic<bool> areDone = false;
        std::thread ending([&] { areDone = m_server->stop(10s); });
        QTest::qWait(100);
        m_mayGo.release();
        QCOMPARE(bodyOf(peer.answer()), QByteArray("late"));
        ending.join();
        QVERIFY(areDone);
    }

    void anEndDoesNotWaitForEver()
    {
        start();
        RawPeer peer(port());
        peer.send("POST /v1/bundle HTTP/1.1\r\nContent-Length: 1000\r\n\r\n");
        QTest::qWait(100);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!m_server->stop(200ms));
        QVERIFY(clock.elapsed() < 5000);
    }

    void hostileBytesEndNothing()
    {
        start();
        auto chance = QRandomGenerator(20260101);
        for (int i = 0; i < 200; ++i) {
            QByteArray bytes;
            if (i % 2 == 0)
                bytes = post("/v1/bundle", "abcdef", "Range: bytes=0-1\r\nExpect: x\r\n");
            bytes.resize(bytes.isEmpty() ? chance.bounded(1, 400) : bytes.size());
            for (int j = 0; j < (i % 2 == 0 ? 3 : bytes.size()); ++j)
                bytes[chance.bounded(int(bytes.size()))] = char(chance.bounded(256));
            RawPeer peer(port());
            peer.send(bytes);
            peer.close();
        }
        // Each is let go of, so that there is room again; the last of them may be taken up after others were.
        QTRY_COMPARE(statusOf(RawPeer(port()).ask(post("/v1/bundle", "x"))), 200);
        QTRY_COMPARE(m_server->connections(), 0);
    }
};

BQ_SUITE(ServerLimitsTest);
#include "server_limits_test.moc"

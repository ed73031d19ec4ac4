// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "command_line.h"
#include "journal/people/people_desk.h"
#include "storage/workplace.h"
#include "support/postgres_server.h"
#include "support/sample.h"
#include "support/suite.h"

#include <QDate>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

constexpr qint64 day = 24 * 3600;

} // namespace

/// A database that falls with the last that it acknowledged, and a standby that goes on without that.
class FailoverTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_primary;
    std::unique_ptr<PostgresServer> m_standby;
    std::unique_ptr<CentralProcess> m_staying; ///< is told of both servers, and goes on by itself
    std::unique_ptr<CentralProcess> m_pointed; ///< is told of one, and then of the other
    std::optional<Clues> m_clinic;
    std::optional<Clues> m_otherClinic;
    QString m_code; ///< with which a computer may join
    int m_eventsLost = 0;

    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    Said run(const char *store, const QStringList &words) const { return command(at(store), words); }
    Said administer(const QStringList &words) const
    {
        return run("warehouse", QStringList{"--as", "administracion1"} + words);
    }
    Said sync(const char *store, const std::unique_ptr<CentralProcess> &with) const
    {
        return run(store, {"sync", s("http://127.0.0.1:%1").arg(with->port())});
    }
    void syncs(const char *store, const std::unique_ptr<CentralProcess> &with) const
    {
        const auto said = sync(store, with);
        QVERIFY2(said.code == 0 && said.list("forked").isEmpty(), said.words());
        for (const auto out : said.list("leftOut")) // A gap is what the database has lost, and is filled by the next contact.
            QVERIFY2(m_eventsLost > 0 && out.toObject().value(s("reason")).toString() == s("gap"), said.words());
        QVERIFY2(m_eventsLost == 0 || !said.json.contains(s("opening")), said.words()); // Nobody begins anew.
    }

    QString ask(const PostgresServer &server, const char *statement) const
    {
        return server.value(QLatin1String(statement), s("botiquin"));
    }
    QString urlOf(const PostgresServer &server) const
    {
        return server.url(s("botiquin"), s("botiquin_server"), s("servidor"));
    }
    std::unique_ptr<CentralProcess> centreOn(const QString &database) const
    {
        auto centre = std::make_unique<CentralProcess>(m_folder.path());
        centre->setVariable(s("BOTIQUIN_DATABASE"), database);
        const QStringList freely{"--requests-per-second", "10000", "--request-burst", "10000"};
        if (!centre->start(QStringList{"--keys", at("centre.keys")} + freely))
            qWarning("%s", qPrintable(centre->complaint()));
        return centre;
    }

    void add(const Clues &facility, const char *label) const
    {
        const auto added = administer({"device", "add", "--facility", facility.text(), "--label", QLatin1String(label), "--out",
                                       at(label)});
        QVERIFY2(added.code == 0, added.words());
    }
    void work(const char *store, const std::vector<EventBody> &bodies, qint64 secondsAgo = 0) const
    {
        const Instant now{SystemClock().now().seconds - secondsAgo};
        const auto place = Workplace::open(at(store), std::make_unique<FixedClock>(now));
        QVERIFY2(place, place ? "" : qPrintable(place.error().detail));
        auto &station = (*place)->station();
        const auto done = transact(station.journal, [&]() -> Outcome<void> {
            for (const auto &body : bodies)
                BQ_TRY(station.journal.record(station.writer, user("enfermeria1"), body));
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    static Dispensed given(const Clues &clinic, qint64 patient, qint64 units)
    {
        return {clinic, patient, {LotUnits{lot("A1"), Units(units)}}, {}};
    }
    static ShortageReported lacking(const Clues &clinic)
    {
        return {clinic, clave(), Urgency::now, ShortageReason::other, Units(0), Units(5), {}, {}, {}};
    }
    void setPin(const char *store, const char *of, const char *pin) const
    {
        const auto place = Workplace::open(at(store));
        QVERIFY(place);
        const auto set = PeopleDesk((*place)->station()).setPin(user(of), QLatin1String(pin));
        QVERIFY(set && *set);
    }
    /// What the store believes the person's PIN to be.
    static QString pinIn(const QString &place, const char *of)
    {
        const auto store = SqlStore::open(place, OpenMode::existing);
        if (!store)
            return s("unread");
        const auto hash = (*store)->sql().one<QString>("SELECT pin_hash FROM credential WHERE user_id = ?", user(of));
        return hash ? hash->value_or(s("none")) : s("unread");
    }

    /// How many units the clinic gave on a day, as the place knows it.
    int givenIn(const QString &place, int daysAgo) const
    {
        const QString on = QDate::currentDate().addDays(-daysAgo).toString(Qt::ISODate);
        int units = 0;
        const auto said = command(place, {"totals", "--facility", m_clinic->text(), "--from", on, "--to", on});
        for (const auto line : said.list("days"))
            units += line.toObject().value(s("dispensed")).toInt();
        return units;
    }

    /// Every event that the store's own people recorded is in the database, byte for byte.
    void isWholeInDatabase(const char *store) const
    {
        const auto is = SqlStore::open(at(store), OpenMode::existing);
        const auto database = SqlStore::open(urlOf(*m_standby), OpenMode::existing);
        QVERIFY(is && database);
        const auto events = (*is)->after(0, 100'000);
        QVERIFY(events && !events->empty());
        int own = 0;
        for (const auto &stored : *events) {
            if (stored.chain.isEmpty())
                continue;
            const auto there = (*database)->find(stored.event.id());
            QVERIFY2(there && *there, qPrintable(s(store) + u' ' + stored.event.id().text()));
            QCOMPARE((*there)->event.canonical(), stored.event.canonical());
            ++own;
        }
        QVERIFY(own > 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_primary = std::make_unique<PostgresServer>();
        if (!m_primary->isRunning())
            QSKIP(PostgresServer::missing);
        QVERIFY(m_primary->psql(s("postgres"), {"-v", "owner_password=duena", "-v", "server_password=servidor", "-v",
                                                "reader_password=lectora", "-f", SOURCE_ROOT "/installer/postgres/roles.sql"}));
        const auto created = run("warehouse", {"region", "create", "--state", "OAXACA", "--warehouse", "OCIMB000012", "--month",
                                               "2026-12", "--demo"});
        QVERIFY2(created.code == 0, created.words());
        const auto clinic = Clues::parse(created.json.value(s("clinic")).toObject().value(s("facility")).toString());
        QVERIFY(clinic);
        m_clinic = *clinic;
        for (const auto kit : run("warehouse", {"pack", "list", "--limit", "200"}).list("boxes")) {
            const auto facility = Clues::parse(kit.toObject().value(s("kit")).toString().section(u'/', 1, 1));
            if (facility && *facility != *clinic)
                m_otherClinic = *facility;
        }
        QVERIFY(m_clinic && m_otherClinic);
        for (const auto &at : {*m_otherClinic, *m_clinic}) // who has worked at both
            QCOMPARE(administer({"people", "change", "enfermeria1", "--facility", at.text()}).code, 0);
        add(clues(), "centre");
        add(*m_clinic, "laptop");
        add(*m_clinic, "second");
        add(*m_otherClinic, "other");
        add(clues(), "office");
        QCOMPARE(administer({"people", "add", "nueva", "--name", "Nueva", "--role", "nurse", "--facility", m_clinic->text()}).code, 0);
        QProcess made;
        made.start(s(BOTIQUINCTL), {s("--store"), at("none"), s("central"), s("create"), s("--database"),
                                    m_primary->url(s("botiquin"), s("botiquin_owner"), s("duena")), s("--from"), at("centre")});
        QVERIFY(made.waitForFinished(120'000));
        QVERIFY2(made.exitCode() == 0, made.readAllStandardOutput());
        QCOMPARE(made.readAllStandardError(), QByteArray()); // of the tables that are not the owner's
        QVERIFY(m_primary->psql(s("botiquin"), {"-f", SOURCE_ROOT "/installer/postgres/rights.sql"}));
        m_standby = std::make_unique<PostgresServer>(PostgresServer::StandbyOf{*m_primary});
        QVERIFY(m_standby->isRunning());
    }

    void everybodyIsEqualBefore()
    {
        const QString both = urlOf(*m_primary)
            + s("?host=127.0.0.1,127.0.0.1&port=%1,%2&target_session_attrs=read-write").arg(m_primary->port()).arg(m_standby->port());
        m_staying = centreOn(both);
        m_pointed = centreOn(urlOf(*m_primary));
        syncs("warehouse", m_staying);
        const auto devices = administer({"device", "list", "--limit", "500"}).list("devices");
        for (const auto device : devices) {
            if (device.toObject().value(s("label")).toString() == s("office"))
                QCOMPARE(administer({"device", "reach", device.toObject().value(s("device")).toString(), "state"}).code, 0);
        }
        syncs("warehouse", m_pointed); // before the office asks, which then hears the totals of that day
        work("laptop", {given(*m_clinic, 1, 2), lacking(*m_clinic)}, 2 * day);
        for (const char *store : {"laptop", "second", "other", "office", "warehouse"})
            syncs(store, m_pointed);
        const auto code = administer({"device", "code", "--facility", m_clinic->text(), "--label", "Nueva"});
        QVERIFY2(code.code == 0, code.words());
        m_code = code.text("code");
        syncs("warehouse", m_pointed);
        QTRY_COMPARE_WITH_TIMEOUT(ask(*m_standby, "SELECT count(*) FROM event"), ask(*m_primary, "SELECT count(*) FROM event"),
                                  60'000);
        QCOMPARE(ask(*m_primary, "SELECT count(*) FROM feed_epoch"), s("1"));
    }

    void aStandbyIsNoCentreYet()
    {
        CentralProcess early(m_folder.path());
        early.setVariable(s("BOTIQUIN_DATABASE"), urlOf(*m_standby));
        QVERIFY(!early.start({s("--keys"), at("centre.keys")}));
        QCOMPARE(early.waitForEnd(), 4);
        QVERIFY(early.complaint().contains(s("a standby")));
    }

    void whatIsAcknowledgedNowIsLostWithThePrimary()
    {
        QVERIFY(m_standby->stopReceiving());
        QTRY_COMPARE_WITH_TIMEOUT(ask(*m_primary, "SELECT count(*) FROM pg_stat_replication"), s("0"), 60'000);
        // Of yesterday, so that the centre itself says something that is lost: what was given in all.
        work("laptop", {given(*m_clinic, 2, 3), given(*m_clinic, 3, 4)}, day);
        work("laptop", {lacking(*m_clinic), given(*m_clinic, 4, 5)});
        work("other", {lacking(*m_otherClinic), given(*m_otherClinic, 9, 7)});
        setPin("laptop", "enfermeria1", "730264");
        add(*m_otherClinic, "late");
        const auto joined = run("none", {"device", "join", m_code, s("http://127.0.0.1:%1").arg(m_staying->port()), "--out",
                                         at("joined"), "--keys", "file"});
        QVERIFY2(joined.code == 0, joined.words());
        work("joined", {given(*m_clinic, 5, 1)});
        syncs("joined", m_staying);
        for (const char *store : {"laptop", "warehouse", "second", "late", "office"})
            syncs(store, m_staying);
        syncs("other", m_pointed);
        QCOMPARE(pinIn(at("second"), "enfermeria1"), pinIn(at("laptop"), "enfermeria1"));
        const int before = ask(*m_primary, "SELECT count(*) FROM event").toInt();
        m_eventsLost = before - ask(*m_standby, "SELECT count(*) FROM event").toInt();
        QCOMPARE(m_eventsLost, 4 + 2 + 2 + 1 + 1); // the clinics', of who joined, the authority's, the centre's of a day
        QVERIFY(m_primary->kill());
        QVERIFY(m_standby->promote());
        m_pointed->ask(SIGTERM);
        QCOMPARE(m_pointed->waitForEnd(), 0);
        m_pointed = centreOn(urlOf(*m_standby));
        QCOMPARE(ask(*m_standby, "SELECT count(*) FROM feed_epoch"), s("2"));
    }

    void othersWriteWhereTheLostHadStood()
    {
        QCOMPARE(sync("late", m_pointed).text("refusal"), s("unknownSender")); // until the authority has said it again
        work("other", {given(*m_otherClinic, 10, 1), lacking(*m_otherClinic), lacking(*m_otherClinic), lacking(*m_otherClinic)});
        setPin("warehouse", "nueva", "915370");
        for (const char *store : {"other", "warehouse"})
            syncs(store, m_staying);
        // A day that the centre had told of, told otherwise by what it has now.
        work("second", {given(*m_clinic, 20, 6)}, day);
        for (const char *store : {"second", "office", "late"})
            syncs(store, m_pointed);
        QCOMPARE(ask(*m_standby, "SELECT count(*) FROM feed_epoch"), s("2"));
    }

    void everythingIsThereOnceAndEverybodyIsEqual()
    {
        for (int round = 0; round < 2; ++round) {
            for (const char *store : {"joined", "laptop", "warehouse", "second", "other", "late", "office", "joined"})
                syncs(store, round == 0 ? m_staying : m_pointed);
        }
        for (const char *store : {"laptop", "second", "joined", "other", "late", "warehouse", "office"}) {
            isWholeInDatabase(store);
            const auto proved = run(store, {"verify"});
            QVERIFY2(proved.code == 0, proved.words());
            QCOMPARE(proved.number("parked"), 0);
            QCOMPARE(sync(store, m_staying).number("recorded"), 0);
        }
        const QString database = urlOf(*m_standby);
        const auto proved = command(database, {"verify"});
        QVERIFY2(proved.code == 0, proved.words());
        QCOMPARE(proved.number("parked"), 0);
        const auto sameScope = [&](const char *store, const Clues &facility) {
            const QStringList scope{"digest", "--scope", facility.text()};
            return run(store, scope).text("digest") == command(database, scope).text("digest");
        };
        QVERIFY(sameScope("laptop", *m_clinic) && sameScope("second", *m_clinic) && sameScope("joined", *m_clinic));
        QVERIFY(sameScope("other", *m_otherClinic) && sameScope("late", *m_otherClinic));
        QVERIFY(sameScope("warehouse", clues()) && sameScope("office", clues()));
        for (const QString &place : {at("office"), at("laptop")}) {
            QCOMPARE(qMakePair(place, givenIn(place, 2)), qMakePair(place, 2));
            QCOMPARE(qMakePair(place, givenIn(place, 1)), qMakePair(place, 3 + 4 + 6));
        }
        // Positions 1, 2, 3 … of each feed, an event in each place.
        QCOMPARE(ask(*m_standby, "SELECT count(*) FROM feed f WHERE length <> (SELECT count(DISTINCT row) FROM feed_entry e "
                                 "WHERE e.feed = f.feed) OR length <> (SELECT coalesce(max(position), 0) FROM feed_entry e "
                                 "WHERE e.feed = f.feed)"), s("0"));
        for (const char *of : {"enfermeria1", "nueva"}) {
            const QString pin = pinIn(database, of);
            QVERIFY(pin.startsWith(s("$argon2id$")));
            QCOMPARE(pinIn(at("laptop"), of), pin);
            QCOMPARE(pinIn(at("second"), of), pin);
        }
        qInfo("%d events were acknowledged and lost, and are there again", m_eventsLost);
    }

    void aServerThatStartsAgainKeepsTheHistory()
    {
        m_staying.reset();
        m_staying = centreOn(urlOf(*m_standby));
        syncs("laptop", m_staying);
        QCOMPARE(ask(*m_standby, "SELECT count(*) FROM feed_epoch"), s("2"));
    }
};

BQ_SUITE(FailoverTest);
#include "failover_test.moc"

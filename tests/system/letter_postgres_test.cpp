// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters.h"
#include "storage/workplace.h"
#include "support/postgres_server.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::testing;

/// Whoever operates a centre on PostgreSQL: answers letters, sees how devices stand, decides on what is held.
class LetterPostgresTest : public QObject, Letters
{
    Q_OBJECT

    /// The clinic's device says that goods came to the warehouse, which is not its to say.
    QString overstep() const
    {
        const auto place = Workplace::open(at("clinic"));
        if (!place)
            qFatal("%s", qPrintable(place.error().detail));
        auto &station = (*place)->station();
        const Lot lot{*Clave::parse(m_item), {}, *LotText::parse(QStringLiteral("AJENO")), *Date::of(2028, 6, 30)};
        const StockReceived came{*Clues::parse(m_warehouse), *SupplierName::parse(QStringLiteral("Distribuidora")), {},
                                 {{lot, Units(100), {}, {}}}};
        const auto done = transact(station.journal, [&] {
            return station.journal.record(station.writer, *UserId::parse(QStringLiteral("enfermeria1")), came);
        });
        return done ? done->text() : QString();
    }
    /// What the centre says of the clinic's device.
    QJsonObject standing() const
    {
        for (const auto device : command(m_database, {"central", "devices"}).list("devices")) {
            if (device.toObject()[QStringLiteral("label")].toString() == QStringLiteral("Laptop"))
                return device.toObject();
        }
        return {};
    }
    QStringList held() const
    {
        QStringList all;
        for (const auto act : command(m_database, {"central", "held"}).list("held"))
            all << act.toObject()[QStringLiteral("event")].toString();
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto *server = PostgresServer::shared();
        if (!server)
            QSKIP(PostgresServer::missing);
        createStores();
        QVERIFY(server->run(QStringLiteral("CREATE DATABASE letters TEMPLATE template0")));
        m_database = server->url(QStringLiteral("letters"));
        const auto created = command(at("none"), {"central", "create", "--database", m_database, "--from", at("centre")});
        QVERIFY2(created.code == 0, created.words().constData());
        // Nothing answers from the file any more.
        QVERIFY(QFile::remove(at("centre")));
        startCentre(QStringList{"--database", m_database} + keys());
        const auto begun = answered("region");
        QVERIFY2(begun.code == 0, begun.words().constData());
    }

    void aLetterIsAnsweredAndItsAnswerTaken()
    {
        QVERIFY(!standing().contains(QStringLiteral("lastContact")));
        report("por carta");
        QCOMPARE(write("clinic", "one", centre()).code, 0);
        QCOMPARE(answer("one").text("failure"), QStringLiteral("notFound")); // the keys are not beside a database
        const auto said = answer("one", keys());
        QVERIFY2(said.code == 0, said.words().constData());
        QCOMPARE(said.number("bytes"), int(bytes("one.answer").size()));
        const auto taken = take("clinic", "one");
        QVERIFY2(taken.code == 0 && taken.number("brought") > 0, taken.words().constData());
        areEqual({at("clinic"), m_database});
        // Again it is the same, and changes nothing.
        QCOMPARE(answer("one", keys()).code, 0);
        QCOMPARE(take("clinic", "one").number("brought"), 0);
        areEqual({at("clinic"), m_database});
        QVERIFY(standing().contains(QStringLiteral("lastContact")));
        QCOMPARE(standing()[QStringLiteral("events")].toInt(), taken.number("brought"));
    }

    void howFarADeviceReadsIsSaid()
    {
        QCOMPARE(standing()[QStringLiteral("reach")].toString(), QStringLiteral("facility"));
        QCOMPARE(administer({"device", "reach", standing()[QStringLiteral("device")].toString(), "nation"}).code, 0);
        QCOMPARE(answered("region").code, 0);
        QCOMPARE(standing()[QStringLiteral("reach")].toString(), QStringLiteral("nation"));
        QCOMPARE(administer({"device", "reach", standing()[QStringLiteral("device")].toString(), "facility"}).code, 0);
        QCOMPARE(answered("region").code, 0);
    }

    void theCommandsOfACentreOnAServerAreAnswered_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
        row("devices", {"device", "list"});
        row("digest", {"digest"});
        row("verify", {"verify"});
        row("rebuild", {"rebuild"});
        row("totals of all", {"totals"});
        row("totals of one, with what it has", {"totals", "--facility", m_clinic});
        row("log as a file", QStringList{"log", "export", at("all.log")} + keys());
    }
    void theCommandsOfACentreOnAServerAreAnswered()
    {
        QFETCH(const QStringList, words);
        const auto said = command(m_database, words);
        QVERIFY2(said.code == 0, said.words().constData());
    }

    void whatIsHeldIsDecidedOn()
    {
        const auto event = overstep();
        QVERIFY(!event.isEmpty());
        QCOMPARE(answered("clinic").list("leftOut").size(), 1);
        QCOMPARE(held(), QStringList(event));
        QCOMPARE(command(m_database, {"log", "show", event}).text("event"), event);
        QCOMPARE(command(m_database, {"central", "held", "--offset", "1"}).number("count"), 1);
        QCOMPARE(standing()[QStringLiteral("held")].toInt(), 1);
        QCOMPARE(command(m_database, {"central", "release", event}).text("released"), event);
        QVERIFY(held().isEmpty());
        QVERIFY(answered("clinic").number("recorded") > 0);
        QCOMPARE(answered("region").code, 0);
        for (const QString &path : {at("region"), at("clinic"), m_database})
            QCOMPARE(command(path, {"verify"}).code, 0);
        areEqual({at("clinic"), m_database});
    }

private:
    QStringList keys() const { return {"--keys", at("centre.keys")}; }
    QStringList centre() const { return {"--centre", m_centreDevice}; }
    Said answered(const QString &store) const { return round(store, store, centre(), keys()); }
};

BQ_SUITE(LetterPostgresTest);
#include "letter_postgres_test.moc"

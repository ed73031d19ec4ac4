// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// A warehouse and a clinic, each with a store of its own, from the seal to the shelf and back by the command line.
class DeliveryCommandsTest : public QObject
{
    Q_OBJECT

    struct Ended
    {
        int code;
        QJsonObject said;
        QString complaint = {};
    };

    Ended run(const QString &store, const QString &user, const QStringList &words, const QByteArray &input = {}) const
    {
        QStringList arguments{QStringLiteral("--store"), store, QStringLiteral("--at"), QStringLiteral("2026-11-20T10:00:00")};
        if (!user.isEmpty())
            arguments << QStringLiteral("--as") << user;
        QProcess process;
        process.start(QStringLiteral(BOTIQUINCTL), arguments + words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                QString::fromUtf8(process.readAllStandardError())};
    }
    Ended here(const QString &user, const QStringList &words, const QByteArray &input = {}) const
    {
        return run(warehouse(), user, words, input);
    }
    Ended there(const QString &user, const QStringList &words, const QByteArray &input = {}) const
    {
        return run(clinic(), user, words, input);
    }

    QString warehouse() const { return m_folder.filePath(QStringLiteral("w.botiquin")); }
    QString clinic() const { return m_folder.filePath(QStringLiteral("c.botiquin")); }
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static QString refusal(const Ended &ended) { return ended.said.value(QStringLiteral("refusal")).toString(); }
    static QString text(const Ended &ended, const char *member) { return ended.said.value(QLatin1String(member)).toString(); }

    /// What one store has, into the other.
    void exchange(const QString &from, const QString &to) const
    {
        QCOMPARE(run(from, {}, {"log", "export", file("x.log")}).code, 0);
        QCOMPARE(run(to, {}, {"log", "import", file("x.log")}).code, 0);
        QVERIFY(QFile::remove(file("x.log")));
    }

    /// The cold box of the clinic's kit, packed, checked and sealed.
    QString sealCold(const QString &kit) const
    {
        const QStringList box{"--class", "cold"};
        for (const auto value : here({}, QStringList{"pack", "show", kit} + box).said.value(QStringLiteral("lines")).toArray()) {
            const auto line = value.toObject();
            const QString item = line.value(QStringLiteral("item")).toString();
            const auto lot = here({}, {"stock", "list", "--item", item}).said.value(QStringLiteral("lots")).toArray().last().toObject();
            here("empaque1", QStringList{"pack", "lot", kit, item, "--lot", lot.value(QStringLiteral("lot")).toString(), "--expiry",
                                         lot.value(QStringLiteral("expiry")).toString()} + box);
            here("empaque1", QStringList{"pack", "quantity", kit, item, QString::number(line.value(QStringLiteral("units")).toInt())} + box);
        }
        here("revision1", QStringList{"pack", "check", kit} + box);
        return text(here("empaque1", QStringList{"pack", "seal", kit, "--seal", "0047182"} + box), "sscc");
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto created = here({}, {"region", "create", "--state", "OAXACA", "--warehouse", "OCIMB000012", "--month",
                                       "2026-12", "--demo"});
        QCOMPARE(created.code, 0);
        m_place = created.said.value(QStringLiteral("clinic")).toObject().value(QStringLiteral("facility")).toString();
        QVERIFY(!m_place.isEmpty());
        QFile pins(file("pins.json"));
        QVERIFY(pins.open(QIODevice::WriteOnly) && pins.write(R"({"enfermeria1":"271828"})") > 0);
    }

    void aClinicGetsAStoreOfItsOwn()
    {
        const QStringList add{"device", "add", "--facility", m_place, "--label", "Laptop", "--out", clinic(), "--pins", file("pins.json")};
        QCOMPARE(refusal(here("empaque1", add)), QStringLiteral("noRight"));
        QVERIFY(!QFile::exists(clinic()));
        QStringList nowhere = add;
        nowhere[3] = QStringLiteral("OCIMB999991");
        QVERIFY(here("administracion1", nowhere).code != 0);
        const auto added = here("administracion1", add);
        QCOMPARE(added.code, 0);
        QCOMPARE(added.said.value(QStringLiteral("serialFirst")).toInt(), 100'001);
        const auto people = added.said.value(QStringLiteral("people")).toArray();
        QCOMPARE(people.size(), 1);
        QCOMPARE(people[0].toObject().value(QStringLiteral("pin")).toString(), QStringLiteral("271828"));
        QCOMPARE(refusal(here("administracion1", add)), QStringLiteral("storeExists"));
        QVERIFY(QFile::exists(clinic() + QStringLiteral(".keys")));
        QCOMPARE(here({}, {"device", "list"}).said.value(QStringLiteral("count")).toInt(), 2);

        const auto settings = there({}, {"settings", "show"});
        QCOMPARE(text(settings, "facility"), m_place);
        QCOMPARE(settings.said.value(QStringLiteral("authority")).toBool(), false);
        QCOMPARE(there({}, {"verify"}).code, 0);
        QCOMPARE(text(there({}, {"digest"}), "digest"), text(here({}, {"digest"}), "digest"));
    }

    void aBoxIsReceivedWithADifference()
    {
        const auto expected = there({}, {"receive", "list"}).said.value(QStringLiteral("expected")).toArray();
        QVERIFY(!expected.isEmpty());
        const QString kit = expected[0].toObject().value(QStringLiteral("kit")).toString();
        m_sscc = sealCold(kit);
        QCOMPARE(m_sscc.size(), 18);
        exchange(warehouse(), clinic());
        const auto shown = there({}, {"receive", "show", m_sscc});
        QVERIFY(shown.said.value(QStringLiteral("oddities")).toArray().isEmpty());
        const auto line = shown.said.value(QStringLiteral("lines")).toArray()[0].toObject();
        const int listed = line.value(QStringLiteral("listed")).toInt();
        QVERIFY(listed > 0);
        const QByteArray differs = QJsonDocument(QJsonObject{{QStringLiteral("lines"), QJsonArray{QJsonObject{
            {QStringLiteral("item"), line.value(QStringLiteral("item"))}, {QStringLiteral("lot"), line.value(QStringLiteral("lot"))},
            {QStringLiteral("expiry"), line.value(QStringLiteral("expiry"))}, {QStringLiteral("received"), listed - 1},
            {QStringLiteral("tooWarm"), 1}}}}}).toJson();

        const QStringList receive{"receive", "box", m_sscc};
        QCOMPARE(refusal(there("enfermeria1", receive)), QStringLiteral("linesAreOpen"));
        QCOMPARE(refusal(there("empaque1", receive + QStringList{"--rest", "listed"})), QStringLiteral("noRight"));
        QCOMPARE(there("enfermeria1", receive + QStringList{"--rest", "perhaps"}).code, 2);
        const auto received = there("enfermeria1",
                                    receive + QStringList{"--rest", "listed", "--json", "-", "--fix", "17.0606,-96.7253,9"}, differs);
        QCOMPARE(received.code, 0);
        QCOMPARE(received.said.value(QStringLiteral("differences")).toInt(), 1);
        QVERIFY(!received.said.value(QStringLiteral("boxesToCome")).toArray().isEmpty());
        const auto list = there({}, {"receive", "list", "--received"}).said.value(QStringLiteral("received")).toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].toObject().value(QStringLiteral("unfit")).toInt(), 1);

        exchange(clinic(), warehouse());
        QCOMPARE(text(here({}, {"digest"}), "digest"), text(there({}, {"digest"}), "digest"));
        QCOMPARE(here({}, {"incidents"}).said.value(QStringLiteral("count")).toInt(), 0);
    }

    void whatIsNoListOfLinesIsAUsageError_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        const auto line = [](const QByteArray &more) {
            return R"({"lines":[{"item":"010.000.0104.00","lot":"K1","expiry":"2028-08-31")" + more + "}]}";
        };
        QTest::newRow("nothing") << QByteArray() << "not JSON";
        QTest::newRow("no JSON") << QByteArray("lines: 3") << "not JSON";
        QTest::newRow("cut") << QByteArray(R"({"lines":[{"item":)") << "not JSON";
        QTest::newRow("too deep") << QByteArray(100'000, '[') << "not JSON";
        QTest::newRow("bytes that are no UTF-8") << QByteArray("{\"lines\":\"\xff\xfe\"}") << "not JSON";
        QTest::newRow("a list") << QByteArray("[]") << "not a JSON object";
        QTest::newRow("a number") << QByteArray("3") << "not";
        QTest::newRow("no lines") << QByteArray("{}") << "lines";
        QTest::newRow("lines that are none") << QByteArray(R"({"lines":7})") << "lines";
        QTest::newRow("a line that is none") << QByteArray(R"({"lines":[7]})") << "lines[0]";
        QTest::newRow("no clave") << QByteArray(R"({"lines":[{"item":"010.000","lot":"K1","expiry":"2028-08-31"}]})") << "lines[0].item";
        QTest::newRow("no day") << QByteArray(R"({"lines":[{"item":"010.000.0104.00","lot":"K1","expiry":"2028-02-31"}]})")
                                << "lines[0].expiry";
        QTest::newRow("year 0") << QByteArray(R"({"lines":[{"item":"010.000.0104.00","lot":"K1","expiry":"0000-01-01"}]})")
                                << "lines[0].expiry";
        QTest::newRow("year 9999") << QByteArray(R"({"lines":[{"item":"010.000.0104.00","lot":"K1","expiry":"9999-12-31"}]})")
                                   << "lines[0].expiry";
        QTest::newRow("half a unit") << line(R"(,"received":0.5)") << "lines[0].received";
        QTest::newRow("units that are no number") << line(R"(,"received":"12")") << "lines[0].received";
        QTest::newRow("more units than there are numbers") << line(R"(,"received":1e300)") << "lines[0].received";
        QTest::newRow("a mistyped member") << line(R"(,"recieved":12)") << "lines[0].recieved";
        QTest::newRow("instead of nothing") << line(R"(,"received":1,"insteadOf":{"item":"x"})") << "lines[0].insteadOf";
    }
    void whatIsNoListOfLinesIsAUsageError()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        for (const QStringList &words : {QStringList{"receive", "box", m_sscc, "--json", "-"},
                                         QStringList{"stock", "receive", "--json", "-"},
                                         QStringList{"stock", "move", "--to", "OCIMB000012", "--json", "-"},
                                         QStringList{"recall", "acknowledge", "R1", "--json", "-"},
                                         QStringList{"route", "define", "R1", "--json", "-"},
                                         QStringList{"correct", "3eb399b4399422ff-1-4", "--replacement", "-", "--reason", "x"}}) {
            const auto ended = there("enfermeria1", words, json);
            // Which recall it answers is looked at before the lines are.
            QVERIFY2(ended.code == 2 || refusal(ended) == QStringLiteral("unknownRecall"), qPrintable(words.join(u' ')));
        }
        const auto ended = there("enfermeria1", {"receive", "box", m_sscc, "--json", "-"}, json);
        QVERIFY2(ended.complaint.contains(said), qPrintable(ended.complaint));
    }

    void aPlaceThatIsNoneIsAUsageError()
    {
        for (const char *fix : {"91,0", "17,181", "17,nan", "inf,0", "17,-96,1e300", "17,-96,-5", "17", "17,-96,9,9", "x,y"}) {
            const QStringList words{"receive", "box", m_sscc, "--rest", "listed", "--fix", QString::fromLatin1(fix)};
            QCOMPARE(there("enfermeria1", words).code, 2);
        }
    }

    void anHourThatNoClockMayClaimIsRefused()
    {
        const auto received = [&](const char *time) {
            return there("enfermeria1", {"receive", "box", m_sscc, "--rest", "listed", "--handed-over", QString::fromLatin1(time)});
        };
        QCOMPARE(refusal(received("0001-01-01T00:00:00")), QStringLiteral("clockOutOfRange"));
        QCOMPARE(refusal(received("9999-12-31T23:59:59Z")), QStringLiteral("clockOutOfRange"));
        QCOMPARE(refusal(received("2026-11-21T10:00:00")), QStringLiteral("handedOverLater"));
        QCOMPARE(received("ayer").code, 2);
        for (const char *time : {"0001-01-01", "9999-12-31"}) {
            QCOMPARE(refusal(there("enfermeria1", {"count", "start", "--full", "--counted-at", QString::fromLatin1(time)})),
                     QStringLiteral("clockOutOfRange"));
        }
    }

    void unitsAreSentBack()
    {
        const auto items = there({}, {"stock", "list"}).said.value(QStringLiteral("items")).toArray();
        QVERIFY(!items.isEmpty());
        const QString item = items[0].toObject().value(QStringLiteral("item")).toString();
        const auto lot = there({}, {"stock", "list", "--item", item}).said.value(QStringLiteral("lots")).toArray()[0].toObject();
        const QStringList move{"stock", "move", "--to", "OCIMB000012", "--reason", "returned", "--item", item, "--lot",
                               lot.value(QStringLiteral("lot")).toString(), "--expiry",
                               lot.value(QStringLiteral("expiry")).toString(), "--units", "1"};
        QStringList toMuch = move;
        toMuch.last() = QStringLiteral("99999");
        QCOMPARE(refusal(there("enfermeria1", toMuch)), QStringLiteral("notEnoughStock"));
        const auto moved = there("enfermeria1", move);
        QCOMPARE(moved.code, 0);
        QVERIFY(text(moved, "sscc") != m_sscc);
        exchange(clinic(), warehouse());
        QCOMPARE(here("supervision1", {"receive", "box", text(moved, "sscc"), "--rest", "listed"}).code, 0);
        QCOMPARE(here({}, {"verify"}).code, 0);
    }

    void anUnknownBoxIsWhatIsScanned()
    {
        const QString unknown = QStringLiteral("195212340000099991");
        const QStringList receive{"receive", "box", unknown};
        QCOMPARE(refusal(there("enfermeria1", receive)), QStringLiteral("nothingFound"));
        QCOMPARE(refusal(there("enfermeria1", receive + QStringList{"--scan", "7501234567893"})), QStringLiteral("unknownGtin"));
        const auto received = there("enfermeria1", receive + QStringList{"--rest", "missing", "--signed", "Rosa M."});
        QCOMPARE(received.code, 0);
        QCOMPARE(received.said.value(QStringLiteral("oddities")).toArray(), QJsonArray{QStringLiteral("unknownBox")});
    }

private:
    QTemporaryDir m_folder;
    QString m_place;
    QString m_sscc;
};

BQ_SUITE(DeliveryCommandsTest);
#include "delivery_commands_test.moc"

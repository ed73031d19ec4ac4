// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

/// A whole region on the command line, in a store of its own: made once, worked on by every test.
class RegionTest : public QObject
{
    Q_OBJECT

    struct Ended
    {
        int code;
        QJsonObject said;
        QByteArray complaint;
    };

    Ended raw(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(BOTIQUINCTL), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, process.readAllStandardError()};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                process.readAllStandardError()};
    }

    Ended run(const QString &user, const QStringList &words, const QByteArray &input = {}) const
    {
        QStringList arguments{QStringLiteral("--store"), store(), QStringLiteral("--at"),
                              QStringLiteral("2026-11-20T10:00:00")};
        if (!user.isEmpty())
            arguments << QStringLiteral("--as") << user;
        return raw(arguments + words, input);
    }

    QString store() const { return m_folder.filePath(QStringLiteral("r.botiquin")); }
    static QString refusal(const Ended &ended) { return ended.said.value(QStringLiteral("refusal")).toString(); }

    QString write(const char *name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a file of the test");
        return file.fileName();
    }

    qint64 events() const
    {
        return run({}, {"log", "--limit", "1"}).said.value(QStringLiteral("count")).toInteger(-1);
    }

    QJsonArray lotsOf(const QString &item) const
    {
        return run({}, {"stock", "list", "--item", item}).said.value(QStringLiteral("lots")).toArray();
    }

    QString coldKit() const
    {
        return run({}, {"pack", "next", "--class", "cold"}).said.value(QStringLiteral("kit")).toString();
    }

    /// The code of the newest scan in the log.
    QByteArray lastScan() const
    {
        QByteArray code;
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("scans"));
            database.setDatabaseName(store());
            if (!database.open())
                return {};
            QSqlQuery query(QStringLiteral("SELECT code FROM scan ORDER BY scan DESC LIMIT 1"), database);
            if (query.next())
                code = query.value(0).toByteArray();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("scans"));
        return code;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString pins = write("pins.json", R"({"empaque1":"271828"})");
        const auto created = run({}, {"region", "create", "--state", "OAXACA", "--warehouse", "OCIMB000012", "--month",
                                      "2026-12", "--demo", "--pins", pins});
        QCOMPARE(created.code, 0);
        QVERIFY(created.said.value(QStringLiteral("kits")).toInt() > 700);
        QCOMPARE(created.said.value(QStringLiteral("people")).toArray()[0].toObject().value(QStringLiteral("pin")),
                 QJsonValue(QStringLiteral("271828")));
    }

    void theKeysAreForTheirOwnerAlone()
    {
        const QFile keys(store() + QStringLiteral(".keys"));
        QVERIFY(keys.exists());
        QCOMPARE(keys.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void aRegionIsNeverOverwritten()
    {
        const auto before = events();
        const auto again = run({}, {"region", "create", "--state", "OAXACA", "--warehouse", "OCIMB000012", "--demo"});
        QCOMPARE(again.code, 3);
        QCOMPARE(refusal(again), QStringLiteral("storeExists"));
        QCOMPARE(events(), before);
    }

    void aColdBoxIsPackedFromScanToLabel()
    {
        const QString kit = coldKit();
        const QStringList box{"--class", "cold"};
        const auto shown = run({}, QStringList{"pack", "show", kit} + box);
        for (const auto value : shown.said.value(QStringLiteral("lines")).toArray()) {
            const auto line = value.toObject();
            const QString item = line.value(QStringLiteral("item")).toString();
            const auto lot = lotsOf(item).last().toObject();
            QCOMPARE(run("empaque1", QStringList{"pack", "lot", kit, item, "--lot", lot.value(QStringLiteral("lot")).toString(),
                                                 "--expiry", lot.value(QStringLiteral("expiry")).toString()}
                             + box)
                         .code,
                     0);
            const QString units = QString::number(line.value(QStringLiteral("units")).toInt());
            QCOMPARE(run("empaque1", QStringList{"pack", "quantity", kit, item, units} + box).code, 0);
        }
        const QStringList seal = QStringList{"pack", "seal", kit, "--seal", "0047182"} + box;
        QCOMPARE(refusal(run("empaque1", seal)), QStringLiteral("checkMissing"));
        QCOMPARE(refusal(run("empaque1", QStringList{"pack", "check", kit} + box)), QStringLiteral("noRight"));
        QCOMPARE(run("revision1", QStringList{"pack", "check", kit} + box).code, 0);
        const auto sealed = run("empaque1", seal);
        QCOMPARE(sealed.code, 0);
        const QString sscc = sealed.said.value(QStringLiteral("sscc")).toString();
        QCOMPARE(sscc.left(8), QStringLiteral("19521234"));
        QCOMPARE(refusal(run("empaque1", QStringList{"pack", "open", kit} + box)), QStringLiteral("alreadySealed"));

        const QString pdf = m_folder.filePath(QStringLiteral("label.pdf"));
        QCOMPARE(run({}, {"print", "label", sscc, "--out", pdf}).code, 0);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QCOMPARE(run({}, {"print", "packing-list", sscc, "--out", pdf}).code, 0);

        QCOMPARE(refusal(run("empaque1", {"pack", "reopen", sscc, "--reason", "lote"})), QStringLiteral("noRightToReopen"));
        QCOMPARE(run("supervision1", {"pack", "reopen", sscc, "--reason", "lote"}).code, 0);
        QCOMPARE(refusal(run({}, {"print", "label", sscc, "--out", pdf})), QStringLiteral("alreadyReopened"));
        QCOMPARE(run({}, {"verify"}).code, 0);
    }

    void aTaughtCodeIsPackedAndTakenBack()
    {
        const QString kit = coldKit();
        const QStringList box{"--class", "cold"};
        const auto line = run({}, QStringList{"pack", "show", kit} + box).said.value(QStringLiteral("lines")).toArray()[0];
        const QString item = line.toObject().value(QStringLiteral("item")).toString();
        const QString gtin = QStringLiteral("7501000000012");
        const auto lot = lotsOf(item).last().toObject();
        const QString code = QStringLiteral("]d201075010000000121727123110XYZ1");
        QCOMPARE(refusal(run("empaque1", QStringList{"pack", "scan", kit, code} + box)), QStringLiteral("unknownGtin"));
        QCOMPARE(refusal(run("empaque1", {"codes", "teach", gtin, item})), QStringLiteral("noRight"));
        QCOMPARE(run("almacen1", {"codes", "teach", gtin, item}).code, 0);
        QCOMPARE(refusal(run("empaque1", QStringList{"pack", "scan", kit, code} + box)), QStringLiteral("notInStock"));
        const auto packed = run("empaque1", QStringList{"pack", "scan", kit, code, "--ok"} + box);
        QCOMPARE(packed.code, 0);
        QCOMPARE(packed.said.value(QStringLiteral("box")).toObject().value(QStringLiteral("packed")).toInt(), 1);
        const auto undone = run("empaque1", QStringList{"pack", "scan", kit, "BTQCMDUNDO"} + box);
        QCOMPARE(undone.said.value(QStringLiteral("box")).toObject().value(QStringLiteral("packed")).toInt(), 0);
        const auto expired = run("empaque1", QStringList{"pack", "scan", kit, "]d201075010000000121725123110XYZ2"} + box);
        QCOMPARE(refusal(expired), QStringLiteral("lotIsExpired"));
        QVERIFY(expired.said.value(QStringLiteral("overridable")).toBool());
    }

    void goodsAreReceivedCorrectedAndOnTheCard()
    {
        const QString item = QStringLiteral("010.000.0104.00");
        const QStringList goods{"stock", "receive", "--supplier", "Distribuidora", "--item", item, "--lot", "K1",
                                "--expiry", "2028-08", "--units", "100"};
        QCOMPARE(refusal(run("empaque1", goods)), QStringLiteral("noRight"));
        const auto received = run("almacen1", goods);
        QCOMPARE(received.code, 0);
        const QString event = received.said.value(QStringLiteral("event")).toString();
        auto shown = run({}, {"log", "show", event}).said;
        auto body = shown.value(QStringLiteral("body")).toObject();
        auto lines = body.value(QStringLiteral("lines")).toArray();
        auto line = lines[0].toObject();
        line.insert(QStringLiteral("units"), 10);
        lines[0] = line;
        body.insert(QStringLiteral("lines"), lines);
        const QJsonObject replacement{{QStringLiteral("kind"), QStringLiteral("stockReceived")},
                                      {QStringLiteral("body"), body}};
        const QStringList correct{"correct", event, "--replacement", "-", "--reason", "cero de más"};
        QCOMPARE(run("supervision1", correct, QJsonDocument(replacement).toJson()).code, 0);
        const auto lots = lotsOf(item);
        const auto found = std::find_if(lots.begin(), lots.end(), [](const QJsonValue &lot) {
            return lot.toObject().value(QStringLiteral("lot")) == QStringLiteral("K1");
        });
        QVERIFY(found != lots.end());
        QCOMPARE((*found).toObject().value(QStringLiteral("units")).toInt(), 10);
        QCOMPARE(run({}, {"stock", "card", item}).said.value(QStringLiteral("lines")).toArray()[0].toObject().value(
                     QStringLiteral("kind")),
                 QJsonValue(QStringLiteral("corrected")));
        QCOMPARE(refusal(run("supervision1", {"correct", event, "--void", "--reason", "otra vez"})),
                 QStringLiteral("notCorrectable"));
    }

    void aMisspelledNameIsFoundInTheStock()
    {
        for (const char *typed : {"parasetamol", "paracetmol", "PARACETAMÓL"}) {
            const auto found = run({}, {"stock", "list", "--search", QString::fromUtf8(typed)}).said;
            const auto first = found.value(QStringLiteral("items")).toArray();
            QVERIFY2(found.value(QStringLiteral("count")).toInt() > 0, typed);
            QVERIFY2(QJsonDocument(first).toJson().contains("aracetamol"), typed);
        }
        QCOMPARE(run({}, {"stock", "list", "--search", "zzxqw"}).said.value(QStringLiteral("count")).toInt(), 0);
    }

    void aSheetIsImportedOnce()
    {
        const QString sheet = write("stock.csv", "Lote;Clave;Caducidad;Piezas;Ubicación\nH7;010.000.0101.00;2028-05;40;B-01-1\n");
        const QStringList import{"import", "stock", sheet};
        const auto before = events();
        QCOMPARE(run("almacen1", import + QStringList{"--dry-run"}).code, 0);
        QCOMPARE(events(), before);
        QCOMPARE(run("almacen1", import).code, 0);
        QCOMPARE(events(), before + 1);
        const auto again = run("almacen1", import);
        QCOMPARE(again.code, 0);
        QCOMPARE(again.said.value(QStringLiteral("sheets")).toArray()[0].toObject().value(QStringLiteral("unchanged")).toInt(), 1);
        QCOMPARE(events(), before + 1);
    }

    void aBadRowLeavesEverythingOutUnlessToldOtherwise()
    {
        const QString sheet = write("f.csv", "CLUES,Nombre\nOCIMB000012,ALMACÉN CENTRAL\nOCIMB000013,UNIDAD\n");
        const QStringList import{"import", "facilities", sheet};
        const auto before = events();
        const auto refused = run("administracion1", import);
        QCOMPARE(refused.code, 3);
        QCOMPARE(refusal(refused), QStringLiteral("rowsAreWrong"));
        const auto error = refused.said.value(QStringLiteral("sheets")).toArray()[0].toObject().value(QStringLiteral("errors"))
                               .toArray()[0].toObject();
        QCOMPARE(error.value(QStringLiteral("line")).toInt(), 3);
        QCOMPARE(error.value(QStringLiteral("reason")).toString(), QStringLiteral("wrongCluesDigit"));
        QCOMPARE(events(), before);
        QCOMPARE(refusal(run("administracion1", import + QStringList{"--dry-run"})), QStringLiteral("rowsAreWrong"));
        QCOMPARE(run("administracion1", import + QStringList{"--dry-run", "--accept-good-rows"}).code, 0);
        QCOMPARE(events(), before);
        QCOMPARE(refusal(run("empaque1", import + QStringList{"--accept-good-rows"})), QStringLiteral("noRight"));
        QCOMPARE(run("administracion1", import + QStringList{"--accept-good-rows"}).code, 0);
        QCOMPARE(events(), before + 1);
        QCOMPARE(run("administracion1", import + QStringList{"--accept-good-rows"}).code, 0);
        QCOMPARE(events(), before + 1);
    }

    void anotherStoreTakesTheLogAndHasTheSameDigest()
    {
        const QString file = m_folder.filePath(QStringLiteral("log.bin"));
        QCOMPARE(run({}, {"log", "export", file}).code, 0);
        const QString copy = m_folder.filePath(QStringLiteral("copy.botiquin"));
        QCOMPARE(raw({"--store", copy, "log", "import", file}).code, 0);
        const auto digest = raw({"--store", copy, "digest"}).said;
        QVERIFY(!digest.isEmpty());
        QCOMPARE(digest, run({}, {"digest"}).said);
        QCOMPARE(raw({"--store", copy, "pack", "next"}).code, 4);
    }

    void theStoreIsNeverWrittenOver()
    {
        const auto before = events();
        QCOMPARE(refusal(run({}, {"log", "export", store()})), QStringLiteral("outputIsTheStore"));
        QCOMPARE(refusal(run({}, {"log", "export", store() + ".keys"})), QStringLiteral("outputIsTheStore"));
        QCOMPARE(refusal(run({}, {"print", "command-sheet", "--out", store() + "-wal"})), QStringLiteral("outputIsTheStore"));
        QCOMPARE(refusal(run({}, {"log", "export", m_folder.path()})), QStringLiteral("outputIsNoFile"));
        QCOMPARE(run({}, {"log", "export", m_folder.filePath("no/such.bin")}).said.value("failure").toString(),
                 QStringLiteral("notFound"));
        QCOMPARE(events(), before);
    }

    void aBadLogLeavesNoStoreBehind()
    {
        const QString copy = m_folder.filePath(QStringLiteral("none.botiquin"));
        QCOMPARE(raw({"--store", copy, "log", "import", write("bad.bin", "nothing")}).code, 3);
        QVERIFY(!QFile::exists(copy));
    }

    void aFileOfAnotherProgramIsLeftAsItIs()
    {
        const QString path = m_folder.filePath(QStringLiteral("foreign.sqlite"));
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE t (a)")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto before = file.readAll();
        QCOMPARE(raw({"--store", path, "log"}).code, 4);
        file.seek(0);
        QVERIFY(file.readAll() == before);
    }

    void aRegionThatIsAskedForWronglyIsNotMade_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::newRow("month of 1900") << QStringList{"--demo", "--month", "1900-01"} << 2;
        QTest::newRow("no company prefix") << QStringList{} << 2;
        QTest::newRow("pins are no JSON") << QStringList{"--demo", "--pins", write("p1.json", "{")} << 2;
        QTest::newRow("pins are a list") << QStringList{"--demo", "--pins", write("p2.json", "[]")} << 2;
        QTest::newRow("pins of nobody") << QStringList{"--demo", "--pins", write("p3.json", R"({"x":"271828"})")} << 2;
    }
    void aRegionThatIsAskedForWronglyIsNotMade()
    {
        QFETCH(QStringList, more);
        const QString path = m_folder.filePath(QStringLiteral("not.botiquin"));
        QTEST(raw(QStringList{"--store", path, "region", "create", "--state", "OAXACA", "--warehouse", "OCIMB000012"} + more).code,
              "code");
        QVERIFY(!QFile::exists(path));
    }

    void keysWithoutAStoreAreNamed()
    {
        write("lone.botiquin.keys", "{}");
        QCOMPARE(refusal(raw({"--store", m_folder.filePath("lone.botiquin"), "region", "create", "--state", "OAXACA",
                              "--warehouse", "OCIMB000012", "--demo"})),
                 QStringLiteral("keysWithoutStore"));
    }

    void whatIsRefusedOpensNoBox()
    {
        const QString kit = run({}, {"pack", "next"}).said.value(QStringLiteral("kit")).toString();
        QCOMPARE(refusal(run("empaque1", {"pack", "undo", kit})), QStringLiteral("nothingToTakeBack"));
        QCOMPARE(run({}, {"pack", "next"}).said.value(QStringLiteral("kit")).toString(), kit);
        QCOMPARE(run("empaque1", {"pack", "aside", kit}).code, 0);
        const auto aside = run({}, {"pack", "list", "--progress", "aside"}).said;
        QCOMPARE(aside.value(QStringLiteral("count")).toInt(), 1);
        QCOMPARE(aside.value(QStringLiteral("boxes")).toArray()[0].toObject().value(QStringLiteral("kit")).toString(), kit);
        QCOMPARE(refusal(run("empaque1", {"pack", "wave", "x", kit, kit})), QStringLiteral("kitRepeated"));
    }

    void aBadgeScannedIntoABoxIsNotKeptInFull()
    {
        const QString kit = coldKit();
        const auto people = run({}, {"people", "list"}).said.value(QStringLiteral("people")).toArray();
        const QString badge = people.first().toObject().value(QStringLiteral("badge")).toString();
        QVERIFY(badge.startsWith(QStringLiteral("BTQUSR")));
        QCOMPARE(refusal(run("empaque1", {"pack", "scan", kit, badge, "--class", "cold"})), QStringLiteral("notAPack"));
        QCOMPARE(lastScan(), QByteArray("BTQU\xE2\x80\xA6"));
    }

    void somebodyNewWorksHereAndLeaves()
    {
        const QStringList add{"people", "add", "empaque3", "--name", "Empaque 3", "--role", "packer,checker"};
        QCOMPARE(refusal(run("supervision1", add)), QStringLiteral("noRight"));
        const auto added = run("administracion1", add);
        QCOMPARE(added.code, 0);
        QVERIFY(added.said.value(QStringLiteral("badge")).toString().startsWith(QStringLiteral("BTQUSR")));
        QCOMPARE(added.said.value(QStringLiteral("pin")).toString().size(), 6);
        QCOMPARE(refusal(run("administracion1", add)), QStringLiteral("personExists"));
        QCOMPARE(refusal(run("empaque3", {"pack", "open", "2026-12/NADA/1"})), QStringLiteral("noSuchBox"));
        QCOMPARE(run("administracion1", {"people", "change", "empaque3", "--leaves"}).code, 0);
        QCOMPARE(refusal(run("empaque3", {"pack", "open", "2026-12/NADA/1"})), QStringLiteral("noRight"));
    }

    void whoLeftIsListedAsGone()
    {
        const QStringList add{"people", "add", "empaque4", "--name", "Empaque 4", "--role", "packer"};
        QCOMPARE(run("administracion1", add).code, 0);
        QCOMPARE(run("administracion1", {"people", "change", "empaque4", "--leaves"}).code, 0);
        const auto people = run({}, {"people", "list"}).said.value(QStringLiteral("people")).toArray();
        QVERIFY(people.first().toObject().value(QStringLiteral("active")).toBool());
        const auto last = people.last().toObject();
        QVERIFY(!last.value(QStringLiteral("active")).toBool(true));
        QVERIFY(last.value(QStringLiteral("user")).toString().startsWith(QStringLiteral("empaque")));
    }

    void theLastAdministratorStays_data()
    {
        QTest::addColumn<QStringList>("change");
        QTest::newRow("leaves") << QStringList{"--leaves"};
        QTest::newRow("is given another role") << QStringList{"--role", "supervisor,packer"};
    }

    void theLastAdministratorStays()
    {
        QFETCH(const QStringList, change);
        const QStringList words = QStringList{"people", "change", "administracion1"} + change;
        QCOMPARE(refusal(run("supervision1", words)), QStringLiteral("noRight"));
        const auto before = events();
        QCOMPARE(refusal(run("administracion1", words)), QStringLiteral("lastAdministrator"));
        QCOMPARE(events(), before);
        QCOMPARE(run("administracion1", {"people", "change", "administracion1", "--name", "Administración"}).code, 0);
    }

    void theAdministratorDefinesWhatStandsInAndWhatACodeMeans()
    {
        const QString item = QStringLiteral("010.000.0104.00");
        const QString other = QStringLiteral("010.000.0103.00");
        QCOMPARE(refusal(run("almacen1", {"substitutes", "approve", item, other})), QStringLiteral("noRight"));
        QCOMPARE(run("administracion1", {"substitutes", "approve", item, other}).code, 0);
        QCOMPARE(run({}, {"substitutes", "list", item}).said.value(QStringLiteral("substitutes")).toArray(), QJsonArray{other});
        QCOMPARE(run("administracion1", {"substitutes", "withdraw", item, other}).code, 0);
        QCOMPARE(run({}, {"substitutes", "list", item}).said.value(QStringLiteral("substitutes")).toArray(), QJsonArray());

        const QString gtin = QStringLiteral("7501000000098");
        const QString code = QStringLiteral("]d20107501000000098172812311") + QStringLiteral("0Q1");
        const QStringList receive{"stock", "receive", "--supplier", "D", "--scan", code, "--scan", code};
        QCOMPARE(refusal(run("almacen1", receive)), QStringLiteral("unknownGtin"));
        QCOMPARE(run("almacen1", {"codes", "teach", gtin, other}).code, 0);
        QCOMPARE(run("administracion1", {"codes", "approve", gtin, item, "--units", "5"}).code, 0);
        const auto received = run("almacen1", receive);
        QCOMPARE(received.code, 0);
        const auto line = received.said.value(QStringLiteral("lines")).toArray()[0].toObject();
        QCOMPARE(line.value(QStringLiteral("units")).toInt(), 10);
        QCOMPARE(line.value(QStringLiteral("lot")).toObject().value(QStringLiteral("item")).toString(), item);
    }

    void theWorkplaceIsSetUp()
    {
        QCOMPARE(refusal(run("empaque1", {"settings", "set", "--margin-days", "45"})), QStringLiteral("noRight"));
        QCOMPARE(run("supervision1", {"settings", "set", "--margin-days", "45"}).code, 0);
        const auto shown = run({}, {"settings", "show"}).said;
        QCOMPARE(shown.value(QStringLiteral("marginDays")).toInt(), 45);
        QVERIFY(shown.value(QStringLiteral("checkRequired")).toBool());
        QVERIFY(shown.value(QStringLiteral("centre")).isNull());
        QCOMPARE(run("almacen1", {"stock", "assign-slot", "010.000.0104.00", "Z-9"}).code, 0);
    }

    void aCentreIsSetAndTakenAway()
    {
        const QString url = QStringLiteral("https://centro.example:8742");
        QCOMPARE(refusal(run("empaque1", {"settings", "set", "--centre", url})), QStringLiteral("noRight"));
        QCOMPARE(run("supervision1", {"settings", "set", "--centre", url}).said.value(QStringLiteral("centre")).toString(), url);
        QCOMPARE(run({}, {"settings", "show"}).said.value(QStringLiteral("centre")).toString(), url);
        for (const char *address : {"centro", "ftp://a", "http://", "http://a/path", "http://me@a"})
            QCOMPARE(run("supervision1", {"settings", "set", "--centre", address}).code, 2);
        QCOMPARE(run("supervision1", {"settings", "set", "--centre", url, "--no-centre"}).code, 2);
        QCOMPARE(run({}, {"settings", "show"}).said.value(QStringLiteral("centre")).toString(), url);
        QVERIFY(run("supervision1", {"settings", "set", "--no-centre"}).said.value(QStringLiteral("centre")).isNull());
    }

    void whatIsNonsenseIsAnswered_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const QString kit = coldKit();
        const QString garbage = QString(8192, u'~');
        QTest::newRow("8 KB scanned") << "empaque1" << QStringList{"pack", "scan", kit, garbage, "--class", "cold"} << 3;
        QTest::newRow("8 KB of GS1") << "empaque1"
                                     << QStringList{"pack", "scan", kit, "]d2" + QString(8192, u'9'), "--class", "cold"} << 3;
        QTest::newRow("8 KB of option") << "" << QStringList{"stock", "list", "--search", garbage} << 0;
        QTest::newRow("no such kit") << "empaque1" << QStringList{"pack", "open", "../../etc/passwd"} << 3;
        QTest::newRow("kit too long") << "empaque1" << QStringList{"pack", "open", garbage} << 2;
        QTest::newRow("no such folder") << "" << QStringList{"print", "command-sheet", "--out", "/nowhere/at/all.pdf"} << 4;
        QTest::newRow("no such file") << "administracion1" << QStringList{"import", "items", "../../nothing.csv"} << 4;
        QTest::newRow("a store as a sheet") << "administracion1" << QStringList{"import", "items", store()} << 3;
        QTest::newRow("SQL in a search") << "" << QStringList{"stock", "list", "--search", "' OR 1=1; DROP TABLE item --"} << 0;
        QTest::newRow("nobody") << "nadie" << QStringList{"pack", "open", kit} << 3;
        QTest::newRow("no author") << "" << QStringList{"pack", "open", kit} << 2;
        QTest::newRow("too many units") << "almacen1"
                                        << QStringList{"stock",  "receive", "--supplier", "X", "--item", "010.000.0104.00", "--lot",
                                                       "K2", "--expiry", "2028-08", "--units", "99999999999"} << 3;
        QTest::newRow("less than no units") << ""
                                            << QStringList{"print", "lot-label", "--item", "010.000.0104.00", "--lot", "K2",
                                                           "--units", "-5", "--out", m_folder.filePath("l.pdf")} << 2;
        QTest::newRow("hold of nothing known") << "supervision1"
                                               << QStringList{"stock", "hold", "--item", "010.000.9999.00", "--lot", "K2",
                                                              "--expiry", "2028-08"} << 3;
        QTest::newRow("no reason") << "supervision1" << QStringList{"correct", "3eb399b4399422ff-1-4", "--void", "--reason", " "}
                                   << 2;
        QTest::newRow("no such incident") << "supervision1" << QStringList{"incidents", "settle", "x", "--note", "y"} << 3;
        QTest::newRow("log of garbage") << "" << QStringList{"log", "import", QStringLiteral(BOTIQUINCTL)} << 3;
    }
    void whatIsNonsenseIsAnswered()
    {
        QFETCH(QString, user);
        QFETCH(QStringList, words);
        const auto before = events();
        QTEST(run(user, words).code, "code");
        QCOMPARE(events(), before);
    }

    void bytesThatAreNoUtf8AreRefused()
    {
        QProcess process;
        process.start(QStringLiteral("/bin/sh"),
                      {QStringLiteral("-c"),
                       QStringLiteral("exec \"$0\" --store \"$1\" --as empaque1 pack scan \"$2\" --class cold \"$(printf '\\377\\376\\201')\""),
                       QStringLiteral(BOTIQUINCTL), store(), coldKit()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
    }

    void aNewPinIsReadFromStandardInput()
    {
        QCOMPARE(refusal(run("empaque1", {"people", "set-pin", "empaque1"}, "123456\n")), QStringLiteral("pinIsTooSimple"));
        QCOMPARE(run("empaque1", {"people", "set-pin", "empaque1"}, "161803\n").code, 0);
        QCOMPARE(refusal(run("empaque1", {"people", "set-pin", "empaque2"}, "161803\n")), QStringLiteral("noRight"));
    }

    void theStoreHoldsAfterAllOfIt()
    {
        const auto proof = run({}, {"verify"});
        QCOMPARE(proof.code, 0);
        QVERIFY(proof.said.value(QStringLiteral("holds")).toBool());
    }

private:
    QTemporaryDir m_folder;
};

BQ_SUITE(RegionTest);
#include "region_test.moc"

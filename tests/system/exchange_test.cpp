// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace botiquin::testing;

/// A warehouse and a clinic that exchange through a real centre: each with a store of its own, by the command line.
class ExchangeTest : public QObject
{
    Q_OBJECT

    struct Ended
    {
        int code;
        QJsonObject said;

        QString text(const char *member) const { return said.value(QLatin1String(member)).toString(); }
        int number(const char *member) const { return said.value(QLatin1String(member)).toInt(-1); }
        QJsonArray list(const char *member) const { return said.value(QLatin1String(member)).toArray(); }
    };

    QTemporaryDir m_folder;
    QString m_clinic;
    std::unique_ptr<CentralProcess> m_centre;
    QString m_sscc;

    QString store(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_centre->port()); }

    static Ended run(const QString &store, const QString &user, const QStringList &words)
    {
        return now(store, user, QStringList{QStringLiteral("--at"), QStringLiteral("2026-11-20T10:00:00")} + words);
    }
    static Ended now(const QString &store, const QString &user, const QStringList &words)
    {
        QStringList arguments{QStringLiteral("--store"), store};
        if (!user.isEmpty())
            arguments << QStringLiteral("--as") << user;
        QProcess process;
        process.start(QStringLiteral(BOTIQUINCTL), arguments + words);
        process.closeWriteChannel();
        if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    }
    Ended here(const QString &user, const QStringList &words) const { return run(store("warehouse"), user, words); }
    Ended there(const QString &user, const QStringList &words) const { return run(store("clinic"), user, words); }
    Ended sync(const char *name) const { return run(store(name), {}, {"sync", url()}); }

    QString digest(const char *name) const { return run(store(name), {}, {"digest", "--scope", m_clinic}).text("digest"); }

    void add(const QString &facility, const char *label, const char *name, const QStringList &more = {}) const
    {
        const auto added = here(QStringLiteral("administracion1"),
                                QStringList{"device", "add", "--facility", facility, "--label", label, "--out", store(name)} + more);
        QVERIFY2(added.code == 0, QJsonDocument(added.said).toJson().constData());
    }

    QString deviceAt(const char *label) const
    {
        for (const auto device : here({}, {"device", "list"}).list("devices")) {
            if (device.toObject().value(QStringLiteral("label")).toString() == QLatin1String(label))
                return device.toObject().value(QStringLiteral("device")).toString();
        }
        return {};
    }
    void startCentre()
    {
        m_centre = std::make_unique<CentralProcess>(m_folder.path());
        QVERIFY2(m_centre->start({QStringLiteral("--database"), QStringLiteral("sqlite:") + store("centre")}),
                 qPrintable(m_centre->complaint()));
    }

    /// The cold box of the clinic's kit, packed, checked and sealed.
    QString sealCold(const QString &kit) const { return sealColdAt("warehouse", kit, "0047182"); }
    QString sealColdAt(const char *table, const QString &kit, const char *seal) const
    {
        const auto at = [&](const QString &user, const QStringList &words) { return run(store(table), user, words); };
        const QStringList box{"--class", "cold"};
        for (const auto value : at({}, QStringList{"pack", "show", kit} + box).list("lines")) {
            const auto line = value.toObject();
            const QString item = line.value(QStringLiteral("item")).toString();
            const auto lot = at({}, {"stock", "list", "--item", item}).list("lots").last().toObject();
            at(QStringLiteral("empaque1"), QStringList{"pack", "lot", kit, item, "--lot", lot.value(QStringLiteral("lot")).toString(),
                                         "--expiry", lot.value(QStringLiteral("expiry")).toString()} + box);
            at(QStringLiteral("empaque1"), QStringList{"pack", "quantity", kit, item,
                                         QString::number(line.value(QStringLiteral("units")).toInt())} + box);
        }
        at(QStringLiteral("revision1"), QStringList{"pack", "check", kit} + box);
        return at(QStringLiteral("empaque1"), QStringList{"pack", "seal", kit, "--seal", seal} + box).text("sscc");
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString warehouse = QStringLiteral("OCIMB000012");
        const auto created = here({}, {"region", "create", "--state", "OAXACA", "--warehouse", warehouse, "--month",
                                       "2026-12", "--demo"});
        QCOMPARE(created.code, 0);
        m_clinic = created.said.value(QStringLiteral("clinic")).toObject().value(QStringLiteral("facility")).toString();
        add(warehouse, "Centro", "centre");
        QFile pins(store("pins.json"));
        QVERIFY(pins.open(QIODevice::WriteOnly) && pins.write(R"({"enfermeria1":"271828"})") > 0);
        pins.close();
        add(m_clinic, "Laptop", "clinic", {"--pins", pins.fileName()});
        startCentre();
    }

    void whatTheWarehouseSealsTheClinicReceivesThroughTheCentre()
    {
        const QString kit = there({}, {"receive", "list"}).list("expected")[0].toObject().value(QStringLiteral("kit")).toString();
        m_sscc = sealCold(kit);
        QCOMPARE(m_sscc.size(), 18);
        const auto sent = sync("warehouse");
        QVERIFY2(sent.code == 0, QJsonDocument(sent.said).toJson().constData());
        QVERIFY(sent.number("brought") > 0);
        QVERIFY(sent.list("leftOut").isEmpty());

        QVERIFY(there({}, {"receive", "show", m_sscc}).list("oddities").contains(QStringLiteral("unknownBox")));
        const auto got = sync("clinic");
        QVERIFY2(got.code == 0, QJsonDocument(got.said).toJson().constData());
        QVERIFY(got.number("recorded") > 0);
        const auto shown = there({}, {"receive", "show", m_sscc});
        QVERIFY(shown.list("oddities").isEmpty());
        QVERIFY(!shown.list("lines").isEmpty());

        QCOMPARE(there("enfermeria1", {"receive", "box", m_sscc, "--rest", "listed"}).code, 0);
        QCOMPARE(sync("clinic").number("brought"), 1);
        QCOMPARE(sync("warehouse").code, 0);
        QCOMPARE(digest("warehouse"), digest("clinic"));
        QCOMPARE(digest("centre"), digest("clinic"));
        for (const char *name : {"warehouse", "clinic", "centre"})
            QCOMPARE(run(store(name), {}, {"verify"}).code, 0);
    }

    void anIdleContactBringsNothing()
    {
        const auto idle = sync("clinic");
        QCOMPARE(idle.code, 0);
        QCOMPARE(idle.number("contacts"), 1);
        QCOMPARE(idle.number("brought"), 0);
        QCOMPARE(idle.number("recorded"), 0);
        qInfo("an idle contact: %d bytes up, %d down", idle.number("bytesUp"), idle.number("bytesDown"));
    }

    void aCentreThatIsGoneLosesNothing()
    {
        QCOMPARE(here("empaque1", {"print", "label", m_sscc, "--reprint", "se mojó", "--out", store("label.pdf")}).code, 0);
        const QString gone = url();
        m_centre.reset(); // killed
        const auto alone = run(store("warehouse"), {}, {"sync", gone});
        QCOMPARE(alone.code, 4);
        QCOMPARE(alone.text("failure"), QStringLiteral("network"));
        QVERIFY(alone.said.value(QStringLiteral("retryable")).toBool());
        startCentre();
        QCOMPARE(sync("warehouse").code, 0);
        QCOMPARE(sync("clinic").code, 0);
        QCOMPARE(digest("centre"), digest("warehouse"));
        QCOMPARE(digest("clinic"), digest("warehouse"));
    }

    void aSecondLaptopJoinsWithACodeAndItsNurseSignsIn()
    {
        const QStringList code{"device", "code", "--facility", m_clinic, "--label", "Segunda laptop", "--centre", deviceAt("Centro")};
        QCOMPARE(now(store("warehouse"), QStringLiteral("empaque1"), code).text("refusal"), QStringLiteral("noRight"));
        const auto made = now(store("warehouse"), QStringLiteral("administracion1"), code);
        QVERIFY2(made.code == 0, QJsonDocument(made.said).toJson().constData());
        QVERIFY(!made.list("people")[0].toObject().contains(QStringLiteral("pin"))); // has one from the first laptop
        const QStringList join{"device", "join", made.text("code"), url(), "--out", store("second")};
        QCOMPARE(now({}, {}, join).text("refusal"), QStringLiteral("codeUnknown")); // the centre has not heard of it
        const auto elsewhere = now(store("warehouse"), QStringLiteral("administracion1"),
                                   {"device", "code", "--facility", m_clinic, "--label", "Otra", "--centre", deviceAt("Laptop")});
        QCOMPARE(now({}, {}, {"device", "join", elsewhere.text("code"), url(), "--out", store("elsewhere")}).text("refusal"),
                 QStringLiteral("otherCentre"));
        QCOMPARE(sync("warehouse").code, 0);
        QCOMPARE(now({}, {}, {"device", "join", made.text("code").left(48), url(), "--out", store("second")}).text("refusal"),
                 QStringLiteral("codeMistyped"));
        const auto joined = now({}, {}, join);
        QVERIFY2(joined.code == 0, QJsonDocument(joined.said).toJson().constData());
        QCOMPARE(joined.text("facility"), m_clinic);
        QCOMPARE(joined.text("label"), QStringLiteral("Segunda laptop"));
        QVERIFY(!QFile::exists(store("second.new")) && !QFile::exists(store("second.new.keys")));
        QCOMPARE(digest("second"), digest("centre"));
        QCOMPARE(run(store("second"), {}, {"verify"}).code, 0);

        // The PIN that was set on the first laptop is the nurse's here too.
        const auto known = run(store("second"), {}, {"people", "list"}).list("people");
        QVERIFY(!known.isEmpty());
        QVERIFY(known[0].toObject().value(QStringLiteral("hasPin")).toBool());
        QCOMPARE(sync("second").number("brought"), 0);
        const auto shown = run(store("second"), {}, {"receive", "show", m_sscc});
        QVERIFY2(shown.list("oddities").contains(QStringLiteral("receivedHere")), QJsonDocument(shown.said).toJson().constData());
    }

    /// Where the centre's own store was made for the same people, and whichever way the computer comes to be.
    void whoWorksAtTheWarehouseSignsInAtAnyOfItsComputersWithThePinOfTheFirst()
    {
        const auto peopleOf = [&](const char *name) { return run(store(name), {}, {"people", "list"}).list("people"); };
        const auto added = here("administracion1", {"device", "add", "--facility", "OCIMB000012", "--label", "Mesa 4", "--out",
                                                    store("table4")});
        QVERIFY2(added.code == 0, QJsonDocument(added.said).toJson().constData());
        for (const auto person : added.list("people"))
            QVERIFY(!person.toObject().contains(QStringLiteral("pin"))); // nobody's is made anew
        const auto made = now(store("warehouse"), QStringLiteral("administracion1"),
                              {"device", "code", "--facility", "OCIMB000012", "--label", "Mesa 5", "--centre", deviceAt("Centro")});
        QCOMPARE(sync("warehouse").code, 0);
        const auto joined = now({}, {}, {"device", "join", made.text("code"), url(), "--out", store("table5")});
        QVERIFY2(joined.code == 0, QJsonDocument(joined.said).toJson().constData());
        for (const char *table : {"table4", "table5"}) {
            const auto people = peopleOf(table);
            QCOMPARE(people.size(), peopleOf("warehouse").size());
            for (const auto person : people)
                QVERIFY2(person.toObject().value(QStringLiteral("hasPin")).toBool(), table);
        }
    }

    /// Two tables that do not hear of one another pack one kit.
    void aKitThatWasPackedTwiceApartIsAnIncidentAndTheSecondBoxASpare()
    {
        add(QStringLiteral("OCIMB000012"), "Mesa 2", "table2");
        QCOMPARE(sync("warehouse").code, 0);
        QCOMPARE(sync("table2").code, 0);
        QString kit;
        QString elsewhere;
        for (const auto value : here({}, {"pack", "list", "--class", "cold", "--progress", "waiting", "--limit", "200"}).list("boxes")) {
            const QString one = value.toObject().value(QStringLiteral("kit")).toString();
            if (kit.isEmpty())
                kit = one;
            else if (one.section(u'/', 1, 1) != kit.section(u'/', 1, 1) && one.section(u'/', 1, 1) != m_clinic)
                elsewhere = one.section(u'/', 1, 1);
        }
        QVERIFY(!kit.isEmpty() && !elsewhere.isEmpty());
        const QString first = sealColdAt("warehouse", kit, "0050001");
        const QString second = sealColdAt("table2", kit, "0050002");
        QCOMPARE(first.size(), 18);
        QCOMPARE(second.size(), 18);
        QVERIFY(first != second);
        for (const char *table : {"warehouse", "table2", "warehouse"})
            QCOMPARE(sync(table).code, 0);
        for (const char *table : {"warehouse", "table2", "centre"}) {
            QStringList twice;
            for (const auto incident : run(store(table), {}, {"incidents"}).list("incidents")) {
                const QString key = incident.toObject().value(QStringLiteral("key")).toString();
                if (key.startsWith(QLatin1String("boxSealedTwice/")))
                    twice << key;
            }
            QCOMPARE(twice.size(), 1);
            QVERIFY(twice.front().contains(kit));
            QCOMPARE(run(store(table), {}, {"verify"}).code, 0);
        }
        // The spare goes to a clinic that needs it, and what happened to it before goes along.
        add(elsewhere, "Laptop de otra", "elsewhere");
        QCOMPARE(sync("warehouse").code, 0);
        QCOMPARE(sync("elsewhere").code, 0);
        QVERIFY(run(store("elsewhere"), {}, {"receive", "show", second}).list("oddities").contains(QStringLiteral("unknownBox")));
        const auto sent = here(QStringLiteral("supervision1"), {"trip", "redirect", second, elsewhere, "--reason", "sobra"});
        QVERIFY2(sent.code == 0, QJsonDocument(sent.said).toJson().constData());
        QCOMPARE(sync("warehouse").code, 0);
        QCOMPARE(sync("elsewhere").code, 0);
        const auto shown = run(store("elsewhere"), {}, {"receive", "show", second});
        QVERIFY2(shown.list("oddities").isEmpty(), QJsonDocument(shown.said).toJson().constData());
        QVERIFY(!shown.list("lines").isEmpty());
        QCOMPARE(run(store("elsewhere"), {}, {"verify"}).code, 0);
    }

    void aCodeIsReadFromItsPicture()
    {
        const QString file = store("code.png");
        const auto made = now(store("warehouse"), QStringLiteral("administracion1"),
                              {"device", "code", "--facility", m_clinic, "--label", "Con imagen", "--centre", deviceAt("Centro"), "--qr", file});
        QVERIFY2(made.code == 0, QJsonDocument(made.said).toJson().constData());
        QCOMPARE(made.text("qr"), file);
        QCOMPARE(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QProcess reader;
        reader.start(QStringLiteral("zbarimg"), {"-q", "--raw", file});
        QVERIFY2(reader.waitForFinished(60'000), qPrintable(reader.errorString()));
        const QString read = QString::fromLatin1(reader.readAllStandardOutput()).trimmed();
        QCOMPARE(read, made.text("code").remove(u'-'));
        QCOMPARE(sync("warehouse").code, 0);
        const auto joined = now({}, {}, {"device", "join", read, url(), "--out", store("drawn")});
        QVERIFY2(joined.code == 0, QJsonDocument(joined.said).toJson().constData());
        QCOMPARE(joined.text("device"), made.text("device"));
    }

    void aPictureThatCannotBeDrawnLeavesNoCode()
    {
        const auto events = [&] { return here({}, {"device", "list", "--limit", "500"}).number("count"); };
        const int before = events();
        const auto refused = [&](const QString &file) {
            return now(store("warehouse"), QStringLiteral("administracion1"),
                       {"device", "code", "--facility", m_clinic, "--label", "Otra", "--centre", deviceAt("Centro"), "--qr", file});
        };
        QCOMPARE(refused(store("code.gif")).code, 2);
        QCOMPARE(refused(store("nowhere/code.png")).text("failure"), QStringLiteral("notFound"));
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder.png")));
        QCOMPARE(refused(store("folder.png")).text("refusal"), QStringLiteral("outputIsNoFile"));
        QCOMPARE(events(), before);
    }

    void aCodeIsGoodForOneDevice()
    {
        const auto made = now(store("warehouse"), QStringLiteral("administracion1"),
                              {"device", "code", "--facility", m_clinic, "--label", "Tercera", "--centre", deviceAt("Centro")});
        QCOMPARE(sync("warehouse").code, 0);
        QCOMPARE(now({}, {}, {"device", "join", made.text("code"), url(), "--out", store("third")}).code, 0);
        const auto again = now({}, {}, {"device", "join", made.text("code"), url(), "--out", store("thief")});
        QCOMPARE(again.code, 3);
        QCOMPARE(again.text("refusal"), QStringLiteral("codeUsed"));
        QVERIFY(!QFile::exists(store("thief")));
    }

    void aSupervisorHearsWhatTheClinicGaveAndNotToWhom()
    {
        add(QStringLiteral("OCIMB000012"), "Oficina", "office");
        const QString administrator = QStringLiteral("administracion1");
        const auto reach = [&](const QString &device, const char *how) {
            return now(store("warehouse"), administrator, {"device", "reach", device, how});
        };
        QCOMPARE(reach(QStringLiteral("00000000000000aa"), "state").text("refusal"), QStringLiteral("unknownDevice"));
        QCOMPARE(reach(deviceAt("Oficina"), "country").code, 2);
        const auto listed = [&](const char *where, const QStringList &words) {
            QStringList all;
            for (const auto device : run(store(where), {}, words).list("devices")) {
                const auto reads = device.toObject();
                if (reads.value(QStringLiteral("label")).toString() == QStringLiteral("Oficina"))
                    all << reads.value(QStringLiteral("reach")).toString();
            }
            return all.join(u' ');
        };
        QCOMPARE(listed("warehouse", {"device", "list"}), QStringLiteral("facility"));
        QCOMPARE(reach(deviceAt("Oficina"), "state").text("reach"), QStringLiteral("state"));
        QCOMPARE(sync("warehouse").code, 0);
        QCOMPARE(listed("warehouse", {"device", "list"}), QStringLiteral("state"));
        QCOMPARE(listed("centre", {"central", "devices"}), QStringLiteral("state"));
        const auto lines = there({}, {"receive", "show", m_sscc}).list("lines");
        QVERIFY(!lines.isEmpty());
        const QString item = lines.first().toObject().value(QStringLiteral("item")).toString();
        const auto given = there(QStringLiteral("enfermeria1"), {"dispense", "--credential", "EXP-77", "--line", item + "=2"});
        QVERIFY2(given.code == 0, QJsonDocument(given.said).toJson().constData());
        QCOMPARE(sync("clinic").code, 0);
        QCOMPARE(sync("office").code, 0);
        const QStringList asked{"totals", "--facility", m_clinic, "--from", "2026-11-20", "--to", "2026-11-20"};
        for (const char *place : {"office", "clinic"}) {
            int dispensed = 0;
            for (const auto day : run(store(place), {}, asked).list("days")) {
                if (day.toObject().value(QStringLiteral("item")).toString() == item)
                    dispensed += day.toObject().value(QStringLiteral("dispensed")).toInt();
            }
            QCOMPARE(dispensed, 2);
        }
        QVERIFY(run(store("office"), {}, {"log", "--kind", "dispensed", "--limit", "5"}).list("events").isEmpty());
        QCOMPARE(run(store("office"), {}, {"verify"}).code, 0);
        QCOMPARE(run(store("centre"), {}, {"verify"}).code, 0);
    }

    void aRevokedLaptopReadsNothingAnyMore()
    {
        const QString device = deviceAt("Tercera");
        const QStringList revoke{"device", "revoke", device, "--reason", "se la robaron"};
        QCOMPARE(here("empaque1", revoke).text("refusal"), QStringLiteral("noRight"));
        const auto said = here("administracion1", revoke);
        QCOMPARE(said.code, 0);
        QCOMPARE(said.text("counts"), QStringLiteral("whatTheCentreHas"));
        QCOMPARE(sync("warehouse").code, 0);
        QCOMPARE(here("empaque1", {"print", "label", m_sscc, "--reprint", "otra vez", "--out", store("label2.pdf")}).code, 0);
        QCOMPARE(sync("warehouse").code, 0);
        const auto third = sync("third");
        QCOMPARE(third.code, 3);
        QCOMPARE(third.text("refusal"), QStringLiteral("revoked"));
        QVERIFY(digest("third") != digest("centre"));
        QVERIFY(sync("second").number("recorded") > 0);
    }

    void anOperatorSeesWhoHasSpokenAndWhatIsHeld()
    {
        const auto devices = run(store("centre"), {}, {"central", "devices"}).list("devices");
        QVERIFY(devices.size() >= 4);
        QMap<QString, QJsonObject> byLabel;
        for (const auto device : devices)
            byLabel.insert(device.toObject().value(QStringLiteral("label")).toString(), device.toObject());
        QVERIFY(byLabel.value(QStringLiteral("Laptop")).contains(QStringLiteral("lastContact")));
        QVERIFY(!byLabel.value(QStringLiteral("Centro")).contains(QStringLiteral("lastContact")));
        QVERIFY(byLabel.value(QStringLiteral("Tercera")).value(QStringLiteral("revoked")).toBool());
        QVERIFY(!byLabel.value(QStringLiteral("Segunda laptop")).contains(QStringLiteral("revoked")));

        QVERIFY(run(store("centre"), {}, {"central", "held"}).list("held").isEmpty());
        QCOMPARE(run(store("centre"), {}, {"central", "release", "0000000000000001-1-1"}).text("refusal"),
                 QStringLiteral("notHeld"));
    }

    void aStoreOfAnotherRegionIsAStranger()
    {
        QCOMPARE(run(store("other"), {}, {"region", "create", "--state", "OAXACA", "--warehouse", "OCIMB000012", "--month",
                                          "2026-12", "--demo"}).code, 0);
        const auto strange = sync("other");
        QCOMPARE(strange.code, 3);
        QCOMPARE(strange.text("refusal"), QStringLiteral("unknownSender"));
    }

    void anAddressThatIsNoneIsAMistakeOfTheCommandLine()
    {
        for (const char *address : {"", "centro", "ftp://127.0.0.1", "http://", "http://127.0.0.1/path", "http://a@127.0.0.1"})
            QCOMPARE(run(store("clinic"), {}, {"sync", QLatin1String(address)}).code, 2);
    }
};

BQ_SUITE(ExchangeTest);
#include "exchange_test.moc"

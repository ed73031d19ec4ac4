// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workplace.h"
#include "support/road.h"
#include "support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace botiquin;
using namespace botiquin::testing;

/// A trip from its plan to its return, on the command line.
class TripCommandsTest : public QObject
{
    Q_OBJECT

    struct Ended
    {
        int code;
        QJsonObject said;
    };

    std::unique_ptr<Road> m_road;

    QString path(const char *name) const { return m_road->folder.filePath(QString::fromLatin1(name)); }

    Ended run(const char *user, const QStringList &words) const
    {
        QStringList arguments{QStringLiteral("--store"), path("region.botiquin"), QStringLiteral("--at"),
                              QStringLiteral("2026-11-20T16:30:00Z")};
        if (*user)
            arguments << QStringLiteral("--as") << QString::fromLatin1(user);
        QProcess process;
        process.start(QStringLiteral(BOTIQUINCTL), arguments + words);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    }
    static QString refusal(const Ended &ended) { return ended.said.value(QStringLiteral("refusal")).toString(); }
    static QJsonObject tripOf(const Ended &ended) { return ended.said.value(QStringLiteral("trip")).toObject(); }
    static QString text(const Ended &ended, const char *member) { return ended.said.value(QLatin1String(member)).toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_road = std::make_unique<Road>();
        for (int i = 0; i < 3; ++i)
            m_road->seal(i);
        for (const auto &[name, value] : {std::pair{setting::device, m_road->writer.device.text()},
                                          {setting::facility, m_road->warehouse.text()},
                                          {setting::round, m_road->round.text()},
                                          {setting::stationLabel, QStringLiteral("Embarques")}})
            QVERIFY(m_road->store->setLocalSetting(name, value));
        m_road->close();
    }

    void theFleetComesFromASheet()
    {
        QFile sheet(path("parque.csv"));
        QVERIFY(sheet.open(QIODevice::WriteOnly));
        sheet.write("vehiculo,placas,tipo,red fria\nOAX-020,RX-99,camioneta,si\nOAX-021,RX-98,cohete,\n");
        sheet.close();
        const auto wrong = run("supervisor", {"import", "vehicles", sheet.fileName()});
        QCOMPARE(refusal(wrong), QStringLiteral("rowsAreWrong"));
        const auto taken = run("supervisor", {"import", "vehicles", sheet.fileName(), "--accept-good-rows"});
        QCOMPARE(taken.said.value(QStringLiteral("added")).toInt(), 1);
        QCOMPARE(run("supervisor", {"driver", "define", "C9", "--name", "Rosa Hernández"}).code, 0);
        QCOMPARE(refusal(run("dispatcher", {"vehicle", "define", "X", "--plates", "P"})), QStringLiteral("noRight"));
        QCOMPARE(run("", {"vehicle", "list"}).said.value(QStringLiteral("vehicles")).toArray().size(), 3);
        QCOMPARE(run("", {"driver", "list"}).said.value(QStringLiteral("drivers")).toArray().size(), 3);
    }

    void aTripIsPlannedLoadedAndLeaves()
    {
        const QString trip = firstTrip.text();
        QCOMPARE(run("supervisor", {"trip", "plan"}).said.value(QStringLiteral("count")).toInt(), 1);
        QCOMPARE(refusal(run("supervisor", {"trip", "plan", "--route", "20-037"})), QStringLiteral("alreadyPlanned"));
        const QString clinic = SmallRegion::clinicClues(0).text();
        const auto next = run("", {"trip", "next", clinic}).said.value(QStringLiteral("next")).toObject();
        QCOMPARE(next.value(QStringLiteral("trip")).toString(), trip);

        const QString box = Road::boxCode(0, BoxClass::dry).text();
        const auto loaded = run("dispatcher", {"trip", "load", trip, "]C100" + box, Road::boxCode(1, BoxClass::dry).text()});
        QCOMPARE(tripOf(loaded).value(QStringLiteral("state")).toString(), QStringLiteral("loading"));
        QCOMPARE(tripOf(loaded).value(QStringLiteral("loaded")).toInt(), 2);
        const auto again = run("dispatcher", {"trip", "load", trip, box});
        QCOMPARE(refusal(again), QStringLiteral("alreadyLoaded"));
        QCOMPARE(text(again, "sscc"), box);
        QCOMPARE(refusal(run("dispatcher", {"trip", "load", trip, "7501000000012"})), QStringLiteral("notABox"));

        QCOMPARE(refusal(run("dispatcher", {"trip", "depart", trip})), QStringLiteral("vehicleMissing"));
        QCOMPARE(run("dispatcher", {"trip", "change", trip, "--vehicle", "OAX-014", "--driver", "C1"}).code, 0);
        const auto missing = run("dispatcher", {"trip", "depart", trip});
        QCOMPARE(refusal(missing), QStringLiteral("boxesMissing"));
        QCOMPARE(missing.said.value(QStringLiteral("missing")).toArray().size(), 7);
        const auto left = run("dispatcher", {"trip", "depart", trip, "--seal", "C-88", "--seal", "C-89", "--without-missing"});
        QCOMPARE(tripOf(left).value(QStringLiteral("state")).toString(), QStringLiteral("onTheRoad"));
        QCOMPARE(tripOf(left).value(QStringLiteral("seals")).toString(), QStringLiteral("C-88\nC-89"));
    }

    void itsPapersCanBeCheckedAgainstTheLog()
    {
        const QString trip = firstTrip.text();
        const auto manifest = run("", {"print", "manifest", trip, "--out", path("m.pdf")});
        QCOMPARE(manifest.code, 0);
        const QString digest = text(manifest, "digest");
        QVERIFY(run("", {"print", "check", digest.toLower(), trip}).said.value(QStringLiteral("holds")).toBool());
        QCOMPARE(refusal(run("", {"print", "check", "0000 0000 0000", trip})), QStringLiteral("paperDiffers"));
        const auto notes = run("", {"print", "delivery-note", trip, "--out", path("n.pdf"), "--paper", "a4"});
        QCOMPARE(notes.said.value(QStringLiteral("pages")).toInt(), 4); // two stops, in duplicate
        const QString note = notes.said.value(QStringLiteral("digests")).toArray().at(1).toString();
        QCOMPARE(text(run("", {"print", "check", note, trip}), "paper"), QStringLiteral("deliveryNote"));
        QCOMPARE(run("", {"print", "picking-list", "--route", "20-037", "--out", path("p.pdf")}).code, 0);
        const auto day = run("supervisor", {"print", "day", "2026-11-24", "--out", path("dia"), "--labels", "se mojaron"});
        QCOMPARE(day.said.value(QStringLiteral("files")).toArray().size(), 3);
        QCOMPARE(day.said.value(QStringLiteral("labels")).toInt(), 2);
        QCOMPARE(refusal(run("", {"print", "day", "2026-11-25", "--out", path("dia")})), QStringLiteral("nothingLoaded"));
    }

    void onTheRoadAndBack()
    {
        const QString trip = firstTrip.text();
        const auto manifest = run("", {"print", "manifest", trip, "--out", path("m.pdf")});
        const auto list = run("", {"print", "packing-list", Road::boxCode(0, BoxClass::dry).text(), "--out", path("l.pdf")});
        const auto picking = run("", {"print", "picking-list", "--route", "20-037", "--out", path("p.pdf")});
        m_printed = {text(manifest, "check"), text(list, "check"), text(picking, "check")};
        m_codes = {text(manifest, "code"), text(list, "code"), text(picking, "code")};
        QVERIFY(text(manifest, "check").startsWith(text(manifest, "digest") + u'/'));
        const QString clinic = SmallRegion::clinicClues(0).text();
        QCOMPARE(run("dispatcher", {"trip", "hand-over", trip, "--to", "C2", "--transport", "boat", "--place", "muelle"}).code, 0);
        QCOMPARE(run("dispatcher", {"trip", "arrive", trip, clinic, "--seal", "C-88", "--no-seal"}).code, 2);
        QCOMPARE(run("dispatcher", {"trip", "arrive", trip, clinic, "--seal", "C-89", "--new-seal", "C-90"}).code, 0);
        const auto incidents = run("supervisor", {"incidents"}).said.value(QStringLiteral("incidents")).toArray();
        QCOMPARE(incidents.size(), 1);
        QCOMPARE(incidents[0][QStringLiteral("kind")].toString(), QStringLiteral("tripSealsDiffer"));
        const QString box = Road::boxCode(2, BoxClass::dry).text();
        QCOMPARE(run("supervisor", {"trip", "redirect", box, clinic, "--reason", "camino cerrado"}).code, 0);
        const auto back = run("dispatcher", {"trip", "return", trip, "--back", Road::boxCode(1, BoxClass::dry).text()});
        QCOMPARE(tripOf(back).value(QStringLiteral("state")).toString(), QStringLiteral("returned"));
        const auto shown = run("", {"trip", "show", trip}).said;
        const auto steps = shown.value(QStringLiteral("steps")).toArray();
        QCOMPARE(steps.size(), 4);
        QCOMPARE(std::count_if(steps.begin(), steps.end(), [](const QJsonValue &step) {
                     return step[QStringLiteral("sealsFound")] == QStringLiteral("C-89")
                         && step[QStringLiteral("sealsPut")] == QStringLiteral("C-90");
                 }), 1);
        QCOMPARE(shown.value(QStringLiteral("loaded")).toInt(), 1);
        QCOMPARE(run("", {"trip", "list", "--day", "2026-11-24"}).said.value(QStringLiteral("count")).toInt(), 1);
        QCOMPARE(run("", {"verify"}).code, 0);
    }

    void aPaperIsCheckedAgainstTheLogAsItStoodWhenItWasPrinted()
    {
        const QString trip = firstTrip.text();
        const auto held = run("", {"print", "check", m_printed[0], trip});
        QCOMPARE(text(held, "paper"), QStringLiteral("manifest"));
        QVERIFY(!held.said.value(QStringLiteral("now")).toBool(true));
        const auto changes = held.said.value(QStringLiteral("changes")).toArray();
        QVERIFY(!changes.isEmpty());
        QVERIFY(QJsonDocument(changes).toJson().contains(Road::boxCode(1, BoxClass::dry).text().toUtf8()));
        QCOMPARE(run("", {"print", "check", m_codes[0]}).said, held.said);
        // A digest without its mark, another one's mark, another digest, a log that is not here.
        const QString digest = m_printed[0].section(u'/', 0, 0);
        QCOMPARE(refusal(run("", {"print", "check", digest, trip})), QStringLiteral("paperDiffers"));
        QCOMPARE(refusal(run("", {"print", "check", digest + "/3", trip})), QStringLiteral("paperDiffers"));
        QCOMPARE(refusal(run("", {"print", "check", "0000 0000 0000/" + m_printed[0].section(u'/', 1), trip})),
                 QStringLiteral("paperDiffers"));
        QCOMPARE(refusal(run("", {"print", "check", digest + "/ZZZZZZZZZZZ", trip})), QStringLiteral("logTooShort"));
        QCOMPARE(run("", {"print", "check", digest + "/!", trip}).code, 2);

        const QString box = Road::boxCode(0, BoxClass::dry).text();
        QVERIFY(run("", {"print", "check", m_printed[1], "packing-list", box}).said.value(QStringLiteral("now")).toBool());
        QVERIFY(run("", {"print", "check", m_codes[1]}).said.value(QStringLiteral("holds")).toBool());
        const QStringList picking{"print", "check", m_printed[2], "picking-list", "2026-12", "--route", "20-037"};
        QVERIFY(run("", picking).said.value(QStringLiteral("holds")).toBool());
        QVERIFY(run("", {"print", "check", m_codes[2]}).said.value(QStringLiteral("holds")).toBool());
    }

private:
    QStringList m_printed;
    QStringList m_codes;
};

BQ_SUITE(TripCommandsTest);
#include "trip_commands_test.moc"

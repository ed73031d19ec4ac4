// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Boxes packed on the command line, in a store of its own.
class PackCommandsTest : public QObject
{
    Q_OBJECT

    struct Ended
    {
        int code;
        QJsonObject said;

        QJsonValue operator[](const char *member) const { return said.value(QLatin1String(member)); }
        QString refusal() const { return said.value(QStringLiteral("refusal")).toString(); }
        QJsonValue box(const char *member) const { return (*this)["box"].toObject().value(QLatin1String(member)); }
    };

    Ended run(const char *user, const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral(BOTIQUINCTL),
                      QStringList{"--store", m_folder.filePath(QStringLiteral("r.botiquin")), "--at",
                                  "2026-11-20T10:00:00"}
                          + (user ? QStringList{"--as", QString::fromLatin1(user)} : QStringList{}) + words);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    }
    Ended pack(const QStringList &words) const { return run("empaque1", QStringList{"pack"} + words); }

    static QString codeOf(const char *gtin, const char *expiry = "280831")
    {
        return QStringLiteral("]d2010%1").arg(QLatin1String(gtin)) + QStringLiteral("17") + QLatin1String(expiry)
            + QStringLiteral("10K1");
    }
    /// The code of a pack of lot K1, of which there are plenty.
    QString teach(const char *gtin, const QString &item) const
    {
        const auto taught = run("almacen1", {"codes", "teach", QString::fromLatin1(gtin), item});
        const auto received = run("almacen1", {"stock", "receive", "--supplier", "D", "--item", item, "--lot", "K1",
                                               "--expiry", "2028-08-31", "--units", "1000"});
        if (taught.code != 0 || received.code != 0)
            qFatal("the code cannot be taught");
        return codeOf(gtin);
    }
    QString kit(int n) const
    {
        const auto boxes = pack({"list", "--class", "dry", "--limit", "20"})["boxes"].toArray();
        return boxes[n].toObject().value(QStringLiteral("kit")).toString();
    }
    QString itemOf(const QString &kit, int line) const
    {
        return pack({"show", kit})["lines"].toArray()[line].toObject().value(QStringLiteral("item")).toString();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run(nullptr, {"region", "create", "--state", "COLIMA", "--warehouse", "OCIMB000012", "--month", "2026-12",
                           "--demo"})
                     .code,
                 0);
    }

    void aBoxThatIsAsideTakesNothingUntilItIsOpened()
    {
        const QString box = kit(0);
        const QString code = teach("7501000000012", itemOf(box, 0));
        QCOMPARE(pack({"scan", box, code}).code, 0);
        QCOMPARE(pack({"aside", box}).box("aside"), QJsonValue(true));
        QCOMPARE(pack({"aside", box}).refusal(), QStringLiteral("alreadyAside"));
        QCOMPARE(pack({"scan", box, code}).refusal(), QStringLiteral("boxIsAside"));
        QCOMPARE(pack({"undo", box}).refusal(), QStringLiteral("boxIsAside"));
        QCOMPARE(pack({"wave", code, box}).refusal(), QStringLiteral("boxIsAside"));
        QCOMPARE(pack({"open", box}).box("aside"), QJsonValue(false));
        QCOMPARE(pack({"scan", box, code}).box("packed"), QJsonValue(2));
    }

    void aSubstituteGoesToTheLineThatIsNamed()
    {
        const QString box = kit(1);
        const QString wrong = QStringLiteral("010.000.0103.00");
        const QString code = teach("7501000000029", wrong);
        const QStringList lifted{"--override", "wrongItem", "--by", "supervision1", "--reason", "no hay otro"};
        QCOMPARE(pack({"scan", box, code}).refusal(), QStringLiteral("wrongItem"));
        QCOMPARE(pack(QStringList{"scan", box, code, "--line", "9999"} + lifted).refusal(), QStringLiteral("noSuchLine"));
        QCOMPARE(pack(QStringList{"scan", box, code, "--line", "la tercera"} + lifted).code, 2);
        const auto lineOf = [](const Ended &ended) {
            return ended["answers"].toArray()[0].toObject().value(QStringLiteral("line")).toObject().value(QStringLiteral("item"));
        };
        QCOMPARE(lineOf(pack(QStringList{"scan", box, code, "--line", "3"} + lifted)), QJsonValue(itemOf(box, 2)));
        const QString named = itemOf(box, 5);
        QCOMPARE(lineOf(pack(QStringList{"scan", box, code, "--line", named} + lifted)), QJsonValue(named));
    }

    void aWavePutsSoManyIntoEachBox()
    {
        const QString item = itemOf(kit(2), 0);
        const QString code = teach("7501000000036", item);
        const auto some = pack({"wave", code, kit(2), kit(3), "--units", "1"});
        QCOMPARE(some.code, 0);
        QCOMPARE(some["answers"].toArray().size(), 2);
        QCOMPARE(some["answers"].toArray()[1].toObject().value(QStringLiteral("units")), QJsonValue(1));
        QCOMPARE(pack({"wave", code, kit(2), kit(3)}).code, 0);
        QCOMPARE(pack({"wave", code, kit(2), kit(3)}).refusal(), QStringLiteral("everyBoxHasItem"));
        QCOMPARE(pack({"wave", code}).refusal(), QStringLiteral("noWave"));
    }

    void aWaveThatIsRefusedPutsNothingAnywhereUnlessASupervisorLiftsIt()
    {
        const QString item = itemOf(kit(4), 0);
        const QString good = teach("7501000000043", item);
        const QString code = codeOf("7501000000043", "261231");
        const QString aside = kit(5);
        QCOMPARE(pack({"aside", aside}).code, 0);
        const auto refused = pack({"wave", good, kit(4), aside});
        QCOMPARE(refused.refusal(), QStringLiteral("boxIsAside"));
        QCOMPARE(refused["kit"], QJsonValue(aside));
        QCOMPARE(pack({"show", kit(4)})["progress"], QJsonValue("waiting"));
        QCOMPARE(pack({"wave", code, kit(4), "--ok"}).refusal(), QStringLiteral("lotExpiresTooSoon"));
        QCOMPARE(pack({"wave", code, kit(4), "--ok", "--override", "lotExpiresTooSoon", "--by", "supervision1", "--reason",
                       "no hay otro"})
                     .code,
                 0);
        QCOMPARE(pack({"open", kit(4)}).box("complete"), QJsonValue(1));
    }

    void aVoidedSealLeavesTheBoxOpenWithWhatWasInIt()
    {
        const QStringList cold{"--class", "cold"};
        const QString box = pack(QStringList{"next"} + cold)["kit"].toString();
        const auto lines = pack(QStringList{"show", box} + cold)["lines"].toArray();
        for (const auto line : lines) {
            const QString item = line.toObject().value(QStringLiteral("item")).toString();
            QCOMPARE(run("almacen1", {"stock", "receive", "--supplier", "D", "--item", item, "--lot", "K1", "--expiry",
                                      "2028-08-31", "--units", "1000"})
                         .code,
                     0);
            const QString units = QString::number(line.toObject().value(QStringLiteral("units")).toInt());
            QCOMPARE(pack(QStringList{"lot", box, item, "--lot", "K1"} + cold).code, 0);
            QCOMPARE(pack(QStringList{"quantity", box, item, units} + cold).code, 0);
        }
        QCOMPARE(run("revision1", QStringList{"pack", "check", box} + cold).code, 0);
        const auto sealed = pack(QStringList{"seal", box, "--seal", "0047182"} + cold);
        QCOMPARE(sealed.code, 0);
        QCOMPARE(run("supervision1", {"correct", sealed["event"].toString(), "--void", "--reason", "otra caja"}).code, 0);
        const auto open = pack(QStringList{"open", box} + cold);
        QCOMPARE(open.box("complete"), QJsonValue(lines.size()));
        QCOMPARE(run("supervision1", {"verify"}).code, 0);
    }
};

BQ_SUITE(PackCommandsTest);
#include "pack_commands_test.moc"

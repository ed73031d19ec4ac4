// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "command_line.h"
#include "storage/workplace.h"
#include "support/suite.h"
#include "sync/keys.h"

#include <QFile>
#include <QTest>
#include <memory>

using namespace botiquin;
using namespace botiquin::testing;

/// What whoever administers a region does with its devices: through the real programs.
class OperatorTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<CentralProcess> m_centre;
    const QString m_warehouse = QStringLiteral("OCIMB000012");
    QString m_clinic;

    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_centre->port()); }
    Said on(const char *store, const QStringList &words) const { return command(at(store), words); }
    Said sync(const char *store) const { return on(store, {"sync", url()}); }
    Said administer(const QStringList &words) const
    {
        return on("region", QStringList{"--as", "administracion1"} + words);
    }

    void receive(qint64 units) const
    {
        const auto place = Workplace::open(at("clinic"));
        if (!place)
            qFatal("%s", qPrintable(place.error().detail));
        auto &station = (*place)->station();
        const Lot lot{*Clave::parse(QStringLiteral("010.000.0104.00")), {}, *LotText::parse(QStringLiteral("A1")),
                      *Date::of(2028, 6, 30)};
        const StockReceived came{*Clues::parse(m_clinic), *SupplierName::parse(QStringLiteral("Distribuidora")), {},
                                 {{lot, Units(units), {}, {}}}};
        const auto done = transact(station.journal, [&] { return station.journal.record(station.writer, std::nullopt, came); });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto created = on("region", {"region", "create", "--demo", "--state", "OAXACA", "--warehouse", m_warehouse,
                                           "--month", "2026-12"});
        QVERIFY2(created.code == 0, created.words().constData());
        m_clinic = created.json[QStringLiteral("clinic")].toObject()[QStringLiteral("facility")].toString();
        QCOMPARE(administer({"device", "add", "--facility", m_warehouse, "--label", "Centro", "--out", at("centre")}).code, 0);
        QCOMPARE(administer({"device", "add", "--facility", m_clinic, "--label", "Laptop", "--out", at("clinic")}).code, 0);
        m_centre = std::make_unique<CentralProcess>(m_folder.path());
        QVERIFY2(m_centre->start({"--database", QStringLiteral("sqlite:") + at("centre")}), qPrintable(m_centre->complaint()));
    }

    void aCodeNeedsNoCentreNamedOnceTheStoreHasSpokenWithOne()
    {
        const QStringList code{"device", "code", "--facility", m_clinic, "--label", "Segunda laptop"};
        QCOMPARE(administer(code).text("refusal"), QStringLiteral("centreUnknown"));
        QCOMPARE(sync("region").code, 0);
        const auto made = administer(code);
        QVERIFY2(made.code == 0, made.words().constData());
        QCOMPARE(sync("region").code, 0);
        const auto joined = on("none", {"device", "join", made.text("code"), url(), "--out", at("second"), "--keys", "file"});
        QVERIFY2(joined.code == 0, joined.words().constData());
        // Its window goes on exchanging with that centre by itself.
        QCOMPARE(on("second", {"settings", "show"}).text("centre"), url());
    }

    void aStoreGoesOnWithOtherKeysAndTheOldOnesOpenNothing()
    {
        const QString keys = at("clinic.keys");
        QVERIFY(QFile::copy(keys, at("seen.keys")));
        const auto changed = on("clinic", {"store", "re-key", url()});
        QVERIFY2(changed.code == 0, changed.words().constData());
        QVERIFY(!QFile::exists(keys + QStringLiteral(".next")) && !QFile::exists(keys + QStringLiteral(".before")));
        receive(1);
        QCOMPARE(sync("clinic").number("brought"), 1);

        // Whoever has seen the old ones; and a command that was stopped when the centre had heard of the new ones.
        QVERIFY(QFile::rename(keys, keys + QStringLiteral(".next")));
        QVERIFY(QFile::rename(at("seen.keys"), keys));
        QCOMPARE(sync("clinic").text("refusal"), QStringLiteral("badSignature"));
        const auto again = on("clinic", {"store", "re-key", url()});
        QVERIFY2(again.code == 0, again.words().constData());
        QCOMPARE(sync("clinic").code, 0);
        // The authority's as well.
        QCOMPARE(on("region", {"store", "re-key", url()}).list("devices").size(), 2);
        QCOMPARE(sync("region").code, 0);
        QCOMPARE(sync("second").code, 0);
    }
};

BQ_SUITE(OperatorTest);
#include "operator_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/default_store.h"
#include "support/region.h"
#include "support/suite.h"

#include <QStandardPaths>

using namespace botiquin;
using namespace botiquin::testing;

class WorkplaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLocalSettingsSayWhatAStoreIs()
    {
        const Region region;
        const auto workplace = region.open();
        const auto &station = workplace->station();
        QCOMPARE(station.facility, clues());
        QCOMPARE(station.writer.device, *DeviceId::of(0x0b0c0d0e));
        QCOMPARE(station.writer.run, 1u);
        QCOMPARE(station.settings.margin.days(), 60);
        QVERIFY(station.settings.checkRequired);
        QCOMPARE(workplace->label(), QStringLiteral("Mesa de empaque 3"));
        QCOMPARE(workplace->round()->text(), QStringLiteral("2026-12"));
        QCOMPARE(workplace->authority()->device, *DeviceId::of(1));
        QCOMPARE(station.now(), region::morning);
    }

    /// SQLite 3.40's quick_check takes a key that stands in another order than the table's columns for missing.
    void whatANewerProgramWroteIsNoDamage()
    {
        const Region region(Region::Extent::people);
        {
            const auto workplace = region.open();
            const Touches touched{{Place::facility(clues()).text()}, {clave()}};
            const auto newer = Event::make({{*DeviceId::of(99), 1, 1}, region::morning, 1, 1, std::nullopt, 777, 1, touched}, {});
            const auto taken = transact(workplace->station().journal, [&] { return workplace->station().journal.takeAlone(newer); });
            QVERIFY(taken && *taken == Taken::recorded);
        }
        const auto again = Workplace::open(region.path());
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    }

    void changedSettingsAreThereAtTheNextOpening()
    {
        const Region region(Region::Extent::people);
        {
            const auto workplace = region.open();
            QVERIFY(workplace->saveSettings({*packing::ShelfLifeMargin::ofDays(15), false}));
            QCOMPARE(workplace->station().settings.margin.days(), 15);
        }
        const auto again = region.open();
        QCOMPARE(again->station().settings.margin.days(), 15);
        QVERIFY(!again->station().settings.checkRequired);
    }

    void withoutALabelOfItsOwnTheStationIsCalledAsItsDevice()
    {
        const Region region(Region::Extent::people);
        QVERIFY(region.open()->store().setLocalSetting(setting::stationLabel, {}));
        QCOMPARE(region.open()->label(), QStringLiteral("Mesa de empaque 3"));
    }

    void settingsThatMeanNothingAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("no device") << setting::device << QString();
        QTest::newRow("a device that is none") << setting::device << QStringLiteral("table 3");
        QTest::newRow("no facility") << setting::facility << QString();
        QTest::newRow("a facility that is none") << setting::facility << QStringLiteral("OCIMB");
        QTest::newRow("a run that is none") << setting::run << QStringLiteral("-1");
        QTest::newRow("days that are none") << setting::marginDays << QStringLiteral("many");
        QTest::newRow("too many days") << setting::marginDays << QStringLiteral("4000");
        QTest::newRow("a round that is too long") << setting::round << QString(60, u'9');
        QTest::newRow("an authority that is none") << setting::authorityDevice << QStringLiteral("x");
    }
    void settingsThatMeanNothingAreNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const Region region(Region::Extent::people);
        QVERIFY(region.open()->store().setLocalSetting(name, value));
        const auto opened = Workplace::open(region.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Failure::Kind::malformed);
        QVERIFY2(opened.error().detail.contains(name), qPrintable(opened.error().detail));
    }

    void theDefaultStoreIsInTheUsersDataFolder()
    {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
        QCOMPARE(defaultStorePath(), folder + QStringLiteral("/botiquin/region.botiquin"));
    }
};

BQ_SUITE(WorkplaceTest);
#include "workplace_test.moc"

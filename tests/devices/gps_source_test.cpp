// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/gps_source.h"

#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using botiquin::GpsSource;

class GpsSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceiversSentencesAreAPlaceAndATime()
    {
        GpsSource source;
        QCOMPARE(source.state(), GpsSource::State::off);
        source.start(QUrl::fromLocalFile(QStringLiteral(TEST_DATA "/gps/clinic.nmea")).toString());
        QTRY_COMPARE_WITH_TIMEOUT(source.state(), GpsSource::State::found, 8000);
        QVERIFY(qAbs(source.fix()->latitude - (17 + 23.456 / 60)) < 1e-6);
        QVERIFY(qAbs(source.fix()->longitude + (96 + 45.678 / 60)) < 1e-6);
        QCOMPARE(source.fix()->time.toUTC().date(), QDate(2026, 11, 20));
        source.stop();
        QCOMPARE(source.state(), GpsSource::State::off);
        QVERIFY(!source.fix());
    }

    void aReceiverThatIsNotThereIsSaidSo()
    {
        GpsSource source;
        QSignalSpy changes(&source, &GpsSource::changed);
        source.start(QStringLiteral("file:///nowhere/at/all.nmea"));
        QVERIFY(source.state() != GpsSource::State::found);
        QVERIFY(!changes.isEmpty());
    }
};

BQ_SUITE(GpsSourceTest);
#include "gps_source_test.moc"

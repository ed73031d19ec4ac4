// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/gps_source.h"

#include "support/suite.h"

#include <QSignalSpy>
#include <QTest>

using botiquin::GpsSource;

class GpsSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceiverThatIsNotThereIsSaidSo()
    {
        GpsSource source;
        QCOMPARE(source.state(), GpsSource::State::off);
        QSignalSpy changes(&source, &GpsSource::changed);
        source.start(QStringLiteral("file:///nowhere/at/all.nmea"));
        QVERIFY(source.state() != GpsSource::State::found);
        QVERIFY(!changes.isEmpty());
    }
};

BQ_SUITE(GpsSourceTest);
#include "gps_source_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "ui/scanning/scan_sounds.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace botiquin;

namespace {

qsizetype noise = 0;

void countMessage(QtMsgType, const QMessageLogContext &, const QString &)
{
    ++noise;
}

} // namespace

class ScanSoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySoundIsThereAndSmall()
    {
        const ScanSounds sounds;
        for (const char *name : {"good", "caution", "stop", "info"}) {
            QFile file(QStringLiteral(":/sounds/%1.wav").arg(QLatin1String(name)));
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WAVE");
            QVERIFY(bytes.size() > 2000 && bytes.size() < 20000);
        }
    }

    void playingReturnsAtOnceWithoutAWordAndWithoutADevice()
    {
        noise = 0;
        const auto before = qInstallMessageHandler(countMessage);
        ScanSounds sounds;
        sounds.setEnabled(true);
        sounds.setVolume(0);
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 50; ++i) {
            for (const auto sound :
                 {ScanSounds::Sound::good, ScanSounds::Sound::caution, ScanSounds::Sound::stop, ScanSounds::Sound::info})
                sounds.play(sound);
        }
        const auto milliseconds = clock.elapsed();
        sounds.setEnabled(false);
        sounds.play(ScanSounds::Sound::good);
        QTest::qWait(100);
        qInstallMessageHandler(before);
        QCOMPARE(noise, 0);
        qInfo("200 sounds are begun within %lld ms", static_cast<long long>(milliseconds));
    }
};

BQ_SUITE(ScanSoundsTest);
#include "scan_sounds_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "ui/scanning/scanner_settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace botiquin;

class ScannerSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedIsLoaded()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.ini"));
        const ScannerSettings scanner{.prefix = QStringLiteral("~, ;=%"),
                                      .suffix = QStringLiteral("\x1d""ñ\\"),
                                      .groupSeparator = u'|',
                                      .layout = KeyboardLayout::latam,
                                      .computerLayout = KeyboardLayout::es,
                                      .gapMilliseconds = 50,
                                      .serialPort = QStringLiteral("ttyACM0"),
                                      .serialBaud = 115200,
                                      .camera = QStringLiteral("usb-046d_HD, Webcam/0"),
                                      .sounds = false,
                                      .volume = 15};
        {
            QSettings settings(path, QSettings::IniFormat);
            saveScannerSettings(settings, scanner);
        }
        const QSettings settings(path, QSettings::IniFormat);
        QCOMPARE(loadScannerSettings(settings), scanner);
        QCOMPARE(scanner.wedge().decoding.groupSeparator, QChar(u'|'));
    }

    void hostileValuesTakeTheirDefaults_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not even a settings file") << QByteArray("\0\xff[scanner\n=\n]", 14);
        QTest::newRow("nonsense") << QByteArray("[scanner]\nlayout=qwerty\ncomputerLayout=42\ngapMilliseconds=soon\n"
                                                "serialBaud=-1\nsounds=perhaps\nvolume=1e9\ngroupSeparator=GS\n");
        QTest::newRow("out of range") << QByteArray("[scanner]\ngapMilliseconds=0\nserialBaud=99999999999\nvolume=101\n");
        QTest::newRow("lists") << QByteArray("[scanner]\nprefix=a, b\nvolume=1, 2\nserialPort=a, b\n");
        QTest::newRow("too long") << "[scanner]\nprefix=" + QByteArray(5000, 'x') + "\nserialPort=" + QByteArray(300, 'x');
        QTest::newRow("a typed value") << QByteArray("[scanner]\nprefix=@Variant(\\0\\0\\0\\b\\0\\0\\0\\0)\n");
    }
    void hostileValuesTakeTheirDefaults()
    {
        QFETCH(QByteArray, file);
        QTemporaryDir folder;
        QFile out(folder.filePath(QStringLiteral("s.ini")));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(file);
        out.close();
        const QSettings settings(out.fileName(), QSettings::IniFormat);
        QCOMPARE(loadScannerSettings(settings), ScannerSettings());
    }
};

BQ_SUITE(ScannerSettingsTest);
#include "scanner_settings_test.moc"

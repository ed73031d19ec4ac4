// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "ui/settings/machine_settings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace botiquin;
using namespace botiquin::ui;

class MachineSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsReadBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        const MachineSettings machine{Language::english, Appearance::dark, 130, 0, QStringLiteral("Zebra, mesa 3"),
                                      QStringLiteral("HP"), QStringLiteral("/srv/pdf"), 300};
        {
            QSettings settings(file, QSettings::IniFormat);
            saveMachineSettings(settings, machine);
        }
        const QSettings again(file, QSettings::IniFormat);
        QVERIFY(loadMachineSettings(again) == machine);
    }

    void aFileThatMakesNoSenseGivesTheDefaults()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        QFile hostile(file);
        QVERIFY(hostile.open(QIODevice::WriteOnly));
        hostile.write("[look]\nlanguage=a, b, c\ntheme=@Variant(xx)\ntextScale=1000000\n[lock]\nminutes=-5\n"
                      "[print]\nlabelPrinter=a, b\npdfFolder=../../etc\nlabelDpi=NaN\n[[[");
        hostile.close();
        const QSettings settings(file, QSettings::IniFormat);
        const auto machine = loadMachineSettings(settings);
        QCOMPARE(machine.language, Language::spanish);
        QCOMPARE(machine.appearance, Appearance::light);
        QCOMPARE(machine.textScalePercent, 100);
        QCOMPARE(machine.lockMinutes, 10);
        QCOMPARE(machine.labelPrinter, QString());
        QVERIFY(machine.pdfFolder.endsWith(QStringLiteral("/Botiquin")));
        QCOMPARE(machine.labelDpi, 203);
    }

    void eachPersonHasAPlaceOfTheirOwn()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        const auto one = *UserId::parse(QStringLiteral("a/b c"));
        const auto other = *UserId::parse(QStringLiteral("a"));
        saveLastPlace(settings, one, {QStringLiteral("settings"), QByteArray("\0\1", 2)});
        QCOMPARE(loadLastPlace(settings, one).page, QStringLiteral("settings"));
        QCOMPARE(loadLastPlace(settings, one).geometry, QByteArray("\0\1", 2));
        QCOMPARE(loadLastPlace(settings, other).page, QString());
        QVERIFY(!loadLastPlace(settings, one).boxClass);
        saveLastPlace(settings, one, {QStringLiteral("kits"), {}, BoxClass::cold});
        // Where nothing is packed, what was packed before stays known.
        saveLastPlace(settings, one, {QStringLiteral("settings"), {}});
        QCOMPARE(loadLastPlace(settings, one).boxClass, std::optional(BoxClass::cold));
        settings.setValue(QStringLiteral("place/61/boxClass"), QStringLiteral("tibia"));
        QVERIFY(!loadLastPlace(settings, other).boxClass);
    }
};

BQ_SUITE(MachineSettingsTest);
#include "machine_settings_test.moc"

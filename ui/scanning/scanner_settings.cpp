// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanning/scanner_settings.h"

#include <QSettings>
#include <algorithm>

namespace botiquin {

namespace {

constexpr qsizetype affixMax = 16;

QString key(const char *name)
{
    return QStringLiteral("scanner/") + QLatin1String(name);
}

/// One line of a settings file; a comma in it makes QSettings read a list.
QString text(const QSettings &settings, const char *name, qsizetype max)
{
    const QVariant value = settings.value(key(name));
    const QString read = value.typeId() == QMetaType::QString ? value.toString() : QString();
    return read.size() <= max ? read : QString();
}

int number(const QSettings &settings, const char *name, int least, int most, int otherwise)
{
    bool isNumber = false;
    const int value = settings.value(key(name)).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? value : otherwise;
}

bool flag(const QSettings &settings, const char *name, bool otherwise)
{
    const QString value = settings.value(key(name)).toString();
    return value == u"true" ? true : value == u"false" ? false : otherwise;
}

KeyboardLayout layout(const QSettings &settings, const char *name)
{
    return keyboardLayoutNamed(settings.value(key(name)).toString()).value_or(KeyboardLayout::automatic);
}

} // namespace

WedgeSettings ScannerSettings::wedge() const
{
    return {.decoding = {.scanner = layout, .computer = computerLayout, .groupSeparator = groupSeparator},
            .prefix = prefix,
            .suffix = suffix,
            .gapMilliseconds = gapMilliseconds};
}

ScannerSettings loadScannerSettings(const QSettings &settings)
{
    const ScannerSettings plain;
    ScannerSettings scanner;
    scanner.prefix = text(settings, "prefix", affixMax);
    scanner.suffix = text(settings, "suffix", affixMax);
    const QString separator = text(settings, "groupSeparator", 1);
    scanner.groupSeparator = separator.isEmpty() ? QChar() : separator.front();
    scanner.layout = layout(settings, "layout");
    scanner.computerLayout = layout(settings, "computerLayout");
    scanner.gapMilliseconds = number(settings, "gapMilliseconds", 10, 100, plain.gapMilliseconds);
    scanner.serialPort = text(settings, "serialPort", 255);
    scanner.serialBaud = number(settings, "serialBaud", 1200, 921600, plain.serialBaud);
    scanner.camera = text(settings, "camera", 1024);
    scanner.sounds = flag(settings, "sounds", plain.sounds);
    scanner.volume = number(settings, "volume", 0, 100, plain.volume);
    return scanner;
}

void saveScannerSettings(QSettings &settings, const ScannerSettings &scanner)
{
    const bool separated = !scanner.groupSeparator.isNull();
    settings.setValue(key("prefix"), scanner.prefix);
    settings.setValue(key("suffix"), scanner.suffix);
    settings.setValue(key("groupSeparator"), separated ? QString(scanner.groupSeparator) : QString());
    settings.setValue(key("layout"), name(scanner.layout));
    settings.setValue(key("computerLayout"), name(scanner.computerLayout));
    settings.setValue(key("gapMilliseconds"), scanner.gapMilliseconds);
    settings.setValue(key("serialPort"), scanner.serialPort);
    settings.setValue(key("serialBaud"), scanner.serialBaud);
    settings.setValue(key("camera"), scanner.camera);
    settings.setValue(key("sounds"), scanner.sounds);
    settings.setValue(key("volume"), scanner.volume);
}

} // namespace botiquin

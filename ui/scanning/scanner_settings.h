// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/wedge_recogniser.h"

#include <QString>

class QSettings;

namespace botiquin {

/// What this computer knows about its scanner. With the defaults a keyboard wedge works; nothing needs setting.
struct ScannerSettings
{
    QString prefix; ///< at most 16 characters
    QString suffix; ///< at most 16 characters
    QChar groupSeparator;
    KeyboardLayout layout = KeyboardLayout::automatic;         ///< the keyboard that the scanner pretends to be
    KeyboardLayout computerLayout = KeyboardLayout::automatic; ///< what the computer believes to have
    int gapMilliseconds = 35;                                  ///< 10 to 100
    QString serialPort;                                        ///< empty: no serial scanner
    qint32 serialBaud = 9600;                                  ///< 1200 to 921600
    QString camera;            ///< its id; empty: the computer's usual one
    bool sounds = true;
    int volume = 80; ///< per cent

    WedgeSettings wedge() const;

    friend bool operator==(const ScannerSettings &, const ScannerSettings &) = default;
};

/// Reads the group "scanner". A value that is missing, of another kind or out of range takes its default.
ScannerSettings loadScannerSettings(const QSettings &settings);
void saveScannerSettings(QSettings &settings, const ScannerSettings &scanner);

} // namespace botiquin

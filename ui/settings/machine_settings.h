// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/code.h"
#include "domain/kits/box_class.h"
#include "ui/shell/theme.h"
#include "ui/wording/language.h"

class QSettings;

namespace botiquin::ui {

/// What this computer knows for itself: how it looks and where it prints.
struct MachineSettings
{
    Language language = Language::spanish;
    Appearance appearance = Appearance::light;
    int textScalePercent = 100; ///< 100, 115 or 130
    int lockMinutes = 10;       ///< 0 to 240 without a key or a scan until it locks; 0: never

    QString labelPrinter; ///< empty: labels are kept as PDF in pdfFolder
    QString sheetPrinter; ///< the same, for lists and sheets
    QString pdfFolder;    ///< an absolute path
    int labelDpi = 203;   ///< 203, 300 or 600

    friend bool operator==(const MachineSettings &, const MachineSettings &) = default;
};

/// Reads the groups "look", "print" and "lock". A value that is missing, of another kind or out of range takes
/// its default; pdfFolder's is the user's folder of documents.
MachineSettings loadMachineSettings(const QSettings &settings);
void saveMachineSettings(QSettings &settings, const MachineSettings &machine);

/// Where a person was when they left.
struct LastPlace
{
    QString page; ///< the objectName of the page; empty before the first time
    QByteArray geometry;
    std::optional<BoxClass> boxClass = {}; ///< of the kits that they were packing
};
LastPlace loadLastPlace(const QSettings &settings, const UserId &user);
void saveLastPlace(QSettings &settings, const UserId &user, const LastPlace &place);

} // namespace botiquin::ui

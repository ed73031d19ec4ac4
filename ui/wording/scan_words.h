// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "presentation/scans/scan_log_model.h"
#include "ui/shell/runs.h"

namespace botiquin::ui {

/// The names under which the frame itself puts answers into the scan log; the other names are those of the
/// refusals and warnings of the pages' own rules.
namespace scan_answer {
inline const QString badge = QStringLiteral("badge");               ///< somebody's badge
inline const QString unknownBadge = QStringLiteral("unknownBadge"); ///< at sign-in: nobody's
inline const QString notUsedHere = QStringLiteral("notUsedHere");   ///< the page had no use for it
inline const QString tried = QStringLiteral("tried");               ///< on the settings' trial field
inline const QString tooLong = QStringLiteral("tooLong");           ///< more than a scanner may send; dropped
} // namespace scan_answer

/// An answer's name from the scan log as people read it; a name that this program does not know stands as it is.
presentation::ScanAnswerWords scanAnswerWords(const QString &answer);
/// "wedge", "serial", "typed".
QString scanSourceWords(const QString &source);

// What the window itself says of a scan.
Runs unusedScanNotice(const QByteArray &code);
Runs tooLongNotice();
Runs ownBadgeNotice(const QString &initials);
Runs notKeptNotice(const Failure &failure);

} // namespace botiquin::ui

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
inline const QString cut = QStringLiteral("cut");                   ///< its end did not come; dropped
inline const QString tooLong = QStringLiteral("tooLong");           ///< more than a scanner may send; dropped
inline const QString used = QStringLiteral("used");                 ///< taken by a page that does not say more
inline const QString formIsOpen = QStringLiteral("formIsOpen");     ///< what is half written comes first
inline const QString received = QStringLiteral("received");         ///< added to the delivery in hand
inline const QString lotMissing = QStringLiteral("lotMissing");     ///< the same, and its lot is asked
inline const QString unknownCode = QStringLiteral("unknownCode");   ///< nobody has taught it here
inline const QString expired = QStringLiteral("lotIsExpired");
inline const QString tooMany = QStringLiteral("tooManyUnits");
inline const QString notGoods = QStringLiteral("notGoods");         ///< readable, and no product's
inline const QString notUnderstood = QStringLiteral("notUnderstood");
inline const QString cardOpened = QStringLiteral("cardOpened");     ///< its stock card was shown
inline const QString failed = QStringLiteral("failed");             ///< the machine under it
} // namespace scan_answer

/// Where a scan came from, as the scan log names it.
namespace scan_source {
inline const QString wedge = QStringLiteral("wedge");   ///< a scanner that types
inline const QString serial = QStringLiteral("serial");
inline const QString camera = QStringLiteral("camera");
} // namespace scan_source

/// An answer's name from the scan log as people read it; a name that this program does not know stands as it is.
presentation::ScanAnswerWords scanAnswerWords(const QString &answer);
/// "wedge", "serial", "camera", "typed"; "scanner" in what older programs wrote.
QString scanSourceWords(const QString &source);

// What the window itself says of a scan.
Runs unusedScanNotice(const QByteArray &code);
Runs tooLongNotice();
Runs cutNotice();
Runs ownBadgeNotice(const QString &initials);
Runs notKeptNotice(const Failure &failure);

} // namespace botiquin::ui

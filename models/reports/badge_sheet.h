// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper.h"

#include <QString>
#include <vector>

namespace botiquin::reports {

/// What a person signs in with, beside the PIN.
struct Badge
{
    QString code; ///< 1 to 16 capital letters and digits; the barcode says "BTQUSR" + code
    QString name;
    QString initials; ///< two or three letters
    QString role;
};

/// "BTQUSR" + code. malformed for a code that is not as `Badge` says.
[[nodiscard]] Outcome<QByteArray> badgeBarcodeText(const QString &code);

/// Paints badges of 85.6 × 54 mm (ISO/IEC 7810 ID-1) to cut out, eight a sheet, on Letter and A4.
[[nodiscard]] Outcome<void> paintBadgeSheet(const std::vector<Badge> &badges, Paper &paper);

} // namespace botiquin::reports

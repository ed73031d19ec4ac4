// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace botiquin::gs1 {

/// Three digits of ISO 3166-1.
bool isCountryNumber(QByteArrayView digits);
/// Two capital letters of ISO 3166-1.
bool isCountryLetters(QByteArrayView letters);
/// Three digits of a currency in use, ISO 4217.
bool isCurrencyNumber(QByteArrayView digits);
/// A code of GS1's PackageTypeCode list (UN/ECE Recommendation 21 and additions).
bool isPackageType(QByteArrayView code);

} // namespace botiquin::gs1

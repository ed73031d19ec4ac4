// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sscc.h"

#include "base/gtin.h"

#include <algorithm>

namespace botiquin {

namespace {

bool allDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<Sscc, SsccError> Sscc::parse(const QString &text)
{
    const QString digits = text.trimmed();
    if (digits.size() != 18)
        return err(SsccError::wrongLength);
    if (!allDigits(digits))
        return err(SsccError::wrongCharacters);
    if (gs1CheckDigit(QStringView(digits).chopped(1)) != digits.back().digitValue())
        return err(SsccError::wrongCheckDigit);
    return Sscc(digits);
}

std::optional<Sscc> Sscc::build(int extension, const QString &companyPrefix, quint64 serial)
{
    if (extension < 0 || extension > 9 || companyPrefix.size() < 4 || companyPrefix.size() > 12
        || !allDigits(companyPrefix))
        return std::nullopt;
    const auto serialLength = 16 - companyPrefix.size();
    const QString serialDigits = QString::number(serial).rightJustified(serialLength, u'0');
    if (serialDigits.size() > serialLength)
        return std::nullopt;
    const QString body = QString::number(extension) + companyPrefix + serialDigits;
    return Sscc(body + QString::number(gs1CheckDigit(body)));
}

} // namespace botiquin

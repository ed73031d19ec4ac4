// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dispensing/patient.h"

#include <QStringList>

namespace botiquin {

PatientKey PatientKey::ofCredential(const CredentialCode &code)
{
    return PatientKey(QStringLiteral("K:") + code.text().toUpper());
}

std::optional<PatientKey> PatientKey::parse(const QString &text)
{
    const QString code = text.mid(2);
    if (text.startsWith(QLatin1String("C:"))) {
        const auto curp = Curp::parse(code);
        return curp ? std::optional(ofCurp(*curp)) : std::nullopt;
    }
    const auto credential = CredentialCode::parse(code);
    return text.startsWith(QLatin1String("K:")) && credential ? std::optional(ofCredential(*credential)) : std::nullopt;
}

std::optional<Curp> PatientKey::curp() const
{
    if (!text().startsWith(QLatin1String("C:")))
        return std::nullopt;
    const auto curp = Curp::parse(code());
    return curp ? std::optional(*curp) : std::nullopt;
}

Result<PatientKey, CurpError> patientKeyFrom(const QString &read)
{
    for (const QString &part : read.split(u'|', Qt::SkipEmptyParts)) {
        if (const auto curp = Curp::parse(part))
            return PatientKey::ofCurp(*curp);
    }
    if (Curp::isMeant(read))
        return err(Curp::parse(read).error());
    const auto credential = CredentialCode::parse(read);
    if (!credential)
        return err(CurpError::wrongLength);
    return PatientKey::ofCredential(*credential);
}

Patient Patient::of(const PatientKey &key)
{
    const auto curp = key.curp();
    return {key, curp ? curp->initials() : QString(QLatin1String("")),
            curp ? std::optional(curp->birthYear()) : std::nullopt};
}

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/code.h"
#include "domain/dispensing/curp.h"
#include "domain/ledger/fields.h"

namespace botiquin {

using CredentialCode = Code<struct CredentialTag, 40>; ///< what a patient's credential says, or a file's number

/// What finds a patient again: "C:" and a CURP, or "K:" and a credential. Stands in no event.
class PatientKey : public TextValue<PatientKey>
{
public:
    static PatientKey ofCurp(const Curp &curp) { return PatientKey(QStringLiteral("C:") + curp.text()); }
    static PatientKey ofCredential(const CredentialCode &code);
    /// The text form.
    [[nodiscard]] static std::optional<PatientKey> parse(const QString &text);

    std::optional<Curp> curp() const;
    /// The CURP or the credential.
    QString code() const { return text().mid(2); }

private:
    using TextValue::TextValue;
};

/// Whom a scan or a typed text means: the CURP alone or among the fields (between "|") of the code on its
/// certificate, else a credential. What is meant for a CURP and is none says why.
[[nodiscard]] Result<PatientKey, CurpError> patientKeyFrom(const QString &read);

/// Who a patient is, as far as the clinic keeps it.
struct Patient
{
    PatientKey key;
    QString initials;             ///< "M. G. L."; empty where unknown
    std::optional<int> birthYear;

    /// What the key alone says.
    static Patient of(const PatientKey &key);

    static constexpr auto fields
        = Fields{Field{1, "key", &Patient::key}, Field{2, "initials", &Patient::initials},
                 Field{3, "birth_year", &Patient::birthYear}};
};

} // namespace botiquin

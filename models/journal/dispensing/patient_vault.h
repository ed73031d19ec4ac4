// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QByteArray>

namespace botiquin {

/// Keeps who a clinic's patients are from everybody who has not its key. What is sealed twice differs; what is
/// sought twice does not.
class PatientVault
{
public:
    virtual ~PatientVault() = default;

    /// Finds a text again without saying it: a keyed hash of 32 bytes.
    [[nodiscard]] virtual QByteArray sought(const QByteArray &text) const = 0;
    [[nodiscard]] virtual QByteArray seal(const QByteArray &plain) const = 0;
    /// damaged where it was not sealed under this key.
    [[nodiscard]] virtual Outcome<QByteArray> open(const QByteArray &sealed) const = 0;
};

} // namespace botiquin

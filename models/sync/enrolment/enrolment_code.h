// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/keys.h"

namespace botiquin {

/// What brings a new device into a region once: a secret, and by which centre's key the device knows the centre
/// (BUNDLE.md, "Enrolment").
class EnrolmentCode
{
public:
    static constexpr qint64 secondsGood = 24 * 3600;

    [[nodiscard]] static EnrolmentCode make(const QByteArray &centreKey);
    /// Forgives case, spaces, hyphens, O for 0, and I or L for 1; nothing where a character is mistyped.
    [[nodiscard]] static std::optional<EnrolmentCode> parse(const QString &typed);

    /// "7Q2M-…", ten groups of four.
    QString text() const;
    /// The number that the device gets.
    DeviceId device() const;
    /// With what the device signs its first bundle.
    KeyPair keys() const;
    bool isOfCentre(const QByteArray &centreKey) const { return isOfCentre(centre(), centreKey); }
    /// What it says of its centre's key, without the secret.
    QByteArray centre() const;
    [[nodiscard]] static bool isOfCentre(const QByteArray &centre, const QByteArray &centreKey);

private:
    explicit EnrolmentCode(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray secret() const;

    QByteArray m_bytes; ///< 200 bits: 128 of secret, 62 of the centre's key, 10 of check
};

} // namespace botiquin

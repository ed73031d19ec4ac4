// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QString>
#include <QStringList>

namespace botiquin {

/// The file beside a store, "<store>.given", that says how far numbers were given out of it, a line "SERIES NUMBER" for each
/// series. It is no part of the store, so that a backup of the store that is put back does not give them again.
class GivenNumbers
{
public:
    explicit GivenNumbers(const QString &storePath) : m_path(storePath + QStringLiteral(".given")) {}

    /// The highest of the series; 0 before the first. What cannot be read says nothing.
    [[nodiscard]] quint64 highest(const QString &series) const;
    /// On the disk when it returns. io, readOnly, diskFull.
    [[nodiscard]] Outcome<void> note(const QString &series, quint64 number) const;

private:
    QStringList lines() const;

    QString m_path;
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace botiquin {

/// What somebody is in the middle of and what is not yet an event: a count, a box being received. Each entry is on
/// disk once it is added, so that a power cut costs nothing. `work` says of what kind it is ("count"), `key` which
/// one; entries are canonical CBOR of whoever adds them.
class WorkDrafts
{
public:
    virtual ~WorkDrafts() = default;

    /// The keys of a kind of work with entries, the last touched first.
    [[nodiscard]] virtual Outcome<std::vector<QString>> keys(const QString &work) = 0;
    /// The entries in the order in which they were added.
    [[nodiscard]] virtual Outcome<std::vector<QByteArray>> entries(const QString &work, const QString &key) = 0;
    [[nodiscard]] virtual Outcome<void> add(const QString &work, const QString &key, const QByteArray &entry) = 0;
    /// Takes the last entry back; nothing where there is none.
    [[nodiscard]] virtual Outcome<void> removeLast(const QString &work, const QString &key) = 0;
    [[nodiscard]] virtual Outcome<void> clear(const QString &work, const QString &key) = 0;
};

} // namespace botiquin

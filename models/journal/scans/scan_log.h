// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/projection/rows.h"

namespace botiquin {

/// A code that was read here, and what it was answered.
struct ScanRecord
{
    Instant time;
    std::optional<QString> author;
    QString source; ///< "scanner" or "typed"
    QByteArray code;
    QString answer; ///< the name of the answer, e.g. "packed" or the refusal's
    QString detail; ///< the item, or what else tells one scan from another

    static constexpr auto fields = Fields{
        Field{1, "time", &ScanRecord::time},     Field{2, "author", &ScanRecord::author},
        Field{3, "source", &ScanRecord::source}, Field{4, "code", &ScanRecord::code},
        Field{5, "answer", &ScanRecord::answer}, Field{6, "detail", &ScanRecord::detail}};
};

class ScanLog
{
public:
    virtual ~ScanLog() = default;

    [[nodiscard]] virtual Outcome<void> add(const ScanRecord &scan) = 0;
    /// Newest first.
    [[nodiscard]] virtual Outcome<std::vector<ScanRecord>> recent(int offset, int limit) = 0;
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/people/people_book.h"
#include "journal/scans/scan_log.h"

namespace botiquin {

/// The scan log as everybody writes it: no badge in full. A window says besides which scanner a scan came from,
/// and learns whether the scan in hand was written.
class ScanDesk : public ScanLog
{
public:
    /// Both must outlive the desk.
    ScanDesk(ScanLog &log, PeopleBook &people) : m_log(log), m_people(people) {}

    /// A scan begins that came from `source`.
    void begin(const QString &source);
    /// Somebody has written the scan in hand, under whatever answer.
    bool isWritten() const { return m_written; }

    [[nodiscard]] Outcome<void> add(const ScanRecord &scan) override;
    [[nodiscard]] Outcome<std::vector<ScanRecord>> recent(int offset, int limit) override;

private:
    ScanLog &m_log;
    PeopleBook &m_people;
    QString m_source;
    bool m_written = false;
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/scans/scan_desk.h"

#include "journal/scans/badge_scan.h"

namespace botiquin {

void ScanDesk::begin(const QString &source)
{
    m_source = source;
    m_written = false;
}

Outcome<void> ScanDesk::add(const ScanRecord &scan)
{
    m_written = true;
    ScanRecord kept = scan;
    kept.code = withoutBadge(m_people, scan.code);
    if (!m_source.isEmpty())
        kept.source = m_source;
    return m_log.add(kept);
}

Outcome<std::vector<ScanRecord>> ScanDesk::recent(int offset, int limit)
{
    return m_log.recent(offset, limit);
}

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/tracing/trace_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlTraceBook : public TraceBook
{
public:
    explicit SqlTraceBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::optional<TraceSubject>> box(const Sscc &sscc) override;
    Outcome<std::optional<TraceSubject>> code(const Gtin &gtin) override;
    Outcome<std::vector<TraceSubject>> lots(const LotText &text) override;
    Outcome<std::vector<TraceLine>> lines(const TraceSubject &subject, int offset, int limit) override;
    Outcome<int> lineCount(const TraceSubject &subject) override;
    Outcome<std::vector<TraceStand>> stands(const TraceSubject &subject, int offset, int limit) override;
    Outcome<int> standCount(const TraceSubject &subject) override;

private:
    Sql &m_sql;
};

} // namespace botiquin

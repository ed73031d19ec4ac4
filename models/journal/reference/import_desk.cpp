// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/reference/import_desk.h"

#include "journal/people/people_desk.h"

#include <algorithm>
#include <map>

namespace botiquin {

namespace {

template <class Plan>
bool anyIsWrong(const std::vector<Plan> &plans)
{
    return std::any_of(plans.begin(), plans.end(), [](const Plan &plan) { return !plan.errors.isEmpty(); });
}

/// What the sheets of one import have said so far: of each kind, which thing stands in which sheet and line. Where
/// two of them differ over a thing, the later row is an error and left out: neither sheet is known to be the newer.
class SaidSoFar
{
public:
    void take(const ReferenceSheet &sheet, ImportPlan &plan)
    {
        auto &known = m_known[sheet.reading.index()];
        leaveOut(plan, known);
        for (const auto &[key, line] : plan.said)
            known.try_emplace(key, Place{sheet.file, line});
    }

private:
    struct Place
    {
        QString file;
        qsizetype line;
    };
    using Known = std::map<QString, Place>;

    static void leaveOut(ImportPlan &plan, const Known &known)
    {
        std::vector<EventBody> events;
        for (auto *rows : {&plan.added, &plan.changed}) {
            std::erase_if(*rows, [&](PlannedRow &row) {
                const auto earlier = known.find(row.key);
                if (earlier != known.end()) {
                    plan.errors << RowIssue{plan.file,   row.line, QString(), 0, RowReason::contradictsRow,
                                            row.key, earlier->second.line, earlier->second.file};
                    return true;
                }
                events.push_back(std::move(plan.events[row.event]));
                row.event = events.size() - 1;
                return false;
            });
        }
        plan.events = std::move(events);
        sortByLine(plan.errors);
    }

    std::map<std::size_t, Known> m_known;
};

} // namespace

QString name(ImportRefusal refusal)
{
    switch (refusal) {
    case ImportRefusal::noRight: return QStringLiteral("noRight");
    case ImportRefusal::notTheAuthority: return QStringLiteral("notTheAuthority");
    case ImportRefusal::documentMissing: return QStringLiteral("documentMissing");
    case ImportRefusal::rowsAreWrong: return QStringLiteral("rowsAreWrong");
    }
    Q_UNREACHABLE();
}

Outcome<ImportPlan> ImportDesk::plan(const ReferenceSheet &sheet)
{
    return planImport(m_station.books.catalog, sheet, Month::containing(m_station.today()));
}

Outcome<std::vector<ImportPlan>> ImportDesk::take(const std::vector<ReferenceSheet> &sheets,
                                                  const std::optional<UserId> &user)
{
    SaidSoFar saidSoFar;
    std::vector<ImportPlan> plans;
    for (const auto &sheet : sheets) {
        BQ_TRY_ASSIGN(auto planned, plan(sheet));
        saidSoFar.take(sheet, planned);
        for (const auto &event : planned.events)
            BQ_TRY(m_station.journal.record(*m_authority, user, event));
        plans.push_back(std::move(planned));
    }
    return plans;
}

Answer<std::vector<ImportPlan>, ImportDesk::Refused<ImportPlan>>
ImportDesk::tryOut(const std::vector<ReferenceSheet> &sheets)
{
    using Refusal = Refused<ImportPlan>;
    using Tried = Result<std::vector<ImportPlan>, Refusal>;
    if (!m_authority)
        return Tried(err(Refusal{ImportRefusal::notTheAuthority, {}}));
    // Ends undone.
    BQ_TRY_ASSIGN(const auto transaction, Transaction::begin(m_station.journal.store()));
    BQ_TRY_ASSIGN(auto plans, take(sheets, std::nullopt));
    return Tried(std::move(plans));
}

Answer<std::vector<ImportPlan>, ImportDesk::Refused<ImportPlan>>
ImportDesk::import(const std::vector<ReferenceSheet> &sheets, BadRows badRows, const UserId &user)
{
    using Refusal = Refused<ImportPlan>;
    using Imported = Result<std::vector<ImportPlan>, Refusal>;
    if (!m_authority)
        return Imported(err(Refusal{ImportRefusal::notTheAuthority, {}}));
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_station.journal.store()));
    BQ_TRY_ASSIGN(const auto person, m_station.books.people.person(user));
    if (!person || !person->active || !allows(rolesOf(*person), Right::importReference))
        return Imported(err(Refusal{ImportRefusal::noRight, {}}));

    BQ_TRY_ASSIGN(auto plans, take(sheets, user));
    // The transaction ends undone with this answer.
    if (badRows == BadRows::refuseAll && anyIsWrong(plans))
        return Imported(err(Refusal{ImportRefusal::rowsAreWrong, std::move(plans)}));
    BQ_TRY(transaction.commit());
    m_station.journal.publish();
    return Imported(std::move(plans));
}

Outcome<void> ImportDesk::record(const std::vector<Receipt> &receipts, const UserId &user)
{
    for (const auto &receipt : receipts) {
        BQ_TRY(m_station.journal.record(m_station.writer, user,
                                        StockReceived{m_station.facility, receipt.supplier, receipt.document,
                                                      receipt.lines}));
    }
    return {};
}

Answer<std::vector<StockPlan>, ImportDesk::Refused<StockPlan>>
ImportDesk::import(const std::vector<StockSheet> &sheets, BadRows badRows, const UserId &user)
{
    using Refusal = Refused<StockPlan>;
    using Imported = Result<std::vector<StockPlan>, Refusal>;
    const bool isDocumented = std::all_of(sheets.begin(), sheets.end(), [](const auto &sheet) { return sheet.isDocumented(); });
    if (badRows == BadRows::leaveThemOut && !isDocumented)
        return Imported(err(Refusal{ImportRefusal::documentMissing, {}}));
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_station.journal.store()));
    BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Kind::stockReceived));
    if (!may)
        return Imported(err(Refusal{ImportRefusal::noRight, {}}));

    std::vector<StockPlan> plans;
    for (const auto &sheet : sheets) {
        BQ_TRY_ASSIGN(auto planned, plan(sheet));
        BQ_TRY(record(planned.receipts, user));
        plans.push_back(std::move(planned));
    }
    // The transaction ends undone with this answer.
    if (badRows == BadRows::refuseAll && anyIsWrong(plans))
        return Imported(err(Refusal{ImportRefusal::rowsAreWrong, std::move(plans)}));
    BQ_TRY(transaction.commit());
    m_station.journal.publish();
    return Imported(std::move(plans));
}

} // namespace botiquin

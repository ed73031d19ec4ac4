// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/reference/import_desk.h"

#include "journal/people/people_desk.h"

#include <algorithm>

namespace botiquin {

namespace {

template <class Plan>
bool anyIsWrong(const std::vector<Plan> &plans)
{
    return std::any_of(plans.begin(), plans.end(), [](const Plan &plan) { return !plan.errors.isEmpty(); });
}

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

    std::vector<ImportPlan> plans;
    for (const auto &sheet : sheets) {
        BQ_TRY_ASSIGN(auto planned, plan(sheet));
        for (const auto &event : planned.events)
            BQ_TRY(m_station.journal.record(*m_authority, user, event));
        plans.push_back(std::move(planned));
    }
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
    BQ_TRY_ASSIGN(const auto person, m_station.books.people.person(user));
    if (!person || !person->active || person->facility != m_station.facility
        || !allows(rolesOf(*person), Right::receiveStock))
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

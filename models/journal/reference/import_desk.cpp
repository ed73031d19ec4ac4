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
    case ImportRefusal::rowsAreWrong: return QStringLiteral("rowsAreWrong");
    case ImportRefusal::stockRefused: return QStringLiteral("stockRefused");
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

Answer<std::vector<StockPlan>, ImportDesk::Refused<StockPlan>>
ImportDesk::import(const std::vector<StockSheet> &sheets, BadRows badRows, const UserId &user)
{
    using Refusal = Refused<StockPlan>;
    using Imported = Result<std::vector<StockPlan>, Refusal>;
    std::vector<StockPlan> plans;
    std::vector<Receipt> receipts;
    for (const auto &sheet : sheets) {
        BQ_TRY_ASSIGN(auto planned, plan(sheet));
        const bool isGivenTwice = std::any_of(plans.begin(), plans.end(), [&](const StockPlan &other) {
            return other.document == planned.document;
        });
        if (!planned.alreadyReceived && !isGivenTwice)
            receipts.insert(receipts.end(), planned.receipts.begin(), planned.receipts.end());
        plans.push_back(std::move(planned));
    }
    if (badRows == BadRows::refuseAll && anyIsWrong(plans))
        return Imported(err(Refusal{ImportRefusal::rowsAreWrong, std::move(plans)}));
    if (receipts.empty())
        return Imported(std::move(plans));
    BQ_TRY_ASSIGN(const auto recorded, StockDesk(m_station).receiveAll(receipts, user));
    if (!recorded && recorded.error().rule == StockRefusal::noRight)
        return Imported(err(Refusal{ImportRefusal::noRight, {}}));
    if (!recorded)
        return Imported(err(Refusal{ImportRefusal::stockRefused, {}, recorded.error()}));
    return Imported(std::move(plans));
}

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/recalls/recall_desk.h"

#include "journal/people/people_desk.h"
#include "journal/recalls/recall_book.h"

#include <set>

namespace botiquin {

namespace {

using Recorded = Result<EventId, RecallRefused>;
using Ruled = Result<EventBody, RecallRefused>;

auto refused(RecallRefusal rule, int line = 0)
{
    return err(RecallRefused{rule, line});
}

} // namespace

QString name(RecallRefusal refusal)
{
    switch (refusal) {
    case RecallRefusal::noRight: return QStringLiteral("noRight");
    case RecallRefusal::notTheAuthority: return QStringLiteral("notTheAuthority");
    case RecallRefusal::reasonMissing: return QStringLiteral("reasonMissing");
    case RecallRefusal::unknownGtin: return QStringLiteral("unknownGtin");
    case RecallRefusal::unknownItem: return QStringLiteral("unknownItem");
    case RecallRefusal::codeIsOfAnotherItem: return QStringLiteral("codeIsOfAnotherItem");
    case RecallRefusal::alreadyIssued: return QStringLiteral("alreadyIssued");
    case RecallRefusal::unknownRecall: return QStringLiteral("unknownRecall");
    case RecallRefusal::alreadyEnded: return QStringLiteral("alreadyEnded");
    case RecallRefusal::unitsNotPositive: return QStringLiteral("unitsNotPositive");
    case RecallRefusal::unitsTooMany: return QStringLiteral("unitsTooMany");
    case RecallRefusal::lotNotConcerned: return QStringLiteral("lotNotConcerned");
    case RecallRefusal::lotTwice: return QStringLiteral("lotTwice");
    }
    Q_UNREACHABLE();
}

/// Looks at the rules and writes in one transaction.
template <class Rules>
Answer<EventId, RecallRefused> RecallDesk::record(const Writer &writer, const UserId &user, const Rules &rules)
{
    return transact(m_station.journal, [&]() -> Answer<EventId, RecallRefused> {
        BQ_TRY_ASSIGN(const Ruled body, rules());
        if (!body)
            return Recorded(err(body.error()));
        BQ_TRY_ASSIGN(const auto id, m_station.journal.record(writer, user, *body));
        return Recorded(id);
    });
}

Outcome<Result<Clave, RecallRefused>> RecallDesk::itemOf(const IssueRecall &command)
{
    using Item = Result<Clave, RecallRefused>;
    std::optional<Clave> item = command.item;
    if (command.gtin) {
        BQ_TRY_ASSIGN(const auto code, m_station.books.catalog.code(*command.gtin, m_station.facility));
        if (!code)
            return Item(refused(RecallRefusal::unknownGtin));
        if (item && *item != code->item)
            return Item(refused(RecallRefusal::codeIsOfAnotherItem));
        item = code->item;
    }
    BQ_TRY_ASSIGN(const auto known, item ? m_station.books.catalog.item(*item) : Outcome<std::optional<ItemRow>>());
    return known ? Item(*item) : Item(refused(RecallRefusal::unknownItem));
}

Answer<EventId, RecallRefused> RecallDesk::issue(const IssueRecall &command, const UserId &user)
{
    BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Right::issueRecall));
    if (!may)
        return Recorded(refused(RecallRefusal::noRight));
    if (!m_authority)
        return Recorded(refused(RecallRefusal::notTheAuthority));
    const QString reason = command.reason.simplified();
    if (reason.isEmpty())
        return Recorded(refused(RecallRefusal::reasonMissing));
    return record(*m_authority, user, [&]() -> Outcome<Ruled> {
        BQ_TRY_ASSIGN(const auto item, itemOf(command));
        if (!item)
            return Ruled(err(item.error()));
        BQ_TRY_ASSIGN(const auto before, m_station.books.recalls.recall(command.recall));
        if (before)
            return Ruled(refused(RecallRefusal::alreadyIssued));
        return Ruled(RecallIssued{command.recall, command.level, *item, command.lot, command.maker, reason, false,
                                  command.gtin});
    });
}

Answer<EventId, RecallRefused> RecallDesk::end(const RecallId &recall, const UserId &user)
{
    BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Right::issueRecall));
    if (!may)
        return Recorded(refused(RecallRefusal::noRight));
    if (!m_authority)
        return Recorded(refused(RecallRefusal::notTheAuthority));
    return record(*m_authority, user, [&]() -> Outcome<Ruled> {
        BQ_TRY_ASSIGN(const auto known, m_station.books.recalls.recall(recall));
        if (!known)
            return Ruled(refused(RecallRefusal::unknownRecall));
        if (known->ended)
            return Ruled(refused(RecallRefusal::alreadyEnded));
        return Ruled(RecallIssued{recall, known->level, known->item, known->lot, known->maker, known->reason, true,
                                  known->gtin});
    });
}

Outcome<RecallDesk::Refusal> RecallDesk::refusalOfAnswer(const RecallId &recall, const std::vector<LotUnits> &setAside)
{
    BQ_TRY_ASSIGN(const auto known, m_station.books.recalls.recall(recall));
    if (!known)
        return Refusal(RecallRefused{RecallRefusal::unknownRecall});
    if (known->ended)
        return Refusal(RecallRefused{RecallRefusal::alreadyEnded});
    BQ_TRY_ASSIGN(const auto scope, m_station.books.recalls.scopeOf(recall));
    std::set<Lot> lots;
    int number = 0;
    for (const auto &line : setAside) {
        ++number;
        if (line.units <= Units(0))
            return Refusal(RecallRefused{RecallRefusal::unitsNotPositive, number});
        if (line.units > Units(Units::lineMax))
            return Refusal(RecallRefused{RecallRefusal::unitsTooMany, number});
        if (!scope || !scope->concerns(line.lot))
            return Refusal(RecallRefused{RecallRefusal::lotNotConcerned, number});
        if (!lots.insert(line.lot).second)
            return Refusal(RecallRefused{RecallRefusal::lotTwice, number});
    }
    return Refusal();
}

Answer<EventId, RecallRefused> RecallDesk::acknowledge(const RecallId &recall, const std::vector<LotUnits> &setAside,
                                                       const QString &note, const UserId &user)
{
    BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Kind::recallAcknowledged));
    if (!may)
        return Recorded(refused(RecallRefusal::noRight));
    return record(m_station.writer, user, [&]() -> Outcome<Ruled> {
        BQ_TRY_ASSIGN(const auto refusal, refusalOfAnswer(recall, setAside));
        if (refusal)
            return Ruled(err(*refusal));
        return Ruled(RecallAcknowledged{recall, m_station.facility, setAside, note.simplified()});
    });
}

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/receiving/move_desk.h"

#include "domain/ledger/cbor.h"
#include "journal/packing/sscc_desk.h"
#include "journal/people/people_desk.h"
#include "journal/work_drafts.h"

namespace botiquin {

using namespace receiving;

namespace {

const QString work = QStringLiteral("move");
const QString key = QStringLiteral("draft");

} // namespace

Outcome<MoveContext> MoveDesk::contextOf(const MoveUnits &command)
{
    BQ_TRY_ASSIGN(const auto destination, m_station.books.catalog.facility(command.to));
    MoveContext known{m_station.facility, destination.has_value(), {}, {}};
    for (const auto &line : command.lines) {
        BQ_TRY_ASSIGN(const auto lots, m_station.books.stock.lots(m_station.place(), line.lot.item));
        for (const auto &lot : lots) {
            known.available.insert_or_assign(lot.lot(), lot.available());
            if (lot.held)
                known.held.insert(lot.lot());
        }
    }
    return known;
}

Answer<MovedNow, MoveRefused> MoveDesk::move(const MoveUnits &command, const UserId &user)
{
    using Moved = Result<MovedNow, MoveRefused>;
    return transact(m_station.journal, [&]() -> Answer<MovedNow, MoveRefused> {
        BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Kind::stockMoved));
        if (!may)
            return Moved(err(MoveRefused{MoveRefusal::noRight}));
        BQ_TRY_ASSIGN(const auto known, contextOf(command));
        const auto decision = decide(known, command);
        if (!decision)
            return Moved(err(decision.error()));
        BQ_TRY_ASSIGN(const auto sscc, SsccDesk(m_station).give());
        BQ_TRY_ASSIGN(const auto event, m_station.journal.record(m_station.writer, user,
                                                                 toEvent(*decision, sscc, m_station.facility)));
        BQ_TRY(dropDraft());
        return Moved(MovedNow{sscc, event});
    });
}

Outcome<std::optional<MoveUnits>> MoveDesk::draft()
{
    BQ_TRY_ASSIGN(const auto entries, m_station.books.work.entries(work, key));
    if (entries.empty())
        return std::optional<MoveUnits>();
    const auto value = parseCanonicalCbor(entries.back());
    auto draft = value ? decode<MoveUnits>(*value) : std::nullopt;
    if (!draft)
        return fail(Failure::Kind::damaged, QStringLiteral("draft of units to send"));
    return draft;
}

Outcome<void> MoveDesk::saveDraft(const MoveUnits &draft)
{
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_station.journal.store()));
    BQ_TRY(dropDraft());
    BQ_TRY(m_station.books.work.add(work, key, canonicalCbor(encode(draft))));
    return transaction.commit();
}

Outcome<void> MoveDesk::dropDraft()
{
    return m_station.books.work.clear(work, key);
}

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/packing/packing_desk.h"
#include "journal/people/people_desk.h"
#include "journal/scans/scan_resolver.h"
#include "presentation/packing/packing_answer.h"

#include <deque>

namespace botiquin::presentation {

/// The line to pick, with the lot to take.
struct LineInHand
{
    BoxOrderLine item;
    int position; ///< 1 and up, in shelf order
    int of;
    Units missing;
    Units packed;
    Units required;
    std::optional<packing::LotProposal> proposal; ///< nothing where the books know no lot with units left
};

struct NextLine
{
    BoxOrderLine item;
    Units missing;
};

/// All that the page shows of the box in hand.
struct PackingView
{
    BoxOrder order;
    packing::BoxTotals totals;
    RoundProgress round;
    std::optional<LineInHand> line; ///< nothing once every line is complete or short
    std::vector<NextLine> next;
    std::vector<PackingAnswer> readings; ///< newest first
    std::optional<Units> number;         ///< on the command sheet's counter
};

/// What the flow waits for before it goes on with what was asked last.
enum class Waiting {
    nothing,
    confirmation, ///< not in stock: one key
    lot,          ///< text or expiry
    supervisor,   ///< a rule that may be lifted
    teaching,     ///< an unknown code
};

/// Packing one box by scans and keys, without a window. Every accepted act, and every scan, is on disk before
/// it is answered.
class PackingFlow
{
public:
    PackingFlow(Station &station, PersonRow user);

    Station &station() { return m_station; }
    const PersonRow &user() const { return m_user; }
    PackingDesk &desk() { return m_desk; }
    bool may(Right right) const { return allows(rolesOf(m_user), right); }

    /// Begins a box or takes it up; the last readings are those of its draft, and the
    /// answer has the last one's item and lot.
    [[nodiscard]] Answer<PackingAnswer, OpenBoxRefusal> open(const KitId &kit, BoxClass boxClass);
    /// The draft that was in hand when the program ended: the one touched last that is not aside.
    [[nodiscard]] Outcome<std::optional<Draft>> draftInHand();
    void close();
    bool isOpen() const { return m_hand.has_value(); }
    BoxInHand &hand() { return *m_hand; }
    const BoxInHand &hand() const { return *m_hand; }

    PackingAnswer scan(const QByteArray &code);
    /// One key: goes on with what is not in stock.
    PackingAnswer confirm();
    /// The quantity of the current line with its lot in hand is to be this.
    PackingAnswer setQuantity(Units units);
    /// The lot of what waits for one, else of the current line, from now on.
    PackingAnswer giveLot(const packing::LotRead &lot);
    PackingAnswer markShort(const packing::ShortReason &reason);
    PackingAnswer takeBack();
    PackingAnswer nextLine();
    PackingAnswer putAside();
    /// What the code that was read last means; then packs it.
    PackingAnswer teach(const Clave &item, Units unitsPerPack, PackLevel level);
    /// Lifts the rule that refused last, on a supervisor's word, and packs.
    PackingAnswer lift(const UserId &supervisor, const packing::OverrideReason &reason);

    Waiting waiting() const { return m_waiting; }
    const std::optional<UnknownGtin> &unknownCode() const { return m_unknown; }
    /// The item whose lot giveLot() would give.
    std::optional<Clave> itemForLot() const;
    /// The lots of that item with units left for this box, first to expire first.
    [[nodiscard]] Outcome<std::vector<packing::LotProposal>> lotsInStock();

    [[nodiscard]] Outcome<PackingView> view();

    /// Who an override or a check may come from; and whether they are who they say.
    [[nodiscard]] Outcome<std::vector<PersonRow>> people() { return m_station.books.people.people(m_station.facility); }
    [[nodiscard]] Answer<PersonRow, SignInRefused> identify(const UserId &user, const QString &pin);

private:
    using Asked = std::variant<packing::PackUnits, packing::SetQuantity, packing::TakeLot>;

    PackingAnswer actOn(const ScanMeaning &meaning, const QByteArray &code);
    PackingAnswer act(const packing::CommandCode &command);
    PackingAnswer act(const PackRead &pack, const QByteArray &code);
    PackingAnswer act(const LotAlone &lot);
    PackingAnswer act(const UnknownGtin &unknown, const QByteArray &code);
    PackingAnswer perform(const packing::PackUnits &command, bool confirmed = false);
    PackingAnswer perform(const packing::SetQuantity &command, bool confirmed = false);
    PackingAnswer perform(const packing::TakeLot &command);
    template <class Command>
    PackingAnswer pack(const Command &command, const Clave &item, bool confirmed);
    PackingAnswer accept(const packing::PackAccepted &accepted);
    PackingAnswer refuse(const packing::PackRefused &refused, Asked asked);
    void takeLotQuietly(const Clave &item, const packing::LotRead &lot);
    bool isKnownBeyondStock(const Lot &lot) const;

    PackingAnswer answer(Moment moment) const;
    PackingAnswer answerOn(Moment moment, const Clave &item);
    PackingAnswer failed(const Failure &failure) const;
    PackingAnswer remember(PackingAnswer answer);
    void forgetAsked();
    void recallReadings();
    [[nodiscard]] Outcome<std::optional<LineInHand>> lineInHand();
    [[nodiscard]] Outcome<RoundProgress> roundProgress();
    std::optional<ItemRow> itemRow(const Clave &item) const;

    Station &m_station;
    PersonRow m_user;
    PackingDesk m_desk;
    ScanResolver m_resolver;
    std::optional<BoxInHand> m_hand;
    packing::CommandSheet m_sheet;
    std::deque<PackingAnswer> m_readings;
    Waiting m_waiting = Waiting::nothing;
    std::optional<Asked> m_asked;
    std::optional<packing::PackRefusal> m_rule; ///< that refused what was asked
    std::optional<UnknownGtin> m_unknown;
    QByteArray m_unknownCode;
    std::optional<std::pair<Instant, RoundProgress>> m_round; ///< as it was counted then
};

} // namespace botiquin::presentation

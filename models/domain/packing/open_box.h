// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/box_order.h"
#include "domain/packing/draft_entry.h"

#include <QHash>
#include <map>
#include <optional>
#include <vector>

namespace botiquin::packing {

/// Units of one lot on one line.
struct Packed
{
    Lot lot;
    Units units; ///< zero where all were taken out again by typing

    friend bool operator==(const Packed &, const Packed &) = default;
};

/// A line with what lies in the box for it.
struct BoxLine
{
    PackingLine order;
    Units packed;
    std::vector<Packed> lots;              ///< in the order of their first units
    std::optional<Lot> lotInHand;          ///< the lot that was last packed or taken for this line
    std::optional<ShortReason> shortReason; ///< never on a complete line

    /// What is still needed; zero on a complete line.
    Units missing() const { return isComplete() ? Units(0) : order.required - packed; }
    bool isComplete() const { return packed >= order.required; }
    /// Neither complete nor given up.
    bool isOpen() const { return !isComplete() && !shortReason; }

    friend bool operator==(const BoxLine &, const BoxLine &) = default;
};

struct BoxTotals
{
    qint64 lines = 0;
    qint64 complete = 0;
    qint64 markedShort = 0; ///< lines short with a reason
    Units required;
    Units packed; ///< of every line, what a supervisor let in beyond the need too

    qint64 open() const { return lines - complete - markedShort; }
    friend bool operator==(const BoxTotals &, const BoxTotals &) = default;
};

/// The first entry that cannot follow on those before it.
struct BrokenDraft
{
    qsizetype entry;
};

/// The draft of one box of one kit order: the fold of its entries.
///
/// Each entry costs the same however many went before. Taking back restores exactly what was before the entry
/// taken back; what is sealed is beyond reach, and a reopened box keeps its contents.
class OpenBox
{
public:
    explicit OpenBox(BoxOrder order);
    /// Folds a stored draft.
    [[nodiscard]] static Result<OpenBox, BrokenDraft> replay(BoxOrder order, std::vector<DraftEntry> entries);

    /// Whether the entry means anything here (its line exists, nothing becomes negative, the box is not sealed
    /// or aside where it must not be). The rules of packing are decided before, by the commands.
    [[nodiscard]] bool canApply(const DraftEntry &entry) const;
    /// Demands canApply().
    void apply(DraftEntry entry);

    const KitId &kit() const { return m_order.kit; }
    BoxClass boxClass() const { return m_order.boxClass; }
    Month month() const { return m_order.month; }
    /// Where the item goes, if it is another box of this kit.
    std::optional<BoxClass> otherBoxOf(const Clave &item) const;

    /// In shelf order.
    const std::vector<BoxLine> &lines() const { return m_lines; }
    /// The line of exactly this item.
    const BoxLine *line(const Clave &item) const;
    /// The line that units of this item fill: its own; else of those that it may stand in for the first that is
    /// open, or the first. With an own line that is complete, an open one that it may stand in for.
    const BoxLine *lineFor(const Clave &item) const;
    /// Whether the item is the line's own or an approved substitute.
    static bool mayFill(const Clave &item, const PackingLine &line);

    /// The open line to be packed now: the one last touched while it is open, else the next after it.
    const BoxLine *currentLine() const;
    /// The open lines after the current one, in shelf order and round to the front, at most so many.
    std::vector<const BoxLine *> nextLines(qsizetype atMost) const;
    const BoxTotals &totals() const { return m_totals; }

    /// The lot that a code of this item without a lot means; by the item that was read, substitutes too.
    std::optional<Lot> lotInHand(const Clave &item) const;
    const QHash<Clave, Lot> &lotsInHand() const { return m_lotsInHand; }
    /// The units of the lot in the whole box, or on one line.
    Units packedOf(const Lot &lot) const { return m_byLot.value(lot); }
    Units packedOf(const Lot &lot, const Clave &line) const;

    bool isSealed() const { return m_seal.has_value(); }
    const std::optional<SealNumber> &seal() const { return m_seal; }
    bool isAside() const { return m_aside; }
    /// Who checked the contents as they are.
    const std::optional<UserId> &checker() const { return m_checker; }
    /// Who has a hand in the contents as they are.
    std::vector<UserId> packers() const;
    bool hasPacked(const UserId &user) const { return m_packers.count(user) > 0; }
    bool hasOverridden(const UserId &user) const { return m_overriders.count(user) > 0; }
    /// Whether a supervisor lifted the rule for this lot on this line: it holds for further units too.
    bool isLifted(PackRefusal rule, const Clave &line, const Lot &lot) const;
    /// The line for which a supervisor let this item in as a substitute.
    std::optional<Clave> lineGrantedTo(const Clave &item) const;

    const std::vector<DraftEntry> &entries() const { return m_entries; }
    /// Those not taken back, oldest first.
    std::vector<const DraftEntry *> entriesInForce() const;
    /// What TakenBack would take back: units, a lot, a line marked short or no longer short.
    const DraftEntry *takeable() const;

    /// Equal when what is in force is equal, however it came about.
    friend bool operator==(const OpenBox &a, const OpenBox &b);

private:
    struct Row
    {
        qsizetype line;
        Lot lot;
        friend bool operator==(const Row &, const Row &) = default;
        friend size_t qHash(const Row &row, size_t seed = 0) { return qHashMulti(seed, row.line, row.lot); }
    };
    struct Grant
    {
        PackRefusal rule;
        qsizetype line;
        Lot lot;
        friend bool operator==(const Grant &, const Grant &) = default;
        friend size_t qHash(const Grant &grant, size_t seed = 0)
        {
            return qHashMulti(seed, int(grant.rule), grant.line, grant.lot);
        }
    };
    /// An entry in force and what it displaced.
    struct Effect
    {
        qsizetype entry;
        qsizetype currentBefore;
        std::optional<UserId> checkerBefore;
        std::optional<Lot> itemLotBefore;
        std::optional<Lot> lineLotBefore;
        std::optional<ShortReason> shortBefore;
        bool addedRow = false;
    };

    qsizetype indexOf(const Clave &line) const { return m_index.value(line, -1); }
    bool fits(const UnitsPacked &act) const;
    void tally(const BoxLine &line, int sign);
    void count(const DraftEntry &entry, const UnitsPacked &act, int sign);
    void setLotInHand(const Clave &item, const std::optional<Lot> &lot);
    void addUnits(qsizetype line, const Lot &lot, Units units);

    void enact(const DraftEntry &entry, const UnitsPacked &act, Effect &effect);
    void enact(const DraftEntry &entry, const LotTaken &act, Effect &effect);
    void enact(const DraftEntry &entry, const LineMarkedShort &act, Effect &effect);
    void enact(const DraftEntry &entry, const ShortCleared &act, Effect &effect);
    void enactOnBox(const DraftEntry &entry);
    void setShort(qsizetype line, std::optional<ShortReason> reason);
    void takeBackLast();
    void revert(const Effect &effect);

    BoxOrder m_order; ///< its lines stand in m_lines
    std::vector<BoxLine> m_lines;
    QHash<Clave, qsizetype> m_index;
    QHash<Clave, std::vector<qsizetype>> m_standsInFor; ///< substitute → lines
    QHash<Row, qsizetype> m_rows;                       ///< → place in BoxLine::lots
    QHash<Lot, Units> m_byLot;                          ///< none that is zero
    QHash<Clave, Lot> m_lotsInHand;
    QHash<Grant, int> m_grants;
    std::map<UserId, qint64> m_packers; ///< → entries in force
    std::map<UserId, qint64> m_overriders;
    BoxTotals m_totals;
    qsizetype m_current = 0; ///< the line last touched
    std::optional<UserId> m_checker;
    std::optional<SealNumber> m_seal;
    bool m_aside = false;

    std::vector<DraftEntry> m_entries;
    std::vector<Effect> m_inForce;
    qsizetype m_reach = 0; ///< effects before this one were sealed and are not taken back
};

} // namespace botiquin::packing

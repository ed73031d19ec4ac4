// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/projection/rows.h"

namespace botiquin {

enum class DraftState { open, aside };
constexpr int countOf(DraftState) { return 2; }

/// A box being packed on this machine. It belongs to the order, not to a person.
struct Draft
{
    qint64 id;
    KitId kit;
    BoxClass boxClass;
    DraftState state;
    Instant openedAt;
    Instant touchedAt;
    QByteArray ordered; ///< what the box was to hold when it was begun, as its desk wrote it

    static constexpr auto fields = Fields{
        Field{1, "draft", &Draft::id},         Field{2, "kit", &Draft::kit},
        Field{3, "box_class", &Draft::boxClass}, Field{4, "state", &Draft::state},
        Field{5, "opened_at", &Draft::openedAt}, Field{6, "touched_at", &Draft::touchedAt},
        Field{7, "ordered", &Draft::ordered}};
};

/// The port to what is being packed. Entries are appended and never changed; what they reserve of each lot is
/// kept beside them. Every write happens within a Transaction.
class Drafts
{
public:
    virtual ~Drafts() = default;

    [[nodiscard]] virtual Outcome<std::optional<Draft>> draft(const KitId &kit, BoxClass boxClass) = 0;
    [[nodiscard]] virtual Outcome<std::vector<Draft>> drafts() = 0;
    [[nodiscard]] virtual Outcome<Draft> open(const KitId &kit, BoxClass boxClass, const QByteArray &ordered,
                                              Instant now) = 0;
    [[nodiscard]] virtual Outcome<void> setState(qint64 draft, DraftState state, Instant now) = 0;
    [[nodiscard]] virtual Outcome<void> remove(qint64 draft) = 0;

    /// Canonical CBOR of each entry, first to last.
    [[nodiscard]] virtual Outcome<std::vector<QByteArray>> entries(qint64 draft) = 0;
    [[nodiscard]] virtual Outcome<int> entryCount(qint64 draft) = 0;
    /// `n` counts 0, 1, 2 …; an entry of that number is refused (database failure).
    [[nodiscard]] virtual Outcome<void> append(qint64 draft, int n, const QByteArray &body, Instant now) = 0;
    /// Adds to (or takes from) what the draft reserves of a lot.
    [[nodiscard]] virtual Outcome<void> reserve(qint64 draft, const Lot &lot, Units units) = 0;

    /// The lot whose label was last read at an item's slot here: what a code without a lot means.
    [[nodiscard]] virtual Outcome<std::optional<Lot>> slotLot(const Clave &item) = 0;
    [[nodiscard]] virtual Outcome<void> setSlotLot(const Lot &lot) = 0;
};

} // namespace botiquin

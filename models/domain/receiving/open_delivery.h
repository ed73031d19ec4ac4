// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/receiving/delivery_act.h"

namespace botiquin::receiving {

/// A lot in the box being received.
struct OpenLine
{
    Lot lot;
    Units listed;    ///< zero for what the list does not have
    bool told;       ///< somebody said what came of it
    Units received;  ///< fit for use; this and the next are zero until told
    Units damaged;
    Units expired;
    Units tooWarm;
    std::optional<Lot> insteadOf;

    Units found() const { return received + damaged + expired + tooWarm; }
    bool isExtra() const { return listed == Units(0) && !insteadOf; }
};

/// A box being received: its list, and what was said of it so far. The fold of its acts.
class OpenDelivery
{
public:
    explicit OpenDelivery(const BoxOpened &opened);

    /// Nothing where the first act is not that the box was opened, or a later one is.
    [[nodiscard]] static std::optional<OpenDelivery> replay(const std::vector<DeliveryAct> &acts);
    void apply(const DeliveryAct &act);

    /// The list in its order, then what was found besides.
    const std::vector<OpenLine> &lines() const { return m_lines; }
    const OpenLine *line(const Lot &lot) const;
    bool isUnlisted() const { return m_unlisted; }
    SealState seal() const { return m_seal; }
    const PaperSigned &paper() const { return m_paper; }
    /// Somebody said of an empty or unlisted box that this is all.
    bool isRestTold() const { return m_restTold; }

    int openLines() const;
    /// Lines that were told otherwise than listed.
    int differences() const;
    /// Of a line's listed units, those that came neither as such nor as another lot; zero until it is told.
    Units missing(const OpenLine &line) const;
    bool isAsListed(const OpenLine &line) const;
    /// Units fit for use as far as anybody has said otherwise: of a line that is not told, what was listed.
    Units presumed(const OpenLine &line) const;
    /// Units of other lots that came instead of a listed one.
    Units replaced(const Lot &listed) const;

private:
    OpenLine &lineFor(const Lot &lot);
    void tell(const LineTold &told);
    void find(const UnitsFound &found);
    void replace(const OtherLotCame &other);
    void tellRest(bool came);

    bool m_unlisted;
    std::vector<OpenLine> m_lines;
    SealState m_seal = SealState::intact;
    PaperSigned m_paper;
    bool m_restTold = false;
};

} // namespace botiquin::receiving

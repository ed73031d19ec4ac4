// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/packing/wave_desk.h"
#include "presentation/packing/packing_flow.h"
#include "presentation/packing/wave_answer.h"

namespace botiquin::presentation {

/// Many boxes packed clave by clave. Each box is an open draft of its own, and the wave is kept beside them:
/// what was in hand when the program ended is so again.
class WaveFlow
{
public:
    WaveFlow(Station &station, PersonRow user);

    /// The drafts of the class that are open, then the boxes that wait, at most `boxes`, at P-01, P-02 …
    /// Answers how many there are.
    [[nodiscard]] Outcome<int> start(const RoundId &round, BoxClass boxClass, int boxes);
    /// Takes up the wave that was in hand when the program ended: its boxes in their places, the item, the next
    /// box. Those sealed or cancelled since are left out. Nothing where there is none.
    [[nodiscard]] Outcome<std::optional<WaveAnswer>> resume();
    /// Ends the wave; its boxes stay open.
    void stop();
    bool isRunning() const { return m_wave.has_value(); }

    WaveAnswer scan(const QByteArray &code);
    WaveAnswer confirm();
    /// So many of the item in hand go into the box that is read next, in place of all that it needs.
    void setQuantity(Units units);
    const std::optional<Units> &typedQuantity() const { return m_kept->typed; }
    /// The item or the box read last was refused by a rule that a supervisor may lift.
    const std::optional<packing::PackRefusal> &liftable() const { return m_rule; }
    /// Lifts it on a supervisor's word: takes the item, or puts the units into that box.
    WaveAnswer lift(const UserId &supervisor, const packing::OverrideReason &reason);
    /// Takes back the last units that this wave put anywhere.
    WaveAnswer takeBack();

    const packing::Wave &wave() const { return *m_wave; }
    const std::vector<BoxInHand> &boxes() const { return m_hands; }
    const RoundId &round() const { return m_kept->round; }
    BoxClass boxClass() const { return m_kept->boxClass; }
    QString position(qsizetype box) const;
    std::optional<WaveTarget> next() const;
    /// The items that some box still needs, in shelf order, with the units over all boxes.
    std::vector<NextLine> needs(qsizetype atMost) const;
    /// Units in the boxes and units that they are to hold.
    std::pair<Units, Units> units() const;

private:
    WaveAnswer answerTo(const ScanMeaning &meaning, const QByteArray &code);
    void line(std::vector<BoxInHand> hands, WaveInHand kept);
    std::optional<qsizetype> boxAt(qint64 number) const;
    WaveAnswer take(const packing::TakeItem &command);
    Outcome<std::optional<packing::PackRefused>> refusalOfPack(const packing::TakeItem &command);
    WaveAnswer put(const packing::PutIntoBox &command, bool confirmed);
    WaveAnswer refuse(const packing::PutIntoBox &command, const packing::WaveRefused &refused,
                      std::optional<qsizetype> box);
    void forgetAsked();
    WaveAnswer apply(qsizetype box, const packing::PackAccepted &accepted);
    WaveAnswer failed(const Failure &failure) const;

    Station &m_station;
    PersonRow m_user;
    PackingDesk m_desk;
    ScanResolver m_resolver;
    WaveDesk m_waves;
    std::vector<BoxInHand> m_hands; ///< in the order of m_kept.places
    std::optional<packing::Wave> m_wave;
    std::optional<WaveInHand> m_kept; ///< while the wave runs
    std::optional<packing::PutIntoBox> m_asked; ///< waits for one key, or for a supervisor where there is a rule
    std::optional<packing::TakeItem> m_askedItem; ///< waits for a supervisor
    std::optional<packing::PackRefusal> m_rule;
};

} // namespace botiquin::presentation

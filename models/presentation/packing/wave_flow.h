// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/wave.h"
#include "presentation/packing/packing_flow.h"

namespace botiquin::presentation {

/// What a scan came to on the line of a wave.
enum class WaveMoment {
    itemTaken,      ///< `next` says where it goes first
    boxFilled,      ///< `units` went into `box`; `next` says where it goes then
    itemDone,       ///< the same, and no box needs it any more
    itemRefused,    ///< in `itemRefusal`
    boxRefused,     ///< in `refused`
    notInStock,     ///< waits for one key
    takenBack,      ///< out of `box`
    nothingToTakeBack,
    unknownCode,
    notUnderstood,
    notForPacking,
    nothingWaits,
    failed,
};

struct WaveTarget
{
    qsizetype box;
    Units missing;
};

struct WaveAnswer
{
    WaveMoment moment = WaveMoment::nothingWaits;
    std::optional<ItemRow> item = {};
    std::optional<qsizetype> box = {};
    Units units = {};
    std::optional<WaveTarget> next = {};
    std::optional<packing::TakeItemRefusal> itemRefusal = {};
    std::optional<packing::WaveRefused> refused = {};
    std::optional<Gtin> gtin = {};
    std::optional<Failure> failure = {};
};

[[nodiscard]] Meaning meaningOf(const WaveAnswer &answer);
[[nodiscard]] QString name(WaveMoment moment);

/// Many boxes packed clave by clave. Each box is an open draft of its own, so that nothing is lost with the
/// wave: starting one again takes up the same boxes.
class WaveFlow
{
public:
    WaveFlow(Station &station, PersonRow user);

    /// The drafts of the class that are open, then the boxes that wait, at most `boxes`, at P-01, P-02 …
    /// Answers how many there are.
    [[nodiscard]] Outcome<int> start(const RoundId &round, BoxClass boxClass, int boxes);
    void stop();
    bool isRunning() const { return m_wave.has_value(); }

    WaveAnswer scan(const QByteArray &code);
    WaveAnswer confirm();
    /// So many of the item in hand go into the box that is read next, in place of all that it needs.
    void setQuantity(Units units) { m_typed = units; }
    const std::optional<Units> &typedQuantity() const { return m_typed; }
    /// The last box was refused by a rule that a supervisor may lift.
    const std::optional<packing::PackRefusal> &liftable() const { return m_rule; }
    /// Lifts it on a supervisor's word, and puts the units into that box.
    WaveAnswer lift(const UserId &supervisor, const packing::OverrideReason &reason);
    /// Takes back the last units that this wave put anywhere.
    WaveAnswer takeBack();

    const packing::Wave &wave() const { return *m_wave; }
    const std::vector<BoxInHand> &boxes() const { return m_hands; }
    QString position(qsizetype box) const;
    std::optional<WaveTarget> next() const;
    /// The items that some box still needs, in shelf order, with the units over all boxes.
    std::vector<NextLine> needs(qsizetype atMost) const;
    /// Units in the boxes and units that they are to hold.
    std::pair<Units, Units> units() const;

private:
    WaveAnswer answerTo(const ScanMeaning &meaning, const QByteArray &code);
    WaveAnswer takeItem(const PackRead &pack, const QByteArray &code);
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
    std::vector<BoxInHand> m_hands;
    std::optional<packing::Wave> m_wave;
    std::vector<qsizetype> m_filled; ///< boxes in the order in which they got something
    std::optional<packing::PutIntoBox> m_asked; ///< waits for one key, or for a supervisor where there is a rule
    std::optional<packing::PackRefusal> m_rule;
    std::optional<Units> m_typed;
};

} // namespace botiquin::presentation

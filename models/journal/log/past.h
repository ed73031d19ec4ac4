// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/store.h"

#include <functional>
#include <memory>

namespace botiquin {

struct Station;

/// Which events stood in a log when its highest order was a mark. Events of other stores may come late, with an order
/// below what was there; who was not there can only take one of two readings.
enum class Past {
    asItCame, ///< what this store got before its first event above the mark
    inOrder,  ///< every event up to the mark, whenever this store got it
};

/// Makes the projections of that log in an empty store, a little at a time; what the live one gets between is above
/// the mark. What is held now is held there.
class PastReplay
{
public:
    PastReplay(Store &live, Store &scratch, quint64 mark, Past past);

    /// The next so many events, in a transaction; whether there are more.
    [[nodiscard]] Outcome<bool> step(int events);
    /// Events read until now.
    qint64 done() const { return m_done; }

private:
    Outcome<void> take(const StoredEvent &stored);

    Store &m_live;
    Store &m_scratch;
    quint64 m_mark;
    Past m_past;
    qint64 m_row = 0;
    qint64 m_done = 0;
};

/// Looks whether the two readings differ in a store.
class LateEvents
{
public:
    LateEvents(Store &live, quint64 mark) : m_live(live), m_mark(mark) {}

    /// Reads the next so many events; whether it is still to be found out.
    [[nodiscard]] Outcome<bool> step(int events);
    bool found() const { return m_isLate; }
    qint64 done() const { return m_done; }

private:
    Store &m_live;
    quint64 m_mark;
    qint64 m_row = 0;
    qint64 m_done = 0;
    bool m_isAbove = false;
    bool m_isLate = false;
};

/// The books of a store as its log stood at a mark, while they are made and after.
class PastBooks
{
public:
    virtual ~PastBooks() = default;

    /// Goes on for about so long; whether more is to be done.
    [[nodiscard]] virtual Outcome<bool> step(int milliseconds) = 0;
    /// Events read until now.
    virtual qint64 done() const = 0;
    /// A station on them; whole once nothing more is to be done.
    virtual Station &station() = 0;
};

using MakePast = std::function<Outcome<std::unique_ptr<PastBooks>>(Station &live, quint64 mark, Past past)>;

} // namespace botiquin

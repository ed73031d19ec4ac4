// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>

namespace botiquin::courier {

using Milliseconds = std::chrono::milliseconds;

/// How often a store speaks with its centre.
struct Pace
{
    Milliseconds atOnce = std::chrono::milliseconds(300); ///< so that what is recorded together goes together
    Milliseconds soon = std::chrono::seconds(20);         ///< after what may wait for its turn
    Milliseconds idle = std::chrono::minutes(3);          ///< after the last contact, for what others recorded
    Milliseconds retryMin = std::chrono::seconds(10);     ///< after the first failure; then twice as long each time
    Milliseconds retryMax = std::chrono::minutes(15);
};

/// When to speak next. Knows no clock: `now` counts from any moment on, and never goes back.
class Timetable
{
public:
    /// `chance` gives a number from 0 to below 1.
    explicit Timetable(std::function<double()> chance, const Pace &pace = {});

    /// Something was recorded here. What goes at once is tried at once even while failures are waited out, without
    /// making the waiting any shorter.
    void noteRecorded(bool goesAtOnce, Milliseconds now);
    /// The centre has something for this store.
    void noteNews(Milliseconds now) { bringForward(now); }
    /// A person wants it now, or there is another centre: failures before count no more.
    void noteWanted(Milliseconds now);

    /// A contact begins. Until it ends none is due.
    void noteBegun();
    /// It ended well; `isMore`: another one follows on its heels.
    void noteSpoken(bool isMore, Milliseconds now);
    /// Nobody was reached, or nothing was understood.
    void noteFailed(Milliseconds now);

    /// When the next contact is due; nothing while there is one.
    std::optional<Milliseconds> due() const { return m_isSpeaking ? std::nullopt : std::optional(m_due); }
    int failures() const { return m_failures; }

private:
    void bringForward(Milliseconds to);
    Milliseconds retryAfter();

    std::function<double()> m_chance;
    Pace m_pace;
    Milliseconds m_due{0}; ///< the first contact is due from the beginning
    bool m_isSpeaking = false;
    std::optional<Milliseconds> m_wanted; ///< by what came while a contact was under way
    bool m_isPersons = false;             ///< a person asked meanwhile
    int m_failures = 0;                   ///< in a row
};

} // namespace botiquin::courier

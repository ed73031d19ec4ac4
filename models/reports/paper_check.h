// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/log/past.h"
#include "reports/printing.h"

#include <memory>

namespace botiquin::reports {

/// A paper as some books give it.
struct CheckedPaper
{
    PaperSubject subject;
    TableDocument document;
};

/// The paper as the station's books give it: none where there is nothing to print, or no such thing; a note for each
/// stop that is given something where no stop is named.
[[nodiscard]] Outcome<std::vector<CheckedPaper>> papersOf(Station &station, const PaperSubject &subject);

/// Whether the parts are what a paper of its kind is of.
[[nodiscard]] bool isWhole(const PaperSubject &subject);

/// A line of a paper's head or table that is not as it was.
struct PaperChange
{
    QString was; ///< empty: it is new
    QString is;  ///< empty: it is gone
};

struct PaperVerdict
{
    enum class Kind {
        isAsNow,     ///< it says what would be printed now
        heldThen,    ///< it says what the log said when it was printed; since then something changed
        differs,     ///< neither now nor then
        markMissing, ///< not now; of when it was printed nothing was said
        logTooShort, ///< this store has not got all of the log that it was printed from
    };
    Kind kind;
    std::optional<PaperSubject> paper = {};  ///< where it holds
    bool isGone = false;                     ///< heldThen: nothing of it would be printed now
    std::vector<PaperChange> changes = {};   ///< heldThen
    QStringList digests = {};                ///< differs: of what could be printed now
};

/// Checks a paper against the log, as it stands and as it stood when the paper was printed, a little at a time: making
/// the books of then replays the log.
class PaperCheck
{
public:
    /// The paper is one of these.
    PaperCheck(Station &station, std::vector<PaperSubject> subjects, PaperMark mark, MakePast makePast);
    ~PaperCheck();

    /// Goes on for about so long, or until it answers; nothing while more is to be done.
    [[nodiscard]] Outcome<std::optional<PaperVerdict>> step(int milliseconds);
    /// Events that were read for it until now.
    qint64 done() const;

private:
    using Step = Outcome<std::optional<PaperVerdict>>;

    Step compareNow();
    Step goOnWithPast(int milliseconds);
    Step lookForLate(int milliseconds);
    Outcome<void> beginPast(Past past);
    Outcome<std::vector<CheckedPaper>> papersIn(Station &station) const;
    PaperVerdict differs() const;

    Station &m_station;
    std::vector<PaperSubject> m_subjects;
    PaperMark m_mark;
    MakePast m_makePast;
    std::optional<std::vector<CheckedPaper>> m_now; ///< once it was looked at
    std::unique_ptr<PastBooks> m_then;
    Past m_past = Past::asItCame;
    std::optional<LateEvents> m_late;
    qint64 m_doneBefore = 0;
};

/// The same at once.
[[nodiscard]] Outcome<PaperVerdict> checkPaper(Station &station, const std::vector<PaperSubject> &subjects,
                                               const PaperMark &mark, const MakePast &makePast);

} // namespace botiquin::reports

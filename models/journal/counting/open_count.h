// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/counting/count_book.h"
#include "journal/station.h"

namespace botiquin {

enum class CountRefusal {
    noRight,
    noSuchCount,      ///< none is open under that name
    nothingInScope,   ///< an empty list, or a shelf where nothing has its place
    unknownItem,      ///< a clave that the catalogue does not hold
    itemNotInCount,   ///< a list holds what it holds
    lotMissing,       ///< units of an item whose lot was not said
    unitsOutOfRange,  ///< less than none, or more than a line may carry
    nothingToCorrect, ///< a second count of a line that was not counted
    alreadyOpen,      ///< an open count holds all of these claves, at the same hour
    countedLater,     ///< the sheet's hour has not come yet
    alreadyBegun,     ///< the sheet's hour is said before its first line
    notGoods,         ///< a code that is no pack's, case's or lot's
    unknownCode,      ///< nobody has said what this GTIN is
    nothingCounted,   ///< no line
    linesMissing,     ///< lines that nobody has counted
    recountMissing,   ///< lines with a difference that were counted once
    rowsAreWrong,     ///< of a sheet, and all or nothing was asked
};
QString name(CountRefusal refusal);

struct CountRefused
{
    CountRefusal rule;
    int lines = 0;      ///< how many are missing; 0 where none is meant
    QString count = {}; ///< of alreadyOpen: the name of the one that is
};

/// A line in hand: what is to be counted, and what was.
struct CountLine
{
    SheetLine sheet;
    LineCount count;

    CountKey key() const { return {sheet.item, sheet.lot()}; }
};

/// What becomes of lines that nobody has counted.
enum class Uncounted {
    refuse,
    leaveOut, ///< their items are no part of the count
    none,     ///< nothing of them is there
};

struct CountEnd
{
    Uncounted uncounted = Uncounted::refuse;
    bool acceptDifferences = false; ///< without a second count
};

/// A count from its first line to the record. Every entry is on disk before it is answered, so that it can be
/// stopped, by a power cut too, and taken up again by its name.
///
/// Goods may move meanwhile. Each entry says when it was counted, and closing adds what moved since; units in
/// boxes that are being packed are counted as the books have them. A lot that came after the count began is taken
/// as the books have it. A sheet that is put in later says its own hour instead, and cuts the books there.
class OpenCount
{
public:
    /// Nothing where no count of that name is open.
    [[nodiscard]] static Outcome<std::optional<OpenCount>> open(Station &station, const QString &name);

    const QString &name() const { return m_name; }
    const CountStart &start() const { return m_start; }
    /// In the order of the shelves.
    const std::vector<CountLine> &lines() const { return m_lines; }
    bool canUndo() const { return m_notes.back().entry.has_value(); }
    int countedLines() const;
    /// Lines with a difference that were counted once.
    std::vector<size_t> toRecount() const;
    std::optional<size_t> firstUncounted(size_t from = 0) const;
    std::optional<size_t> find(const CountKey &key) const;

    /// What somebody counted on a line; `again` is the second count of a line with a difference.
    [[nodiscard]] Answer<size_t, CountRefused> enter(size_t line, Units units, bool again, const UserId &user);
    /// The same of a lot that may be no line yet.
    [[nodiscard]] Answer<size_t, CountRefused> enter(const Lot &lot, Units units, bool again, const UserId &user);
    /// A pack or case in hand adds to its line; the label of a lot only says which line is meant.
    [[nodiscard]] Answer<size_t, CountRefused> scan(const QByteArray &code, bool again, const UserId &user);
    /// The line whose entry was taken back; nothing when there is none.
    [[nodiscard]] Outcome<std::optional<CountKey>> undo();
    /// The hour of a sheet, before its first line is put in.
    [[nodiscard]] Answer<bool, CountRefused> setCountedAt(Instant time);

    [[nodiscard]] Answer<EventId, CountRefused> close(const CountEnd &end, const UserId &user);
    /// Gives the count up: nothing of it is kept.
    [[nodiscard]] Outcome<void> drop();

private:
    OpenCount(Station &station, QString name, std::vector<CountNote> notes);
    void readNotes();
    Outcome<void> loadLines();
    Outcome<void> keep(const CountNote &note);
    Answer<size_t, CountRefused> add(const CountKey &key, Units units, bool scanned, bool again, const UserId &user);
    Outcome<std::optional<CountRefused>> refusalOf(const CountKey &key, Units units, bool again, const UserId &user) const;
    Outcome<void> extend(const Clave &item);
    Outcome<CountEntry> entryOf(const CountKey &key, Units units, bool scanned, bool again, const UserId &user) const;
    Outcome<std::optional<Lot>> lotMeant(const Clave &item, const std::optional<LotText> &text,
                                         const std::optional<Date> &expiry, const std::optional<Maker> &maker) const;
    Outcome<BookMark> markOf(std::optional<qint64> row, quint64 seq, Instant time) const;
    Outcome<std::optional<Units>> cameSince(const CountLine &line) const;
    Outcome<Units> unitsNow(const CountEntry &entry) const;
    Outcome<Result<CountClosed, CountRefused>> sumUp(const CountEnd &end) const;
    Outcome<std::vector<SeenLog>> seenLogs() const;
    std::vector<UserId> counters() const;
    bool holds(const Clave &item) const;

    Station *m_station;
    QString m_name;
    std::vector<CountNote> m_notes; ///< as they are kept
    CountStart m_start;
    CountTally m_tally;
    std::vector<CountLine> m_lines;
};

/// The kind of work under which counts are kept (WorkDrafts).
inline const QString countWork = QStringLiteral("count");
/// The kind of work under which the beginning of a count that is closed stays, by its name: what its sheet was made of.
inline const QString closedCountWork = QStringLiteral("closedCount");

/// Whether the person may count here.
[[nodiscard]] Outcome<bool> mayCount(Station &station, const UserId &user);

} // namespace botiquin

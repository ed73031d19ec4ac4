// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "reports/table_page.h"

#include <QStringList>

namespace botiquin::reports {

/// When a paper is printed, by which program, for whom, and how far the log went that it was printed from.
struct Printing
{
    Instant at;
    QString program; ///< "Botiquín 1.0.0"
    QLocale locale;
    quint64 mark = 0; ///< the highest order of any event then
};

[[nodiscard]] Outcome<Printing> printingOf(Station &station, const QString &program, const QLocale &locale);

/// The papers whose foot says what they can be checked by.
enum class PaperKind {
    manifest,       ///< of a trip
    deliveryNote,   ///< of a trip and a stop
    packingList,    ///< of an SSCC
    pickingList,    ///< of a round, and "R" and a route or "K" and a kit
    countSheet,     ///< of an open count
    shortageReport, ///< of one facility, or of all where none is named
    controlBook,    ///< from a day to a day
    stockCard,      ///< of a clave
};
constexpr int countOf(PaperKind) { return 8; }
/// "manifest", "deliveryNote" …
QString name(PaperKind kind);

/// Which paper: its kind, and what it is of.
struct PaperSubject
{
    PaperKind kind;
    QStringList parts;
    std::optional<Clues> facility = {}; ///< whose; of a trip or a box it goes without saying

    friend bool operator==(const PaperSubject &, const PaperSubject &) = default;
};

/// What a foot says: "7F3A 91C2 0DE4/CX2M4K8Q".
struct PaperMark
{
    QString digest;
    std::optional<quint64> mark; ///< where only the digest was read

    /// As somebody typed it, blanks and case apart; nothing where it is no such thing.
    [[nodiscard]] static std::optional<PaperMark> parse(const QString &typed);
};

/// The code at a paper's corner, of letters that every scanner sends.
struct PaperCode
{
    PaperSubject subject;
    PaperMark mark;

    QString text() const;
    [[nodiscard]] static std::optional<PaperCode> parse(const QString &text);
};

/// What stands at the foot.
[[nodiscard]] PrintStamp stampOf(const Printing &printing, const PaperSubject &subject, const QString &digest);

} // namespace botiquin::reports

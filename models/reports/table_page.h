// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "reports/paper.h"

#include <QLocale>
#include <QString>
#include <optional>
#include <vector>

namespace botiquin::reports {

struct TableColumn
{
    QString title;
    double widthMm; ///< 0: what the others leave, shared among those that say 0
    Paper::Align align = Paper::Align::left;
};

/// One text of a cell under another; it wraps in the column's width, and is never cut in silence.
struct CellText
{
    QString text;
    TextStyle style{3.4};
};

/// Texts, and over them the bars of a linear code with its own text.
struct TableCell
{
    std::vector<CellText> texts;
    std::optional<Symbol> code;
};

using TableRow = std::vector<TableCell>;

/// "Sale de  Almacén Oaxaca": a line of a document's head.
struct DocumentFact
{
    QString label;
    QString value;
    Face face = Face::sans;
};

/// A line to sign on, with who signs and what is to be written.
struct Signature
{
    QString who;
    QString note;
};

/// What the foot of each page says, so that a paper can be checked against the log later.
struct PrintStamp
{
    Instant printedAt;
    QString program; ///< "Botiquín 1.0.0"
    QString digest;  ///< of the facts printed, e.g. "7F3A 91C2 0DE4"
    quint64 mark = 0;  ///< how far the log went; 0 where that is not known
    QString code = {}; ///< the same for a scanner, with what the paper is of: stands at the corner then

    /// What people type to have it checked, the mark in letters and digits: "7F3A 91C2 0DE4/CX2M4K8Q".
    QString check() const { return mark > 0 ? digest + u'/' + QString::number(mark, markBase).toUpper() : digest; }
    static constexpr int markBase = 36;
};

/// A document that is mostly a table, on Letter or A4: head on the first page, header row on each, rows never
/// split, closing words and signatures together on the last page, foot on each.
struct TableDocument
{
    QString title;
    QString subtitle;
    std::vector<DocumentFact> facts; ///< in two columns, the left one filled first
    QString note;                    ///< a sentence over the table
    std::optional<Symbol> corner;    ///< a matrix code at the upper right
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows; ///< as many cells as columns
    QString closing;
    std::vector<Signature> signatures;
    PrintStamp stamp;
    QLocale locale;
};

/// The stamp's code stands at the corner where it has one.
[[nodiscard]] Outcome<void> paintTable(const TableDocument &document, Paper &paper);

} // namespace botiquin::reports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/sheets/sheet_text.h"

#include <QStringList>
#include <vector>

namespace botiquin {

enum class SheetError {
    empty,             ///< no row with anything in it
    tooLarge,          ///< more than Sheet::bytesMax
    workbook,          ///< an old Excel or an OpenDocument file: it has to be saved as XLSX or CSV first
    damagedWorkbook,   ///< an Excel file that cannot be read, or that is made to do harm
    notText,           ///< binary: a control character that no text has
    tooManyRows,       ///< more than Sheet::rowsMax
    tooManyColumns,    ///< a row with more than Sheet::columnsMax cells
    cellTooLong,       ///< a cell with more than Sheet::cellMax characters
    unterminatedQuote, ///< a quote that opens on `line` and never closes
};

/// The lowerCamel name, e.g. "unterminatedQuote".
QString name(SheetError error);

struct SheetFailure
{
    SheetError error;
    qsizetype line = 0; ///< counted from 1; 0 where no line is at fault
};

struct SheetRow
{
    qsizetype line; ///< of the file, counted from 1; where the row begins
    QStringList cells;
};

/// A table as people have it: the rows of a CSV or XLSX file that are not blank, every cell without the white
/// space around it. Which columns it has is not decided here (columns.h).
struct Sheet
{
    static constexpr qsizetype bytesMax = 64 * 1024 * 1024;
    static constexpr qsizetype rowsMax = 1'000'000;
    static constexpr qsizetype columnsMax = 256;
    static constexpr qsizetype cellMax = 32'767;

    QString file; ///< the name that issues give
    TextEncoding encoding = TextEncoding::utf8;
    QChar delimiter = u',';
    std::vector<SheetRow> rows;

    /// An Excel workbook (workbook.h), or text: UTF-8, UTF-16 with a byte order mark or Windows-1252; comma, semicolon or tab, whichever divides the
    /// first rows most evenly (or the one that Excel's first line "sep=;" names); quotes and line ends as in
    /// RFC 4180, with CR alone too, and a quote inside an unquoted cell taken as it is.
    [[nodiscard]] static Result<Sheet, SheetFailure> parse(const QByteArray &bytes, const QString &file);
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/sheet.h"

#include "domain/sheets/workbook.h"

#include <QHash>
#include <algorithm>
#include <optional>

namespace botiquin {

namespace {

/// Reads rows off a text; every row, blank ones too.
class RowReader
{
public:
    RowReader(QStringView text, QChar delimiter, qsizetype firstLine)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_line(firstLine)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    Result<SheetRow, SheetFailure> next()
    {
        SheetRow row{m_line, {}};
        for (bool more = true; more;) {
            auto cell = readCell();
            if (!cell)
                return tl::unexpected(cell.error());
            if (row.cells.size() == Sheet::columnsMax)
                return err(SheetFailure{SheetError::tooManyColumns, row.line});
            row.cells << cell->trimmed();
            more = !atEnd() && m_text[m_at] == m_delimiter;
            if (more)
                ++m_at;
        }
        if (!atEnd())
            takeLineEnd();
        return row;
    }

private:
    bool atCellEnd() const
    {
        return atEnd() || m_text[m_at] == m_delimiter || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
    }

    void takeLineEnd()
    {
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    Result<QString, SheetFailure> readCell()
    {
        QString cell;
        const qsizetype line = m_line;
        if (!atEnd() && m_text[m_at] == u'"') {
            auto quoted = readQuoted();
            if (!quoted)
                return quoted;
            cell = *quoted;
        }
        const qsizetype begin = m_at;
        while (!atCellEnd())
            ++m_at;
        cell += m_text.sliced(begin, m_at - begin);
        if (cell.size() > Sheet::cellMax)
            return err(SheetFailure{SheetError::cellTooLong, line});
        return cell;
    }

    Result<QString, SheetFailure> readQuoted()
    {
        const qsizetype openedOn = m_line;
        QString cell;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    return cell;
                }
                ++m_at;
            } else if (c == u'\n' ||
                       (c == u'\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'\n'))) {
                ++m_line;
            }
            cell += c;
        }
        return err(SheetFailure{SheetError::unterminatedQuote, openedOn});
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_line;
    qsizetype m_at = 0;
};

/// How evenly a delimiter divides the first rows: the usual number of delimiters a row times how many of the
/// rows have just that number.
qsizetype evenness(QStringView text, QChar delimiter)
{
    constexpr int rowsLookedAt = 40;
    QHash<qsizetype, qsizetype> rowsWith;
    RowReader reader(text, delimiter, 1);
    for (int i = 0; i < rowsLookedAt && !reader.atEnd(); ++i) {
        const auto row = reader.next();
        if (!row)
            break;
        ++rowsWith[row->cells.size() - 1];
    }
    qsizetype best = 0;
    for (auto it = rowsWith.cbegin(); it != rowsWith.cend(); ++it)
        best = std::max(best, it.key() * it.value() * it.value());
    return best;
}

QChar likelyDelimiter(QStringView text)
{
    QChar likely = u',';
    qsizetype best = evenness(text, likely);
    for (const QChar candidate : {QChar(u';'), QChar(u'\t')}) {
        const qsizetype even = evenness(text, candidate);
        if (even > best) {
            best = even;
            likely = candidate;
        }
    }
    return likely;
}

/// Excel's own first line, e.g. "sep=;".
std::optional<QChar> namedDelimiter(QStringView text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 6)
        return std::nullopt;
    const QChar delimiter = text[4];
    const bool known = delimiter == u',' || delimiter == u';' || delimiter == u'\t';
    return known && (text[5] == u'\n' || text[5] == u'\r') ? std::optional(delimiter) : std::nullopt;
}

bool isNoText(QChar c)
{
    return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f';
}

/// The line of the first character that no text has; 0 for none. DOS ends a file with one (0x1A), which is
/// taken off here.
qsizetype binaryLine(QString &text)
{
    if (text.endsWith(QChar(0x1A)))
        text.chop(1);
    const auto bad = std::find_if(text.cbegin(), text.cend(), isNoText);
    return bad == text.cend() ? 0 : 1 + std::count(text.cbegin(), bad, u'\n');
}

bool isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

bool isOldWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0");
}

bool isBlank(const SheetRow &row)
{
    return std::all_of(row.cells.cbegin(), row.cells.cend(),
                       [](const QString &cell) { return cell.isEmpty(); });
}

} // namespace

QString name(SheetError error)
{
    switch (error) {
    case SheetError::empty: return QStringLiteral("empty");
    case SheetError::tooLarge: return QStringLiteral("tooLarge");
    case SheetError::workbook: return QStringLiteral("workbook");
    case SheetError::damagedWorkbook: return QStringLiteral("damagedWorkbook");
    case SheetError::notText: return QStringLiteral("notText");
    case SheetError::tooManyRows: return QStringLiteral("tooManyRows");
    case SheetError::tooManyColumns: return QStringLiteral("tooManyColumns");
    case SheetError::cellTooLong: return QStringLiteral("cellTooLong");
    case SheetError::unterminatedQuote: return QStringLiteral("unterminatedQuote");
    }
    return {};
}

Result<Sheet, SheetFailure> Sheet::parse(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > bytesMax)
        return err(SheetFailure{SheetError::tooLarge, 0});
    if (isArchive(bytes))
        return readWorkbook(bytes, file);
    if (isOldWorkbook(bytes))
        return err(SheetFailure{SheetError::workbook, 0});
    DecodedText decoded = decodeText(bytes);
    if (const qsizetype line = binaryLine(decoded.text))
        return err(SheetFailure{SheetError::notText, line});

    const auto named = namedDelimiter(decoded.text);
    Sheet sheet{file, decoded.encoding, named ? *named : likelyDelimiter(decoded.text), {}};
    RowReader reader(decoded.text, sheet.delimiter, 1);
    if (named)
        (void)reader.next();
    while (!reader.atEnd()) {
        auto row = reader.next();
        if (!row)
            return tl::unexpected(row.error());
        if (isBlank(*row))
            continue;
        if (static_cast<qsizetype>(sheet.rows.size()) == rowsMax)
            return err(SheetFailure{SheetError::tooManyRows, row->line});
        sheet.rows.push_back(*std::move(row));
    }
    if (sheet.rows.empty())
        return err(SheetFailure{SheetError::empty, 0});
    return sheet;
}

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/table_page.h"

#include "base/assertion.h"
#include "reports/document_head.h"
#include "reports/paper_words.h"

#include <QCoreApplication>

namespace botiquin::reports {

namespace {

constexpr double hairline = 0.25;
constexpr double strongLine = 0.5;
constexpr double cellGap = 3.0; ///< between columns
constexpr double rowPadding = 1.5;
constexpr double lineEms = 1.3;
constexpr double firstBaselineEms = 1.02;
constexpr double codeHeight = 8.0;
constexpr double codeModuleMax = 0.34;
constexpr double codeModuleMin = 0.25;
constexpr double footHeight = 8.0;
constexpr double signatureHeight = 34.0;
constexpr int cellLinesMax = 12;

/// A cell's texts, set in the width of its column.
struct SetCell
{
    std::vector<FittedText> texts;
    int codeDots = 0;
    double height = 0.0;
};

constexpr TextStyle titleStyle{3.2};

struct SetRow
{
    std::vector<SetCell> cells;
    double height = 0.0;
};

class TablePages
{
    Q_DECLARE_TR_FUNCTIONS(TablePages)

public:
    TablePages(const TableDocument &document, Paper &paper)
        : m_document(document)
        , m_paper(paper)
        , m_left(pageMarginMm)
        , m_right(paper.size().width() - pageMarginMm)
        , m_bottom(paper.size().height() - pageMarginMm - footHeight)
        , m_head(document, paper)
    {
        placeColumns();
    }

    Outcome<void> paint()
    {
        for (const TableRow &row : m_document.rows) {
            BQ_TRY_ASSIGN(auto set, setRow(row));
            m_rows.push_back(std::move(set));
        }
        if (!m_document.closing.isEmpty())
            m_closing = m_paper.fit(m_document.closing, {3.4}, m_right - m_left, {{3.4, 4}});
        const std::vector<size_t> starts = breakPages();
        for (size_t page = 0; page < starts.size(); ++page) {
            const bool isLast = page + 1 == starts.size();
            if (page > 0)
                m_paper.newPage();
            const double end = paintRows(page == 0, starts[page], isLast ? m_rows.size() : starts[page + 1]);
            if (isLast)
                paintClosing(end);
            paintFoot(page + 1, starts.size());
        }
        return {};
    }

private:
    struct Column
    {
        double x;
        double width;
        FittedText title;
    };

    void placeColumns()
    {
        double fixed = cellGap * double(m_document.columns.size() - 1);
        int sharing = 0;
        for (const TableColumn &column : m_document.columns) {
            fixed += column.widthMm;
            sharing += column.widthMm == 0.0 ? 1 : 0;
        }
        const double rest = m_right - m_left - fixed;
        BQ_ASSERT(sharing == 0 ? rest > -0.01 : rest / sharing > 10.0);
        double x = m_left;
        for (const TableColumn &column : m_document.columns) {
            const double width = column.widthMm > 0.0 ? column.widthMm : rest / sharing;
            m_columns.push_back(
                {x, width, m_paper.fit(column.title, titleStyle, width, {{titleStyle.sizeMm, 2}})});
            m_titleLines = qMax(m_titleLines, m_columns.back().title.lines.size());
            x += width + cellGap;
        }
    }

    Outcome<SetRow> setRow(const TableRow &row)
    {
        BQ_ASSERT(row.size() == m_columns.size());
        SetRow set;
        for (size_t i = 0; i < row.size(); ++i) {
            BQ_TRY_ASSIGN(auto cell, setCell(row[i], m_columns[i].width));
            set.height = qMax(set.height, cell.height);
            set.cells.push_back(std::move(cell));
        }
        set.height += 2 * rowPadding;
        return set;
    }

    Outcome<SetCell> setCell(const TableCell &cell, double width)
    {
        SetCell set;
        if (cell.code) {
            set.codeDots = dotsThatFit(*cell.code, width, codeModuleMin, codeModuleMax, m_paper.dpi());
            if (set.codeDots == 0)
                return fail(Failure::Kind::malformed, QStringLiteral("a code is too long for its column"));
            set.height += codeHeight + 0.6;
        }
        for (const CellText &text : cell.texts) {
            set.texts.push_back(
                m_paper.fit(text.text, text.style, width, {{text.style.sizeMm, cellLinesMax}}));
            set.height += double(set.texts.back().lines.size()) * lineEms * text.style.sizeMm;
        }
        return set;
    }

    double headerRowHeight() const { return 2.4 + double(m_titleLines) * lineEms * titleStyle.sizeMm; }

    double firstRowTop(bool isFirstPage) const
    {
        return (isFirstPage ? m_head.bottom() : m_head.continuationBottom()) + headerRowHeight();
    }

    double closingHeight() const
    {
        const double words = m_closing.lines.isEmpty() ? 0.0 : 4.0 + double(m_closing.lines.size()) * 4.4;
        return words + (m_document.signatures.empty() ? 0.0 : signatureHeight);
    }

    /// The first row of each page; what closes the document stays with the last row.
    std::vector<size_t> breakPages() const
    {
        std::vector<size_t> starts{0};
        double y = firstRowTop(true);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const bool isLast = i + 1 == m_rows.size();
            const double needed = m_rows[i].height + (isLast ? closingHeight() : 0.0);
            if (y + needed > m_bottom && i > starts.back()) {
                starts.push_back(i);
                y = firstRowTop(false);
            }
            y += m_rows[i].height;
        }
        return starts;
    }

    /// Where the last row ends.
    double paintRows(bool isFirstPage, size_t from, size_t to)
    {
        if (isFirstPage)
            m_head.paint(m_paper);
        else
            m_head.paintContinuation(m_paper);
        double y = firstRowTop(isFirstPage);
        paintHeaderRow(y);
        for (size_t i = from; i < to; ++i) {
            for (size_t column = 0; column < m_columns.size(); ++column)
                paintCell(m_document.rows[i][column], m_rows[i].cells[column], column, y, m_rows[i].height);
            y += m_rows[i].height;
            const bool isLast = i + 1 == m_rows.size();
            m_paper.rule(m_left, m_right, y, isLast ? strongLine : hairline);
        }
        return y;
    }

    void paintHeaderRow(double bottom)
    {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns[i];
            const double above = double(column.title.lines.size() - 1) * lineEms * titleStyle.sizeMm;
            m_paper.lines(column.x, bottom - 2.0 - above, column.width, column.title, titleStyle,
                          m_document.columns[i].align, lineEms);
        }
        m_paper.rule(m_left, m_right, bottom, strongLine);
    }

    void paintCell(const TableCell &cell, const SetCell &set, size_t column, double top, double rowHeight)
    {
        const auto [x, width, title] = m_columns[column];
        double y = top + (rowHeight - set.height) / 2;
        if (cell.code) {
            const double quiet = m_paper.mm(cell.code->quiet.left() * set.codeDots);
            m_paper.symbol(x + quiet, y, *cell.code, set.codeDots, codeHeight);
            y += codeHeight + 0.6;
        }
        for (size_t i = 0; i < set.texts.size(); ++i) {
            const TextStyle &style = cell.texts[i].style;
            m_paper.lines(x, y + firstBaselineEms * style.sizeMm, width, set.texts[i], style,
                          m_document.columns[column].align, lineEms);
            y += double(set.texts[i].lines.size()) * lineEms * style.sizeMm;
        }
    }

    void paintClosing(double tableEnd)
    {
        m_paper.lines(m_left, tableEnd + 6.2, m_right - m_left, m_closing, {3.4}, Paper::Align::left,
                      lineEms);
        const auto count = m_document.signatures.size();
        constexpr double gap = 7.0;
        const double width = (m_right - m_left - gap * (double(count) - 1)) / double(count);
        const double line = m_bottom - 15.0;
        for (size_t i = 0; i < count; ++i) {
            const Signature &signature = m_document.signatures[i];
            const double x = m_left + double(i) * (width + gap);
            m_paper.rule(x, x + width, line, hairline);
            m_paper.fitted(x, line + 4.8, width, signature.who, {3.5, true}, {{3.5, 1}, {smallestTextMm, 1}});
            m_paper.fitted(x, line + 9.0, width, signature.note, {3.2}, {{3.2, 1}});
        }
    }

    void paintFoot(size_t page, size_t pages)
    {
        const double baseline = m_paper.size().height() - pageMarginMm;
        const PrintStamp &stamp = m_document.stamp;
        m_paper.rule(m_left, m_right, baseline - 4.6, hairline);
        const TextStyle style{smallestTextMm};
        const QString printed = tr("Impreso el %1").arg(dateAndTime(stamp.printedAt, m_document.locale));
        const QString lead =
            QStringList{printed, stamp.program, tr("comprobación") + u' '}.join(QStringLiteral(" · "));
        const double used = m_paper.text(m_left, baseline, lead, style);
        const QString number = tr("Página %1 de %2").arg(page).arg(pages);
        const double numberWidth =
            m_paper.text(m_right, baseline, number, {smallestTextMm, true}, Paper::Align::right);
        m_paper.fitted(m_left + used, baseline, m_right - m_left - used - numberWidth - 4.0, stamp.check(),
                       {smallestTextMm, false, Face::mono}, {{smallestTextMm, 1}});
    }

    const TableDocument &m_document;
    Paper &m_paper;
    double m_left;
    double m_right;
    double m_bottom; ///< where the foot begins
    DocumentHead m_head;
    std::vector<Column> m_columns;
    qsizetype m_titleLines = 1;
    std::vector<SetRow> m_rows;
    FittedText m_closing{};
};

} // namespace

Outcome<void> paintTable(const TableDocument &document, Paper &paper)
{
    TableDocument coded = document;
    if (!document.stamp.code.isEmpty()) {
        BQ_TRY_ASSIGN(coded.corner, qr(document.stamp.code.toUtf8()));
    }
    return TablePages(coded, paper).paint();
}

} // namespace botiquin::reports

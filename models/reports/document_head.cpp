// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document_head.h"

#include <QCoreApplication>

namespace botiquin::reports {

namespace {

constexpr double left = pageMarginMm;
constexpr double cornerSide = 26.0;
constexpr double leading = 1.2;
constexpr double factLine = 5.1;
constexpr double continuationHeight = 8.0;
constexpr TextStyle titleStyle{8.0, true};
constexpr TextStyle subtitleStyle{4.2};
constexpr TextStyle factStyle{3.5};
constexpr TextStyle noteStyle{3.5};

double heightOf(const FittedText &text)
{
    return double(qMax<qsizetype>(0, text.lines.size() - 1)) * leading * text.sizeMm;
}

} // namespace

DocumentHead::DocumentHead(const TableDocument &document, Paper &paper)
    : m_document(document)
    , m_width(paper.size().width() - 2 * left)
{
    const double beside = m_width - (document.corner ? cornerSide + 6.0 : 0.0);
    m_title = paper.fit(document.title, titleStyle, beside, {{8.0, 1}, {7.0, 1}, {6.0, 2}, {5.0, 3}});
    m_titleBaseline = left + 8.2 + 0.9 * m_title.sizeMm;
    m_subtitle = paper.fit(document.subtitle, subtitleStyle, beside, {{4.2, 1}, {3.6, 2}, {3.4, 4}});
    m_subtitleBaseline = m_titleBaseline + heightOf(m_title) + 6.2;
    m_bottom = m_subtitleBaseline + heightOf(m_subtitle) + 1.5;
    setFacts(paper, beside);
    if (document.corner)
        m_bottom = qMax(m_bottom, left + cornerSide + 4.0);
    if (document.note.isEmpty())
        return;
    m_note = paper.fit(document.note, noteStyle, m_width, {{noteStyle.sizeMm, 3}});
    m_noteBaseline = m_bottom + 5.5;
    m_bottom = m_noteBaseline + heightOf(m_note) + 3.0;
}

void DocumentHead::setFacts(Paper &paper, double width)
{
    for (const DocumentFact &fact : m_document.facts)
        m_labelWidth = qMax(m_labelWidth, textWidthMm(fact.label, factStyle, paper.dpi()));
    const double columnWidth = width / 2;
    std::vector<FittedText> values;
    for (const DocumentFact &fact : m_document.facts) {
        values.push_back(paper.fit(fact.value, {factStyle.sizeMm, true, fact.face},
                                   columnWidth - m_labelWidth - 9.0, {{3.5, 1}, {3.2, 4}}));
    }
    const size_t half = (values.size() + 1) / 2;
    const double leftEnd = factBaselines(values, 0, half, left);
    const double rightEnd = factBaselines(values, half, values.size(), left + columnWidth);
    m_bottom = qMax(leftEnd, rightEnd);
}

double DocumentHead::factBaselines(const std::vector<FittedText> &values, size_t from, size_t to, double x)
{
    double end = m_bottom;
    double baseline = m_bottom + 6.3;
    for (size_t i = from; i < to; ++i) {
        m_facts.push_back({values[i], x, baseline});
        end = baseline + heightOf(values[i]) + 1.5;
        baseline += factLine + heightOf(values[i]);
    }
    return end;
}

double DocumentHead::continuationBottom() const
{
    return left + continuationHeight;
}

void DocumentHead::paint(Paper &paper) const
{
    paper.icon(left, left, 6.0, kitIcon());
    const double brand = paper.text(left + 7.8, left + 4.5, QStringLiteral("Botiquín"), {3.9, true});
    paper.text(left + 7.8 + brand, left + 4.5, QStringLiteral(" · Rutas de la Salud"), {3.9});
    paper.lines(left, m_titleBaseline, m_width, m_title, titleStyle, Paper::Align::left, leading);
    paper.lines(left, m_subtitleBaseline, m_width, m_subtitle, subtitleStyle, Paper::Align::left, leading);
    for (size_t i = 0; i < m_facts.size(); ++i) {
        const auto &[value, x, baseline] = m_facts[i];
        paper.text(x, baseline, m_document.facts[i].label, factStyle);
        paper.lines(x + m_labelWidth + 4.0, baseline, m_width, value, {3.5, true, m_document.facts[i].face},
                    Paper::Align::left, leading);
    }
    paper.lines(left, m_noteBaseline, m_width, m_note, noteStyle, Paper::Align::left, leading);
    if (const auto &corner = m_document.corner) {
        const int dots = dotsThatFit(*corner, cornerSide + 4.0, 0.1, 1.0, paper.dpi());
        const double side = paper.mm(corner->modules.width() * dots);
        paper.symbol(left + m_width - side, left, *corner, dots);
    }
}

void DocumentHead::paintContinuation(Paper &paper) const
{
    paper.icon(left, left - 0.6, 5.0, kitIcon());
    const double used = paper.text(left + 6.6, left + 3.2, m_title.lines.join(u' '), {3.4, true});
    paper.fitted(left + 6.6 + used + 3.0, left + 3.2, m_width - used - 9.6, m_document.subtitle, {3.4},
                 {{3.4, 1}, {smallestTextMm, 1}});
}

} // namespace botiquin::reports

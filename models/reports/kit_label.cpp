// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/kit_label.h"

#include "reports/paper_words.h"

#include <QCoreApplication>

namespace botiquin::reports {

namespace {

constexpr double leftEdge = 5.0;
constexpr double rightEdge = 95.0;
constexpr double innerWidth = rightEdge - leftEdge;
constexpr double ruleWidth = 0.5;
constexpr double linearModule = 0.5;
constexpr double linearHeight = 32.0;
constexpr double linearTop = 109.0;
constexpr double matrixModule = 1.2;
constexpr TextStyle caption{3.2};
constexpr TextStyle plain{3.25};
constexpr TextStyle strong{3.25, true};
constexpr TextStyle fixedStrong{3.25, true, Face::mono};

class LabelDrawing
{
    Q_DECLARE_TR_FUNCTIONS(KitLabel)

public:
    LabelDrawing(const KitLabel &label, Paper &paper, const Symbol &linear, const Symbol &matrix)
        : m_label(label)
        , m_paper(paper)
        , m_linear(linear)
        , m_matrix(matrix)
    {
    }

    void paint()
    {
        header();
        destination();
        journey();
        contents();
        code();
    }

private:
    void header()
    {
        m_paper.icon(leftEdge, 4.0, 5.5, kitIcon());
        const QString month = tr("Kit de %1").arg(monthAndYear(m_label.month, m_label.locale));
        m_paper.fitted(12.0, 8.1, 58.0, month, {3.8, true}, {{3.8, 1}, {3.25, 1}});
        const QString box = tr("%1 de %2").arg(m_label.box).arg(m_label.boxes);
        m_paper.text(rightEdge, 8.0, box, {3.25, false, Face::mono}, Paper::Align::right);
        m_paper.rule(leftEdge, rightEdge, 11.75, ruleWidth);
    }

    void destination()
    {
        m_paper.text(leftEdge, 17.1, tr("Entregar en"), caption);
        if (m_label.isReprint)
            m_paper.text(rightEdge, 17.1, tr("Etiqueta reimpresa"), caption, Paper::Align::right);
        const TextStyle style{9.0, true};
        constexpr double leading = 1.083;
        const auto name = m_paper.fit(m_label.facilityName, style, innerWidth, destinationSteps());
        const double first = 18.25 + name.sizeMm * 0.917;
        const double last = m_paper.lines(leftEdge, first, innerWidth, name, style, Paper::Align::left, leading);
        m_bottom = qMax(last + name.sizeMm * 0.24, 38.4);
        const QString place = QStringList{m_label.municipality, m_label.state}.join(QLatin1String(", "));
        m_paper.fitted(leftEdge, m_bottom + 4.2, innerWidth, place, {3.75}, {{3.75, 1}, {3.2, 1}});
        m_paper.text(leftEdge, m_bottom + 11.0, m_label.clues.text(), {5.5, true, Face::mono});
        m_paper.rule(leftEdge, rightEdge, m_bottom + 14.85, ruleWidth);
        m_bottom += 14.85;
    }

    /// The frame of a cold box takes the room of a third line of full size.
    std::vector<FitStep> destinationSteps() const
    {
        std::vector<FitStep> steps{{9.0, 2}, {8.0, 3}, {7.0, 3}, {6.0, 4}, {5.0, 5}, {4.0, 6}};
        if (m_label.content != LabelContent::cold)
            steps.insert(steps.begin() + 1, {9.0, 3});
        return steps;
    }

    void journey()
    {
        const std::vector<FitStep> wide{{7.5, 1}, {6.0, 1}, {5.0, 1}, {4.0, 1}, {3.2, 2}};
        const double captions = m_bottom + 5.5;
        const double values = m_bottom + 13.4;
        const TextStyle fixed{7.5, true, Face::mono};
        m_paper.text(leftEdge, captions, tr("Ruta"), caption);
        m_paper.fitted(leftEdge, values, 32.0, m_label.route ? m_label.route->text() : absent, fixed, wide);
        m_paper.text(38.75, captions, tr("Parada"), caption);
        m_paper.fitted(38.75, values, 20.0, m_label.stop ? QString::number(*m_label.stop) : absent, fixed, wide);
        m_paper.text(62.5, captions, tr("Entrega"), caption);
        const QString day = m_label.deliverOn ? weekdayDate(*m_label.deliverOn, m_label.locale) : absent;
        m_paper.fitted(62.5, values - 0.7, rightEdge - 62.5, day, {5.6, true}, {{5.6, 1}, {5.0, 1}, {4.0, 1}});
        m_paper.rule(leftEdge, rightEdge, m_bottom + 17.4, ruleWidth);
        m_bottom += 17.4;
    }

    void contents()
    {
        const int dots = dotsAtLeast(matrixModule, m_paper.dpi());
        const double side = m_paper.mm(m_matrix.modules.width() * dots);
        m_paper.symbol(rightEdge - side, m_bottom + 2.5, m_matrix, dots);
        m_contentsWidth = rightEdge - side - 4.0 - leftEdge;
        if (m_label.content == LabelContent::cold)
            coldContents();
        else
            dryContents();
    }

    void dryContents()
    {
        contentLines(m_bottom + 6.6, {{{}, plain, summary(), strong},
                                      {tr("Sello") + u' ', plain, m_label.seal.text(), fixedStrong},
                                      kindLine(),
                                      {{}, plain, origin(), plain}});
    }

    void coldContents()
    {
        const QRectF frame(leftEdge, m_bottom + 2.5, m_contentsWidth, 10.6);
        m_paper.frame(frame, 0.7, 1.5);
        m_paper.icon(frame.left() + 1.0, frame.top() + 1.3, 8.0, coldIcon());
        m_paper.fitted(frame.left() + 9.5, frame.top() + 7.75, frame.width() - 11.0, tr("FRÍO 2 a 8 °C"), {6.8, true},
                       {{6.8, 1}, {6.2, 1}, {5.6, 1}, {5.0, 1}});
        contentLines(m_bottom + 17.1, {{{}, plain, summary(), strong},
                                       {tr("Sello") + u' ', plain, m_label.seal.text(), fixedStrong},
                                       {{}, plain, origin(), plain}});
    }

    /// A lead in one style and, after it, what may need two lines.
    struct ContentLine
    {
        QString lead;
        TextStyle leadStyle;
        QString rest;
        TextStyle restStyle;
    };

    ContentLine kindLine() const
    {
        if (m_label.coldClaves > 0)
            return {tr("Lleva %n claves en frío", nullptr, m_label.coldClaves), strong, tr(": 2 a 8 °C"), plain};
        const bool dry = m_label.content == LabelContent::dry;
        return {{}, plain, dry ? tr("Medicamentos") : tr("Material de curación"), plain};
    }

    /// Lines move together when long ones would come too near the bars.
    void contentLines(double first, const std::vector<ContentLine> &all)
    {
        std::vector<FittedText> rests;
        qsizetype count = 0;
        for (const ContentLine &line : all) {
            const double lead = textWidthMm(line.lead, line.leadStyle, m_paper.dpi());
            rests.push_back(m_paper.fit(line.rest, line.restStyle, m_contentsWidth - lead,
                                        {{line.restStyle.sizeMm, 1}, {smallestTextMm, 2}}));
            count += rests.back().lines.size();
        }
        const double pitch = qBound(3.3, (linearTop - 2.0 - first) / double(qMax<qsizetype>(1, count - 1)), 4.75);
        double baseline = first;
        for (size_t i = 0; i < all.size(); ++i) {
            const double lead = m_paper.text(leftEdge, baseline, all[i].lead, all[i].leadStyle);
            m_paper.lines(leftEdge + lead, baseline, m_contentsWidth - lead, rests[i], all[i].restStyle,
                          Paper::Align::left, pitch / rests[i].sizeMm);
            baseline += pitch * double(rests[i].lines.size());
        }
    }

    QString summary() const
    {
        const QString claves = tr("%n claves", nullptr, m_label.claves);
        const QString pieces = tr("%1 piezas").arg(amount(m_label.pieces, m_label.locale));
        return claves + QLatin1String(" · ") + pieces;
    }

    QString origin() const
    {
        return m_label.warehouse + QStringLiteral(" · ") + shortDate(m_label.sealedOn, m_label.locale);
    }

    void code()
    {
        const int dots = dotsNearest(linearModule, m_paper.dpi());
        const double width = m_paper.mm(m_linear.modules.width() * dots);
        m_paper.symbol((m_paper.size().width() - width) / 2, linearTop, m_linear, dots, linearHeight);
        const TextStyle style{3.75, false, Face::mono};
        const double middle = m_paper.size().width() / 2 - textWidthMm(m_linear.text, style, m_paper.dpi()) / 2;
        m_paper.text(middle, 145.5, m_linear.text, style);
    }

    const KitLabel &m_label;
    Paper &m_paper;
    const Symbol &m_linear;
    const Symbol &m_matrix;
    double m_bottom = 0.0; ///< of what is painted so far
    double m_contentsWidth = 0.0;
};

} // namespace

Outcome<void> paintKitLabel(const KitLabel &label, Paper &paper)
{
    const std::vector<Gs1Element> elements{{"00", label.sscc.text().toLatin1()}};
    BQ_TRY_ASSIGN(const auto linear, gs1_128(elements));
    BQ_TRY_ASSIGN(const auto matrix, gs1DataMatrix(elements));
    LabelDrawing(label, paper, linear, matrix).paint();
    return {};
}

} // namespace botiquin::reports

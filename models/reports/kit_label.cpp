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
        const QString month = monthAndYear(m_label.month, m_label.locale);
        const QString kit = !m_label.sentFor.isEmpty() ? tr("Envío: %1").arg(m_label.sentFor)
            : m_label.kits > 1
            ? tr("Kit %1 de %2 · %3").arg(QString::number(m_label.kit), QString::number(m_label.kits), month)
            : tr("Kit de %1").arg(month);
        m_paper.fitted(12.0, 8.1, 55.0, kit, {3.8, true}, {{3.8, 1}, {3.25, 1}, {smallestTextMm, 1}});
        const QString box = tr("Caja %1 de %2").arg(m_label.box).arg(m_label.boxes);
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
        const double first = 18.8 + name.sizeMm * 0.856;
        const double last =
            m_paper.lines(leftEdge, first, innerWidth, name, style, Paper::Align::left, leading);
        const double nameEnd = qMax(last + name.sizeMm * 0.24, 38.4);
        const QString place = QStringList{m_label.municipality, m_label.state}.join(QLatin1String(", "));
        const double placeEnd = m_paper.fitted(leftEdge, nameEnd + 4.2, innerWidth, place, {3.75},
                                               {{3.75, 1}, {3.4, 1}, {smallestTextMm, 2}});
        m_paper.text(leftEdge, placeEnd + 6.8, m_label.clues.text(), {5.5, true, Face::mono});
        m_bottom = placeEnd + 10.65;
        m_paper.rule(leftEdge, rightEdge, m_bottom, ruleWidth);
    }

    /// The frame of a cold box takes the room of further lines.
    std::vector<FitStep> destinationSteps() const
    {
        if (m_label.content == LabelContent::cold)
            return {{9.0, 2}, {7.5, 3}, {6.5, 3}, {5.0, 4}, {4.0, 5}};
        return {{9.0, 2}, {9.0, 3}, {8.0, 3}, {7.0, 3}, {6.0, 4}, {5.0, 5}, {4.0, 6}};
    }

    void journey()
    {
        const TextStyle fixed{7.5, true, Face::mono};
        const QString day = m_label.deliverOn ? weekdayDate(*m_label.deliverOn, m_label.locale) : absent;
        journeyField(leftEdge, 32.0, tr("Ruta"), m_label.route ? m_label.route->text() : absent, fixed);
        journeyField(38.75, 21.0, tr("Parada"), m_label.stop ? QString::number(*m_label.stop) : absent,
                     fixed);
        journeyField(62.5, rightEdge - 62.5, tr("Entrega"), day, {5.6, true});
        m_bottom += 17.4;
        m_paper.rule(leftEdge, rightEdge, m_bottom, ruleWidth);
    }

    /// One line stands on the common baseline; more of them share the height under the caption.
    void journeyField(double x, double width, const QString &name, const QString &value,
                      const TextStyle &style)
    {
        m_paper.text(x, m_bottom + 5.5, name, caption);
        const auto set = m_paper.fit(value, style, width,
                                     {{style.sizeMm, 1}, {5.4, 1}, {4.6, 1}, {3.8, 1}, {smallestTextMm, 3}});
        const double first = set.lines.size() == 1 ? 13.4 - (7.5 - style.sizeMm) * 0.36 : 9.3;
        m_paper.lines(x, m_bottom + first, width, set, style, Paper::Align::left, 1.08);
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
                                      {tr("Sello") + u' ', plain, sealText(), fixedStrong},
                                      kindLine(),
                                      {{}, plain, origin(), plain}});
    }

    void coldContents()
    {
        const bool isRoomy = linearTop - m_bottom > 34.0;
        const double height = isRoomy ? 13.6 : 10.6;
        const double iconSide = height - 2.6;
        const QRectF frame(leftEdge, m_bottom + 2.5, m_contentsWidth, height);
        m_paper.frame(frame, 0.7, 1.5);
        m_paper.icon(frame.left() + 0.6, frame.top() + 1.3, iconSide, coldIcon());
        const TextStyle large{isRoomy ? 8.0 : 6.8, true};
        m_paper.fitted(frame.left() + iconSide, frame.top() + height / 2 + large.sizeMm * 0.36,
                       frame.width() - iconSide - 1.0, tr("FRÍO 2 a 8 °C"), large,
                       {{large.sizeMm, 1}, {6.8, 1}, {6.0, 1}, {5.0, 1}});
        contentLines(frame.bottom() + (isRoomy ? 5.4 : 4.4),
                     {{{}, plain, summary(), strong},
                      {tr("Sello") + u' ', plain, sealText(), fixedStrong},
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

    QString sealText() const { return m_label.seal ? m_label.seal->text() : absent; }

    ContentLine kindLine() const
    {
        if (!m_label.sentFor.isEmpty())
            return {{}, plain, tr("Va de una unidad a otra"), plain};
        if (m_label.coldClaves > 0)
            return {tr("Lleva %n claves en frío", nullptr, m_label.coldClaves), strong, tr(": 2 a 8 °C"),
                    plain};
        const bool dry = m_label.content == LabelContent::dry;
        return {{}, plain, dry ? tr("Medicamentos") : tr("Material de curación"), plain};
    }

    /// Lines move together, and the last long ones keep to one line, when they would come too near the bars.
    void contentLines(double first, const std::vector<ContentLine> &all)
    {
        constexpr double pitchMin = 3.4;
        constexpr double pitchMax = 4.75;
        const double room = linearTop - 2.0 - first;
        int spare = int(room / pitchMin) + 1 - int(all.size());
        std::vector<FittedText> rests;
        qsizetype count = 0;
        for (const ContentLine &line : all) {
            const double lead = textWidthMm(line.lead, line.leadStyle, m_paper.dpi());
            rests.push_back(m_paper.fit(line.rest, line.restStyle, m_contentsWidth - lead,
                                        {{line.restStyle.sizeMm, 1}, {smallestTextMm, spare > 0 ? 2 : 1}}));
            spare -= int(rests.back().lines.size()) - 1;
            count += rests.back().lines.size();
        }
        const double pitch = qBound(pitchMin, room / double(qMax<qsizetype>(1, count - 1)), pitchMax);
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
        return claves + QStringLiteral(" · ") + pieces;
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
        const double middle =
            m_paper.size().width() / 2 - textWidthMm(m_linear.text, style, m_paper.dpi()) / 2;
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

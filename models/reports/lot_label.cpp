// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/lot_label.h"

#include "reports/paper_words.h"

#include <QCoreApplication>
#include <QUrl>

namespace botiquin::reports {

namespace {

constexpr double leftEdge = 4.0;
constexpr double rightEdge = 96.0;
constexpr double innerWidth = rightEdge - leftEdge;
constexpr double matrixModule = 0.75;
constexpr double matrixRoom = 17.0; ///< quiet zones included; the captions begin under it
constexpr double linearModuleMin = 0.25;
constexpr double linearModuleMax = 0.5;
constexpr double linearTop = 32.6;
constexpr double linearHeight = 11.0;
constexpr double halfHeight = 4.0;
constexpr TextStyle caption{3.2};
constexpr qsizetype lotCharactersMax = 20;
constexpr qsizetype internalCharactersMax = 90;

/// Set 82 of the General Specifications, figure 7.11-1.
bool isInSet82(char c)
{
    const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return alphanumeric || (c != '\0' && QByteArrayView("!\"%&'()*+,-./_:;<=>?").contains(c));
}

std::optional<Gs1Element> lotElement(const LotText &lot)
{
    const QByteArray bytes = lot.text().toUtf8();
    if (bytes.size() <= lotCharactersMax && std::all_of(bytes.begin(), bytes.end(), isInSet82))
        return Gs1Element{"10", bytes};
    const QByteArray encoded = QUrl::toPercentEncoding(lot.text(), {}, "~");
    if (encoded.size() <= internalCharactersMax)
        return Gs1Element{"92", encoded};
    return {};
}

class LotLabelDrawing
{
    Q_DECLARE_TR_FUNCTIONS(LotLabel)

public:
    LotLabelDrawing(const LotLabel &label, Paper &paper)
        : m_label(label)
        , m_paper(paper)
        , m_elements(lotElements(label))
    {
    }

    Outcome<void> paint()
    {
        BQ_TRY(matrix());
        item();
        lot();
        return bars();
    }

private:
    Outcome<void> matrix()
    {
        BQ_TRY_ASSIGN(const auto symbol, gs1DataMatrix(m_elements));
        const int dots = dotsThatFit(symbol, matrixRoom, linearModuleMin, matrixModule, m_paper.dpi());
        if (dots == 0)
            return fail(Failure::Kind::malformed, QStringLiteral("the code is too large for this label"));
        const double side = m_paper.mm(symbol.modules.width() * dots);
        m_paper.symbol(rightEdge - side, leftEdge, symbol, dots);
        m_textWidth = rightEdge - matrixRoom - 3.0 - leftEdge;
        return {};
    }

    void item()
    {
        const double used = m_paper.text(leftEdge, 7.0, m_label.clave.text(), {4.6, true, Face::mono});
        if (m_label.slot) {
            m_paper.fitted(leftEdge + used + 2.0, 7.0, m_textWidth - used - 2.0, m_label.slot->text(),
                           {4.0, false, Face::mono}, {{4.0, 1}, {smallestTextMm, 1}}, Paper::Align::right);
        }
        const TextStyle bold{4.2, true};
        const auto name = m_paper.fit(m_label.name, bold, m_textWidth, {{4.2, 1}, {3.6, 1}, {3.4, 2}});
        const double last = m_paper.lines(leftEdge, name.lines.size() > 1 ? 11.2 : 12.0, m_textWidth, name,
                                          bold, Paper::Align::left, 1.1);
        m_paper.fitted(leftEdge, last + 4.0, m_textWidth, m_label.presentation, {3.2},
                       {{3.2, name.lines.size() > 1 ? 1 : 2}}, Paper::Align::left, 1.15);
    }

    void lot()
    {
        constexpr double captions = 23.4;
        constexpr double values = 29.8;
        constexpr double expiryLeft = 45.0;
        constexpr double unitsWidth = 22.0;
        const TextStyle fixed{6.0, true, Face::mono};
        m_paper.text(leftEdge, captions, tr("Lote"), caption);
        const auto lot = m_paper.fit(m_label.lot.text(), fixed, expiryLeft - leftEdge - 2.0,
                                     {{6.0, 1}, {5.0, 1}, {4.0, 1}, {3.4, 1}, {smallestTextMm, 2}});
        m_paper.lines(leftEdge, lot.lines.size() > 1 ? values - 2.6 : values, innerWidth, lot, fixed,
                      Paper::Align::left, 1.08);
        m_paper.text(expiryLeft, captions, tr("Caduca"), caption);
        const QString expiry = m_label.expiry ? shortDate(*m_label.expiry, m_label.locale) : absent;
        m_paper.fitted(expiryLeft, values, rightEdge - unitsWidth - expiryLeft, expiry, {5.2, true},
                       {{5.2, 1}, {4.4, 1}, {3.6, 1}});
        m_paper.text(rightEdge, captions, tr("Piezas"), caption, Paper::Align::right);
        m_paper.fitted(rightEdge - unitsWidth, values, unitsWidth, amount(m_label.units, m_label.locale),
                       {5.2, true, Face::mono}, {{5.2, 1}, {3.6, 1}, {smallestTextMm, 1}},
                       Paper::Align::right);
    }

    Outcome<void> bars()
    {
        if (const auto whole = gs1_128(m_elements); whole && dotsFor(*whole) > 0) {
            row(*whole, linearTop, linearHeight);
            return {};
        }
        std::vector<Gs1Element> identity = m_elements;
        std::vector<Gs1Element> lotAlone;
        if (identity.back().ai == "10" || identity.back().ai == "92") {
            lotAlone.push_back(identity.back());
            identity.pop_back();
        }
        BQ_TRY_ASSIGN(const auto upper, gs1_128(identity));
        const auto lower = gs1_128(lotAlone);
        const bool isSplit = lower && dotsFor(*lower) > 0;
        row(upper, linearTop, isSplit ? halfHeight : linearHeight);
        if (isSplit)
            row(*lower, linearTop + halfHeight + 4.2, halfHeight);
        return {};
    }

    int dotsFor(const Symbol &symbol) const
    {
        return dotsThatFit(symbol, m_paper.size().width() - 1.0, linearModuleMin, linearModuleMax,
                           m_paper.dpi());
    }

    void row(const Symbol &symbol, double top, double height)
    {
        const double centre = m_paper.size().width() / 2;
        const int dots = dotsFor(symbol);
        m_paper.symbol(centre - m_paper.mm(symbol.modules.width() * dots) / 2, top, symbol, dots, height);
        m_paper.fitted(leftEdge, top + height + 3.2, innerWidth, symbol.text,
                       {smallestTextMm, false, Face::mono}, {{smallestTextMm, 1}}, Paper::Align::centre);
    }

    const LotLabel &m_label;
    Paper &m_paper;
    const std::vector<Gs1Element> m_elements;
    double m_textWidth = 0.0;
};

} // namespace

QByteArray claveDigits(const Clave &clave)
{
    return QString(clave.text()).remove(u'.').toLatin1();
}

std::vector<Gs1Element> lotElements(const LotLabel &label)
{
    std::vector<Gs1Element> elements{{"91", claveDigits(label.clave)}};
    if (label.expiry)
        elements.push_back({"17", label.expiry->day().toString(QStringLiteral("yyMMdd")).toLatin1()});
    if (const auto lot = lotElement(label.lot))
        elements.push_back(*lot);
    return elements;
}

Outcome<void> paintLotLabel(const LotLabel &label, Paper &paper)
{
    return LotLabelDrawing(label, paper).paint();
}

} // namespace botiquin::reports

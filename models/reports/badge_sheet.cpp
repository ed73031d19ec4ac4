// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/badge_sheet.h"

#include <QCoreApplication>

namespace botiquin::reports {

namespace {

constexpr double badgeWidth = 85.6;
constexpr double badgeHeight = 54.0;
constexpr double gap = 6.0;
constexpr int columns = 2;
constexpr int rows = 4;
constexpr double padding = 5.0;
constexpr double moduleMin = 0.25;
constexpr double moduleMax = 0.38;

class BadgeDrawing
{
    Q_DECLARE_TR_FUNCTIONS(BadgeSheet)

public:
    BadgeDrawing(Paper &paper, double x, double y)
        : m_paper(paper)
        , m_x(x)
        , m_y(y)
    {
    }

    Outcome<void> paint(const Badge &badge)
    {
        BQ_TRY_ASSIGN(const auto text, badgeBarcodeText(badge.code));
        BQ_TRY_ASSIGN(const auto symbol, code128(text));
        const int dots = dotsThatFit(symbol, badgeWidth - 1.0, moduleMin, moduleMax, m_paper.dpi());
        if (dots == 0)
            return fail(Failure::Kind::malformed, QStringLiteral("the code is too long for a badge"));
        m_paper.frame({m_x, m_y, badgeWidth, badgeHeight}, 0.25, 3.0);
        head();
        person(badge);
        const double bars = m_paper.mm(symbol.modules.width() * dots);
        m_paper.symbol(m_x + (badgeWidth - bars) / 2, m_y + 32.0, symbol, dots, 14.0);
        m_paper.fitted(m_x, m_y + 50.2, badgeWidth, symbol.text, {3.2, false, Face::mono}, {{3.2, 1}},
                       Paper::Align::centre);
        return {};
    }

private:
    void head()
    {
        m_paper.icon(m_x + padding, m_y + 3.4, 5.0, kitIcon());
        m_paper.text(m_x + padding + 6.5, m_y + 7.3, QStringLiteral("Botiquín"), {3.6, true});
        m_paper.text(m_x + badgeWidth - padding, m_y + 7.3, tr("Gafete"), {3.2}, Paper::Align::right);
        m_paper.rule(m_x + padding, m_x + badgeWidth - padding, m_y + 10.0, 0.25);
    }

    void person(const Badge &badge)
    {
        constexpr double circle = 15.0;
        const double left = m_x + padding;
        m_paper.frame({left, m_y + 13.2, circle, circle}, 0.5, circle / 2);
        m_paper.fitted(left + 1.0, m_y + 22.9, circle - 2.0, badge.initials, {6.0, true},
                       {{6.0, 1}, {5.0, 1}, {4.0, 1}}, Paper::Align::centre);
        const double textLeft = left + circle + 4.0;
        const double width = m_x + badgeWidth - padding - textLeft;
        const TextStyle bold{5.0, true};
        const auto name = m_paper.fit(badge.name, bold, width, {{5.0, 2}, {4.2, 2}, {3.6, 3}});
        const bool one = name.lines.size() == 1;
        const double last =
            m_paper.lines(textLeft, m_y + (one ? 20.0 : 17.2), width, name, bold, Paper::Align::left, 1.1);
        m_paper.fitted(textLeft, last + 5.0, width, badge.role, {3.6}, {{3.6, 1}, {smallestTextMm, 1}});
    }

    Paper &m_paper;
    double m_x;
    double m_y;
};

} // namespace

Outcome<QByteArray> badgeBarcodeText(const QString &code)
{
    const bool valid = std::all_of(code.begin(), code.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
    });
    if (!valid || code.isEmpty() || code.size() > 16)
        return fail(Failure::Kind::malformed, QStringLiteral("not a badge code"));
    return "BTQUSR" + code.toLatin1();
}

Outcome<void> paintBadgeSheet(const std::vector<Badge> &badges, Paper &paper)
{
    constexpr size_t onPage = columns * rows;
    const double left = (paper.size().width() - columns * badgeWidth - (columns - 1) * gap) / 2;
    const double top = (paper.size().height() - rows * badgeHeight - (rows - 1) * gap) / 2;
    for (size_t i = 0; i < badges.size(); ++i) {
        const size_t place = i % onPage;
        if (i > 0 && place == 0)
            paper.newPage();
        const double x = left + double(place % columns) * (badgeWidth + gap);
        const double y = top + double(place / columns) * (badgeHeight + gap);
        BQ_TRY(BadgeDrawing(paper, x, y).paint(badges[i]));
    }
    return {};
}

} // namespace botiquin::reports

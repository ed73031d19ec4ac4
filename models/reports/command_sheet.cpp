// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/command_sheet.h"

#include "domain/packing/command_codes.h"

#include <QCoreApplication>

namespace botiquin::reports {

namespace {

constexpr double module = 0.33;
constexpr double headerHeight = 26.0;
constexpr double footerHeight = 8.0;
constexpr double gutter = 6.0;
constexpr double cellHeight = 31.0;
constexpr double barsHeight = 16.0;
constexpr int columns = 2;

class CommandSheet
{
    Q_DECLARE_TR_FUNCTIONS(CommandSheet)

public:
    CommandSheet(const std::vector<CommandCode> &commands, Paper &paper)
        : m_commands(commands)
        , m_paper(paper)
    {
    }

    Outcome<void> paint()
    {
        BQ_TRY(encode());
        const double height = m_paper.size().height() - 2 * pageMarginMm - headerHeight - footerHeight;
        const int onPage = int(height / cellHeight) * columns;
        const std::vector<int> places = placesOfCells();
        const int pages = places.empty() ? 1 : places.back() / onPage + 1;
        frameOfPage(1, pages);
        for (size_t i = 0; i < places.size(); ++i) {
            while (places[i] / onPage >= m_paper.pages()) {
                m_paper.newPage();
                if (m_paper.isBroken())
                    return {};
                frameOfPage(m_paper.pages(), pages);
            }
            cell(m_commands[i], m_symbols[i], places[i] % onPage);
        }
        return {};
    }

    static std::vector<CommandCode> commands()
    {
        using Kind = packing::CommandCode::Kind;
        std::vector<CommandCode> all{
            {codeOf({Kind::undo}), tr("Deshacer"), tr("Quita lo último que se escaneó")},
            {codeOf({Kind::next}), tr("Siguiente"), tr("Pasa a la clave que sigue")},
            {codeOf({Kind::seal}), tr("Sellar"), tr("Cierra la caja completa")},
            {codeOf({Kind::aside}), tr("Apartar"), tr("Guarda el kit para seguir después")},
            {codeOf({Kind::ok}), tr("Aceptar"), tr("Acepta lo que está en la pantalla")},
        };
        for (const int packs : {1, 2, 3, 5, 10, 20, 50}) {
            all.push_back({codeOf({Kind::quantity, Units(packs)}), QStringLiteral("× %1").arg(packs),
                           tr("Lo que se escanee después cuenta por %1").arg(packs), 1});
        }
        for (int digit = 0; digit <= 9; ++digit) {
            all.push_back({codeOf({Kind::digit, Units(digit)}), QString::number(digit),
                           tr("Cifra; al final, Aceptar o la pieza"), 2});
        }
        return all;
    }

private:
    static QString codeOf(const packing::CommandCode &code) { return QString::fromLatin1(packing::textOf(code)); }

    double cellWidth() const
    {
        return (m_paper.size().width() - 2 * pageMarginMm - (columns - 1) * gutter) / columns;
    }

    Outcome<void> encode()
    {
        for (const CommandCode &command : m_commands) {
            BQ_TRY_ASSIGN(auto symbol, code128(command.code.toLatin1()));
            m_widest = qMax(m_widest, symbol.modules.width());
            m_symbols.push_back(std::move(symbol));
        }
        return {};
    }

    /// Cells are counted row by row through all pages.
    std::vector<int> placesOfCells() const
    {
        std::vector<int> places;
        int next = 0;
        for (size_t i = 0; i < m_commands.size(); ++i) {
            if (i > 0 && m_commands[i].group != m_commands[i - 1].group)
                next += (columns - next % columns) % columns;
            places.push_back(next++);
        }
        return places;
    }

    void frameOfPage(int page, int pages)
    {
        const double top = pageMarginMm;
        m_paper.icon(pageMarginMm, top, 6.0, kitIcon());
        m_paper.text(pageMarginMm + 7.8, top + 4.5, QStringLiteral("Botiquín"), {3.9, true});
        m_paper.text(pageMarginMm, top + 14.5, tr("Órdenes para el escáner"), {7.5, true});
        m_paper.text(pageMarginMm, top + 20.5, tr("Escanee la orden en lugar de tocar el teclado."), {4.0});
        m_paper.text(m_paper.size().width() - pageMarginMm, m_paper.size().height() - pageMarginMm,
                     tr("Página %1 de %2").arg(page).arg(pages), {smallestTextMm, true}, Paper::Align::right);
    }

    void cell(const CommandCode &command, const Symbol &symbol, int place)
    {
        const double x = pageMarginMm + (place % columns) * (cellWidth() + gutter);
        const double y = pageMarginMm + headerHeight + double(place / columns) * cellHeight;
        m_paper.rule(x, x + cellWidth(), y, 0.25);

        const int dots = dotsNearest(module, m_paper.dpi());
        const double quiet = m_paper.mm(symbol.quiet.left() * dots);
        const double bars = x + cellWidth() - quiet - m_paper.mm(m_widest * dots);
        m_paper.symbol(bars, y + 5.0, symbol, dots, barsHeight);
        m_paper.text(bars, y + 5.0 + barsHeight + 3.6, symbol.text, {smallestTextMm, false, Face::mono});

        const double words = bars - quiet - x;
        const double largest = command.title.size() <= 4 ? 10.0 : 5.6;
        const TextStyle style{largest, true};
        const auto title =
            m_paper.fit(command.title, style, words, {{largest, 1}, {5.0, 1}, {4.4, 1}, {3.8, 2}});
        const double baseline = m_paper.lines(x, y + 5.0 + title.sizeMm * 0.75, words, title, style);
        m_paper.fitted(x, baseline + 5.2, words, command.explanation, {3.2}, {{3.2, 4}}, Paper::Align::left,
                       1.25);
    }

    const std::vector<CommandCode> &m_commands;
    Paper &m_paper;
    std::vector<Symbol> m_symbols;
    int m_widest = 0;
};

} // namespace

std::vector<CommandCode> packingCommands()
{
    return CommandSheet::commands();
}

Outcome<void> paintCommandSheet(const std::vector<CommandCode> &commands, Paper &paper)
{
    return CommandSheet(commands, paper).paint();
}

} // namespace botiquin::reports

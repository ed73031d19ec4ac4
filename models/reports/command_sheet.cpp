// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/command_sheet.h"

#include <QCoreApplication>
#include <QLocale>

namespace botiquin::reports {

namespace {

constexpr double module = 0.33;
constexpr double headerHeight = 26.0;
constexpr double footerHeight = 8.0;
constexpr double gutter = 6.0;
constexpr double cellHeight = 36.0;
constexpr double barsHeight = 18.0;
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
        const double height = m_paper.size().height() - 2 * pageMarginMm - headerHeight - footerHeight;
        const size_t onPage = size_t(height / cellHeight) * columns;
        const size_t pages = qMax<size_t>(1, (m_commands.size() + onPage - 1) / onPage);
        for (size_t page = 0; page < pages; ++page) {
            if (page > 0)
                m_paper.newPage();
            header();
            footer(int(page) + 1, int(pages));
            const size_t end = qMin(m_commands.size(), (page + 1) * onPage);
            for (size_t i = page * onPage; i < end; ++i)
                BQ_TRY(cell(m_commands[i], i - page * onPage));
        }
        return {};
    }

    static std::vector<CommandCode> commands()
    {
        std::vector<CommandCode> all{
            {QStringLiteral("BTQCMDUNDO"), tr("Deshacer"), tr("Quita lo último que se escaneó")},
            {QStringLiteral("BTQCMDNEXT"), tr("Siguiente"), tr("Pasa a la clave que sigue")},
            {QStringLiteral("BTQCMDSEAL"), tr("Sellar"), tr("Cierra la caja completa")},
            {QStringLiteral("BTQCMDASIDE"), tr("Apartar"), tr("Guarda el kit para seguir después")},
            {QStringLiteral("BTQCMDOK"), tr("Aceptar"), tr("Acepta lo que está en la pantalla")},
            {QStringLiteral("BTQCMDCANCEL"), tr("Cancelar"), tr("Regresa sin cambiar nada")},
        };
        for (const int packs : {1, 2, 3, 5, 10, 20, 50}) {
            all.push_back({QStringLiteral("BTQCMDQTY%1").arg(packs), QStringLiteral("× %1").arg(packs),
                           tr("El último empaque cuenta %n veces", nullptr, packs)});
        }
        for (int digit = 0; digit <= 9; ++digit) {
            all.push_back({QStringLiteral("BTQCMDKEY%1").arg(digit), QString::number(digit),
                           tr("Cifra de una cantidad; termine con Aceptar")});
        }
        return all;
    }

private:
    double cellWidth() const
    {
        return (m_paper.size().width() - 2 * pageMarginMm - (columns - 1) * gutter) / columns;
    }

    void header()
    {
        m_paper.icon(pageMarginMm, pageMarginMm, 6.0, kitIcon());
        m_paper.text(pageMarginMm + 8.0, pageMarginMm + 4.6, QStringLiteral("Botiquín"), {4.2, true});
        m_paper.text(pageMarginMm, pageMarginMm + 14.5, tr("Órdenes para el escáner"), {7.5, true});
        m_paper.text(pageMarginMm, pageMarginMm + 20.5, tr("Escanee la orden en lugar de tocar el teclado."),
                     {4.0});
    }

    void footer(int page, int pages)
    {
        const double baseline = m_paper.size().height() - pageMarginMm;
        m_paper.text(m_paper.size().width() - pageMarginMm, baseline, tr("Página %1 de %2").arg(page).arg(pages),
                     {smallestTextMm, true}, Paper::Align::right);
    }

    Outcome<void> cell(const CommandCode &command, size_t index)
    {
        BQ_TRY_ASSIGN(const auto symbol, code128(command.code.toLatin1()));
        const double x = pageMarginMm + double(index % columns) * (cellWidth() + gutter);
        const double y = pageMarginMm + headerHeight + double(index / columns) * cellHeight;
        m_paper.rule(x, x + cellWidth(), y, 0.25);

        const int dots = dotsNearest(module, m_paper.dpi());
        const double bars = m_paper.mm(symbol.modules.width() * dots);
        const double quiet = m_paper.mm(symbol.quiet.right() * dots);
        const double left = x + cellWidth() - quiet - bars;
        m_paper.symbol(left, y + 6.0, symbol, dots, barsHeight);
        m_paper.text(left, y + 6.0 + barsHeight + 3.6, symbol.text, {smallestTextMm, false, Face::mono});

        const double words = left - quiet - x;
        const TextStyle style{10.0, true};
        const bool isShort = command.title.size() <= 4;
        const std::vector<FitStep> steps{{isShort ? 10.0 : 5.6, 1}, {5.0, 1}, {4.4, 1}, {3.8, 2}};
        const auto title = m_paper.fit(command.title, style, words, steps);
        const double baseline = m_paper.lines(x, y + 5.6 + title.sizeMm * 0.75, words, title, style);
        m_paper.fitted(x, baseline + 5.2, words, command.explanation, {3.2}, {{3.2, 4}}, Paper::Align::left, 1.25);
        return {};
    }

    const std::vector<CommandCode> &m_commands;
    Paper &m_paper;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/kit_label_facts.h"
#include "ui/printing/label_printer.h"

#include <QImage>

namespace botiquin::ui {

/// The papers of a box, in the language that is loaded, with names as people write them.
class BoxPapers
{
public:
    BoxPapers(Station &station, const LabelPrinter &printer) : m_station(station), m_printer(printer) {}

    [[nodiscard]] Outcome<Delivered> printLabel(const BoxOrder &order, const reports::LabelFacts &facts) const;
    [[nodiscard]] Outcome<Delivered> printPackingList(const BoxOrder &order, const SealedBox &box,
                                                      const BoxSealed &contents) const;
    /// The label as the printer will put it on paper.
    [[nodiscard]] Outcome<QImage> picture(const BoxOrder &order, const reports::LabelFacts &facts) const;

private:
    [[nodiscard]] Outcome<reports::KitLabel> label(const BoxOrder &order, const reports::LabelFacts &facts) const;

    Station &m_station;
    const LabelPrinter &m_printer;
};

/// The locale of the papers in the loaded language.
QLocale paperLocale();

} // namespace botiquin::ui

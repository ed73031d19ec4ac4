// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/box_papers.h"

#include "reports/picture.h"
#include "ui/wording/language.h"
#include "ui/wording/names.h"

namespace botiquin::ui {

QLocale paperLocale()
{
    return language() == Language::english ? QLocale(QLocale::English, QLocale::UnitedStates)
                                           : QLocale(QLocale::Spanish, QLocale::Mexico);
}

Outcome<reports::KitLabel> BoxPapers::label(const BoxOrder &order, const reports::LabelFacts &facts) const
{
    BQ_TRY_ASSIGN(auto label, reports::kitLabel(m_station.books, order, facts, m_station.facility, paperLocale()));
    for (QString *name : {&label.facilityName, &label.municipality, &label.state, &label.warehouse})
        *name = titleCase(*name);
    return label;
}

Outcome<Delivered> BoxPapers::printLabel(const BoxOrder &order, const reports::LabelFacts &facts) const
{
    BQ_TRY_ASSIGN(const auto kitLabel, label(order, facts));
    const QString name = QStringLiteral("etiqueta-") + facts.sscc.text();
    return m_printer.print({name, name, reports::PageForm::boxLabel,
                            [&](reports::Paper &paper) { return reports::paintKitLabel(kitLabel, paper); }});
}

Outcome<QImage> BoxPapers::picture(const BoxOrder &order, const reports::LabelFacts &facts) const
{
    BQ_TRY_ASSIGN(const auto kitLabel, label(order, facts));
    return reports::paintPicture(reports::PageForm::boxLabel, m_printer.settings().labelDotsPerInch,
                                 [&](reports::Paper &paper) { return reports::paintKitLabel(kitLabel, paper); });
}

Outcome<Delivered> BoxPapers::printPackingList(const BoxOrder &order, const SealedBox &box, const BoxSealed &contents) const
{
    BQ_TRY_ASSIGN(const auto printing, reports::printingOf(m_station, programName(), paperLocale()));
    BQ_TRY_ASSIGN(auto list, reports::packingList(m_station.books, order, box, contents, printing));
    for (QString *name : {&list.facilityName, &list.municipality, &list.state, &list.warehouse})
        *name = titleCase(*name);
    return m_printer.printDocument(QStringLiteral("lista-") + box.sscc.text(), [&](reports::Paper &paper) {
        return reports::paintPackingList(list, paper);
    });
}

} // namespace botiquin::ui

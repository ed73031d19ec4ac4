// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/card_document.h"

#include "reports/stock_card.h"
#include "ui/packing/box_papers.h"
#include "ui/wording/names.h"

#include <QCoreApplication>

namespace botiquin::ui {

namespace {

struct CardDocument
{
    Q_DECLARE_TR_FUNCTIONS(CardDocument)
};

} // namespace

Outcome<Document> cardDocument(Station &station, const Clave &item)
{
    BQ_TRY_ASSIGN(const auto printing, reports::printingOf(station, programName(), paperLocale()));
    BQ_TRY_ASSIGN(auto card, reports::stockCardOf(station, item, printing));
    card.name = titleCase(card.name);
    for (auto &counterpart : card.counterparts)
        counterpart = titleCase(counterpart);
    const auto table = reports::stockCardDocument(card);
    return Document{CardDocument::tr("Tarjeta %1").arg(item.text()), table.title + u' ' + item.text(),
                    reports::PageForm::letter,
                    [table](reports::Paper &paper) { return reports::paintTable(table, paper); }};
}

} // namespace botiquin::ui

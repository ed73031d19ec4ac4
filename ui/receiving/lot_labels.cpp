// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/lot_labels.h"

#include "reports/lot_label.h"
#include "ui/wording/names.h"
#include "ui/wording/stock_words.h"

#include <QCoreApplication>

namespace botiquin::ui {

namespace {

Outcome<reports::LotLabel> labelOf(CatalogBook &catalog, const ReceptionLine &line)
{
    BQ_TRY_ASSIGN(const auto item, catalog.item(line.item));
    return reports::LotLabel{line.item,
                             item ? titleCase(item->displayName) : QString(),
                             item ? strengthAndPresentation(item->strength, item->presentation) : QString(),
                             *line.lot,
                             line.expiry,
                             line.units,
                             line.slot,
                             QLocale()};
}

} // namespace

Outcome<Document> lotLabels(Station &station, const std::vector<ReceptionLine> &lines)
{
    std::vector<reports::LotLabel> labels;
    for (const auto &line : lines) {
        BQ_TRY_ASSIGN(auto label, labelOf(station.books.catalog, line));
        labels.push_back(std::move(label));
    }
    const auto paint = [labels](reports::Paper &paper) -> Outcome<void> {
        for (size_t i = 0; i < labels.size(); ++i) {
            if (i > 0)
                paper.newPage();
            BQ_TRY(reports::paintLotLabel(labels[i], paper));
        }
        return {};
    };
    const QString name = QCoreApplication::translate("LotLabels", "Etiquetas de lote %1").arg(station.today().iso());
    return Document{name, name, reports::PageForm::lotLabel, paint};
}

} // namespace botiquin::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/station_status.h"

#include "ui/wording/dates.h"

#include <QCoreApplication>
#include <QDateTime>

namespace botiquin::ui {

namespace {

struct Station
{
    Q_DECLARE_TR_FUNCTIONS(Station)

public:
    static StatusItem store(bool works)
    {
        if (works)
            return {QStringLiteral("good"), Meaning::good,
                    compose(tr("Todo se guarda %1"), {bold(tr("en esta computadora"))})};
        return {QStringLiteral("stop"), Meaning::stop, compose(tr("No se puede %1"), {bold(tr("guardar"))})};
    }

    static StatusItem printer(const QString &printer, bool found)
    {
        const auto icon = QStringLiteral("print");
        if (printer.isEmpty())
            return {icon, Meaning::neutral, compose(tr("Etiquetas %1"), {bold(tr("en PDF"))})};
        if (!found)
            return {icon, Meaning::caution, compose(tr("Impresora de etiquetas: %1"), {bold(tr("no se encuentra"))})};
        return {icon, Meaning::good, compose(tr("Impresora de etiquetas %1"), {bold(tr("lista"))})};
    }

    static StatusItem scanner(ScannerState state)
    {
        const auto icon = QStringLiteral("scan");
        switch (state) {
        case ScannerState::ready: return {icon, Meaning::good, compose(tr("Lector %1"), {bold(tr("listo"))})};
        case ScannerState::missing:
            return {icon, Meaning::caution, compose(tr("Lector en serie %1"), {bold(tr("desconectado"))})};
        case ScannerState::denied:
            return {icon, Meaning::caution, compose(tr("Lector en serie: %1"), {bold(tr("lo usa otro programa"))})};
        }
        Q_UNREACHABLE();
    }
};

} // namespace

void showStation(StatusBar &bar, const StationFacts &facts)
{
    // What waits for the centre is kept here: where that is said, the rest goes without saying.
    QList<StatusItem> items = facts.exchange;
    if (items.isEmpty() || !facts.storeWorks)
        items.prepend(Station::store(facts.storeWorks));
    items << Station::printer(facts.labelPrinter, facts.labelPrinterFound) << Station::scanner(facts.scanner);
    if (!facts.who.isEmpty())
        items << StatusItem{QStringLiteral("person"), Meaning::neutral, {plain(facts.who)}};
    bar.setItems(items);
    bar.setRight({plain(longDate(Date::ofLocal(facts.now)) + QStringLiteral(" · ")),
                  bold(clockTime(QDateTime::fromSecsSinceEpoch(facts.now.seconds).time()))});
}

} // namespace botiquin::ui

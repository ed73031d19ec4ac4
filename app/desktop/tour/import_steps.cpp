// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/import_steps.h"

#include "journal/counting/count_book.h"
#include "journal/planning/plan_book.h"
#include "journal/stock/stock_book.h"
#include "presentation/typed_date.h"
#include "ui/importing/import_page.h"

#include <QFile>

namespace botiquin::desktop::steps {

namespace {

constexpr size_t clinicsOrdered = 2;

Station &stationOf(Hands &hands)
{
    return hands.desktop().station();
}

ui::ImportPage *pageOf(Hands &hands)
{
    return qobject_cast<ui::ImportPage *>(hands.desktop().page(QStringLiteral("import")));
}

/// The first route out of here that has stops enough.
std::optional<RouteDefined> someRoute(Hands &hands)
{
    auto &plans = stationOf(hands).books.plans;
    const auto routes = plans.routes(stationOf(hands).facility, QString(), 0, 20);
    for (const auto &summary : routes ? *routes : std::vector<RouteSummary>()) {
        const auto route = plans.route(summary.route);
        if (route && *route && !summary.retired && (*route)->stops.size() >= clinicsOrdered)
            return **route;
    }
    return std::nullopt;
}

void expectImportPage(Hands &hands, const QString &picture)
{
    hands.expectPage(QStringLiteral("import"));
    hands.shoot(picture);
}

} // namespace

void takeSheet(Hands &hands, const QString &name, const QStringList &lines)
{
    const QString path = hands.fileNamed(name + QStringLiteral(".csv"));
    QFile file(path);
    const QByteArray bytes = lines.join(u'\n').toUtf8() + '\n';
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    file.close();
    auto *page = pageOf(hands);
    hands.expect(isWritten && page != nullptr, QStringLiteral("no sheet can be imported"));
    if (!page)
        return;
    page->setChooser([path](QWidget *, const QString &) { return path; });
    hands.key(Qt::Key_O, Qt::ControlModifier);
    hands.await([page] { return page->flow().stage() == presentation::ImportFlow::Stage::compared; },
                QStringLiteral("%1 was not compared").arg(name));
    hands.rest(100);
}

void awaitRecorded(Hands &hands)
{
    const auto *page = pageOf(hands);
    hands.await([page] { return page && page->flow().stage() == presentation::ImportFlow::Stage::recorded; },
                QStringLiteral("the sheet was not recorded"));
}

void ordersFromASheet(Hands &hands)
{
    auto &plans = stationOf(hands).books.plans;
    const auto rounds = plans.rounds(0, 1);
    const auto route = someRoute(hands);
    hands.expect(rounds && !rounds->empty() && route, QStringLiteral("there is no round or no route"));
    if (!rounds || rounds->empty() || !route)
        return;
    QStringList lines{QStringLiteral("RUTAS,CLUES")};
    for (size_t i = 0; i < clinicsOrdered; ++i)
        lines << route->route.text() + u',' + route->stops[i].text();
    takeSheet(hands, QStringLiteral("plan"), lines);
    expectImportPage(hands, QStringLiteral("import-orders"));
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    awaitRecorded(hands);
    const auto figures = plans.figures(stationOf(hands).facility, rounds->front().round);
    hands.expect(figures && figures->facilities == int(clinicsOrdered), QStringLiteral("the sheet's kits are not ordered"));
    hands.key(Qt::Key_Escape);
    hands.expectPage(QStringLiteral("plan"));
}

void aRouteFromASheet(Hands &hands)
{
    const auto route = someRoute(hands);
    hands.expect(route.has_value(), QStringLiteral("there is no route"));
    if (!route)
        return;
    const bool wasThursday = route->weekday == 4;
    QStringList lines{QStringLiteral("RUTA,CLUES,PARADA,DÍA")};
    for (size_t i = 0; i < route->stops.size(); ++i)
        lines << QStringList{route->route.text(), route->stops[i].text(), QString::number(i + 1),
                             wasThursday ? QStringLiteral("viernes") : QStringLiteral("jueves")}
                     .join(u',');
    takeSheet(hands, QStringLiteral("rutas"), lines);
    expectImportPage(hands, QStringLiteral("import-routes"));
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    awaitRecorded(hands);
    const auto now = stationOf(hands).books.plans.route(route->route);
    hands.expect(now && *now && (*now)->weekday == (wasThursday ? 5 : 4) && (*now)->stops == route->stops,
                 QStringLiteral("route %1 is not as the sheet says").arg(route->route.text()));
    hands.key(Qt::Key_Escape);
    hands.expectPage(QStringLiteral("routes"));
}

void aCountFromASheet(Hands &hands)
{
    auto &station = stationOf(hands);
    hands.desktop().open(QStringLiteral("count"));
    hands.rest(200);
    const auto items = station.books.stock.items(station.place(), QString(), 0, 1);
    const auto lots = items && !items->empty() ? station.books.stock.lots(station.place(), items->front().item)
                                               : Outcome<std::vector<LotStock>>(std::vector<LotStock>());
    hands.expect(lots && !lots->empty(), QStringLiteral("the warehouse is empty"));
    if (!lots || lots->empty())
        return;
    const auto before = station.books.counts.countCount(station.facility);
    QStringList lines{QStringLiteral("CLAVE,LOTE,CADUCIDAD,PIEZAS")};
    for (const auto &lot : *lots)
        // One more than the books say, for there to be something to take.
        lines << QStringList{items->front().item.text(), lot.text.text(), presentation::typedForm(lot.expiry),
                             QString::number(lot.units.count() + 1)}
                     .join(u',');
    takeSheet(hands, QStringLiteral("conteo"), lines);
    expectImportPage(hands, QStringLiteral("import-count"));
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    awaitRecorded(hands);
    const auto after = station.books.counts.countCount(station.facility);
    hands.expect(before && after && *after == *before + 1, QStringLiteral("no count came from the sheet"));
    const auto units = station.books.stock.balance(station.place(), lots->front().lot());
    hands.expect(units && *units == lots->front().units + Units(1),
                 QStringLiteral("the books do not say what the sheet says"));
    hands.key(Qt::Key_Escape);
    hands.expectPage(QStringLiteral("count"));
}

} // namespace botiquin::desktop::steps

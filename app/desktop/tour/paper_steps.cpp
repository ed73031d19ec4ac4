// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/paper_steps.h"

#include "journal/dispatch/dispatch_book.h"
#include "journal/packing/packing_desk.h"
#include "reports/paper_check.h"
#include "ui/packing/box_papers.h"
#include "ui/printing/sheets.h"
#include "ui/receiving/lot_labels.h"
#include "ui/stock/card_document.h"

namespace botiquin::desktop::steps {

namespace {

ui::LabelPrinter printerOf(const Hands &hands)
{
    ui::PrinterSettings settings;
    settings.folder = hands.fileNamed(QStringLiteral("papers"));
    return ui::LabelPrinter(settings);
}

void deliver(Hands &hands, const Outcome<ui::Document> &document, const QString &what)
{
    auto printer = printerOf(hands);
    hands.expect(document && printer.deliver(*document), QStringLiteral("%1 was not written").arg(what));
}

Outcome<ui::Document> labelsOf(Station &station, const Clave &item)
{
    BQ_TRY_ASSIGN(const auto lots, station.books.stock.lots(station.place(), item));
    std::vector<ReceptionLine> lines;
    for (const auto &lot : lots)
        lines.push_back({item, lot.text, lot.expiry, lot.units, {}, {}, {}, false});
    return ui::lotLabels(station, lines);
}

Outcome<void> printListOf(Hands &hands, const SealedBox &box)
{
    auto &station = hands.desktop().station();
    const auto printer = printerOf(hands);
    BQ_TRY_ASSIGN(const auto order, station.books.kits.box(box.kit, box.boxClass));
    BQ_TRY_ASSIGN(const auto contents, PackingDesk(station).contents(box));
    if (!order || !contents)
        return fail(Failure::Kind::notFound, box.sscc.text());
    BQ_TRY(ui::BoxPapers(station, printer).printPackingList(*order, box, *contents));
    return {};
}

constexpr int tripsMax = 1000;

/// What stands at the corner of the manifest of a trip that has left.
std::optional<reports::PaperCode> someManifest(Hands &hands)
{
    auto &station = hands.desktop().station();
    const auto trips = station.books.dispatch.trips({station.facility, {}, hands.desktop().workplace().round(), {}}, 0, tripsMax);
    const auto printing = reports::printingOf(station, QString(), QLocale(QLocale::Spanish, QLocale::Mexico));
    for (const auto &trip : trips ? *trips : std::vector<Trip>()) {
        if (trip.state != TripState::onTheRoad || !printing)
            continue;
        const reports::PaperSubject subject{reports::PaperKind::manifest, {trip.trip.text()}};
        const auto papers = reports::papersOf(station, subject);
        if (papers && !papers->empty())
            return reports::PaperCode{subject, {papers->front().document.stamp.digest, printing->mark}};
    }
    return std::nullopt;
}

/// The same with another first letter of its digest.
reports::PaperCode falsified(reports::PaperCode code)
{
    code.mark.digest[0] = code.mark.digest[0] == u'7' ? u'8' : u'7';
    return code;
}

} // namespace

void theSheetsOfThePlace(Hands &hands)
{
    deliver(hands, ui::commandSheet(), QStringLiteral("the command sheet"));
    const auto badges = ui::badgeSheet(hands.desktop().station());
    hands.expect(badges.has_value(), QStringLiteral("the badges cannot be read"));
    if (badges && *badges)
        deliver(hands, **badges, QStringLiteral("the sheet of badges"));
}

void thePapersOfTheGoods(Hands &hands)
{
    auto &station = hands.desktop().station();
    const auto items = station.books.stock.items(station.place(), QString(), 0, 1);
    hands.expect(items && !items->empty(), QStringLiteral("the warehouse is empty"));
    if (!items || items->empty())
        return;
    deliver(hands, ui::cardDocument(station, items->front().item), QStringLiteral("the stock card"));
    deliver(hands, labelsOf(station, items->front().item), QStringLiteral("the lot labels"));
    const auto boxes = station.books.kits.sealedBoxes(station.facility, QString(), 0, 1);
    if (boxes && !boxes->empty())
        hands.expect(printListOf(hands, boxes->front()).has_value(), QStringLiteral("the packing list was not written"));
}

void aPaperIsChecked(Hands &hands)
{
    hands.desktop().open(QStringLiteral("trace"));
    hands.rest(200);
    hands.expectPage(QStringLiteral("trace"));
    const auto manifest = someManifest(hands);
    hands.expect(manifest.has_value(), QStringLiteral("no trip on the road has a manifest"));
    if (!manifest)
        return;
    const QString holds = ui::language() == ui::Language::spanish
        ? QStringLiteral("El papel dice lo que dicen los registros.")
        : QStringLiteral("The paper says what the records say.");
    const QString lies = ui::language() == ui::Language::spanish
        ? QStringLiteral("El papel no dice lo que decían los registros.")
        : QStringLiteral("The paper does not say what the records said.");
    hands.scan(manifest->text().toUtf8());
    hands.awaitWord(holds);
    hands.shoot(QStringLiteral("paper-holds"));
    hands.scan(falsified(*manifest).text().toUtf8());
    hands.awaitWord(lies);
    hands.shoot(QStringLiteral("paper-lies"));
}

} // namespace botiquin::desktop::steps

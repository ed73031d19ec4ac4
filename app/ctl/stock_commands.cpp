// SPDX-License-Identifier: GPL-3.0-or-later
#include "stock_commands.h"

#include "journal/scans/scan_resolver.h"
#include "json_input.h"

#include <algorithm>

namespace botiquin::ctl {

namespace {

const QString itemOption = QStringLiteral("--item");
const QString lotOption = QStringLiteral("--lot");
const QString expiryOption = QStringLiteral("--expiry");
const QString makerOption = QStringLiteral("--maker");
const QString unitsOption = QStringLiteral("--units");
const QString slotOption = QStringLiteral("--slot");
const QString supplierOption = QStringLiteral("--supplier");
const QString documentOption = QStringLiteral("--document");
const QString scanOption = QStringLiteral("--scan");
const QString jsonOption = QStringLiteral("--json");
const QString reasonOption = QStringLiteral("--reason");
const QString noteOption = QStringLiteral("--note");
const QString limitOption = QStringLiteral("--limit");
const QString offsetOption = QStringLiteral("--offset");

/// A line of goods as JSON gives it.
struct GoodsLine
{
    Clave item;
    LotText lot;
    Date expiry;
    Units units;
    std::optional<Maker> maker;
    std::optional<Slot> slot;

    static constexpr auto fields
        = Fields{Field{1, "item", &GoodsLine::item},     Field{2, "lot", &GoodsLine::lot},
                 Field{3, "expiry", &GoodsLine::expiry}, Field{4, "units", &GoodsLine::units},
                 Field{5, "maker", &GoodsLine::maker},   Field{6, "slot", &GoodsLine::slot}};
};

struct Goods
{
    SupplierName supplier;
    std::optional<QString> document;
    std::vector<GoodsLine> lines;

    static constexpr auto fields
        = Fields{Field{1, "supplier", &Goods::supplier}, Field{2, "document", &Goods::document},
                 Field{3, "lines", &Goods::lines}};
};

Result<Lot, Trouble> lotOf(const Options &options)
{
    BQ_TRY_ASSIGN(const auto item, options.requiredAs<Clave>(itemOption));
    BQ_TRY_ASSIGN(const auto text, options.requiredAs<LotText>(lotOption));
    BQ_TRY_ASSIGN(const auto maker, options.parsed<Maker>(makerOption));
    BQ_TRY_ASSIGN(const auto expiry, options.day(expiryOption));
    if (!expiry)
        return usage(QStringLiteral("--expiry is needed"));
    return Lot{item, maker, text, *expiry};
}

Result<Units, Trouble> unitsOf(const Options &options)
{
    BQ_TRY_ASSIGN(const auto units, options.units(unitsOption));
    if (!units)
        return usage(QStringLiteral("--units is needed"));
    return *units;
}

Result<Goods, Trouble> goodsOf(const Options &options)
{
    if (const auto path = options.value(jsonOption))
        return readJson<Goods>(jsonOption, *path);
    BQ_TRY_ASSIGN(const auto supplier, options.requiredAs<SupplierName>(supplierOption));
    BQ_TRY_ASSIGN(const auto lot, lotOf(options));
    BQ_TRY_ASSIGN(const auto units, unitsOf(options));
    BQ_TRY_ASSIGN(const auto slot, options.parsed<Slot>(slotOption));
    return Goods{supplier, options.value(documentOption), {{lot.item, lot.text, lot.expiry, units, lot.maker, slot}}};
}

/// The line that a scanned pack or case is.
Result<ReceivedLine, Trouble> lineOf(Station &station, const QString &word)
{
    const QByteArray code = word.toUtf8();
    const QJsonObject more{{QStringLiteral("code"), word}};
    BQ_TRY_ASSIGN(const auto meaning, ScanResolver(station.books.catalog, station.facility).resolve(code, station.today()));
    if (std::holds_alternative<UnknownGtin>(meaning))
        return refuse(QStringLiteral("unknownGtin"), more);
    const auto *pack = std::get_if<PackRead>(&meaning);
    if (!pack)
        return refuse(QStringLiteral("notAPack"), more);
    if (!pack->lot.text || !pack->lot.expiry)
        return refuse(QStringLiteral("lotMissing"), more);
    return ReceivedLine{Lot{pack->item, pack->lot.maker, *pack->lot.text, *pack->lot.expiry}, pack->units, std::nullopt,
                        code};
}

/// A code that is scanned again is as much again on its line.
Result<std::vector<ReceivedLine>, Trouble> linesOf(Station &station, const QStringList &codes)
{
    std::vector<ReceivedLine> lines;
    for (const auto &word : codes) {
        BQ_TRY_ASSIGN(auto line, lineOf(station, word));
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const auto &one) { return one.scanned == line.scanned; });
        if (same == lines.end())
            lines.push_back(std::move(line));
        else
            same->units += line.units;
    }
    return lines;
}

Result<void, Trouble> requireItem(Station &station, const Clave &clave)
{
    BQ_TRY_ASSIGN(const auto item, station.books.catalog.item(clave));
    if (!item)
        return refuse(name(StockRefusal::unknownItem));
    return {};
}

QJsonObject recorded(const EventId &event)
{
    return {{QStringLiteral("event"), event.text()}};
}

template <class T>
QJsonObject listed(const char *member, const std::vector<T> &rows)
{
    return {{QString::fromLatin1(member), toJson(rows)}};
}

Reply setHold(const Invocation &invocation, const QStringList &arguments, bool held)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{}, {itemOption, lotOption, expiryOption, makerOption, reasonOption, noteOption}}));
    BQ_TRY_ASSIGN(const auto lot, lotOf(options));
    BQ_TRY_ASSIGN(const auto reason, options.oneOf<HoldReason>(reasonOption));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY(requireItem(workplace->station(), lot.item));
    StockDesk desk(workplace->station());
    BQ_TRY_ASSIGN(const auto event,
                  granted(desk.hold(lot, reason.value_or(HoldReason::quarantine), held,
                                    options.value(noteOption).value_or(QStringLiteral("")), user)));
    return recorded(event);
}

/// {"kind":"stockReceived","body":{…}}
Result<EventBody, Trouble> replacementFrom(const QString &path)
{
    BQ_TRY_ASSIGN(const auto object, objectFrom(QStringLiteral("--replacement"), path));
    const QString kind = object.value(QStringLiteral("kind")).toString();
    const auto body = object.value(QStringLiteral("body"));
    if (kind == kindName(int(Kind::stockReceived))) {
        if (auto received = fromJson<StockReceived>(body))
            return EventBody(*std::move(received));
    } else if (kind == kindName(int(Kind::stockWrittenOff))) {
        if (auto lost = fromJson<StockWrittenOff>(body))
            return EventBody(*std::move(lost));
    }
    return usage(QStringLiteral("--replacement: not a body of stockReceived or stockWrittenOff"));
}

Reply receiveScans(const Invocation &invocation, const Options &options)
{
    for (const auto &option : {jsonOption, itemOption, lotOption, expiryOption, makerOption, unitsOption, slotOption}) {
        if (options.value(option))
            return usage(QStringLiteral("%1 does not go with --scan").arg(option));
    }
    BQ_TRY_ASSIGN(const auto supplier, options.requiredAs<SupplierName>(supplierOption));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto lines, linesOf(station, options.values(scanOption)));
    BQ_TRY_ASSIGN(const auto event,
                  granted(StockDesk(station).receive(supplier, options.value(documentOption), lines, user)));
    auto said = recorded(event);
    said.insert(QStringLiteral("lines"), toJson(lines));
    return said;
}

/// Whether the key is among the incidents that wait.
Outcome<bool> isOpen(IncidentBook &book, const QString &key)
{
    constexpr int pageSize = 500;
    for (int offset = 0;; offset += pageSize) {
        BQ_TRY_ASSIGN(const auto page, book.openIncidents(offset, pageSize));
        if (std::any_of(page.begin(), page.end(), [&](const Incident &incident) { return incident.key == key; }))
            return true;
        if (page.size() < size_t(pageSize))
            return false;
    }
}

} // namespace

Reply receiveStock(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{},
                                            {jsonOption, supplierOption, documentOption, itemOption, lotOption,
                                             expiryOption, makerOption, unitsOption, slotOption},
                                            0,
                                            0,
                                            {scanOption}}));
    if (!options.values(scanOption).isEmpty())
        return receiveScans(invocation, options);
    BQ_TRY_ASSIGN(const auto goods, goodsOf(options));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    std::vector<ReceivedLine> lines;
    for (const auto &line : goods.lines)
        lines.push_back({Lot{line.item, line.maker, line.lot, line.expiry}, line.units, line.slot, std::nullopt});
    StockDesk desk(workplace->station());
    BQ_TRY_ASSIGN(const auto event, granted(desk.receive(goods.supplier, goods.document, lines, user)));
    return recorded(event);
}

Reply listStock(const Invocation &invocation, QStringList arguments)
{
    const QString searchOption = QStringLiteral("--search");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {searchOption, itemOption, limitOption, offsetOption}}));
    BQ_TRY_ASSIGN(const auto item, options.parsed<Clave>(itemOption));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 200));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    if (item) {
        BQ_TRY_ASSIGN(const auto lots, station.books.stock.lots(station.place(), *item));
        return listed("lots", lots);
    }
    const QString typed = options.value(searchOption).value_or(QString());
    BQ_TRY_ASSIGN(const auto items, station.books.stock.items(station.place(), typed, offset, limit));
    BQ_TRY_ASSIGN(const int count, station.books.stock.itemCount(station.place(), typed));
    auto said = listed("items", items);
    said.insert(QStringLiteral("count"), count);
    return said;
}

Reply stockCard(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {limitOption, offsetOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto item, options.word<Clave>(0, QStringLiteral("CLAVE")));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 200));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto lines, station.books.stock.card(station.place(), item, offset, limit));
    QJsonArray card;
    for (const auto &line : lines) {
        card.append(QJsonObject{{QStringLiteral("event"), line.event().text()},
                                {QStringLiteral("time"), isoTime(line.time)},
                                {QStringLiteral("kind"), kindName(line.kind)},
                                {QStringLiteral("author"), toJson(line.author)},
                                {QStringLiteral("lot"), toJson(line.lot)},
                                {QStringLiteral("expiry"), toJson(line.expiry)},
                                {QStringLiteral("units"), toJson(line.units)},
                                {QStringLiteral("balance"), toJson(line.balance)},
                                {QStringLiteral("counterpart"), line.counterpart}});
    }
    return QJsonObject{{QStringLiteral("item"), item.text()}, {QStringLiteral("lines"), card}};
}

Reply writeOffStock(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{},
                                            {itemOption, lotOption, expiryOption, makerOption, unitsOption, reasonOption,
                                             noteOption}}));
    BQ_TRY_ASSIGN(const auto lot, lotOf(options));
    BQ_TRY_ASSIGN(const auto units, unitsOf(options));
    BQ_TRY_ASSIGN(const auto reason, options.oneOf<LossReason>(reasonOption));
    if (!reason)
        return usage(QStringLiteral("--reason is needed"));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    StockDesk desk(workplace->station());
    BQ_TRY_ASSIGN(const auto event, granted(desk.writeOff(lot, units, *reason,
                                                          options.value(noteOption).value_or(QStringLiteral("")), user)));
    return recorded(event);
}

Reply holdLot(const Invocation &invocation, QStringList arguments)
{
    return setHold(invocation, arguments, true);
}

Reply releaseLot(const Invocation &invocation, QStringList arguments)
{
    return setHold(invocation, arguments, false);
}

Reply correctEvent(const Invocation &invocation, QStringList arguments)
{
    const QString voidFlag = QStringLiteral("--void");
    const QString replacementOption = QStringLiteral("--replacement");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{voidFlag}, {replacementOption, reasonOption}, 1, 1}));
    const auto wrong = EventId::parse(options.words().front());
    if (!wrong)
        return usage(QStringLiteral("not an event's name: %1").arg(options.words().front().left(80)));
    const auto path = options.value(replacementOption);
    if (options.has(voidFlag) == path.has_value())
        return usage(QStringLiteral("either --void or --replacement FILE is needed"));
    std::optional<EventBody> right;
    if (path) {
        BQ_TRY_ASSIGN(right, replacementFrom(*path));
    }
    BQ_TRY_ASSIGN(const auto reason, options.required(reasonOption));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    StockDesk desk(workplace->station());
    BQ_TRY_ASSIGN(const auto event, granted(desk.correct(*wrong, right, reason, user)));
    return recorded(event);
}

Reply teachCode(const Invocation &invocation, QStringList arguments)
{
    const QString levelOption = QStringLiteral("--level");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {unitsOption, levelOption}, 2, 2}));
    BQ_TRY_ASSIGN(const auto gtin, options.word<Gtin>(0, QStringLiteral("GTIN")));
    BQ_TRY_ASSIGN(const auto item, options.word<Clave>(1, QStringLiteral("CLAVE")));
    BQ_TRY_ASSIGN(const auto units, options.units(unitsOption));
    BQ_TRY_ASSIGN(const auto level, options.oneOf<PackLevel>(levelOption));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    StockDesk desk(workplace->station());
    BQ_TRY_ASSIGN(const auto event, granted(desk.teachCode(gtin, item, units.value_or(Units(1)),
                                                           level.value_or(PackLevel::pack), user)));
    return recorded(event);
}

Reply assignSlot(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 2, 2}));
    BQ_TRY_ASSIGN(const auto item, options.word<Clave>(0, QStringLiteral("CLAVE")));
    BQ_TRY_ASSIGN(const auto slot, options.word<Slot>(1, QStringLiteral("SLOT")));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY(requireItem(workplace->station(), item));
    BQ_TRY_ASSIGN(const auto event, granted(StockDesk(workplace->station()).assignSlot(item, slot, user)));
    return recorded(event);
}

Reply listIncidents(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {limitOption, offsetOption}}));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 200));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &books = workplace->station().books;
    BQ_TRY_ASSIGN(const auto incidents, books.incidents.openIncidents(offset, limit));
    BQ_TRY_ASSIGN(const int count, books.incidents.openCount());
    auto said = listed("incidents", incidents);
    said.insert(QStringLiteral("count"), count);
    return said;
}

Reply settleIncident(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {noteOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto note, options.required(noteOption));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    StockDesk desk(workplace->station());
    BQ_TRY_ASSIGN(const bool waits, isOpen(workplace->station().books.incidents, options.words().front()));
    if (!waits)
        return refuse(QStringLiteral("incidentNotOpen"));
    BQ_TRY_ASSIGN(const auto event, granted(desk.settleIncident(options.words().front(), note, user)));
    return recorded(event);
}

} // namespace botiquin::ctl

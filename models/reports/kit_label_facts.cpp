// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/kit_label_facts.h"

#include "reports/facts_digest.h"

#include <set>

namespace botiquin::reports {

namespace {

LabelContent contentOf(BoxClass boxClass)
{
    switch (boxClass) {
    case BoxClass::dry:
        return LabelContent::dry;
    case BoxClass::cold:
        return LabelContent::cold;
    case BoxClass::supplies:
        return LabelContent::supplies;
    }
    Q_UNREACHABLE();
}

struct BoxOfKit
{
    int number = 1;
    int of = 0;
};

Outcome<BoxOfKit> boxOfKit(Books &books, const BoxOrder &order)
{
    BoxOfKit place;
    for (const auto boxClass : {BoxClass::dry, BoxClass::cold, BoxClass::supplies}) {
        BQ_TRY_ASSIGN(const auto box, books.kits.box(order.kit, boxClass));
        if (!box)
            continue;
        ++place.of;
        if (boxClass == order.boxClass)
            place.number = place.of;
    }
    place.of = std::max(place.of, 1);
    return place;
}

Outcome<QString> nameOf(Books &books, const Clues &clues)
{
    BQ_TRY_ASSIGN(const auto facility, books.catalog.facility(clues));
    return facility ? facility->displayName : clues.text();
}

Outcome<QString> initialsOf(Books &books, const QStringList &users)
{
    QStringList initials;
    for (const auto &text : users) {
        const auto user = UserId::parse(text);
        if (!user)
            continue;
        BQ_TRY_ASSIGN(const auto person, books.people.person(*user));
        initials << (person ? person->initials : text);
    }
    return initials.join(QStringLiteral(", "));
}

QString digestOf(const PackingList &list)
{
    return factsDigest(name(PaperKind::packingList), list.sscc, list.month, list.box, list.boxes, list.kit, list.kits,
                       list.facilityName, list.clues, list.municipality, list.state, list.warehouse, list.seal,
                       list.sealedAt, list.packedBy, list.checkedBy, list.lines);
}

} // namespace

LabelFacts labelFacts(const SealedBox &box, bool isReprint)
{
    return {box.sscc, box.seal, Date::ofLocal(box.time), box.claves, box.units, isReprint};
}

Outcome<KitLabel> sentLabel(Books &books, const StockMoved &moved, const QString &why, Date day, const QLocale &locale)
{
    BQ_TRY_ASSIGN(const auto from, nameOf(books, moved.from));
    BQ_TRY_ASSIGN(const auto to, books.catalog.facility(moved.to));
    std::set<Clave> claves;
    Units pieces;
    for (const auto &line : moved.lines) {
        claves.insert(line.lot.item);
        pieces += line.units;
    }
    return KitLabel{.sscc = moved.sscc,
                    .month = Month::containing(day),
                    .facilityName = to ? to->displayName : moved.to.text(),
                    .municipality = to ? to->municipality : QString(),
                    .state = to ? to->state : QString(),
                    .clues = moved.to,
                    .route = {},
                    .stop = {},
                    .deliverOn = {},
                    .claves = int(claves.size()),
                    .pieces = pieces,
                    .seal = {},
                    .warehouse = from,
                    .sealedOn = day,
                    .sentFor = why,
                    .locale = locale};
}

Outcome<KitLabel> kitLabel(Books &books, const BoxOrder &order, const LabelFacts &facts, const Clues &warehouse,
                           const QLocale &locale)
{
    BQ_TRY_ASSIGN(const auto place, boxOfKit(books, order));
    BQ_TRY_ASSIGN(const auto from, nameOf(books, warehouse));
    return KitLabel{.sscc = facts.sscc,
                    .month = order.month,
                    .box = place.number,
                    .boxes = place.of,
                    .kit = order.number,
                    .kits = order.ofKits,
                    .facilityName = order.facilityName,
                    .municipality = order.municipality,
                    .state = order.state,
                    .clues = order.facility,
                    .route = order.route,
                    .stop = order.stop,
                    .deliverOn = order.deliverOn,
                    .content = contentOf(order.boxClass),
                    .claves = facts.claves,
                    .pieces = facts.pieces,
                    .coldClaves = 0,
                    .seal = facts.seal,
                    .warehouse = from,
                    .sealedOn = facts.sealedOn,
                    .isReprint = facts.isReprint,
                    .locale = locale};
}

Outcome<PackingList> packingList(Books &books, const BoxOrder &order, const SealedBox &box, const BoxSealed &contents,
                                 const Printing &printing)
{
    BQ_TRY_ASSIGN(const auto place, boxOfKit(books, order));
    BQ_TRY_ASSIGN(const auto from, nameOf(books, box.warehouse));
    BQ_TRY_ASSIGN(const auto packers, initialsOf(books, box.packers.split(u'\n', Qt::SkipEmptyParts)));
    BQ_TRY_ASSIGN(const auto checker, initialsOf(books, box.checker ? QStringList{box.checker->text()} : QStringList()));
    PackingList list{.sscc = box.sscc,
                     .month = order.month,
                     .box = place.number,
                     .boxes = place.of,
                     .kit = order.number,
                     .kits = order.ofKits,
                     .facilityName = order.facilityName,
                     .clues = order.facility,
                     .municipality = order.municipality,
                     .state = order.state,
                     .warehouse = from,
                     .seal = box.seal,
                     .sealedAt = box.time,
                     .packedBy = packers,
                     .checkedBy = checker,
                     .lines = {},
                     .stamp = {},
                     .locale = printing.locale};
    for (const auto &line : contents.lines) {
        for (const auto &lot : line.lots) {
            BQ_TRY_ASSIGN(const auto item, books.catalog.item(lot.lot.item));
            const QString name = item ? QString(item->displayName + u' ' + item->strength).trimmed() : lot.lot.item.text();
            list.lines.push_back({lot.lot.item, name, item ? item->presentation : QString(), lot.lot.text,
                                  lot.lot.expiry, lot.units});
        }
    }
    list.stamp = stampOf(printing, {PaperKind::packingList, {list.sscc.text()}}, digestOf(list));
    return list;
}

} // namespace botiquin::reports

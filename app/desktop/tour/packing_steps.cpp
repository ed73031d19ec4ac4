// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/packing_steps.h"

#include "desktop.h"
#include "journal/packing/packing_desk.h"
#include "tour/people_steps.h"
#include "ui/packing/packing_pages.h"

namespace botiquin::desktop::steps {

namespace {

/// The box in hand, read from the disk: what is there is what a power cut would leave.
std::optional<BoxInHand> boxInHand(Hands &hands)
{
    auto &station = hands.desktop().station();
    const auto drafts = station.books.drafts.drafts();
    if (!drafts)
        return std::nullopt;
    for (const auto &draft : *drafts) {
        if (draft.state != DraftState::open)
            continue;
        auto hand = PackingDesk(station).open(draft.kit, draft.boxClass, hands.desktop().person().user);
        if (hand && *hand)
            return **std::move(hand);
    }
    return std::nullopt;
}

/// The lots of an item that have units left, first to expire first.
std::vector<LotStock> lotsOnTheShelf(Hands &hands, const Clave &item)
{
    auto &station = hands.desktop().station();
    auto lots = station.books.stock.lots(station.place(), item).value_or(std::vector<LotStock>());
    std::erase_if(lots, [](const LotStock &lot) { return lot.available() <= Units(0); });
    return lots;
}

/// What is printed on a pack of the lot: a GS1 DataMatrix as a scanner sends it.
std::optional<QByteArray> packCode(Hands &hands, const LotStock &lot)
{
    auto &station = hands.desktop().station();
    const auto codes = station.books.catalog.codesOf(lot.item, station.facility);
    if (!codes || codes->empty())
        return std::nullopt;
    return "]d201" + codes->front().gtin.text().toLatin1() + "17"
        + lot.expiry.day().toString(QStringLiteral("yyMMdd")).toLatin1() + "10" + lot.text.text().toUtf8();
}

Date servesUntil(Hands &hands, const BoxInHand &hand)
{
    return hands.desktop().station().settings.margin.servesUntil(hand.order.month);
}

/// A pack of the line from a lot that serves the kit's month.
std::optional<QByteArray> packFor(Hands &hands, const BoxInHand &hand, const Clave &item)
{
    for (const auto &lot : lotsOnTheShelf(hands, item)) {
        if (lot.expiry >= servesUntil(hands, hand))
            return packCode(hands, lot);
    }
    return std::nullopt;
}

void scanInto(Hands &hands, const std::optional<QByteArray> &code)
{
    hands.expect(code.has_value(), QStringLiteral("no pack of the line is on the shelf"));
    if (code)
        hands.scan(*code);
}

/// One line: a pack, the rest of its units by the command sheet, and a reason where the shelf has no more.
bool packLine(Hands &hands)
{
    const auto hand = boxInHand(hands);
    const auto *line = hand ? hand->box.currentLine() : nullptr;
    if (line == nullptr)
        return false;
    const Clave item = line->order.item;
    if (const auto code = packFor(hands, *hand, item)) {
        hands.scan(*code);
        if (line->missing() > Units(1)) {
            hands.scan("BTQCMDQTY" + QByteArray::number(line->order.required.count()));
            hands.scan("BTQCMDOK");
        }
    } else {
        hands.key(Qt::Key_F4);
        hands.key(Qt::Key_Return);
    }
    const auto after = boxInHand(hands);
    const auto *packed = after ? after->box.line(item) : nullptr;
    hands.expect(packed != nullptr && !packed->isOpen(), item.text() + QStringLiteral(" stays open"));
    return packed != nullptr && !packed->isOpen();
}

} // namespace

void theKitsToPack(Hands &hands)
{
    enterAs(hands, Right::pack);
    hands.desktop().open(QStringLiteral("kits"));
    hands.rest(200);
    hands.expectPage(QStringLiteral("kits"));
    hands.shoot(QStringLiteral("kits"));
}

void theNextKitOpens(Hands &hands)
{
    hands.key(Qt::Key_F9);
    hands.rest(200);
    hands.expectPage(QStringLiteral("packing"));
    hands.expectWord(QStringLiteral("Faltan"), QStringLiteral("Missing"));
    hands.shoot(QStringLiteral("kit-open"));
}

void aPackIsScanned(Hands &hands)
{
    const auto hand = boxInHand(hands);
    hands.expect(hand && hand->box.currentLine(), QStringLiteral("no kit is open"));
    if (!hand || !hand->box.currentLine())
        return;
    scanInto(hands, packFor(hands, *hand, hand->box.currentLine()->order.item));
    hands.expectAnswer(ui::Meaning::good);
    hands.shoot(QStringLiteral("packed"));
}

void aPackOfAnotherBoxIsRefused(Hands &hands)
{
    const auto hand = boxInHand(hands);
    if (!hand)
        return;
    const auto elsewhere = hands.desktop().station().books.kits.lines(hand->order.kit, BoxClass::cold);
    hands.expect(elsewhere && !elsewhere->empty(), QStringLiteral("the kit has no cold box"));
    if (!elsewhere || elsewhere->empty())
        return;
    scanInto(hands, packFor(hands, *hand, elsewhere->front().item));
    hands.expectAnswer(ui::Meaning::stop);
    hands.shoot(QStringLiteral("other-box"));
}

void aLotThatExpiresTooSoonIsRefused(Hands &hands)
{
    const auto hand = boxInHand(hands);
    if (!hand)
        return;
    for (const auto &line : hand->box.lines()) {
        const auto lots = lotsOnTheShelf(hands, line.order.item);
        if (lots.empty() || !line.isOpen() || lots.front().expiry >= servesUntil(hands, *hand))
            continue;
        scanInto(hands, packCode(hands, lots.front()));
        hands.expectAnswer(ui::Meaning::stop);
        hands.shoot(QStringLiteral("too-soon"));
        return;
    }
    hands.expect(false, QStringLiteral("no lot expires too soon"));
}

void theLastScanIsTakenBack(Hands &hands)
{
    const auto before = boxInHand(hands);
    hands.key(Qt::Key_Z, Qt::ControlModifier);
    const auto after = boxInHand(hands);
    hands.expect(before && after && after->box.totals().packed < before->box.totals().packed,
                 QStringLiteral("Ctrl+Z takes nothing back"));
    hands.shoot(QStringLiteral("taken-back"));
}

void theRestOfTheKit(Hands &hands)
{
    const auto hand = boxInHand(hands);
    const auto lines = hand ? hand->box.lines().size() : 0;
    for (size_t i = 0; i < lines && packLine(hands); ++i) {
        if (i == lines / 2)
            hands.shoot(QStringLiteral("half-way"));
    }
    const auto whole = boxInHand(hands);
    hands.expect(whole && whole->box.totals().open() == 0, QStringLiteral("lines stay open"));
    hands.shoot(QStringLiteral("complete"));
}

void theSecondPersonChecks(Hands &hands)
{
    hands.key(Qt::Key_F9);
    hands.rest(200);
    hands.expectPage(QStringLiteral("seal"));
    hands.shoot(QStringLiteral("second-person"));
    const auto checker = somebodyWho(hands, Right::checkBox);
    hands.expect(checker.has_value(), QStringLiteral("nobody here may check"));
    if (!checker)
        return;
    hands.scan(checker->badge->text().toUtf8());
    hands.type(hands.pin());
    hands.key(Qt::Key_Return);
    hands.rest(400);
    const auto hand = boxInHand(hands);
    hands.expect(hand && hand->box.checker().has_value(), QStringLiteral("the check was not taken"));
}

void theSealClosesIt(Hands &hands)
{
    const auto hand = boxInHand(hands);
    if (!hand)
        return;
    auto &station = hands.desktop().station();
    const auto sealedBefore = station.books.kits.sealedBoxes(station.facility, QString(), 0, 100);
    hands.scan("00471" + QByteArray::number(82 + qint64(sealedBefore ? sealedBefore->size() : 0)));
    hands.rest(200);
    hands.shoot(QStringLiteral("seal-and-label"));
    hands.key(Qt::Key_Return);
    hands.await(
        [&] {
            const auto box = station.books.kits.box(hand->order.kit, hand->order.boxClass);
            return box && *box && (*box)->progress == BoxProgress::sealed;
        },
        QStringLiteral("the box was not sealed"));
    hands.rest(300);
    hands.expectPage(QStringLiteral("packing"));
    hands.shoot(QStringLiteral("next-kit"));
}

void theBoxesSealed(Hands &hands)
{
    hands.key(Qt::Key_F6);
    hands.rest(200);
    hands.expectPage(QStringLiteral("kits"));
    hands.key(Qt::Key_F3);
    hands.rest(200);
    hands.expectPage(QStringLiteral("sealed"));
    hands.shoot(QStringLiteral("sealed"));
    hands.key(Qt::Key_Escape);
    hands.rest(100);
}

void manyKitsAtOnce(Hands &hands)
{
    hands.expectPage(QStringLiteral("kits"));
    hands.key(Qt::Key_F5);
    hands.rest(200);
    hands.expectPage(QStringLiteral("wave"));
    hands.shoot(QStringLiteral("wave"));
    hands.key(Qt::Key_Escape);
    hands.rest(100);
}

} // namespace botiquin::desktop::steps

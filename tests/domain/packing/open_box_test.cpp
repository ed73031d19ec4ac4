// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/open_box.h"
#include "domain/packing/box_steps.h"
#include "domain/packing/seal_box.h"
#include "domain/packing/shorts.h"
#include "packing/packing_fixture.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QTest>
#include <rapidcheck.h>

using namespace botiquin;
using namespace botiquin::packing;
using namespace botiquin::packing::fixture;

namespace {

/// What a person may try: kind of command, which item, which lot, how many, who.
using Try = std::tuple<int, int, int, int, int>;

const std::vector<Clave> items = {paracetamol, amoxicillin, loratadine, metamizole, ibuprofen, insulin};

PackingContext contextOf(const Try &attempt)
{
    static const std::vector<UserId> users = {packer, checker, user("other"), supervisor};
    PackingContext with = context(users[size_t(std::get<4>(attempt)) % users.size()]);
    with.stock = {{lot(amoxicillin, "L0"), Units(7), {}}, {lot(amoxicillin, "L2"), Units(7), {}}};
    with.holds.quarantine(lot(paracetamol, "L1"));
    return with;
}

PackUnits packOf(const Try &attempt)
{
    const auto &[kind, item, which, units, by] = attempt;
    static const std::vector<Date> expiries = {day("2028-08-31"), day("2027-06-30"), day("2026-12-31")};
    const Clave &clave = items[size_t(item) % items.size()];
    PackUnits command{clave, {}, Units(units)};
    if (which < 3) {
        const QByteArray text = "L" + QByteArray::number(which);
        command = pack(lot(clave, text.constData(), expiries[size_t(which)]), units);
    }
    if (kind == 1) {
        command.forLine = amoxicillin;
        for (const auto rule : {PackRefusal::wrongItem, PackRefusal::lotExpiresTooSoon, PackRefusal::moreThanLineNeeds,
                                PackRefusal::lineIsComplete})
            command.overrides.push_back(overrideOf(rule));
    }
    return command;
}

template <class Decision>
std::optional<DraftEntry> entryOf(const Decision &decision)
{
    if (!decision)
        return std::nullopt;
    if constexpr (requires { decision->entry; })
        return decision->entry;
    else
        return *decision;
}

std::optional<DraftEntry> attemptOn(const OpenBox &box, const Try &attempt)
{
    const auto &[kind, item, which, units, by] = attempt;
    const PackingContext with = contextOf(attempt);
    const Clave &clave = items[size_t(item) % items.size()];
    switch (kind) {
    case 2:
        return entryOf(decide(box, SetQuantity{clave, Units(units)}, with));
    case 3:
        return entryOf(decide(box, TakeLot{clave, packOf(attempt).lot}, with));
    case 4:
        return entryOf(decide(box, MarkShort{clave, {ShortReason::Kind::damaged, {}}}, with));
    case 5:
        return entryOf(decide(box, ClearShort{clave}, with));
    case 6:
        return entryOf(decide(box, TakeBackLast{}, with));
    case 7:
        return entryOf(decide(box, ChooseLine{}, with));
    case 8:
        return entryOf(decide(box, PutAside{}, with));
    case 9:
        return entryOf(decide(box, TakeUp{}, with));
    case 10:
        return entryOf(decide(box, CheckBox{}, with));
    case 11:
        return entryOf(decide(box, SealBox{sealNumber(), false, units > 10}, with));
    case 12:
        return entryOf(decide(box, ReopenBox{reason("wrong clinic")}, with));
    default:
        return entryOf(decide(box, packOf(attempt), with));
    }
}

rc::Gen<std::vector<Try>> attempts()
{
    const auto kind = rc::gen::weightedElement<int>({{8, 0}, {4, 1}, {4, 2}, {2, 3}, {3, 4}, {2, 5}, {6, 6}, {1, 7},
                                                     {1, 8}, {4, 9}, {2, 10}, {2, 11}, {2, 12}});
    return rc::gen::container<std::vector<Try>>(rc::gen::tuple(kind, rc::gen::inRange(0, 6), rc::gen::inRange(0, 5),
                                                               rc::gen::inRange(-1, 26), rc::gen::inRange(0, 4)));
}

/// The totals counted anew from the lines, and the lines from the entries in force.
void auditTotals(const OpenBox &box)
{
    BoxTotals totals;
    QHash<Clave, Units> byLine;
    for (const DraftEntry *entry : box.entriesInForce()) {
        if (const auto *packed = std::get_if<UnitsPacked>(&entry->act))
            byLine[packed->line] += packed->units;
    }
    for (const BoxLine &line : box.lines()) {
        Units sum;
        for (const Packed &packed : line.lots) {
            RC_ASSERT(packed.units >= Units(0));
            RC_ASSERT(box.packedOf(packed.lot) >= packed.units);
            sum += packed.units;
        }
        RC_ASSERT(sum == line.packed);
        RC_ASSERT(byLine.value(line.order.item) == line.packed);
        RC_ASSERT(!(line.isComplete() && line.shortReason));
        totals.lines += 1;
        totals.complete += line.isComplete();
        totals.markedShort += line.shortReason.has_value();
        totals.required += line.order.required;
        totals.packed += line.packed;
    }
    RC_ASSERT(totals == box.totals());
}

/// The draft as the entries in force alone would make it.
OpenBox withoutWhatWasTakenBack(const OpenBox &box)
{
    std::vector<DraftEntry> inForce;
    for (const DraftEntry *entry : box.entriesInForce())
        inForce.push_back(*entry);
    auto straight = OpenBox::replay(order(), std::move(inForce));
    RC_ASSERT(straight.has_value());
    return *std::move(straight);
}

BoxOrder largeOrder(int lines, qint64 units)
{
    BoxOrder large = order();
    large.lines.clear();
    for (int i = 0; i < lines; ++i) {
        const auto item = Clave::parse(QStringLiteral("010.%1.%2.00").arg(i / 1000, 3, 10, QLatin1Char('0'))
                                           .arg(i % 10000, 4, 10, QLatin1Char('0')));
        large.lines.push_back({*item, Units(units), {}, {}});
    }
    return large;
}

} // namespace

class OpenBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsTriedTheDraftHolds()
    {
        QVERIFY(rc::check("packed is the sum of the entries, and replaying them gives an equal box", [] {
            OpenBox box(order());
            for (const Try &attempt : *attempts()) {
                const auto entry = attemptOn(box, attempt);
                if (!entry)
                    continue;
                RC_ASSERT(box.canApply(*entry));
                box.apply(*entry);
                auditTotals(box);
            }
            const auto again = OpenBox::replay(order(), box.entries());
            RC_ASSERT(again.has_value());
            RC_ASSERT(*again == box);
            RC_ASSERT(again->entries() == box.entries());
            RC_ASSERT(withoutWhatWasTakenBack(box) == box);
        }));
    }

    void takingBackRestoresWhatWasBefore()
    {
        QVERIFY(rc::check("an act followed by its undo leaves the box as it was", [] {
            OpenBox box(order());
            for (const Try &attempt : *attempts()) {
                const auto entry = attemptOn(box, attempt);
                if (!entry)
                    continue;
                const OpenBox before = box;
                box.apply(*entry);
                const bool isTakeable = box.takeable() == &box.entries().back();
                if (!isTakeable)
                    continue;
                OpenBox undone = box;
                mustApply(undone, TakeBackLast{});
                RC_ASSERT(undone == before);
                RC_ASSERT(!(box == before));
            }
        }));
    }

    void theOwnLineComesBeforeThoseItMayStandInFor()
    {
        BoxOrder both = order();
        both.lines.push_back({metamizole, Units(2), {}, slot("Z-1")});
        OpenBox box(both);
        QVERIFY(box.lineFor(metamizole)->order.item == metamizole);
        mustApply(box, pack(lot(metamizole, "M1"), 2));
        QVERIFY(box.lineFor(metamizole)->order.item == paracetamol);
        mustApply(box, pack(lot(paracetamol, "P1"), 20));
        QVERIFY(box.lineFor(metamizole)->order.item == metamizole);
        QVERIFY(!box.lineFor(ibuprofen));
    }

    void theNextLinesGoRoundTheShelves()
    {
        OpenBox box(order());
        mustApply(box, pack(lot(amoxicillin, "Y6K204"), 1));
        QVERIFY(box.currentLine()->order.item == amoxicillin);
        const auto next = box.nextLines(5);
        QCOMPARE(next.size(), size_t(2));
        QVERIFY(next[0]->order.item == loratadine);
        QVERIFY(next[1]->order.item == paracetamol);
        QCOMPARE(box.nextLines(1).size(), size_t(1));
        mustApply(box, pack(lot(amoxicillin, "Y6K204"), 23));
        QVERIFY(box.currentLine()->order.item == loratadine);
        QVERIFY(!completeBox().currentLine());
        QVERIFY(completeBox().nextLines(5).empty());
    }

    void anEmptyOrderIsAnEmptyBox()
    {
        BoxOrder nothing = order();
        nothing.lines.clear();
        const OpenBox box(nothing);
        QVERIFY(!box.currentLine());
        QVERIFY(box.nextLines(5).empty());
        QCOMPARE(box.totals().lines, 0);
    }

    void aDraftThatDoesNotFollowIsRefusedAtItsPlace()
    {
        const auto packed = [](qint64 units, const Clave &line = amoxicillin) {
            return entry(UnitsPacked{line, lot(amoxicillin, "A"), Units(units), Entering::scanned, {}, {}, {}, {}});
        };
        const auto brokenAt = [](std::vector<DraftEntry> entries) {
            const auto box = OpenBox::replay(order(), std::move(entries));
            return box ? qsizetype(-1) : box.error().entry;
        };
        QCOMPARE(brokenAt({packed(5), packed(-5)}), qsizetype(-1));
        QCOMPARE(brokenAt({packed(5), packed(-6)}), qsizetype(1));
        QCOMPARE(brokenAt({packed(0)}), qsizetype(0));
        QCOMPARE(brokenAt({packed(std::numeric_limits<qint64>::max())}), qsizetype(0));
        QCOMPARE(brokenAt({packed(5, ibuprofen)}), qsizetype(0));
        QCOMPARE(brokenAt({entry(TakenBack{})}), qsizetype(0));
        QCOMPARE(brokenAt({entry(BoxTakenUp{})}), qsizetype(0));
        QCOMPARE(brokenAt({entry(BoxPutAside{}), packed(5)}), qsizetype(1));
        QCOMPARE(brokenAt({packed(1), entry(DraftSealed{sealNumber(), {}}), entry(TakenBack{})}), qsizetype(2));
        QCOMPARE(brokenAt({entry(DraftReopened{reason("r")})}), qsizetype(0));
        QCOMPARE(brokenAt({packed(24), entry(LineMarkedShort{amoxicillin, {ShortReason::Kind::damaged, {}}})}),
                 qsizetype(1));
        QCOMPARE(brokenAt({entry(ShortCleared{amoxicillin})}), qsizetype(0));
    }

    void aLongDraftOfALargeKitIsQuick()
    {
        constexpr int lines = 2000;
        constexpr int scans = 20'000;
        const BoxOrder large = largeOrder(lines, scans);
        OpenBox box(large);
        QCOMPARE(box.totals().lines, lines);
        PackingContext with = context();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < scans; ++i) {
            // Half of them on one line, each of a lot of its own.
            const Clave item = large.lines[size_t(i % 2 ? 0 : i % lines)].item;
            const auto text = LotText::parse(QString::number(i));
            mustApply(box, PackUnits{item, {*text, goodExpiry, {}}, Units(1)}, with);
        }
        const qint64 packing = timer.restart();
        const auto again = OpenBox::replay(large, box.entries());
        const qint64 replaying = timer.restart();
        QVERIFY(*again == box);
        timer.restart();
        const SealedContents contents = contentsOf(box);
        const qint64 listing = timer.restart();
        QCOMPARE(contents.lines.size(), size_t(lines));
        for (int i = 0; i < scans; ++i)
            mustApply(box, TakeBackLast{}, with);
        const qint64 undoing = timer.elapsed();
        QVERIFY(box == OpenBox(large));
        qInfo("20,000 scans on 2,000 lines: packed in %lld ms, replayed in %lld, listed in %lld, undone in %lld",
              packing, replaying, listing, undoing);
        QVERIFY2(packing + replaying + listing + undoing < 20'000, "the cost of an entry grows with the draft");
    }
};

BQ_SUITE(OpenBoxTest);
#include "open_box_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/counting/count_desk.h"
#include "journal/dispensing/dispensing_desk.h"
#include "journal/planning/plan_desk.h"
#include "journal/recalls/recall_desk.h"
#include "journal/reference/import_desk.h"
#include "journal/region/device_desk.h"
#include "storage/books/sql_device_book.h"
#include "support/must.h"
#include "support/road.h"
#include "support/sheet_files.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::testing;

/// Whoever packs can pack. Everything by which a loss could be hidden – correcting, writing off, counting, holding,
/// opening a box again – needs another person, at the one write path and not only on the screen.
class PackersRightsTest : public QObject
{
    Q_OBJECT

    using Act = std::function<QString(Road &, const UserId &)>;

    /// "" for what was done; the refusal's name.
    template <class T, class Refusal>
    static QString said(const Answer<T, Refusal> &answer)
    {
        if (!answer)
            return name(answer.error().kind);
        if (*answer)
            return {};
        if constexpr (requires { answer->error().rule; })
            return name(answer->error().rule);
        else
            return name(answer->error());
    }

    struct Named
    {
        const char *words;
        Act act;
        const char *refusal = "noRight";
    };

    static std::vector<Named> stockActs()
    {
        const Lot lot = lotOf(paracetamol, "P1");
        return {
            {"receives goods",
             [lot](Road &road, const UserId &user) {
                 return said(
                     StockDesk(*road.station)
                         .receive(*SupplierName::parse(QStringLiteral("X")), {}, {{lot, Units(1), {}, {}}}, user));
             }},
            {"writes off",
             [lot](Road &road, const UserId &user) {
                 return said(StockDesk(*road.station)
                                 .writeOff(lot, Units(1), LossReason::damaged, QStringLiteral("se rompió"), user));
             }},
            {"corrects a receipt",
             [](Road &road, const UserId &user) {
                 const auto receipt = must(road.store->after(0, 1000));
                 for (const auto &stored : receipt) {
                     if (stored.event.envelope().kind == int(Kind::stockReceived))
                         return said(StockDesk(*road.station)
                                         .correct(stored.event.id(), {}, QStringLiteral("no llegó"), user));
                 }
                 return QStringLiteral("no receipt");
             }},
            {"holds a lot",
             [lot](Road &road, const UserId &user) {
                 return said(StockDesk(*road.station)
                                 .hold(lot, HoldReason::quarantine, true, QStringLiteral("dudoso"), user));
             }},
            {"teaches a code",
             [](Road &road, const UserId &user) {
                 return said(StockDesk(*road.station)
                                 .teachCode(*Gtin::parse(QString::fromLatin1(untaughtPack)), gauze, Units(1),
                                            PackLevel::pack, user));
             }},
            {"settles an incident",
             [](Road &road, const UserId &user) {
                 return said(
                     StockDesk(*road.station)
                         .settleIncident(QStringLiteral("negativeStock/F:OCIMB000012"), QStringLiteral("ya"), user));
             }},
            {"counts", [](Road &road, const UserId &user) { return said(CountDesk(*road.station).start({}, user)); }},
            {"dispenses",
             [](Road &road, const UserId &user) {
                 return said(DispensingDesk(*road.station).dispense({1, {{paracetamol, Units(1), {}}}, {}}, user));
             }},
        };
    }

    static std::vector<Named> otherActs()
    {
        return {
            {"opens a sealed box again",
             [](Road &road, const UserId &user) {
                 const auto answer = PackingDesk(*road.station)
                                         .reopen(Road::boxCode(0, BoxClass::dry),
                                                 *packing::OverrideReason::parse(QStringLiteral("faltó")), user);
                 return answer && !*answer && answer->error() == PackingDesk::ReopenRefusal::noRightToReopen
                            ? QStringLiteral("noRightToReopen")
                            : QString();
             },
             "noRightToReopen"},
            {"plans a trip",
             [](Road &road, const UserId &user) {
                 return said(TripDesk(*road.station).plan({road.round, route37, {}, van, driver}, user));
             }},
            {"loads a trip",
             [](Road &road, const UserId &user) {
                 return said(TripDesk(*road.station).load(firstTrip, {Road::boxCode(0, BoxClass::dry)}, user));
             }},
            {"sends a box elsewhere",
             [](Road &road, const UserId &user) {
                 return said(TripDesk(*road.station)
                                 .redirect(Road::boxCode(0, BoxClass::dry), SmallRegion::clinicClues(1),
                                           QStringLiteral("más cerca"), user));
             }},
            {"orders the kits of a round",
             [](Road &road, const UserId &user) {
                 return said(PlanDesk(*road.station, road.writer).makeOrders(road.round, user));
             }},
            {"imports reference data",
             [](Road &road, const UserId &user) {
                 const auto sheet = parsedSheet("CLUES,Nombre\nOCIMB000596,Nueva\n");
                 return said(ImportDesk(*road.station, road.writer)
                                 .import({ReferenceSheet{QStringLiteral("f.csv"), readFacilities(sheet)}},
                                         BadRows::refuseAll, user));
             }},
            {"ends a recall",
             [](Road &road, const UserId &user) {
                 return said(RecallDesk(*road.station, road.writer)
                                 .end(*RecallId::parse(QStringLiteral("COFEPRIS 1")), user));
             }},
            {"takes a device out",
             [](Road &road, const UserId &user) {
                 SqlDeviceBook devices(road.store->sql());
                 return said(DeviceDesk(*road.station, devices, road.writer)
                                 .revoke({road.writer.device, 1, 1}, QStringLiteral("x"), user));
             }},
        };
    }

private Q_SLOTS:
    void nothingButPacking_data()
    {
        QTest::addColumn<bool>("ofStock");
        QTest::addColumn<size_t>("index");
        for (const bool ofStock : {true, false}) {
            const auto acts = ofStock ? stockActs() : otherActs();
            for (size_t i = 0; i < acts.size(); ++i)
                QTest::newRow(acts[i].words) << ofStock << i;
        }
    }
    void nothingButPacking()
    {
        QFETCH(const bool, ofStock);
        QFETCH(const size_t, index);
        const auto act = (ofStock ? stockActs() : otherActs())[index];
        Road road(2);
        road.seal(0);
        const auto before = *road.book().log.eventCount();
        QCOMPARE(act.act(road, packer), QString::fromLatin1(act.refusal));
        QCOMPARE(act.act(road, checker), QString::fromLatin1(act.refusal));
        // Nor does a name that nobody has.
        QCOMPARE(act.act(road, userId("nadie")), QString::fromLatin1(act.refusal));
        QCOMPARE(*road.book().log.eventCount(), before);
    }
};

BQ_SUITE(PackersRightsTest);
#include "packers_rights_test.moc"

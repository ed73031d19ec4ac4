// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/people/people_desk.h"
#include "storage/workplace.h"
#include "support/sample.h"

#include <QTemporaryDir>
#include <QTest>

/// A small region in a real store, for tests that need a place to work in: the warehouse OCIMB000012 and the
/// clinic OCIMB000596 of Oaxaca, four people, six items with stock, one template and two kits of December 2026.
namespace botiquin::testing {

namespace region {

inline const QByteArray packerBadge = "BTQPACK0000001";
inline const QByteArray otherPackerBadge = "BTQPACK0000002";
inline const QByteArray checkerBadge = "BTQCHECK000001";
inline const QByteArray supervisorBadge = "BTQSUPER000001";
/// Of everybody but packer2, who has none yet.
inline const QString pin = QStringLiteral("271828");
/// Sunday 22 November 2026, 8:02 in Mexico City.
inline const Instant morning{1'795'356'120};

} // namespace region

class Region
{
public:
    /// `people` alone leaves items, stock and kits out.
    enum class Extent { people, whole };
    explicit Region(Extent extent = Extent::whole)
    {
        auto store = SqlStore::open(path(), OpenMode::create);
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        write(**store, extent);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("region.botiquin")); }
    QString folder() const { return m_folder.path(); }

    /// The store opened to work in, at region::morning; the clock is the caller's to move.
    std::unique_ptr<Workplace> open(FixedClock **clock = nullptr) const
    {
        auto fixed = std::make_unique<FixedClock>(region::morning);
        if (clock)
            *clock = fixed.get();
        auto workplace = Workplace::open(path(), std::move(fixed));
        if (!workplace)
            qFatal("%s", qPrintable(workplace.error().detail));
        return *std::move(workplace);
    }

private:
    static BadgeCode badge(const QByteArray &code) { return *BadgeCode::parse(QString::fromLatin1(code)); }

    void write(SqlStore &store, Extent extent)
    {
        const FixedClock clock(region::morning);
        Journal journal(store, clock);
        SqlBooks books(store);
        const auto device = *DeviceId::of(0x0b0c0d0e);
        for (const auto &[name, value] : {std::pair{setting::device, device.text()},
                                          {setting::facility, clues().text()},
                                          {setting::round, QStringLiteral("2026-12")},
                                          {setting::stationLabel, QStringLiteral("Mesa de empaque 3")},
                                          {setting::authorityDevice, DeviceId::of(1)->text()}})
            must(store.setLocalSetting(name, value));
        Station station{journal, books.books(), {device}, clues(), {*packing::ShelfLifeMargin::ofDays(60), true}};
        must(transact(journal, [&]() -> Outcome<void> {
            for (const EventBody &body : people(device))
                BQ_TRY(journal.record(m_authority, std::nullopt, body));
            if (extent == Extent::whole)
                return writeGoods(journal, station.writer);
            return {};
        }));
        PeopleDesk desk(station);
        for (const char *who : {"packer1", "checker1", "supervisor1"})
            must(desk.setPin(user(who), region::pin));
    }

    template <class T>
    static void must(const Outcome<T> &outcome)
    {
        if (!outcome)
            qFatal("%s %s", qPrintable(name(outcome.error().kind)), qPrintable(outcome.error().detail));
    }

    static std::vector<EventBody> people(DeviceId device)
    {
        const auto person = [](const char *id, const char *initials, std::vector<Role> roles, const QByteArray &code) {
            return PersonDefined{user(id), QString::fromUtf8(initials), clues(), std::move(roles), badge(code), true};
        };
        const auto facility = [](const char *key, const char *name, const char *municipality, SizeClass size) {
            return FacilityDefined{clues(key), QString::fromUtf8(name), QString::fromUtf8(municipality),
                                   QStringLiteral("OAXACA"), size, true, {}, {}, {}};
        };
        return {RegionCreated{QStringLiteral("Oaxaca"), QByteArray(32, '\1')},
                facility("OCIMB000012", "ALMACÉN OAXACA", "OAXACA DE JUÁREZ", SizeClass::warehouse),
                facility("OCIMB000596", "ACATLÁN DE PÉREZ FIGUEROA", "ACATLÁN DE PÉREZ FIGUEROA",
                         SizeClass::nucleos1to2),
                DeviceEnrolled{device, clues(), QStringLiteral("Mesa de empaque 3"), QByteArray(32, '\2'),
                               QStringLiteral("9521234"), 1, 1, 1000},
                person("packer1", "J. R. H.", {Role::packer}, region::packerBadge),
                person("packer2", "A. M. L.", {Role::packer}, region::otherPackerBadge),
                person("checker1", "C. V. T.", {Role::checker}, region::checkerBadge),
                person("supervisor1", "M. S. G.", {Role::supervisor, Role::stockKeeper}, region::supervisorBadge)};
    }

    struct Good
    {
        const char *clave;
        const char *name;
        const char *strength;
        const char *presentation;
        const char *slot;
        const char *lot;
        const char *gtin;
        int perKit;
    };

    Outcome<void> writeGoods(Journal &journal, const Writer &station) const
    {
        const std::vector<Good> goods{
            {"010.000.0104.00", "Paracetamol", "500 mg", "caja con 10 tabletas", "A-01-2", "P26A1", "7501234500012", 20},
            {"010.000.2230.00", "Amoxicilina con ácido clavulánico", "500 mg / 125 mg", "caja con 12 tabletas", "C-04-2",
             "Y6K204", "7501234500029", 24},
            {"010.000.2144.00", "Loratadina", "10 mg", "caja con 20 tabletas", "C-04-10", "L77", "7501234500036", 5},
            {"010.000.5940.00", "Ibuprofeno", "400 mg", "caja con 10 tabletas", "A-03-1", "IB9", "7501234500043", 10},
            {"010.000.0108.00", "Metamizol sódico", "500 mg", "caja con 10 comprimidos", "A-02-4", "M3", "7501234500050", 8},
            {"010.000.4158.00", "Insulina glargina", "100 UI/ml", "frasco con 10 ml", "F-01-1", "G1", "7501234500067", 2},
        };
        KitTemplateDefined kit{*TemplateId::parse(QStringLiteral("basico")), QStringLiteral("Básico"),
                               *Month::of(2026, 1), {}, {}};
        std::vector<ReceivedLine> received;
        for (const Good &good : goods) {
            const bool cold = QLatin1String(good.slot).startsWith(QLatin1Char('F'));
            const auto slot = *Slot::parse(QString::fromLatin1(good.slot));
            BQ_TRY(journal.record(m_authority, {},
                                  ItemDefined{clave(good.clave), QString::fromUtf8(good.name),
                                              QString::fromUtf8(good.strength), QString::fromUtf8(good.presentation),
                                              QString::fromUtf8(good.name), cold ? BoxClass::cold : BoxClass::dry,
                                              Ven::essential, true}));
            BQ_TRY(journal.record(m_authority, {},
                                  CodeApproved{*Gtin::parse(QString::fromLatin1(good.gtin)), clave(good.clave), Units(1),
                                               PackLevel::pack}));
            BQ_TRY(journal.record(m_authority, {}, SlotAssigned{clues(), clave(good.clave), slot}));
            kit.lines.push_back({clave(good.clave), Units(good.perKit)});
            received.push_back({lot(good.lot, "2028-08-31", good.clave), Units(500), slot, {}});
        }
        BQ_TRY(journal.record(m_authority, {}, kit));
        const auto day = [](const char *iso) { return *Date::parseIso(QString::fromLatin1(iso)); };
        const auto round = *RoundId::parse(QStringLiteral("2026-12"));
        BQ_TRY(journal.record(m_authority, {},
                              RoundDefined{round, *Month::of(2026, 12), RoundKind::ordinary, day("2026-11-20"),
                                           day("2026-11-24"), day("2026-11-25"), day("2026-11-30")}));
        const auto route = *RouteId::parse(QStringLiteral("20-037"));
        BQ_TRY(journal.record(m_authority, {}, RouteDefined{route, clues(), {clues("OCIMB000596")}}));
        for (int number = 1; number <= 2; ++number) {
            BQ_TRY(journal.record(
                m_authority, {},
                KitOrdered{*KitId::parse(QStringLiteral("2026-12/OCIMB000596/%1").arg(number)), round, clues(),
                           clues("OCIMB000596"), kit.templateId, number, route, 1, day("2026-11-26"), false}));
        }
        BQ_TRY(journal.record(station, user("supervisor1"),
                              StockReceived{clues(), *SupplierName::parse(QStringLiteral("Birmex")), {}, received}));
        return {};
    }

    QTemporaryDir m_folder;
    const Writer m_authority{*DeviceId::of(1)};
};

} // namespace botiquin::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispensing/dispensing_book.h"
#include "journal/station.h"
#include "storage/books/sql_books.h"
#include "support/sample.h"

#include <QTemporaryDir>
#include <memory>

namespace botiquin::testing {

inline const char *const sertraline = "040.000.4484.00";
inline const char *const metformin = "010.000.5165.00";
inline const char *const enalapril = "010.000.2501.00";

/// A clinic in a store of its own, with the warehouse that answers it on the same one: three medicines, one of
/// them controlled, a nurse, a clerk without rights and a supervisor, on Wednesday 25 November 2026.
class Dispensary
{
public:
    Dispensary()
    {
        open(OpenMode::create);
        record(RegionCreated{QStringLiteral("Oaxaca"), QByteArray(32, 'k')});
        facility(clinicClues, "SANTA MARÍA ZOOGOCHI", SizeClass::nucleos1to2);
        facility(clues(), "ALMACÉN OAXACA", SizeClass::warehouse);
        item(metformin, "METFORMINA", "850 mg", "caja con 30 tabletas");
        item(enalapril, "ENALAPRIL", "10 mg", "caja con 30 tabletas");
        item(sertraline, "SERTRALINA", "50 mg", "caja con 14 cápsulas");
        record(CodeApproved{*Gtin::parse(QStringLiteral("7501000000012")), clave(enalapril), Units(1), PackLevel::pack});
        record(CodeApproved{*Gtin::parse(QStringLiteral("7501000000029")), clave(sertraline), Units(1), PackLevel::pack});
        person("nurse1", "M. L.", {Role::nurse}, clinicClues);
        person("clerk1", "A. B.", {Role::packer}, clinicClues);
        person("boss1", "M. S. G.", {Role::supervisor}, clues());
        receive(lot("EN5093", "2028-02-29", enalapril), 20);
        receive(lot("EN5200", "2028-09-30", enalapril), 20);
        receive(lot("ST2207", "2028-04-30", sertraline), 12);
        receive(lot("ME1", "2027-06-30", metformin), 6);
    }

    /// As after a power cut: nothing but the file is left.
    void reopen()
    {
        close();
        open(OpenMode::existing);
    }

    void close()
    {
        warehouse.reset();
        clinic.reset();
        journal.reset();
        books.reset();
        store.reset();
    }

    /// So that a program opens the store as the clinic's own.
    void settle()
    {
        for (const auto &[name, value] : {std::pair{QStringLiteral("device"), writer.device.text()},
                                          {QStringLiteral("facility"), clinicClues.text()}}) {
            if (!store->setLocalSetting(name, value))
                qFatal("cannot settle the store of the test");
        }
    }

    EventId record(const EventBody &body)
    {
        const auto id = transact(*journal, [&] { return journal->record(writer, std::nullopt, body); });
        if (!id)
            qFatal("%s", qPrintable(id.error().detail));
        return *id;
    }

    void receive(const Lot &of, qint64 units)
    {
        record(StockReceived{clinicClues, *SupplierName::parse(QStringLiteral("Almacén")), std::nullopt,
                             {ReceivedLine{of, Units(units), std::nullopt, std::nullopt}}});
    }

    /// Patients 1 to `count`, of whom nobody can say who they are.
    void admitPatients(int count)
    {
        for (int number = 1; number <= count; ++number) {
            if (!books->books().dispensing.addPatient({number, "sealed"}, QByteArray::number(number)))
                qFatal("cannot admit a patient");
        }
    }

    TripId planTrip(const char *text, Date leavesOn, const std::vector<Clues> &stops)
    {
        const auto trip = *TripId::parse(QString::fromUtf8(text));
        record(TripPlanned{trip, *RoundId::parse(QStringLiteral("2026-12")), *RouteId::parse(QStringLiteral("20-037")), clues(),
                           leavesOn, Transport::van, {}, {}, stops, false});
        return trip;
    }

    Units balance(const Lot &of) { return *books->books().stock.balance(Place::facility(clinicClues), of); }
    PersonRow who(const char *id) { return **books->books().people.person(user(id)); }
    QString path() const { return folder.filePath(QStringLiteral("c.botiquin")); }

    const Clues clinicClues = clues("OCIMB000596");
    const Writer writer{*DeviceId::of(9), 1};
    QTemporaryDir folder;
    FixedClock clock{{1'795'629'960}}; // 12:06 in Mexico City
    std::unique_ptr<SqlStore> store;
    std::unique_ptr<SqlBooks> books;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Station> clinic;
    std::unique_ptr<Station> warehouse;

private:
    void open(OpenMode mode)
    {
        auto opened = SqlStore::open(path(), mode);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = *std::move(opened);
        books = std::make_unique<SqlBooks>(*store);
        journal = std::make_unique<Journal>(*store, clock);
        const StationSettings settings{*packing::ShelfLifeMargin::ofDays(60), true};
        clinic.reset(new Station{*journal, books->books(), writer, clinicClues, settings});
        warehouse.reset(new Station{*journal, books->books(), writer, clues(), settings});
    }

    void facility(const Clues &key, const char *displayName, SizeClass size)
    {
        record(FacilityDefined{key, QString::fromUtf8(displayName), QStringLiteral("IXTLÁN DE JUÁREZ"),
                               QStringLiteral("OAXACA"), size, true, {}, {}, {}});
    }

    void item(const char *key, const char *displayName, const char *strength, const char *presentation)
    {
        record(ItemDefined{clave(key), QString::fromUtf8(displayName), QString::fromUtf8(strength),
                           QString::fromUtf8(presentation), QString(QLatin1String("")), BoxClass::dry, Ven::essential, true});
    }

    void person(const char *id, const char *initials, const std::vector<Role> &roles, const Clues &at)
    {
        record(PersonDefined{user(id), QString::fromUtf8(initials), at, roles, std::nullopt, true});
    }
};

} // namespace botiquin::testing

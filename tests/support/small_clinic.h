// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/log/log_import.h"
#include "support/small_region.h"

#include <QBuffer>

namespace botiquin::testing {

inline const UserId nurse = userId("enfermeria1");
inline const QString nursePin = QStringLiteral("141421");

/// Everything that one store holds, into another.
inline void exchange(Store &from, Journal &to)
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::ReadWrite));
    QVERIFY(exportLog(from, buffer));
    QVERIFY(buffer.seek(0));
    const auto imported = importLog(to, buffer);
    QVERIFY(imported && imported->isComplete());
}

/// The first clinic of a small region with a store of its own: one nurse, a device of its own, and what the
/// region's store held when it was made.
class SmallClinic
{
public:
    explicit SmallClinic(SmallRegion &region, int clinic = 0)
        : origin(region)
        , facility(SmallRegion::clinicClues(clinic))
        , writer{*DeviceId::of(quint64(100 + clinic)), 1}
    {
        enrol(clinic);
        open(OpenMode::create);
        hear();
    }

    /// As after a power cut: nothing but the file is left.
    void reopen()
    {
        station.reset();
        books.reset();
        journal.reset();
        store.reset();
        open(OpenMode::existing);
    }

    /// What the warehouse's store has, and what it gets from here.
    void hear() { exchange(*origin.store, *journal); }
    void tell() { exchange(*store, *origin.journal); }

    /// Slow on purpose, as the hash of a PIN is.
    void setPin() { QVERIFY(PeopleDesk(*station).setPin(nurse, nursePin)); }
    PersonRow person(const UserId &user) { return **books->books().people.person(user); }
    Units balance(const Lot &lot) { return *books->books().stock.balance(Place::facility(facility), lot); }
    Units balanceAt(const Place &place, const Lot &lot) { return *books->books().stock.balance(place, lot); }

    SmallRegion &origin;
    const Clues facility;
    const Writer writer;
    QTemporaryDir folder;
    std::unique_ptr<SqlStore> store;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<SqlBooks> books;
    std::unique_ptr<Station> station;

private:
    void enrol(int clinic)
    {
        const quint64 first = quint64(10'000 + 1000 * clinic);
        origin.write(DeviceEnrolled{writer.device, facility, QStringLiteral("Laptop"), QByteArray(32, 'c'),
                                    QStringLiteral("9521234"), 1, first, first + 999});
        const auto whose = clinic == 0 ? nurse : *UserId::parse(QStringLiteral("enfermeria%1").arg(clinic + 1));
        origin.write(PersonDefined{whose, QStringLiteral("Enf. M. L."), facility, {Role::nurse},
                                   *BadgeCode::parse(QStringLiteral("BTQUSRNURSE%1").arg(clinic)), true});
    }

    void open(OpenMode mode)
    {
        auto opened = SqlStore::open(folder.filePath(QStringLiteral("clinic.botiquin")), mode);
        QVERIFY(opened);
        store = *std::move(opened);
        journal = std::make_unique<Journal>(*store, origin.clock);
        books = std::make_unique<SqlBooks>(*store);
        station = std::unique_ptr<Station>(
            new Station{*journal, books->books(), writer, facility, {*packing::ShelfLifeMargin::ofDays(30), true}});
    }
};

/// A box of the first kit as it is sealed: all that the template asks of its class.
inline BoxSealed sealedBox(const SmallRegion &region, quint64 serial, int clinic = 0, BoxClass boxClass = BoxClass::dry)
{
    const auto line = [](const Lot &lot, qint64 units) {
        return SealedLine{lot.item, Units(units), {SealedLot{lot, Units(units), {}}}, std::nullopt, std::nullopt};
    };
    std::vector<SealedLine> lines;
    if (boxClass == BoxClass::dry)
        lines = {line(lotOf(paracetamol, "P1"), 20), line(lotOf(amoxicillin, "Y6K204"), 24), line(lotOf(loratadine, "L7"), 5)};
    else if (boxClass == BoxClass::cold)
        lines = {line(lotOf(insulin, "I1"), 2)};
    else
        lines = {line(lotOf(gauze, "G1"), 3)};
    return {*Sscc::build(1, QStringLiteral("9521234"), serial), region.kit(clinic), boxClass, region.warehouse,
            *SealNumber::parse(QStringLiteral("00471%1").arg(serial)), {packer}, checker, lines, {}};
}

} // namespace botiquin::testing

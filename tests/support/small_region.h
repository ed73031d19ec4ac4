// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/packing/packing_desk.h"
#include "journal/people/people_desk.h"
#include "journal/receiving/stock_desk.h"
#include "storage/books/sql_books.h"

#include <QTemporaryDir>
#include <QTest>

/// A region small enough to know by heart, in a real store: one warehouse in Oaxaca, clinics with a kit of
/// December 2026 each (three dry items, one cold, one of supplies), lots, codes, and three people. It is
/// 20 November 2026; what is packed must last until 30 January 2027.
namespace botiquin::testing {

inline const Clave paracetamol = *Clave::parse(QStringLiteral("010.000.0104.00")); ///< 20 at A-01-2
inline const Clave amoxicillin = *Clave::parse(QStringLiteral("010.000.2230.00")); ///< 24 at C-04-2
inline const Clave loratadine = *Clave::parse(QStringLiteral("010.000.2144.00"));  ///< 5 at D-01-1
inline const Clave aspirin = *Clave::parse(QStringLiteral("010.000.0103.00"));     ///< in no kit, at A-03-1
inline const Clave insulin = *Clave::parse(QStringLiteral("010.000.4158.00"));     ///< in the cold box, 2
inline const Clave gauze = *Clave::parse(QStringLiteral("060.436.0107"));          ///< in the box of supplies, 3

inline const char *const paracetamolPack = "7501000000012";  ///< one pack
inline const char *const paracetamolCase = "17501000000019"; ///< a case of 10
inline const char *const amoxicillinPack = "7501000000029";
inline const char *const loratadinePack = "7501000000036";
inline const char *const aspirinPack = "7501000000043";
inline const char *const insulinPack = "7501000000050";
inline const char *const untaughtPack = "7501000000067";

inline UserId userId(const char *text)
{
    return *UserId::parse(QString::fromLatin1(text));
}

inline const UserId packer = userId("packer");
inline const UserId checker = userId("checker");
inline const UserId supervisor = userId("supervisor");
inline const QString packerPin = QStringLiteral("271828");
inline const QString checkerPin = QStringLiteral("314159");
inline const QString supervisorPin = QStringLiteral("161803");

/// What a scanner sends for a GS1 DataMatrix.
inline QByteArray packScan(const char *gtin, const char *lot, const char *expiry)
{
    QByteArray gtin14(gtin);
    return "]d201" + gtin14.rightJustified(14, '0') + "17" + expiry + "10" + lot;
}

inline Lot lotOf(const Clave &item, const char *text, const char *expiry = "2028-08-31")
{
    return {item, std::nullopt, *LotText::parse(QString::fromLatin1(text)), *Date::parseIso(QString::fromLatin1(expiry))};
}

class SmallRegion
{
public:
    explicit SmallRegion(int clinics = 3)
    {
        open(OpenMode::create);
        record(clinics);
    }

    /// As after a power cut: nothing but the file is left.
    void reopen()
    {
        close();
        open(OpenMode::existing);
    }

    void close()
    {
        station.reset();
        books.reset();
        journal.reset();
        store.reset();
    }

    KitId kit(int clinic) const
    {
        return *KitId::parse(QStringLiteral("2026-12/%1/1").arg(clinicClues(clinic).text()));
    }

    static Clues clinicClues(int clinic)
    {
        // The check digit is (5·Σ letters + 2·number) mod 7; OCIMB: 15+3+9+13+2 = 42.
        const int number = 100 + clinic;
        const int check = (5 * 42 + 2 * number) % 7;
        return *Clues::parse(QStringLiteral("OCIMB%1%2").arg(number, 5, 10, QLatin1Char('0')).arg(check));
    }

    PersonRow person(const UserId &user) { return **books->books().people.person(user); }
    Books &book() { return books->books(); }
    void receive(const Lot &lot, qint64 units)
    {
        write(StockReceived{warehouse, *SupplierName::parse(QStringLiteral("Distribuidora")), std::nullopt,
                            {ReceivedLine{lot, Units(units), std::nullopt, std::nullopt}}});
    }
    void write(const EventBody &body)
    {
        auto transaction = Transaction::begin(*store);
        QVERIFY(transaction);
        QVERIFY(journal->record(writer, std::nullopt, body));
        QVERIFY(transaction->commit());
    }

    /// Slow on purpose, as the hash of a PIN is: only where a test signs somebody in.
    void setPins()
    {
        PeopleDesk desk(*station);
        QVERIFY(desk.setPin(packer, packerPin));
        QVERIFY(desk.setPin(checker, checkerPin));
        QVERIFY(desk.setPin(supervisor, supervisorPin));
    }

    QTemporaryDir folder;
    FixedClock clock{{1'795'190'400}}; // 2026-11-20 16:00 UTC
    const Clues warehouse = *Clues::parse(QStringLiteral("OCIMB000012"));
    const RoundId round = *RoundId::parse(QStringLiteral("2026-12"));
    const Writer writer{*DeviceId::of(7), 1};
    std::unique_ptr<SqlStore> store;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<SqlBooks> books;
    std::unique_ptr<Station> station;

private:
    void open(OpenMode mode)
    {
        auto opened = SqlStore::open(folder.filePath(QStringLiteral("region.botiquin")), mode);
        QVERIFY(opened);
        store = *std::move(opened);
        journal = std::make_unique<Journal>(*store, clock);
        books = std::make_unique<SqlBooks>(*store);
        station = std::unique_ptr<Station>(
            new Station{*journal, books->books(), writer, warehouse, {*ShelfLifeMargin::ofDays(30), true}});
    }
    using ShelfLifeMargin = packing::ShelfLifeMargin;

    void record(int clinics)
    {
        auto transaction = Transaction::begin(*store);
        QVERIFY(transaction);
        const auto put = [this](const EventBody &body) { QVERIFY(journal->record(writer, std::nullopt, body)); };
        put(RegionCreated{QStringLiteral("Región de prueba"), QByteArray(32, 'k')});
        put(DeviceEnrolled{writer.device, warehouse, QStringLiteral("Mesa 3"), QByteArray(32, 'k'),
                           QStringLiteral("9521234"), 1, 1, 999});
        put(facility(warehouse, QStringLiteral("ALMACÉN OAXACA"), QStringLiteral("OAXACA DE JUÁREZ"), SizeClass::warehouse));
        catalogue(put);
        people(put);
        kits(put, clinics);
        QVERIFY(transaction->commit());
    }

    static FacilityDefined facility(const Clues &clues, const QString &name, const QString &town, SizeClass size)
    {
        return {clues, name, town, QStringLiteral("OAXACA"), size, true, std::nullopt, std::nullopt, std::nullopt};
    }

    template <class Put>
    void catalogue(const Put &put)
    {
        struct Known
        {
            Clave clave;
            const char *name;
            const char *strength;
            const char *presentation;
            BoxClass boxClass;
            const char *slot;
            const char *gtin;
        };
        const Known known[] = {
            {paracetamol, "Paracetamol", "500 mg", "caja con 10 tabletas", BoxClass::dry, "A-01-2", paracetamolPack},
            {amoxicillin, "Amoxicilina con ácido clavulánico", "500 mg / 125 mg", "caja con 12 tabletas", BoxClass::dry,
             "C-04-2", amoxicillinPack},
            {loratadine, "Loratadina", "10 mg", "caja con 20 tabletas", BoxClass::dry, "D-01-1", loratadinePack},
            {aspirin, "Ácido acetilsalicílico", "300 mg", "caja con 20 tabletas solubles", BoxClass::dry, "A-03-1",
             aspirinPack},
            {insulin, "Insulina glargina", "100 UI/mL", "frasco de 10 mL", BoxClass::cold, "R-01-1", insulinPack},
            {gauze, "Gasa simple", "", "paquete con 200", BoxClass::supplies, "S-01-1", nullptr},
        };
        for (const Known &item : known) {
            put(ItemDefined{item.clave, QString::fromUtf8(item.name), QString::fromUtf8(item.strength),
                            QString::fromUtf8(item.presentation), QString(), item.boxClass, Ven::essential, true});
            put(SlotAssigned{warehouse, item.clave, *Slot::parse(QString::fromLatin1(item.slot))});
            if (item.gtin)
                put(CodeApproved{*Gtin::parse(QString::fromLatin1(item.gtin)), item.clave, Units(1), PackLevel::pack});
        }
        put(CodeApproved{*Gtin::parse(QString::fromLatin1(paracetamolCase)), paracetamol, Units(10), PackLevel::outerCase});
        const auto stock = [&](const Lot &lot, qint64 units) {
            put(StockReceived{warehouse, *SupplierName::parse(QStringLiteral("Distribuidora")), std::nullopt,
                              {ReceivedLine{lot, Units(units), std::nullopt, std::nullopt}}});
        };
        stock(lotOf(paracetamol, "P1"), 500);
        stock(lotOf(amoxicillin, "Y6K204"), 300);
        stock(lotOf(loratadine, "L7"), 100);
        stock(lotOf(insulin, "I1"), 50);
        stock(lotOf(gauze, "G1"), 90);
    }

    template <class Put>
    void people(const Put &put)
    {
        const auto badge = [](const char *text) { return *BadgeCode::parse(QString::fromLatin1(text)); };
        put(PersonDefined{packer, QStringLiteral("J. R. H."), warehouse, {Role::packer}, badge("BTQUSRPACKER"), true});
        put(PersonDefined{checker, QStringLiteral("R. T. V."), warehouse, {Role::packer, Role::checker},
                          badge("BTQUSRCHECKER"), true});
        put(PersonDefined{supervisor, QStringLiteral("M. L. S."), warehouse, {Role::supervisor}, badge("BTQUSRSUPER"), true});
    }

    template <class Put>
    void kits(const Put &put, int clinics)
    {
        const auto basic = *TemplateId::parse(QStringLiteral("basico"));
        put(KitTemplateDefined{basic, QStringLiteral("Básico"), *Month::of(2026, 1), std::nullopt,
                               {{paracetamol, Units(20)}, {amoxicillin, Units(24)}, {loratadine, Units(5)},
                                {insulin, Units(2)}, {gauze, Units(3)}}});
        put(RoundDefined{round, *Month::of(2026, 12), RoundKind::ordinary, *Date::of(2026, 11, 18), *Date::of(2026, 11, 21),
                         *Date::of(2026, 11, 23), *Date::of(2026, 12, 1)});
        for (int i = 0; i < clinics; ++i) {
            put(facility(clinicClues(i), i == 0 ? QStringLiteral("SANTA MARÍA ZOOGOCHI") : QStringLiteral("CLÍNICA %1").arg(i),
                         QStringLiteral("IXTLÁN DE JUÁREZ"), SizeClass::nucleos1to2));
            put(KitOrdered{kit(i), round, warehouse, clinicClues(i), basic, 1, *RouteId::parse(QStringLiteral("20-037")),
                           i + 1, *Date::of(2026, 11, 24), false});
        }
    }
};

} // namespace botiquin::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "large_warehouse.h"

#include "journal/dispatch/dispatch_book.h"

#include <QDir>
#include <QFile>

namespace botiquin::bench {

namespace {

constexpr int batchSize = 200;
constexpr int stopsARoute = 10;
constexpr qint64 unitsALot = 1'000'000;

const char *const substances[] = {"Paracetamol", "Amoxicilina", "Loratadina",   "Metformina",  "Losartán",
                                  "Enalapril",   "Ibuprofeno",  "Ranitidina",   "Omeprazol",   "Captopril",
                                  "Diclofenaco", "Naproxeno",   "Ciprofloxacino", "Ampicilina", "Glibenclamida"};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Clues cluesOf(int clinic)
{
    // The check digit is (5·Σ letters + 2·number) mod 7; OCIMB: 15+3+9+13+2 = 42.
    const int number = 100 + clinic;
    return *Clues::parse(QStringLiteral("OCIMB%1%2").arg(number, 5, 10, QLatin1Char('0')).arg((5 * 42 + 2 * number) % 7));
}

Gtin gtinOf(int item)
{
    const QString digits = QStringLiteral("0952%1").arg(item, 9, 10, QLatin1Char('0'));
    return *Gtin::parse(digits + QString::number(gs1CheckDigit(digits)));
}

TemplateId basic()
{
    return *TemplateId::parse(QStringLiteral("basico"));
}

qint64 unitsOf(int item)
{
    return 5 + item % 17;
}

/// The clinics at the end of the round have their boxes, so that the first ones still wait.
int sealedFor(int box)
{
    return LargeWarehouse::clinics - 1 - box % LargeWarehouse::clinics;
}

} // namespace

LargeWarehouse::LargeWarehouse(const QString &folder, qint64 postings)
{
    const QString path = QDir(folder).filePath(QStringLiteral("large.botiquin"));
    const bool isThere = QFile::exists(path);
    m_store = must(SqlStore::open(path, isThere ? OpenMode::existing : OpenMode::create));
    m_books = std::make_unique<SqlBooks>(*m_store);
    m_journal = std::make_unique<Journal>(*m_store, m_clock);
    m_station.reset(new Station{*m_journal, m_books->books(), m_writer, m_warehouse,
                                {*packing::ShelfLifeMargin::ofDays(60), true}});
    if (!isThere)
        make(postings);
}

void LargeWarehouse::make(qint64 postings)
{
    defineRegion();
    defineItems();
    defineClinics();
    receive();
    const int boxes = int((postings + 2 * claves - 1) / (2 * claves));
    batch(boxes, [&](int box) { seal(box); });
}

qint64 LargeWarehouse::postings()
{
    return must(m_store->sql().one<qint64>("SELECT count(*) FROM posting")).value_or(0);
}

void LargeWarehouse::batch(int count, const std::function<void(int)> &each)
{
    for (int first = 0; first < count; first += batchSize) {
        auto transaction = must(Transaction::begin(*m_store));
        for (int i = first; i < std::min(count, first + batchSize); ++i)
            each(i);
        must(transaction.commit());
    }
}

void LargeWarehouse::record(const EventBody &body)
{
    (void)must(m_journal->record(m_writer, std::nullopt, body));
}

void LargeWarehouse::defineRegion()
{
    batch(1, [&](int) {
        record(RegionCreated{text("Oaxaca"), QByteArray(32, 'k')});
        record(DeviceEnrolled{m_writer.device, m_warehouse, text("Mesa 1"), QByteArray(32, 'k'), text("9521234"), 1, 1,
                              99'999'999});
        record(FacilityDefined{m_warehouse, text("ALMACÉN OAXACA"), text("OAXACA DE JUÁREZ"), text("OAXACA"),
                               SizeClass::warehouse, true, {}, {}, {}});
        const auto person = [&](const char *id, Role role) {
            record(PersonDefined{*UserId::parse(text(id)), text(id), m_warehouse, {role}, std::nullopt, true});
        };
        for (int i = 1; i <= 20; ++i)
            person(qPrintable(QStringLiteral("packer%1").arg(i)), Role::packer);
        person("supervisor1", Role::supervisor);
        record(RoundDefined{round, *Month::of(2026, 12), RoundKind::ordinary, *Date::of(2026, 11, 18),
                            *Date::of(2026, 11, 21), *Date::of(2026, 11, 23), *Date::of(2026, 12, 1)});
    });
}

void LargeWarehouse::defineItems()
{
    batch(catalogue, [&](int n) {
        const char *substance = substances[size_t(n) % std::size(substances)];
        record(ItemDefined{item(n), text(substance) + QStringLiteral(" %1").arg(n), QStringLiteral("%1 mg").arg(100 + n),
                           text("caja con 10 tabletas"), text("Tableta. Cada tableta contiene lo que dice su nombre."),
                           BoxClass::dry, Ven::essential, true});
        if (n >= claves)
            return;
        record(SlotAssigned{m_warehouse, item(n), *Slot::parse(QStringLiteral("A-%1-%2").arg(n / 10, 2, 10, QLatin1Char('0')).arg(n % 10))});
        record(CodeApproved{gtinOf(n), item(n), Units(1), PackLevel::pack});
    });
    batch(1, [&](int) {
        KitTemplateDefined kit{basic(), text("Básico"), *Month::of(2026, 1), std::nullopt, {}};
        for (int n = 0; n < claves; ++n)
            kit.lines.push_back({item(n), Units(unitsOf(n))});
        record(kit);
    });
}

void LargeWarehouse::defineClinics()
{
    batch(clinics, [&](int clinic) {
        const auto route = *RouteId::parse(QStringLiteral("R-%1").arg(clinic / stopsARoute));
        record(FacilityDefined{cluesOf(clinic), QStringLiteral("CSR SAN %1 DEL %2").arg(text(substances[clinic % 15]).toUpper()).arg(clinic),
                               QStringLiteral("MUNICIPIO %1").arg(clinic % 570), text("OAXACA"), SizeClass::nucleos1to2,
                               true, {}, {}, {}});
        record(KitOrdered{kit(clinic), round, m_warehouse, cluesOf(clinic), basic(), 1, route, clinic % stopsARoute + 1,
                          *Date::of(2026, 11, 24), false});
    });
}

void LargeWarehouse::receive()
{
    batch(lotsEach, [&](int n) {
        StockReceived received{m_warehouse, *SupplierName::parse(text("Distribuidora")), std::nullopt, {}};
        for (int i = 0; i < claves; ++i)
            received.lines.push_back({lot(i, n), Units(unitsALot), std::nullopt, std::nullopt});
        record(received);
    });
}

void LargeWarehouse::seal(int box)
{
    m_clock.advance(20);
    BoxSealed sealed{this->box(box),
                     kit(sealedFor(box)),
                     BoxClass::dry,
                     m_warehouse,
                     *SealNumber::parse(QString::number(100'000 + box)),
                     {*UserId::parse(text("packer1"))},
                     *UserId::parse(text("packer2")),
                     {},
                     {}};
    for (int n = 0; n < claves; ++n) {
        const Units units(unitsOf(n));
        sealed.lines.push_back({item(n), units, {SealedLot{lot(n, box % lotsEach), units, {}}}, std::nullopt, std::nullopt});
    }
    record(sealed);
}

TripId LargeWarehouse::longTrip(int boxes)
{
    const RouteId route = *RouteId::parse(QStringLiteral("R-%1").arg((clinics - 1) / stopsARoute));
    const TripId trip = *TripId::parse(QStringLiteral("%1/%2/1").arg(round.text(), route.text()));
    if (must(m_books->books().dispatch.trip(trip)))
        return trip;
    TripPlanned planned{trip, round, route, m_warehouse, *Date::of(2026, 11, 24), Transport::van, {}, {}, {}, false};
    TripLoaded loaded{trip, m_warehouse, {}};
    for (int n = 0; n < std::min<qint64>(boxes, postings() / (2 * claves)); ++n) {
        planned.stops.push_back(cluesOf(sealedFor(n)));
        loaded.boxes.push_back(box(n));
    }
    batch(1, [&](int) {
        record(planned);
        record(loaded);
    });
    return trip;
}

PersonRow LargeWarehouse::packer()
{
    return person("packer1");
}

PersonRow LargeWarehouse::supervisor()
{
    return person("supervisor1");
}

PersonRow LargeWarehouse::person(const char *id)
{
    return *must(m_books->books().people.person(*UserId::parse(text(id))));
}

Sscc LargeWarehouse::box(int n) const
{
    return *Sscc::build(1, text("9521234"), quint64(n) + 1);
}

Clave LargeWarehouse::item(int n) const
{
    return *Clave::parse(QStringLiteral("010.000.%1.00").arg(n + 1, 4, 10, QLatin1Char('0')));
}

Lot LargeWarehouse::lot(int n, int of) const
{
    return {item(n), std::nullopt, *LotText::parse(QStringLiteral("L%1-%2").arg(n).arg(of)),
            Date::of(2028, 1, 31)->plusDays(31 * of)};
}

QByteArray LargeWarehouse::scanOf(int n) const
{
    const Lot first = lot(n, 0);
    return "]d201" + gtinOf(n).text().toLatin1() + "17"
        + first.expiry.day().toString(QStringLiteral("yyMMdd")).toLatin1() + "10" + first.text.text().toLatin1();
}

KitId LargeWarehouse::kit(int clinic) const
{
    return *KitId::parse(QStringLiteral("2026-12/%1/1").arg(cluesOf(clinic).text()));
}

} // namespace botiquin::bench

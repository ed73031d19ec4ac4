// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

namespace botiquin::reports::samples {

const QLocale mexico(QLocale::Spanish, QLocale::Mexico);
const QString longClinic = QStringLiteral(
    "Unidad de Especialidades Médicas Centro de Atención Primaria en Adicciones, San Juan Bautista "
    "Cuicatlán");

namespace {

struct Medicine
{
    const char *clave;
    const char *name;
    const char *presentation;
};

constexpr Medicine medicines[] = {
    {"010.000.0104.00", "Paracetamol", "Tableta 500 mg · envase con 10 tabletas"},
    {"010.000.0101.00", "Ácido acetilsalicílico", "Tableta 500 mg · envase con 20 tabletas"},
    {"010.000.4376.00", "Vitaminas (polivitaminas) y minerales",
     "Jarabe, cada 5 ml contienen: vitamina D2 200 UI, vitamina E 15.0 mg, vitamina C 60.0 mg, tiamina 1.05 "
     "mg, "
     "riboflavina 1.2 mg, piridoxina 1.05 mg, cianocobalamina 4.5 mg, nicotinamida 13.5 mg, hierro elemental "
     "10.0 mg · envase con 240 ml y dosificador"},
    {"060.004.0109", "Gasa seca cortada, de algodón", ""},
    {"040.000.2601.00", "Fenobarbital", "Tableta 100 mg · envase con 20 tabletas"},
};

} // namespace

KitLabel kitLabel()
{
    return {.sscc = *Sscc::parse(QStringLiteral("195212340000041273")),
            .month = *Month::of(2026, 12),
            .facilityName = QStringLiteral("Santa María Zoogochi"),
            .municipality = QStringLiteral("Ixtlán de Juárez"),
            .state = QStringLiteral("Oaxaca"),
            .clues = *Clues::parse(QStringLiteral("OCIMB000596")),
            .route = *RouteId::parse(QStringLiteral("20-037")),
            .stop = 7,
            .deliverOn = Date::of(2026, 11, 24),
            .claves = 147,
            .pieces = Units(1900),
            .coldClaves = 3,
            .seal = *SealNumber::parse(QStringLiteral("0047182")),
            .warehouse = QStringLiteral("Almacén Oaxaca"),
            .sealedOn = *Date::of(2026, 11, 19),
            .locale = mexico};
}

KitLabel coldLabel()
{
    auto label = kitLabel();
    label.sscc = *Sscc::parse(QStringLiteral("195212340000041280"));
    label.box = 2;
    label.boxes = 3;
    label.content = LabelContent::cold;
    label.claves = 3;
    label.pieces = Units(24);
    label.coldClaves = 0;
    label.sealedOn = *Date::of(2026, 11, 24);
    return label;
}

LotLabel lotLabel()
{
    return {.clave = *Clave::parse(QStringLiteral("010.000.0104.00")),
            .name = QStringLiteral("Paracetamol"),
            .presentation = QStringLiteral("Tableta 500 mg · envase con 10 tabletas"),
            .lot = *LotText::parse(QStringLiteral("B24-0117")),
            .expiry = Date::of(2028, 8, 31),
            .units = Units(1200),
            .slot = *Slot::parse(QStringLiteral("C-04-2")),
            .locale = mexico};
}

PackingList packingList(int lines)
{
    PackingList list{
        .sscc = *Sscc::parse(QStringLiteral("195212340000041273")),
        .month = *Month::of(2026, 12),
        .boxes = 3,
        .facilityName = QStringLiteral("Santa María Zoogochi"),
        .clues = *Clues::parse(QStringLiteral("OCIMB000596")),
        .municipality = QStringLiteral("Ixtlán de Juárez"),
        .state = QStringLiteral("Oaxaca"),
        .warehouse = QStringLiteral("Almacén Oaxaca"),
        .seal = *SealNumber::parse(QStringLiteral("0047182")),
        .sealedAt = Instant{1795132800},
        .packedBy = QStringLiteral("Empaque, mesa 4"),
        .checkedBy = QStringLiteral("Revisión, mesa 2"),
        .lines = {},
        .stamp = {Instant{1795394520}, QStringLiteral("Botiquín 1.0.0"), QStringLiteral("7F3A 91C2 0DE4")},
        .locale = mexico};
    for (int i = 0; i < lines; ++i) {
        const Medicine &medicine = medicines[i % std::size(medicines)];
        list.lines.push_back({*Clave::parse(QString::fromUtf8(medicine.clave)),
                              QString::fromUtf8(medicine.name), QString::fromUtf8(medicine.presentation),
                              *LotText::parse(QStringLiteral("L%1").arg(1000 + i)),
                              Date::of(2028, 1 + i % 12, 28), Units(i + 1)});
    }
    return list;
}

std::vector<Badge> badges(int count)
{
    std::vector<Badge> all;
    for (int i = 1; i <= count; ++i) {
        all.push_back({QStringLiteral("OAX%1").arg(i, 4, 10, QLatin1Char('0')),
                       QStringLiteral("Mesa de empaque %1").arg(i), QStringLiteral("M%1").arg(i),
                       QStringLiteral("Empaque")});
    }
    return all;
}

} // namespace botiquin::reports::samples

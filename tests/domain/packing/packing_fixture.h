// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/pack_units.h"

#include <QTest>

/// A small kit of December 2026, packed on 20 November, with a margin of 30 days: 30 January 2027 serves.
namespace botiquin::packing::fixture {

inline Clave clave(const char *text) { return *Clave::parse(QString::fromLatin1(text)); }
inline UserId user(const char *text) { return *UserId::parse(QString::fromLatin1(text)); }
inline Date day(const char *iso) { return *Date::parseIso(QString::fromLatin1(iso)); }
inline Slot slot(const char *text) { return *Slot::parse(QString::fromLatin1(text)); }
inline OverrideReason reason(const char *text) { return *OverrideReason::parse(QString::fromLatin1(text)); }

inline const Clave paracetamol = clave("010.000.0104.00");
inline const Clave amoxicillin = clave("010.000.2230.00");
inline const Clave loratadine = clave("010.000.2144.00");
inline const Clave metamizole = clave("010.000.0108.00");  ///< approved in the place of paracetamol
inline const Clave ibuprofen = clave("010.000.5940.00");   ///< not in this kit
inline const Clave insulin = clave("010.000.4158.00");     ///< in the kit's cold box
inline const Date goodExpiry = day("2028-08-31");

inline const UserId packer = user("packer");
inline const UserId checker = user("checker");
inline const UserId supervisor = user("supervisor");

inline Lot lot(const Clave &item, const char *text, Date expiry = goodExpiry)
{
    return {item, std::nullopt, *LotText::parse(QString::fromLatin1(text)), expiry};
}

inline LotRead read(const Lot &lot)
{
    return {lot.text, lot.expiry, lot.maker};
}

/// Paracetamol 20 at A-01-2, amoxicillin 24 at C-04-2, loratadine 5 at C-04-10.
inline BoxOrder order()
{
    return {*KitId::parse(QStringLiteral("2026-12/OCIMB000596/1")),
            BoxClass::dry,
            *Month::of(2026, 12),
            {{loratadine, Units(5), {}, slot("C-04-10")},
             {paracetamol, Units(20), {metamizole}, slot("A-01-2")},
             {amoxicillin, Units(24), {}, slot("C-04-2")}},
            {{insulin, BoxClass::cold}}};
}

inline PackingContext context(const UserId &by = packer)
{
    return {by, Instant{1'795'000'000}, day("2026-11-20"), *ShelfLifeMargin::ofDays(30), {}, {supervisor}, {}, {}};
}

inline PackUnits pack(const Lot &lot, qint64 units)
{
    return {lot.item, read(lot), Units(units), Entering::scanned, QByteArrayLiteral("]d2code")};
}

inline Override overrideOf(PackRefusal rule, const UserId &by = supervisor)
{
    return {rule, by, reason("seen on the pack")};
}

/// Decides and applies what must be accepted.
template <class Command>
void mustApply(OpenBox &box, const Command &command, const PackingContext &with = context())
{
    auto decision = decide(box, command, with);
    QVERIFY(decision);
    if constexpr (requires { decision->entry; })
        box.apply(decision->entry);
    else
        box.apply(*decision);
}

/// The refusal's name, or "accepted".
template <class Decision>
QString outcomeOf(const Decision &decision)
{
    if (decision)
        return QStringLiteral("accepted");
    if constexpr (requires { decision.error().rule; })
        return name(decision.error().rule);
    else
        return name(decision.error());
}

inline DraftEntry entry(DraftAct act, const UserId &by = packer)
{
    return {by, Instant{1'795'000'000}, std::move(act)};
}

inline OpenBox completeBox()
{
    OpenBox box(order());
    mustApply(box, pack(lot(paracetamol, "P1"), 20));
    mustApply(box, pack(lot(amoxicillin, "Y6K204"), 24));
    mustApply(box, pack(lot(loratadine, "L9"), 5));
    return box;
}

inline SealNumber sealNumber() { return *SealNumber::parse(QStringLiteral("0047182")); }

} // namespace botiquin::packing::fixture

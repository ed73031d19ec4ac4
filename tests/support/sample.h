// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_body.h"
#include "domain/ledger/cbor.h"

/// Valid values for tests, made from texts.
namespace botiquin::testing {

inline Clave clave(const char *text = "010.000.0104.00")
{
    return *Clave::parse(QString::fromUtf8(text));
}

inline Clues clues(const char *text = "OCIMB000012")
{
    return *Clues::parse(QString::fromUtf8(text));
}

inline Lot lot(const char *text, const char *expiry = "2028-08-31", const char *item = "010.000.0104.00")
{
    return {clave(item), std::nullopt, *LotText::parse(QString::fromUtf8(text)),
            *Date::parseIso(QString::fromUtf8(expiry))};
}

inline UserId user(const char *text = "packer1")
{
    return *UserId::parse(QString::fromUtf8(text));
}

inline Sscc sscc(quint64 serial)
{
    return *Sscc::build(1, QStringLiteral("9521234"), serial);
}

inline StockReceived received(const Lot &of, qint64 units)
{
    return {clues(), *SupplierName::parse(QStringLiteral("Proveedor")), std::nullopt,
            {ReceivedLine{of, Units(units), std::nullopt, std::nullopt}}};
}

inline BoxSealed sealed(quint64 serial, const Lot &of, qint64 units)
{
    return {sscc(serial),
            *KitId::parse(QStringLiteral("2026-12/OCIMB000596/1")),
            BoxClass::dry,
            clues(),
            *SealNumber::parse(QStringLiteral("0047182")),
            {user()},
            std::nullopt,
            {SealedLine{of.item, Units(units), {SealedLot{of, Units(units), {}}}, std::nullopt, std::nullopt}},
            {}};
}

} // namespace botiquin::testing

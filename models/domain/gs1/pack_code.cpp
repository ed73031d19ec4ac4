// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/pack_code.h"

#include "domain/gs1/two_digit_year.h"

namespace botiquin::gs1 {

namespace {

template <class T>
std::optional<T> valueOf(const Elements &elements, QByteArrayView ai)
{
    const Element *element = findElement(elements, ai);
    if (!element)
        return std::nullopt;
    const auto parsed = T::parse(QString::fromLatin1(element->value));
    return parsed ? std::optional<T>(*parsed) : std::nullopt;
}

std::optional<Units> unitsOf(const Elements &elements, QByteArrayView ai)
{
    const Element *element = findElement(elements, ai);
    return element ? std::optional(Units(element->value.toLongLong())) : std::nullopt;
}

std::optional<Date> expiryOf(const Elements &elements, Date today)
{
    for (const QByteArrayView ai : {"17", "7003"}) {
        if (const Element *element = findElement(elements, ai))
            return dayOf(element->value.first(6), today);
    }
    return std::nullopt;
}

} // namespace

PackSerial PackSerial::of(const Element &element)
{
    return PackSerial(QString::fromLatin1(element.value));
}

PackCode packCode(const Elements &elements, Date today)
{
    PackCode pack;
    pack.gtin = valueOf<Gtin>(elements, "01");
    pack.content = valueOf<Gtin>(elements, "02");
    pack.lot = valueOf<LotText>(elements, "10");
    pack.expiry = expiryOf(elements, today);
    if (const Element *serial = findElement(elements, "21"))
        pack.serial = PackSerial::of(*serial);
    pack.count = unitsOf(elements, "30");
    pack.contentCount = unitsOf(elements, "37");
    pack.sscc = valueOf<Sscc>(elements, "00");
    return pack;
}

} // namespace botiquin::gs1

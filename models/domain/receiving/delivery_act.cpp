// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/receiving/delivery_act.h"

#include "domain/ledger/cbor.h"

namespace botiquin::receiving {

namespace {

// The keys of an entry; an act's number is its place in DeliveryAct.
enum : qint64 { keyAct = 1, keyBody };

template <size_t index = 0>
std::optional<DeliveryAct> decodeAct(size_t number, const QCborValue &body)
{
    if constexpr (index < std::variant_size_v<DeliveryAct>) {
        if (number != index)
            return decodeAct<index + 1>(number, body);
        if (auto act = decode<std::variant_alternative_t<index, DeliveryAct>>(body))
            return DeliveryAct(*std::move(act));
    }
    return std::nullopt;
}

} // namespace

QByteArray toBytes(const DeliveryAct &act)
{
    QCborMap map;
    map.insert(keyAct, qint64(act.index()));
    map.insert(keyBody, std::visit([](const auto &body) { return encode(body); }, act));
    return canonicalCbor(map);
}

std::optional<DeliveryAct> deliveryActFrom(const QByteArray &bytes)
{
    const auto value = parseCanonicalCbor(bytes);
    if (!value || !value->isMap())
        return std::nullopt;
    const auto map = value->toMap();
    const auto number = decode<quint32>(map.value(keyAct));
    return number ? decodeAct(*number, map.value(keyBody)) : std::nullopt;
}

} // namespace botiquin::receiving

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/draft_entry.h"

#include "domain/ledger/cbor.h"
#include "domain/packing/enum_names.h"

namespace botiquin::packing {

namespace {

constexpr std::array<const char *, 5> names = {
    "noneInWarehouse", "damaged", "allTooShortDated", "heldLot", "other",
};
static_assert(size_t(ShortReason::Kind::other) + 1 == names.size());

} // namespace

QString name(ShortReason::Kind kind)
{
    return nameIn(names, kind);
}

std::optional<ShortReason::Kind> parseShortReasonKind(QStringView text)
{
    return valueIn<ShortReason::Kind>(names, text);
}

namespace {

// The keys of an entry; an act's number is its place in DraftAct, to which new acts are appended.
enum : qint64 { keyBy = 1, keyAt, keyAct, keyBody };

template <size_t index = 0>
std::optional<DraftAct> decodeAct(size_t number, const QCborValue &body)
{
    if constexpr (index < std::variant_size_v<DraftAct>) {
        if (number != index)
            return decodeAct<index + 1>(number, body);
        if (auto act = decode<std::variant_alternative_t<index, DraftAct>>(body))
            return DraftAct(*std::move(act));
    }
    return std::nullopt;
}

} // namespace

QByteArray toBytes(const DraftEntry &entry)
{
    QCborMap map;
    map.insert(keyBy, encode(entry.by));
    map.insert(keyAt, encode(entry.at));
    map.insert(keyAct, qint64(entry.act.index()));
    map.insert(keyBody, std::visit([](const auto &act) { return encode(act); }, entry.act));
    return canonicalCbor(map);
}

std::optional<DraftEntry> draftEntryFrom(const QByteArray &bytes)
{
    const auto value = parseCanonicalCbor(bytes);
    if (!value || !value->isMap())
        return std::nullopt;
    const auto map = value->toMap();
    const auto by = decode<UserId>(map.value(keyBy));
    const auto at = decode<Instant>(map.value(keyAt));
    const auto number = decode<quint32>(map.value(keyAct));
    auto act = number ? decodeAct(*number, map.value(keyBody)) : std::nullopt;
    if (!by || !at || !act)
        return std::nullopt;
    return DraftEntry{*by, *at, *std::move(act)};
}

} // namespace botiquin::packing

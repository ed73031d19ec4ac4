// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/packing/wave_desk.h"

#include "domain/ledger/cbor.h"
#include "journal/work_drafts.h"

namespace botiquin {

namespace {

const QString work = QStringLiteral("wave");
const QString key = QStringLiteral("inHand");

} // namespace

WaveItem WaveItem::of(const packing::ItemInHand &inHand)
{
    return {inHand.item, inHand.lot.text, inHand.lot.expiry, inHand.lot.maker, inHand.source, inHand.overrides};
}

packing::ItemInHand WaveItem::inHand() const
{
    return {item, {lot, expiry, maker}, source, overrides};
}

Outcome<std::optional<WaveInHand>> WaveDesk::inHand()
{
    BQ_TRY_ASSIGN(const auto entries, m_station.books.work.entries(work, key));
    if (entries.empty())
        return std::optional<WaveInHand>();
    const auto value = parseCanonicalCbor(entries.back());
    auto wave = value ? decode<WaveInHand>(*value) : std::nullopt;
    if (!wave)
        return fail(Failure::Kind::damaged, QStringLiteral("wave in hand"));
    return wave;
}

Outcome<void> WaveDesk::write(const WaveInHand &wave)
{
    BQ_TRY(m_station.books.work.clear(work, key));
    return m_station.books.work.add(work, key, canonicalCbor(encode(wave)));
}

Outcome<void> WaveDesk::keep(const WaveInHand &wave)
{
    return transact(m_station.journal, [&] { return write(wave); });
}

Outcome<void> WaveDesk::drop()
{
    return transact(m_station.journal, [&] { return m_station.books.work.clear(work, key); });
}

} // namespace botiquin

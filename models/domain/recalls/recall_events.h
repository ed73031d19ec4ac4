// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/gtin.h"
#include "domain/kits/kit_events.h"

namespace botiquin {

using RecallId = Code<struct RecallTag, 32>; ///< e.g. "COFEPRIS 12/2026"

/// I: may kill or maim; II: may harm for a time; III: hardly harms.
enum class RecallClass { one, two, three };
constexpr int countOf(RecallClass) { return 3; }
QString name(RecallClass level);
[[nodiscard]] std::optional<RecallClass> parseRecallClass(const QString &text);

/// What must not be packed, loaded or dispensed any more, everywhere. All that is named must agree: an item
/// alone means each of its lots.
struct RecallIssued
{
    static constexpr Kind kind = Kind::recallIssued;
    static constexpr int version = 1;

    RecallId recall;
    RecallClass level;
    Clave item;
    std::optional<LotText> lot;
    std::optional<Maker> maker;
    QString reason;
    bool ended;
    std::optional<Gtin> gtin = {}; ///< by which it was named: spares what was scanned under other packs alone

    static constexpr auto fields = Fields{
        Field{1, "recall", &RecallIssued::recall}, Field{2, "level", &RecallIssued::level},
        Field{3, "item", &RecallIssued::item}, Field{4, "lot", &RecallIssued::lot},
        Field{5, "maker", &RecallIssued::maker}, Field{6, "reason", &RecallIssued::reason},
        Field{7, "ended", &RecallIssued::ended}, Field{8, "gtin", &RecallIssued::gtin}};
};

/// What a facility set aside on a recall; nothing is an answer too.
struct RecallAcknowledged
{
    static constexpr Kind kind = Kind::recallAcknowledged;
    static constexpr int version = 1;

    RecallId recall;
    Clues facility;
    std::vector<LotUnits> setAside;
    QString note;

    static constexpr auto fields = Fields{
        Field{1, "recall", &RecallAcknowledged::recall},
        Field{2, "facility", &RecallAcknowledged::facility},
        Field{3, "set_aside", &RecallAcknowledged::setAside}, Field{4, "note", &RecallAcknowledged::note}};
};

} // namespace botiquin

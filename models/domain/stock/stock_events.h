// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/fields.h"
#include "domain/ledger/kind.h"
#include "domain/ledger/lot.h"
#include "domain/ledger/place.h"

namespace botiquin {

struct ReceivedLine
{
    Lot lot;
    Units units;
    std::optional<Slot> slot;
    std::optional<QByteArray> scanned; ///< the code as it was read, if one was

    static constexpr auto fields
        = Fields{Field{1, "lot", &ReceivedLine::lot}, Field{2, "units", &ReceivedLine::units},
                 Field{3, "slot", &ReceivedLine::slot}, Field{4, "scanned", &ReceivedLine::scanned}};
};

/// Goods came from a supplier.
struct StockReceived
{
    static constexpr Kind kind = Kind::stockReceived;
    static constexpr int version = 1;

    Clues facility;
    SupplierName supplier;
    std::optional<QString> document; ///< the supplier's delivery note or invoice
    std::vector<ReceivedLine> lines;

    static constexpr auto fields = Fields{Field{1, "facility", &StockReceived::facility},
                                          Field{2, "supplier", &StockReceived::supplier},
                                          Field{3, "document", &StockReceived::document},
                                          Field{4, "lines", &StockReceived::lines}};
};

/// Units that are lost for good, by reason.
struct StockWrittenOff
{
    static constexpr Kind kind = Kind::stockWrittenOff;
    static constexpr int version = 1;

    Clues facility;
    Lot lot;
    Units units;
    LossReason reason;
    QString note;

    static constexpr auto fields = Fields{
        Field{1, "facility", &StockWrittenOff::facility}, Field{2, "lot", &StockWrittenOff::lot},
        Field{3, "units", &StockWrittenOff::units},       Field{4, "reason", &StockWrittenOff::reason},
        Field{5, "note", &StockWrittenOff::note}};
};

/// An earlier event was wrong. Its postings are reversed exactly; the replacement, if any, posts in its
/// stead. A correction may be corrected in its turn: what is reversed then is its replacement.
struct Corrected
{
    static constexpr Kind kind = Kind::corrected;
    static constexpr int version = 1;

    DeviceId device;
    quint32 run;
    quint64 seq;
    QString reason;
    std::optional<int> replacementKind;
    std::optional<int> replacementVersion;
    std::optional<QByteArray> replacementBody; ///< canonical CBOR

    EventId target() const { return {device, run, seq}; }

    static constexpr auto fields
        = Fields{Field{1, "device", &Corrected::device},
                 Field{2, "run", &Corrected::run},
                 Field{3, "seq", &Corrected::seq},
                 Field{4, "reason", &Corrected::reason},
                 Field{5, "replacement_kind", &Corrected::replacementKind},
                 Field{6, "replacement_version", &Corrected::replacementVersion},
                 Field{7, "replacement_body", &Corrected::replacementBody}};
};

/// A supervisor looked into an incident and closed it.
struct IncidentSettled
{
    static constexpr Kind kind = Kind::incidentSettled;
    static constexpr int version = 1;

    QString incident; ///< the key under which it is listed
    QString note;

    static constexpr auto fields = Fields{Field{1, "incident", &IncidentSettled::incident},
                                          Field{2, "note", &IncidentSettled::note}};
};

} // namespace botiquin

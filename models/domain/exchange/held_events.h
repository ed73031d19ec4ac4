// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/event.h"
#include "domain/ledger/fields.h"
#include "domain/ledger/kind.h"

namespace botiquin {

/// What a centre says of an event that was beyond the rights of the device that wrote it. Events of the centre's own device,
/// in the feeds of the other's facility: in every store that has heard so the event counts for nothing until somebody
/// decides, also where it was written. Of what was said of an event, the last stands.

/// It was taken in, and counts nowhere until somebody decides.
struct EventHeld
{
    static constexpr Kind kind = Kind::eventHeld;
    static constexpr int version = 1;

    DeviceId device;
    quint32 run;
    quint64 seq;
    int act; ///< the kind of the event
    Instant time;
    QString breach; ///< of RightsBreach, or one that a later program knows

    EventId target() const { return {device, run, seq}; }

    static constexpr auto fields
        = Fields{Field{1, "device", &EventHeld::device}, Field{2, "run", &EventHeld::run}, Field{3, "seq", &EventHeld::seq},
                 Field{4, "act", &EventHeld::act}, Field{5, "time", &EventHeld::time}, Field{6, "breach", &EventHeld::breach}};
};

/// From now on it counts, and goes to whom it concerns.
struct EventReleased
{
    static constexpr Kind kind = Kind::eventReleased;
    static constexpr int version = 1;

    DeviceId device;
    quint32 run;
    quint64 seq;
    QString note; ///< to whoever wrote it; may be empty

    EventId target() const { return {device, run, seq}; }

    static constexpr auto fields
        = Fields{Field{1, "device", &EventReleased::device}, Field{2, "run", &EventReleased::run},
                 Field{3, "seq", &EventReleased::seq}, Field{4, "note", &EventReleased::note}};
};

/// It stays in the log and counts nowhere.
struct EventRejected
{
    static constexpr Kind kind = Kind::eventRejected;
    static constexpr int version = 1;

    DeviceId device;
    quint32 run;
    quint64 seq;
    QString note; ///< to whoever wrote it; may be empty

    EventId target() const { return {device, run, seq}; }

    static constexpr auto fields
        = Fields{Field{1, "device", &EventRejected::device}, Field{2, "run", &EventRejected::run},
                 Field{3, "seq", &EventRejected::seq}, Field{4, "note", &EventRejected::note}};
};

/// How an event that was held stands.
enum class HeldVerdict { held, released, rejected };
constexpr int countOf(HeldVerdict) { return 3; }
QString name(HeldVerdict verdict);

/// Whether events of the kind say how another one stands.
constexpr bool isVerdict(int kind)
{
    return kind >= int(Kind::eventHeld) && kind <= int(Kind::eventRejected);
}

} // namespace botiquin

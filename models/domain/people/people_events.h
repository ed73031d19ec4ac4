// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clues.h"
#include "base/code.h"
#include "domain/exchange/feed.h"
#include "domain/ledger/fields.h"
#include "domain/ledger/kind.h"
#include "domain/people/role.h"

namespace botiquin {

using BadgeCode = Code<struct BadgeTag, 40>; ///< what a badge's barcode says, e.g. "BTQUSR7K2M9QXC"

/// A person's place and rights, from this event on. Who that is in full stands nowhere in the log.
struct PersonDefined
{
    static constexpr Kind kind = Kind::personDefined;
    static constexpr int version = 1;

    UserId user;
    QString initials;
    Clues facility;
    std::vector<Role> roles;
    std::optional<BadgeCode> badge;
    bool active;

    static constexpr auto fields
        = Fields{Field{1, "user", &PersonDefined::user},         Field{2, "initials", &PersonDefined::initials},
                 Field{3, "facility", &PersonDefined::facility}, Field{4, "roles", &PersonDefined::roles},
                 Field{5, "badge", &PersonDefined::badge},       Field{6, "active", &PersonDefined::active}};
};

/// A device may write events: its key, its place and the SSCCs that it may give out. With `codeUntil` the key is a
/// one-time code's: until then it signs for one thing, the DeviceKeyed that puts the device's own key in its stead.
struct DeviceEnrolled
{
    static constexpr Kind kind = Kind::deviceEnrolled;
    static constexpr int version = 1;

    DeviceId device;
    Clues facility;
    QString label;        ///< "Mesa de empaque 3"
    QByteArray publicKey; ///< Ed25519, 32 bytes
    QString companyPrefix;
    int extension;
    quint64 serialFirst;
    quint64 serialLast;
    std::optional<Instant> codeUntil = {};

    static constexpr auto fields
        = Fields{Field{1, "device", &DeviceEnrolled::device},
                 Field{2, "facility", &DeviceEnrolled::facility},
                 Field{3, "label", &DeviceEnrolled::label},
                 Field{4, "public_key", &DeviceEnrolled::publicKey},
                 Field{5, "company_prefix", &DeviceEnrolled::companyPrefix},
                 Field{6, "extension", &DeviceEnrolled::extension},
                 Field{7, "serial_first", &DeviceEnrolled::serialFirst},
                 Field{8, "serial_last", &DeviceEnrolled::serialLast},
                 Field{9, "code_until", &DeviceEnrolled::codeUntil}};
};

/// The device that writes this signs with another key from now on: its first act where it was enrolled with a code.
struct DeviceKeyed
{
    static constexpr Kind kind = Kind::deviceKeyed;
    static constexpr int version = 1;

    QByteArray publicKey; ///< Ed25519, 32 bytes

    static constexpr auto fields = Fields{Field{1, "public_key", &DeviceKeyed::publicKey}};
};

/// What the device wrote from that event on does not count, and it reads nothing any more.
struct DeviceRevoked
{
    static constexpr Kind kind = Kind::deviceRevoked;
    static constexpr int version = 1;

    DeviceId device;
    quint32 run;
    quint64 seq; ///< the first that does not count, from 1; 0 for whatever the centre does not have when it hears of this
    QString reason;

    static constexpr auto fields
        = Fields{Field{1, "device", &DeviceRevoked::device}, Field{2, "run", &DeviceRevoked::run},
                 Field{3, "seq", &DeviceRevoked::seq}, Field{4, "reason", &DeviceRevoked::reason}};
};

/// How far the device reads, and what it may say there, from this event on. Its own facility's until somebody says so.
struct DeviceReachSet
{
    static constexpr Kind kind = Kind::deviceReachSet;
    static constexpr int version = 1;

    DeviceId device;
    Reach reach;

    static constexpr auto fields
        = Fields{Field{1, "device", &DeviceReachSet::device}, Field{2, "reach", &DeviceReachSet::reach}};
};

/// The device may give out these SSCCs too. Runs before the one that is named have no part in them: that one has the share
/// that a device's first run has of the range it was enrolled with, the next one the share of a second, and so on.
struct NumbersGiven
{
    static constexpr Kind kind = Kind::numbersGiven;
    static constexpr int version = 1;

    DeviceId device;
    QString companyPrefix;
    int extension;
    quint64 serialFirst;
    quint64 serialLast;
    quint32 run;

    static constexpr auto fields
        = Fields{Field{1, "device", &NumbersGiven::device}, Field{2, "company_prefix", &NumbersGiven::companyPrefix},
                 Field{3, "extension", &NumbersGiven::extension}, Field{4, "serial_first", &NumbersGiven::serialFirst},
                 Field{5, "serial_last", &NumbersGiven::serialLast}, Field{6, "run", &NumbersGiven::run}};
};

/// Why a device goes on in another run of its log.
enum class RunCause {
    restored, ///< an earlier copy of its store was restored: the centre had more of its log
    copied,   ///< a copy of its store had gone on elsewhere, and both were written in
    asked,    ///< somebody said so where there was no centre to ask
};
constexpr int countOf(RunCause) { return 3; }
QString name(RunCause cause);

/// The device that writes this goes on in this run of its log.
struct RunBegun
{
    static constexpr Kind kind = Kind::runBegun;
    static constexpr int version = 1;

    RunCause cause;
    quint32 before; ///< the run that it had been writing
    qint64 moved;   ///< events that had been written in that run as another history than the centre's, and are in this one

    static constexpr auto fields = Fields{Field{1, "cause", &RunBegun::cause}, Field{2, "before", &RunBegun::before},
                                          Field{3, "moved", &RunBegun::moved}};
};

} // namespace botiquin

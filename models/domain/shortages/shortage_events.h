// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch/trip_events.h"
#include "base/clave.h"

namespace botiquin {

enum class Urgency { canWait, soon, now };
constexpr int countOf(Urgency) { return 3; }
QString name(Urgency urgency);
[[nodiscard]] std::optional<Urgency> parseUrgency(const QString &text);

enum class ShortageReason { moreConsumption, kitWasShort, neverSent, damaged, expired, other };
constexpr int countOf(ShortageReason) { return 6; }
QString name(ShortageReason reason);
[[nodiscard]] std::optional<ShortageReason> parseShortageReason(const QString &text);

/// A facility lacks an item, or soon will. Known afterwards by this event's id.
struct ShortageReported
{
    static constexpr Kind kind = Kind::shortageReported;
    static constexpr int version = 1;

    Clues facility;
    Clave item;
    Urgency urgency;
    ShortageReason reason;
    Units onHand;                       ///< by its own books
    Units needed;                       ///< until the next delivery
    std::optional<int> daysLeft;        ///< by its own consumption
    std::optional<int> patientsWaiting;
    QString note;

    static constexpr auto fields = Fields{
        Field{1, "facility", &ShortageReported::facility}, Field{2, "item", &ShortageReported::item},
        Field{3, "urgency", &ShortageReported::urgency}, Field{4, "reason", &ShortageReported::reason},
        Field{5, "on_hand", &ShortageReported::onHand}, Field{6, "needed", &ShortageReported::needed},
        Field{7, "days_left", &ShortageReported::daysLeft},
        Field{8, "patients_waiting", &ShortageReported::patientsWaiting},
        Field{9, "note", &ShortageReported::note}};
};

/// Whoever answers for it has read of a shortage.
struct ShortageSeen
{
    static constexpr Kind kind = Kind::shortageSeen;
    static constexpr int version = 1;

    QString shortage; ///< the event that reported it

    static constexpr auto fields = Fields{Field{1, "shortage", &ShortageSeen::shortage}};
};

enum class ShortageAnswer { willCome, substituteWillCome, takeFromNeighbour, cannot };
constexpr int countOf(ShortageAnswer) { return 4; }
QString name(ShortageAnswer answer);
[[nodiscard]] std::optional<ShortageAnswer> parseShortageAnswer(const QString &text);

/// What is done about a shortage.
struct ShortageAnswered
{
    static constexpr Kind kind = Kind::shortageAnswered;
    static constexpr int version = 1;

    QString shortage;
    ShortageAnswer answer;
    Units units;                     ///< that will come; zero for none
    std::optional<TripId> trip;
    std::optional<Clave> substitute;
    QString note;

    static constexpr auto fields = Fields{
        Field{1, "shortage", &ShortageAnswered::shortage}, Field{2, "answer", &ShortageAnswered::answer},
        Field{3, "units", &ShortageAnswered::units}, Field{4, "trip", &ShortageAnswered::trip},
        Field{5, "substitute", &ShortageAnswered::substitute}, Field{6, "note", &ShortageAnswered::note}};
};

enum class ShortageEnd { received, withdrawn, merged };
constexpr int countOf(ShortageEnd) { return 3; }
QString name(ShortageEnd end);
[[nodiscard]] std::optional<ShortageEnd> parseShortageEnd(const QString &text);

/// A shortage is over. Its history stays.
struct ShortageClosed
{
    static constexpr Kind kind = Kind::shortageClosed;
    static constexpr int version = 1;

    QString shortage;
    ShortageEnd end;
    std::optional<QString> into; ///< the shortage that it was merged into
    QString note;

    static constexpr auto fields = Fields{
        Field{1, "shortage", &ShortageClosed::shortage}, Field{2, "end", &ShortageClosed::end},
        Field{3, "into", &ShortageClosed::into}, Field{4, "note", &ShortageClosed::note}};
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people/act_rights.h"
#include "journal/people/people_book.h"
#include "journal/station.h"

namespace botiquin {

/// The roles of a person's row.
[[nodiscard]] std::vector<Role> rolesOf(const PersonRow &person);

/// Whether somebody of this workplace, who still works here, may do that.
[[nodiscard]] Outcome<bool> mayHere(Station &station, const UserId &user, Right right);
[[nodiscard]] Outcome<bool> mayHere(Station &station, const UserId &user, Kind act);

/// What a PIN must be: 6 to 12 digits, not all the same, not counting up or down by one.
enum class PinError { tooShort, tooLong, notDigits, tooSimple };
QString name(PinError error);
[[nodiscard]] std::optional<PinError> pinError(const QString &pin);

enum class SignInRefusal {
    unknownPerson, ///< nobody of that name or badge works here
    noCredential,  ///< no PIN was ever set here
    mustWait,      ///< too many wrong PINs a moment ago
    wrongPin,
};
QString name(SignInRefusal refusal);

struct SignInRefused
{
    SignInRefusal rule;
    int waitSeconds = 0; ///< mustWait and wrongPin: until the next try is looked at
};

/// How long the next try waits after so many wrong PINs: none for two, then 2, 4, 8 … up to 900 seconds.
[[nodiscard]] int waitAfter(int failures);

/// Who works here, by badge or name and PIN.
class PeopleDesk
{
public:
    explicit PeopleDesk(Station &station) : m_station(station) {}

    /// Slow on purpose (Argon2id, about a tenth of a second); failures are counted on disk before the answer.
    [[nodiscard]] Answer<PersonRow, SignInRefused> signIn(const UserId &user, const QString &pin);
    /// Replaces a PIN; that whoever asks may do so is for the caller to know.
    [[nodiscard]] Answer<bool, PinError> setPin(const UserId &user, const QString &pin);

private:
    Station &m_station;
};

} // namespace botiquin

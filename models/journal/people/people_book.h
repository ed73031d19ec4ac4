// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/projection/rows.h"

namespace botiquin {

/// How a person proves to be who they are at this facility.
struct Credential
{
    UserId user;
    QString pinHash; ///< Argon2id, in the encoded form that says its own parameters
    int failures;    ///< wrong PINs since the last right one
    Instant failedAt;
    Instant setAt = {}; ///< the later of two is the one that holds

    static constexpr auto fields
        = Fields{Field{1, "user_id", &Credential::user}, Field{2, "pin_hash", &Credential::pinHash},
                 Field{3, "failures", &Credential::failures}, Field{4, "failed_at", &Credential::failedAt},
                 Field{5, "set_at", &Credential::setAt}};
};

class PeopleBook
{
public:
    virtual ~PeopleBook() = default;

    [[nodiscard]] virtual Outcome<std::optional<PersonRow>> person(const UserId &user) = 0;
    [[nodiscard]] virtual Outcome<std::optional<PersonRow>> personOfBadge(const BadgeCode &badge) = 0;
    /// The people of a facility who are active, by initials.
    [[nodiscard]] virtual Outcome<std::vector<PersonRow>> people(const Clues &facility) = 0;
    [[nodiscard]] virtual Outcome<std::optional<Credential>> credential(const UserId &user) = 0;
    /// Replaces the record; one that was set anew waits for the centre. Within a Transaction.
    [[nodiscard]] virtual Outcome<void> setCredential(const Credential &credential) = 0;
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/people/people_desk.h"

#include <QTime>

namespace botiquin::ui {

/// What a person does here: "Empaque", "Revisión" …; several with " · " between them.
QString roleWords(const PersonRow &person);

/// Of the user with this id; the id itself where nobody knows them.
QString initialsOf(PeopleBook &people, const QString &user);

/// "Buenos días", "Buenas tardes", "Buenas noches".
QString greeting(QTime time);

/// What is wrong with a PIN that somebody chose, and what would do.
QString pinErrorWords(PinError error);

/// Why nobody was let in; a wrong PIN and a wait say for how long.
QString signInWords(const SignInRefused &refused);

} // namespace botiquin::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_commands.h"

#include "session.h"

namespace botiquin::ctl {

Reply listPeople(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {}));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto people, station.books.people.people(station.facility));
    QJsonArray said;
    for (const auto &person : people) {
        BQ_TRY_ASSIGN(const auto credential, station.books.people.credential(person.user));
        said.append(QJsonObject{{QStringLiteral("user"), person.user.text()},
                                {QStringLiteral("name"), person.initials},
                                {QStringLiteral("roles"), toJson(rolesOf(person))},
                                {QStringLiteral("badge"), toJson(person.badge)},
                                {QStringLiteral("hasPin"), credential.has_value()}});
    }
    return QJsonObject{{QStringLiteral("people"), said}};
}

Reply setPin(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    BQ_TRY_ASSIGN(const auto whose, options.word<UserId>(0, QStringLiteral("USER")));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    if (user != whose)
        BQ_TRY(requireRight(*workplace, user, Right::changeSettings));
    BQ_TRY_ASSIGN(const auto person, workplace->station().books.people.person(whose));
    if (!person)
        return refuse(name(SignInRefusal::unknownPerson));
    BQ_TRY_ASSIGN(const auto bytes, bytesOf(QStringLiteral("-")));
    PeopleDesk desk(workplace->station());
    BQ_TRY(granted(desk.setPin(whose, QString::fromUtf8(bytes).trimmed())));
    return QJsonObject{{QStringLiteral("user"), whose.text()}};
}

} // namespace botiquin::ctl

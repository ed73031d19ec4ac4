// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_commands.h"

#include "region_people.h"
#include "session.h"
#include "storage/books/sql_roster.h"

#include <algorithm>

namespace botiquin::ctl {

namespace {

const QString nameOption = QStringLiteral("--name");
const QString roleOption = QStringLiteral("--role");
const QString facilityOption = QStringLiteral("--facility");
const QString pinOption = QStringLiteral("--pin");

/// ROLE[,ROLE…]
Result<std::optional<std::vector<Role>>, Trouble> rolesIn(const Options &options)
{
    const auto text = options.value(roleOption);
    if (!text)
        return std::optional<std::vector<Role>>();
    std::vector<Role> roles;
    const auto words = text->split(u',');
    for (const auto &word : words) {
        const auto role = parseRole(word.trimmed());
        if (!role)
            return usage(QStringLiteral("--role: not a role: %1").arg(word.left(80)));
        if (std::find(roles.begin(), roles.end(), *role) == roles.end())
            roles.push_back(*role);
    }
    return std::optional(std::move(roles));
}

Result<std::optional<QString>, Trouble> nameIn(const Options &options)
{
    constexpr qsizetype nameMax = 60;
    const auto text = options.value(nameOption);
    if (text && text->simplified().size() > nameMax)
        return usage(QStringLiteral("--name: too long: %1").arg(text->left(80)));
    return text ? std::optional(text->simplified()) : std::nullopt;
}

Result<std::optional<Clues>, Trouble> facilityIn(const Options &options, Books &books)
{
    BQ_TRY_ASSIGN(const auto clues, options.parsed<Clues>(facilityOption));
    if (!clues)
        return clues;
    BQ_TRY_ASSIGN(const auto facility, books.catalog.facility(*clues));
    if (!facility)
        return refuse(QStringLiteral("unknownFacility"));
    return clues;
}

/// The PIN of --pin FILE, or one of chance.
Result<QString, Trouble> pinIn(const Options &options)
{
    const auto path = options.value(pinOption);
    if (!path)
        return randomPin();
    BQ_TRY_ASSIGN(const auto bytes, bytesOf(*path));
    const QString pin = QString::fromUtf8(bytes).trimmed();
    if (const auto wrong = pinError(pin))
        return tl::unexpected<Trouble>(describe(*wrong));
    return pin;
}

/// Whoever may not change people learns nothing of who administers the region.
Result<void, Trouble> allowChange(const Invocation &invocation, Workplace &workplace, const PersonDefined &change)
{
    BQ_TRY_ASSIGN(const auto author, authorOf(invocation));
    BQ_TRY(requireRight(workplace, author, Right::importReference));
    SqlRoster roster(workplace.store().sql());
    BQ_TRY_ASSIGN(const auto refusal, refusalOf(change, roster));
    if (refusal)
        return tl::unexpected<Trouble>(describe(*refusal));
    return {};
}

QJsonObject defined(const EventId &event, const PersonDefined &person)
{
    return {{QStringLiteral("event"), event.text()},
            {QStringLiteral("user"), person.user.text()},
            {QStringLiteral("name"), person.initials},
            {QStringLiteral("facility"), person.facility.text()},
            {QStringLiteral("roles"), toJson(person.roles)},
            {QStringLiteral("badge"), toJson(person.badge)},
            {QStringLiteral("active"), person.active}};
}

} // namespace

Reply addPerson(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{}, {nameOption, roleOption, facilityOption, pinOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto user, options.word<UserId>(0, QStringLiteral("USER")));
    BQ_TRY(options.required(nameOption));
    BQ_TRY(options.required(roleOption));
    BQ_TRY_ASSIGN(const auto label, nameIn(options));
    BQ_TRY_ASSIGN(const auto roles, rolesIn(options));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto facility, facilityIn(options, station.books));
    BQ_TRY_ASSIGN(const auto pin, pinIn(options));
    BQ_TRY_ASSIGN(const auto known, station.books.people.person(user));
    if (known)
        return refuse(QStringLiteral("personExists"));
    const PersonDefined person{user, *label, facility.value_or(station.facility), *roles, randomBadge(), true};
    BQ_TRY_ASSIGN(const auto event, define(invocation, *workplace, person));
    auto said = defined(event, person);
    // Somebody of another facility types their first PIN there, unless it is given here: then it goes there by the centre.
    if (person.facility == station.facility || options.value(pinOption)) {
        BQ_TRY(granted(PeopleDesk(station).setPin(user, pin)));
        said.insert(QStringLiteral("pin"), pin);
    }
    return said;
}

Reply changePerson(const Invocation &invocation, QStringList arguments)
{
    const QString badgeFlag = QStringLiteral("--new-badge");
    const QString leavesFlag = QStringLiteral("--leaves");
    const QString returnsFlag = QStringLiteral("--returns");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{badgeFlag, leavesFlag, returnsFlag},
                                                                {nameOption, roleOption, facilityOption},
                                                                1,
                                                                1}));
    BQ_TRY_ASSIGN(const auto user, options.word<UserId>(0, QStringLiteral("USER")));
    BQ_TRY_ASSIGN(const auto label, nameIn(options));
    BQ_TRY_ASSIGN(const auto roles, rolesIn(options));
    if (options.has(leavesFlag) && options.has(returnsFlag))
        return usage(QStringLiteral("either --leaves or --returns"));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto facility, facilityIn(options, station.books));
    BQ_TRY_ASSIGN(const auto known, station.books.people.person(user));
    if (!known)
        return refuse(name(SignInRefusal::unknownPerson));
    const bool isActive = options.has(returnsFlag) || (known->active && !options.has(leavesFlag));
    const PersonDefined person{user,
                               label.value_or(known->initials),
                               facility.value_or(known->facility),
                               roles.value_or(rolesOf(*known)),
                               options.has(badgeFlag) ? std::optional(randomBadge()) : known->badge,
                               isActive};
    BQ_TRY(allowChange(invocation, *workplace, person));
    BQ_TRY_ASSIGN(const auto event, define(invocation, *workplace, person));
    return defined(event, person);
}

Reply listPeople(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {}));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto people, SqlRoster(workplace->store().sql()).everybody(station.facility));
    QJsonArray said;
    for (const auto &person : people) {
        BQ_TRY_ASSIGN(const auto credential, station.books.people.credential(person.user));
        said.append(QJsonObject{{QStringLiteral("user"), person.user.text()},
                                {QStringLiteral("name"), person.initials},
                                {QStringLiteral("roles"), toJson(rolesOf(person))},
                                {QStringLiteral("badge"), toJson(person.badge)},
                                {QStringLiteral("hasPin"), credential.has_value()},
                                {QStringLiteral("active"), person.active}});
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
